import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { keyFromFile } from '../../src/signing/key-file.ts';
import type { KeyQuestion, Person } from '../../src/signing/person.ts';
import type { SigningKey } from '../../src/signing/signing-key.ts';
import { temporaryFolder } from '../support/folder.ts';
import { cli, isBuilt, until } from '../support/product.ts';
import { aSecurityKey, hasHelper, needsCompiler } from './security-key.ts';
import { cleanEnvironment, hasOpenssh, makeKey } from './surroundings.ts';

const fingerprint = expect.stringMatching(/^SHA256:/);
const message = Buffer.from('what was done\n');
const passphrase = 'correct horse "battery" $taple';

/** Somebody who gives these answers, one after the other, and then none. */
function somebody(...answers: string[]): Person & { asked: KeyQuestion[] } {
  const asked: KeyQuestion[] = [];
  return {
    helper: cli,
    asked,
    ask: async (question, over) => {
      asked.push(question);
      if (question.is === 'secret') return answers.shift();
      return new Promise((resolve) => over.addEventListener('abort', () => resolve(undefined)));
    },
  };
}

async function keyAt(path: string, env = cleanEnvironment(temporaryFolder())): Promise<SigningKey> {
  const { signing } = await keyFromFile(path, 'flag', env);
  if (!signing.ok) throw new Error(signing.why);
  return signing.key;
}

const locked = (type = 'ed25519') => makeKey(temporaryFolder(), 'id', { type, passphrase });

describe.skipIf(!hasOpenssh || !isBuilt)('a key that asks somebody (needs openssh-client, and a build)', () => {
  test.each(['ed25519', 'ecdsa', 'rsa'])('of the type %s is opened by its passphrase', async (type) => {
    const path = locked(type);
    const person = somebody(passphrase);
    expect(await (await keyAt(path)).sign(message, 'n', person)).toMatchObject({ ok: true });
    expect(person.asked).toEqual([{ is: 'secret', what: 'passphrase', key: path, fingerprint, wrong: false }]);
  });

  test('says that a passphrase was wrong, and asks again as often as it takes', async () => {
    const person = somebody('wrong', 'still wrong', ' ', 'no', passphrase);
    expect(await (await keyAt(locked())).sign(message, 'n', person)).toMatchObject({ ok: true });
    expect(person.asked.map((one) => one.is === 'secret' && one.wrong)).toEqual([false, true, true, true, true]);
  });

  test('is left alone by somebody who gives none', async () => {
    const person = somebody('wrong');
    const signed = await (await keyAt(locked())).sign(message, 'n', person);
    expect(signed).toEqual({ ok: false, why: 'It was left unsigned.', fix: expect.any(String) });
    expect(person.asked).toHaveLength(2);
  });

  test('is not asked for at all where it has none', async () => {
    const person = somebody();
    const path = makeKey(temporaryFolder(), 'id');
    expect(await (await keyAt(path)).sign(message, 'n', person)).toMatchObject({ ok: true });
    expect(person.asked).toEqual([]);
  });

  test('keeps its passphrase out of arguments, variables and files', async () => {
    const tmp = temporaryFolder();
    vi.stubEnv('TMPDIR', tmp);
    onTestFinished(() => void vi.unstubAllEnvs());
    const seen: string[] = [];
    const look = () => {
      for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
        for (const file of ['cmdline', 'environ'])
          try {
            seen.push(readFileSync(`/proc/${pid}/${file}`, 'latin1'));
          } catch {
            // It ended, or belongs to somebody else.
          }
      for (const name of readdirSync(tmp, { recursive: true, encoding: 'utf8' })) {
        seen.push(name);
        try {
          seen.push(readFileSync(join(tmp, name), 'latin1'));
        } catch {
          // A folder, a socket, or gone.
        }
      }
    };
    const person = somebody(passphrase);
    const ask = person.ask;
    person.ask = async (...question) => {
      look();
      return ask(...question);
    };
    const watching = setInterval(look, 5);
    const signed = await (await keyAt(locked())).sign(message, 'n', person);
    clearInterval(watching);
    expect(signed.ok).toBe(true);
    expect(seen.join('\n')).toContain('DEPLOY_ASSIST_ASKPASS=');
    expect(seen.join('\n')).not.toContain(passphrase);
    expect(readdirSync(tmp).filter((name) => !name.startsWith('deploy-assist-test-'))).toEqual([]);
  });

  test('cannot be asked for by a helper whose call is over', async () => {
    const helper = spawn(process.execPath, [cli, 'Enter passphrase: '], {
      env: { ...process.env, DEPLOY_ASSIST_ASKPASS: join(temporaryFolder(), 'ask') },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let said = '';
    helper.stdout.on('data', (bytes) => {
      said += bytes;
    });
    expect(await new Promise((resolve) => helper.on('close', resolve))).toBe(1);
    expect(said).toBe('');
  });
});

describe.skipIf(!hasOpenssh || !isBuilt || needsCompiler.missing || !hasHelper)(
  `a key on a security key${needsCompiler.note}`,
  () => {
    test('waits for a touch, which somebody is told, and is accepted by ssh-keygen', async () => {
      const device = aSecurityKey();
      const folder = temporaryFolder();
      const path = device.makeKey(folder, 'id_ed25519_sk');
      const finger = join(folder, 'finger');
      const env = { ...cleanEnvironment(folder), ...device.env, TEST_KEY_TOUCH: finger };
      const person = somebody();
      const signing = (await keyAt(path, env)).sign(message, 'n', person);
      await until('somebody is asked', () => person.asked.length > 0);
      expect(person.asked).toEqual([{ is: 'touch', key: path }]);
      writeFileSync(finger, '');
      expect(await signing).toMatchObject({ ok: true });
    });

    test('asks for its PIN, again where it was wrong, and then for a touch', async () => {
      const device = aSecurityKey('123456');
      const folder = temporaryFolder();
      const path = device.makeKey(folder, 'id_ed25519_sk');
      const person = somebody('111111', '123456');
      const key = await keyAt(path, { ...cleanEnvironment(folder), ...device.env });
      expect(await key.sign(message, 'n', person)).toMatchObject({ ok: true });
      expect(person.asked.filter(({ is }) => is === 'secret')).toEqual([
        { is: 'secret', what: 'PIN', key: path, fingerprint, wrong: false },
        { is: 'secret', what: 'PIN', key: path, fingerprint, wrong: true },
      ]);
    });

    test('that nobody touches is left by whoever does not want to', async () => {
      const device = aSecurityKey();
      const folder = temporaryFolder();
      const path = device.makeKey(folder, 'id_ed25519_sk');
      const env = { ...cleanEnvironment(folder), ...device.env, TEST_KEY_TOUCH: join(folder, 'never') };
      const person: Person = { helper: cli, ask: async () => undefined };
      expect(await (await keyAt(path, env)).sign(message, 'n', person)).toMatchObject({
        ok: false,
        why: 'It was left unsigned.',
      });
    });
  },
);
