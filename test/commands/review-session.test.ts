import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { perform } from '../../src/commands/program.ts';
import { type Change, type Sample, sampleSession } from '../record/sample-session.ts';
import { makeKey } from '../signing/surroundings.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
let sealed: Sample;

beforeAll(async () => {
  if (!keygen.missing) sealed = await sampleSession();
});

/** Somebody with a key of their own, on a machine of their own, who was handed a copy of the record. */
function reviewer(principal: string, sample: Sample = sealed, folder = copyOf(sample)) {
  const home = temporaryFolder();
  mkdirSync(join(home, '.ssh'), { mode: 0o700 });
  const key = makeKey(join(home, '.ssh'), 'id_ed25519');
  const list = join(home, 'trusted');
  writeFileSync(
    list,
    `${readFileSync(sample.allowedSigners, 'utf8')}${principal} ${readFileSync(`${key}.pub`, 'utf8')}`,
  );
  const env = { PATH: process.env['PATH'], HOME: home, DEPLOY_ASSIST_PRINCIPAL: principal, GIT_CONFIG_NOSYSTEM: '1' };
  const as = async (env: Record<string, string | undefined>, ...args: string[]) => {
    let said = '';
    const take = (text: string | Uint8Array) => {
      said += text;
    };
    const code = await perform(['node', 'deploy-assist', ...args], { stdout: take, stderr: take, env, cwd: home });
    return { code, said };
  };
  const run = (...args: string[]) => as(env, ...args);
  return { folder, key, list, env, as, run, verify: () => run('verify', folder, '--allowed-signers', list) };
}

function copyOf({ folder }: Sample): string {
  const copy = join(temporaryFolder(), 'record');
  cpSync(folder, copy, { recursive: true });
  return copy;
}

const accept = ['--accept', 'read the report; the counts agree'];

describe.skipIf(keygen.missing)(`a review by somebody else, later${keygen.note}`, () => {
  test('is a signature of its own beside the first, which stays as it is', async () => {
    const bob = reviewer('bob@example.org');
    const before = new Map(
      readdirSync(bob.folder).map((name) => [name, name.includes('.') ? readFileSync(join(bob.folder, name)) : name]),
    );
    expect(await bob.run('review', bob.folder, ...accept)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/Accepted by bob@example.org/),
    });
    const after = readdirSync(bob.folder).filter((name) => !before.has(name));
    expect(after).toEqual(['signoff.txt.bob@example.org', 'signoff.txt.bob@example.org.sig']);
    for (const [name, bytes] of before)
      if (name.includes('.')) expect(readFileSync(join(bob.folder, name))).toEqual(bytes);
    expect(await bob.verify()).toMatchObject({
      code: 0,
      said: expect.stringMatching(
        /^VALID[\s\S]*reviewed by bob@example.org \(SHA256:[^)]+\): accepted: read the report; the counts agree/,
      ),
    });
    const text = join(bob.folder, 'signoff.txt.bob@example.org');
    const by = [
      '-Y',
      'verify',
      '-f',
      bob.list,
      '-I',
      'bob@example.org',
      '-n',
      'sign-off@deploy-assist',
      '-s',
      `${text}.sig`,
    ];
    expect(String(execFileSync('ssh-keygen', by, { input: readFileSync(text) }))).toContain('Good');
  });

  test('travels with the record, and two people can each make one', async () => {
    const bob = reviewer('bob@example.org');
    await bob.run('review', bob.folder, ...accept);
    const carol = reviewer('carol@example.org', sealed, bob.folder);
    expect(await carol.run('review', bob.folder, '--reject', 'the window was over')).toMatchObject({ code: 0 });
    writeFileSync(carol.list, `${readFileSync(bob.list, 'utf8')}${readFileSync(carol.list, 'utf8')}`);
    const { code, said } = await carol.verify();
    expect([code, said]).toEqual([
      13,
      expect.stringMatching(
        /^VALID, REJECTED by carol@example.org\n[\s\S]*carol@example.org reviewed and REJECTED it: the window was over/,
      ),
    ]);
    const json = await carol.run('verify', bob.folder, '--allowed-signers', carol.list, '--json');
    expect(json.code).toBe(13);
    expect(JSON.parse(json.said)).toMatchObject({ verdict: 'VALID', rejectedBy: ['carol@example.org'] });
    const packed = join(temporaryFolder(), 'record.tar');
    expect(await carol.run('export', bob.folder, '--format', 'bundle', '--output', packed)).toMatchObject({ code: 0 });
    expect(await carol.run('verify', packed, '--allowed-signers', carol.list)).toMatchObject({
      code: 13,
      said: expect.stringMatching(/reviewed by carol/),
    });
  });

  test('is not made twice, nor with the key that signed, nor of what is not signed or does not hold', async () => {
    const bob = reviewer('bob@example.org');
    await bob.run('review', bob.folder, ...accept);
    expect(await bob.run('review', bob.folder, ...accept)).toMatchObject({
      code: 2,
      said: expect.stringMatching(/nothing is overwritten/),
    });
    const open = reviewer('bob@example.org', await sampleSession({ unsigned: true }));
    expect(await open.run('review', open.folder, ...accept)).toMatchObject({
      code: 10,
      said: expect.stringMatching(/is not signed/),
    });
    const broken = reviewer('bob@example.org');
    appendFileSync(join(broken.folder, 'signoff.txt'), 'one line more\n');
    expect(await broken.run('review', broken.folder, ...accept)).toMatchObject({
      code: 8,
      said: expect.stringMatching(/does not hold/),
    });
    const short = reviewer('bob@example.org');
    expect(await short.run('review', short.folder, '--accept', 'ok')).toMatchObject({ code: 2 });
    expect(await short.run('review', short.folder)).toMatchObject({
      code: 4,
      said: expect.stringMatching(/needs a result and a remark/),
    });
  });

  test.each<[string, (folder: string, bob: ReturnType<typeof reviewer>) => void, RegExp]>([
    [
      'its text is changed',
      (folder) => edit(folder, 'signoff.txt.bob@example.org', 'accepted', 'rejected'),
      /review-signature/,
    ],
    [
      'a line is put in',
      (folder) => appendFileSync(join(folder, 'signoff.txt.bob@example.org'), 'remark: more\n'),
      /review-of-another/,
    ],
    ['its signature is gone', (folder) => rmSync(join(folder, 'signoff.txt.bob@example.org.sig')), /review-unsigned/],
    ['its text is gone', (folder) => rmSync(join(folder, 'signoff.txt.bob@example.org')), /review-missing/],
    ['it is given to somebody else', (folder) => renameAs(folder, 'eve@example.org'), /review-of-another/],
    [
      'it is of another session',
      (folder) => edit(folder, 'signoff.txt.bob@example.org', 'sample-1', 'sample-2'),
      /review-of-another/,
    ],
  ])('is INVALID when %s', async (_what, spoil, code) => {
    const bob = reviewer('bob@example.org');
    await bob.run('review', bob.folder, ...accept);
    spoil(bob.folder, bob);
    expect(await bob.verify()).toMatchObject({ code: 8, said: expect.stringMatching(code) });
  });

  test('is INVALID from the operator, and UNTRUSTED from somebody whom the list does not know', async () => {
    const ada = reviewer('ada@example.org');
    expect(await ada.run('review', ada.folder, ...accept)).toMatchObject({ code: 0 });
    expect(await ada.verify()).toMatchObject({ code: 8, said: expect.stringMatching(/review-by-same/) });
    const bob = reviewer('bob@example.org');
    await bob.run('review', bob.folder, ...accept);
    writeFileSync(bob.list, readFileSync(sealed.allowedSigners));
    expect(await bob.verify()).toMatchObject({ code: 12, said: expect.stringMatching(/review-untrusted/) });
  });

  test('is INVALID where the list of whoever verifies has one person below two names', async () => {
    const list = (bob: ReturnType<typeof reviewer>, names: string) =>
      `${readFileSync(sealed.allowedSigners, 'utf8')}${names} ${readFileSync(`${bob.key}.pub`, 'utf8')}`;
    const judged = async (bob: ReturnType<typeof reviewer>, text: string) => {
      writeFileSync(bob.list, text);
      return bob.verify();
    };
    const bob = reviewer('bob@example.org');
    await bob.run('review', bob.folder, ...accept);
    for (const [names, code, said] of [
      ['ada@example.org', 8, /review-by-same/],
      ['bob@example.org,ada@example.org', 8, /review-by-same/],
      ['robert@example.org', 8, /review-other-name/],
      ['robert@example.org,bob@example.org', 0, /^VALID/],
      ['*@example.org', 0, /^VALID/],
    ] as const)
      expect([names, await judged(bob, list(bob, names))]).toEqual([
        names,
        { code, said: expect.stringMatching(said) },
      ]);
    const carol = reviewer('carol@example.org', sealed, bob.folder);
    await carol.run('review', bob.folder, ...accept);
    const both = `${list(bob, 'bob@example.org')}bob@example.org,carol@example.org ${readFileSync(`${carol.key}.pub`, 'utf8')}`;
    expect(await judged(carol, both)).toMatchObject({ code: 8, said: expect.stringMatching(/review-by-same/) });
  });

  test('is signed under the name that the list has for the key, whatever the login is called', async () => {
    const bob = reviewer('bob@example.org');
    const { DEPLOY_ASSIST_PRINCIPAL: _, ...login } = bob.env;
    expect(await bob.as(login, 'review', bob.folder, ...accept, '--allowed-signers', bob.list)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/Accepted by bob@example.org/),
    });
    expect(await bob.verify()).toMatchObject({ code: 0, said: expect.stringMatching(/^VALID/) });
  });

  test('is not written under a name that the list does not have for the key', async () => {
    const bob = reviewer('bob@example.org');
    const files = readdirSync(bob.folder);
    const attempt = (principal: string) =>
      bob.as(
        { ...bob.env, DEPLOY_ASSIST_PRINCIPAL: principal },
        'review',
        bob.folder,
        ...accept,
        '--allowed-signers',
        bob.list,
      );
    expect(await attempt('robert@example.org')).toMatchObject({
      code: 2,
      said: expect.stringMatching(/as robert@example.org, and the list has your key as bob@example.org/),
    });
    writeFileSync(bob.list, readFileSync(bob.list, 'utf8').replace('bob@example.org', '*@example.org'));
    expect(await attempt('bob@elsewhere.net')).toMatchObject({
      code: 2,
      said: expect.stringContaining('*@example.org'),
    });
    expect(readdirSync(bob.folder)).toEqual(files);
    expect(await attempt('bob@example.org')).toMatchObject({ code: 0 });
  });

  test('is missed where an emergency asks for one', async () => {
    const change: Change = (events) =>
      events.map((event) =>
        event.type === 'session.opened' ? { ...event, data: { ...event.data, category: 'emergency' } } : event,
      );
    const bob = reviewer('bob@example.org', await sampleSession({ change }));
    expect((await bob.verify()).said).toMatch(/it was an emergency, which asks for a later review, and there is none/);
    await bob.run('review', bob.folder, ...accept);
    expect((await bob.verify()).said).not.toMatch(/there is none/);
  });
});

function edit(folder: string, name: string, from: string, to: string): void {
  const path = join(folder, name);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

function renameAs(folder: string, principal: string): void {
  for (const end of ['', '.sig'])
    renameSync(join(folder, `signoff.txt.bob@example.org${end}`), join(folder, `signoff.txt.${principal}${end}`));
}
