import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readGitSigning } from '../../src/signing/git-settings.ts';
import { findSigningKey } from '../../src/signing/keys.ts';
import type { Person } from '../../src/signing/person.ts';
import { temporaryFolder } from '../support/folder.ts';
import { cleanEnvironment, hasOpenssh, makeKey } from './surroundings.ts';

const message = Buffer.from('what was done\n');

/** A home whose git signs with a program, which alone knows where the private key is. `does`: its last line, with FILE and NAMESPACE. */
function aHome(does: string, { literal = true } = {}) {
  const home = temporaryFolder();
  const hidden = join(home, 'hidden');
  mkdirSync(hidden);
  const key = makeKey(hidden, 'key');
  const shown = join(home, 'key.pub');
  renameSync(`${key}.pub`, shown);
  const program = join(home, 'sign');
  // The words are those that git gives: -Y sign -n NAMESPACE -f KEY [-U] FILE
  const script = `#!/bin/sh\necho "$*" >> ${home}/words\nNAMESPACE=$4\nfor FILE; do :; done\nKEY=${key}\n${does}\n`;
  writeFileSync(program, script, { mode: 0o755 });
  const text = readFileSync(shown, 'utf8').split(' ').slice(0, 2).join(' ');
  const lines = ['[user]', `signingkey = ${literal ? `key::${text}` : shown}`, '[gpg]', 'format = ssh', '[gpg "ssh"]'];
  writeFileSync(join(home, '.gitconfig'), [...lines, 'program = ~/sign', ''].join('\n'));
  return { home, program, env: cleanEnvironment(home), words: () => readFileSync(join(home, 'words'), 'utf8') };
}

async function found({ home, env }: Pick<ReturnType<typeof aHome>, 'home' | 'env'>) {
  const git = await readGitSigning(home, env);
  const key = await findSigningKey({ home, env, git: git.signingKey, gitProgram: git.program });
  if (!key.ok) throw new Error(key.why);
  return key.key;
}

const signs = 'exec ssh-keygen -q -Y sign -n "$NAMESPACE" -f "$KEY" "$FILE"';

describe.skipIf(!hasOpenssh)('the program that git signs with (needs openssh-client)', () => {
  test.each([true, false])(
    'signs with a key that it alone has; the key itself in the settings: %s',
    async (literal) => {
      const scratch = temporaryFolder();
      const place = aHome(signs, { literal });
      vi.stubEnv('TMPDIR', scratch);
      onTestFinished(() => void vi.unstubAllEnvs());
      const key = await found(place);
      expect(key.source).toBe('git');
      const signed = await key.sign(message, 'sign-off@deploy-assist');
      if (!signed.ok) throw new Error(signed.why);
      writeFileSync(join(place.home, 'sig'), signed.armored);
      const args = ['-Y', 'check-novalidate', '-n', 'sign-off@deploy-assist', '-s', join(place.home, 'sig')];
      expect(execFileSync('ssh-keygen', args, { input: message }).toString()).toContain(key.fingerprint);
      expect(place.words()).toMatch(
        literal ? /^-Y sign -n sign-off@deploy-assist -f \S+ -U \S+\n$/ : /^-Y sign -n \S+ -f \S+\/key\.pub \S+\n$/,
      );
      expect(readdirSync(scratch)).toEqual([]);
    },
  );

  test.each([
    ['says no', 'echo "no such item in the vault" >&2; exit 1', /no such item in the vault/],
    ['writes nothing', 'exit 0', /text\.sig/],
    ['signs for git alone', signs.replace('"$NAMESPACE"', 'git'), /made for "git"/],
    [
      'signs something else',
      `echo else > "$FILE.else"; ssh-keygen -q -Y sign -n "$NAMESPACE" -f "$KEY" "$FILE.else"; mv "$FILE.else.sig" "$FILE.sig"`,
      /does not fit/,
    ],
    ['is gone', 'rm "$0"', /gave no signature/],
  ])('that %s leaves it unsigned, with a sentence', async (_what, does, why) => {
    const key = await found(aHome(does));
    expect(await key.sign(message, 'sign-off@deploy-assist')).toMatchObject({
      ok: false,
      why: expect.stringMatching(why),
      fix: expect.stringMatching(/--key/),
    });
  });

  test('asks in a window of its own: somebody is told that it is waited for, and can leave it', async () => {
    const key = await found(aHome('exec sleep 30'));
    const ask = vi.fn<Person['ask']>(async () => undefined);
    expect(await key.sign(message, 'n', { ask })).toMatchObject({ ok: false, why: 'It was left unsigned.' });
    expect(ask.mock.calls[0]?.[0]).toMatchObject({ is: 'wait' });
  });

  test('that a repository names is not run', async () => {
    const place = aHome(signs);
    const repository = temporaryFolder();
    execFileSync('git', ['init', '-q', repository], { env: place.env });
    execFileSync('git', ['config', 'gpg.ssh.program', '/evil'], { cwd: repository, env: place.env });
    expect((await readGitSigning(repository, place.env)).program).not.toBe('/evil');
    writeFileSync(join(place.home, '.gitconfig'), '[gpg]\nformat = ssh\n');
    expect((await readGitSigning(repository, place.env)).program).toBeUndefined();
    expect(existsSync(join(place.home, 'words'))).toBe(false);
  });
});
