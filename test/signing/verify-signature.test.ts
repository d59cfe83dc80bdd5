import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allowedSignersLine, findAllowedSigners } from '../../src/signing/allowed-signers.ts';
import { createAnswers } from '../../src/signing/answers.ts';
import { decodeSshSignature, encodeSshSignature } from '../../src/signing/sshsig.ts';
import { checkNoValidate, verifySignature } from '../../src/signing/verify-signature.ts';
import { temporaryFolder } from '../support/folder.ts';
import { cleanEnvironment, hasOpenssh, makeKey } from './surroundings.ts';

const namespace = 'sign-off@deploy-assist';
const bytes = Buffer.from('what was done\n');

describe.skipIf(!hasOpenssh)('with the real ssh-keygen (Debian: openssh-client)', () => {
  const folder = temporaryFolder();
  const env = cleanEnvironment(folder);
  const key = hasOpenssh ? makeKey(folder, 'ada') : '';
  const other = hasOpenssh ? makeKey(folder, 'bob') : '';
  const sign = (by: string): string =>
    execFileSync('ssh-keygen', ['-Y', 'sign', '-f', by, '-n', namespace], {
      input: bytes,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  const signature = hasOpenssh ? sign(key) : '';
  const publicLine = (of: string): string => readFileSync(`${of}.pub`, 'utf8');
  const list = (...lines: string[]): string => {
    const path = join(temporaryFolder(), 'allowed_signers');
    writeFileSync(path, lines.join(''));
    return path;
  };
  const ours = (): string =>
    list(
      allowedSignersLine('bob@test', publicLine(other), []),
      allowedSignersLine('ada@test', publicLine(key), [namespace]),
    );

  test('a right signature by a listed key says who made it', async () => {
    const verified = await verifySignature({ bytes, signature, namespace, env, allowedSignersPath: ours() });
    expect(verified).toEqual({
      ok: true,
      principal: 'ada@test',
      fingerprint: expect.stringMatching(/^SHA256:[\w+/]{43}$/),
    });
  });

  test('after one that was right, more of a key are right and wrong as before, Ed25519 or not', async () => {
    for (const [by, right] of [
      [key, signature],
      ...['ecdsa', 'rsa'].map((type) => {
        const made = makeKey(folder, type, { type });
        return [made, sign(made)] as const;
      }),
    ] as const) {
      const claim = { bytes, namespace, env, answers: createAnswers() };
      expect(await checkNoValidate({ ...claim, signature: right })).toMatchObject({ ok: true });
      const later = Buffer.from('what was done later\n');
      expect(await checkNoValidate({ ...claim, signature: sign(by) })).toMatchObject({ ok: true });
      expect(await checkNoValidate({ ...claim, bytes: later, signature: right })).toMatchObject({
        ok: false,
        code: 'bad-signature',
      });
      const wrong = decodeSshSignature(right);
      if (!wrong.ok) throw new Error(wrong.message);
      const last = wrong.signature.signature.length - 1;
      wrong.signature.signature[last] = (wrong.signature.signature[last] ?? 0) ^ 1;
      const flipped = encodeSshSignature(wrong.signature);
      expect(await checkNoValidate({ ...claim, signature: flipped })).toMatchObject({ code: 'bad-signature' });
    }
  });

  test('a named principal must be the one of the key', async () => {
    const claim = { bytes, signature, namespace, env, allowedSignersPath: ours() };
    expect(await verifySignature({ ...claim, principal: 'ada@test' })).toMatchObject({ ok: true });
    expect(await verifySignature({ ...claim, principal: 'bob@test' })).toMatchObject({
      ok: false,
      code: 'unknown-key',
    });
  });

  test('other bytes, another namespace and a flipped signature are bad, listed key or not', async () => {
    const claim = { bytes, signature, namespace, env, allowedSignersPath: ours() };
    const at = signature.length - 60;
    const flipped = signature.slice(0, at) + (signature[at] === 'A' ? 'B' : 'A') + signature.slice(at + 1);
    const inside = signature.replace('AAAA', 'AAAB');
    for (const change of [
      { bytes: Buffer.from('other') },
      { namespace: 'approve@deploy-assist' },
      { signature: flipped },
      { signature: inside },
      { signature: '' },
    ]) {
      expect(await verifySignature({ ...claim, ...change })).toMatchObject({ ok: false, code: 'bad-signature' });
    }
  });

  test('a key that is not listed, listed for something else, or past its window is unknown, though the signature is right', async () => {
    const expired = allowedSignersLine('ada@test', publicLine(key), []).replace(' ', ' valid-before="20200101Z" ');
    const paths = [
      list(),
      list(allowedSignersLine('ada@test', publicLine(key), ['approve@deploy-assist'])),
      list(expired),
      '/no/such/file',
    ];
    for (const allowedSignersPath of paths) {
      expect(await verifySignature({ bytes, signature, namespace, env, allowedSignersPath })).toMatchObject({
        ok: false,
        code: 'unknown-key',
      });
    }
    expect(await checkNoValidate({ bytes, signature, namespace, env })).toMatchObject({ ok: true });
    const then = { allowedSignersPath: list(expired), at: new Date('2019-06-01T00:00:00Z') };
    expect(await verifySignature({ bytes, signature, namespace, env, ...then })).toMatchObject({ ok: true });
  });

  test('the window of a key is read in UTC whatever the zone of the machine', async () => {
    const line = allowedSignersLine('ada@test', publicLine(key), []).replace(' ', ' valid-before="202001011200" ');
    const trust = { bytes, signature, namespace, env: { ...env, TZ: 'Asia/Tokyo' }, allowedSignersPath: list(line) };
    expect(await verifySignature({ ...trust, at: new Date('2020-01-01T11:59:00Z') })).toMatchObject({ ok: true });
    expect(await verifySignature({ ...trust, at: new Date('2020-01-01T12:01:00Z') })).toMatchObject({ ok: false });
  });

  test('a revoked key is told apart', async () => {
    const claim = { bytes, signature, namespace, env, allowedSignersPath: ours() };
    expect(await verifySignature({ ...claim, revokedPath: `${key}.pub` })).toMatchObject({
      ok: false,
      code: 'revoked-key',
    });
    expect(await verifySignature({ ...claim, revokedPath: `${other}.pub` })).toMatchObject({ ok: true });
  });

  test('a principal may be listed with others or by a pattern', async () => {
    const text = publicLine(key).split(' ').slice(0, 2).join(' ');
    for (const who of ['x@test,ada@test', '*@test']) {
      expect(
        await verifySignature({ bytes, signature, namespace, env, allowedSignersPath: list(`${who} ${text}\n`) }),
      ).toMatchObject({ ok: true });
    }
  });

  test('without ssh-keygen nothing is claimed', async () => {
    const nowhere = { bytes, signature, namespace, env: { PATH: folder }, allowedSignersPath: ours() };
    expect(await verifySignature(nowhere)).toMatchObject({ ok: false, code: 'no-ssh-keygen' });
  });

  test('a principal or a key that would change the meaning of a line is not written', () => {
    for (const principal of ['a b', '*', '#x', 'a,b', '"a"', '', 'a\nb', '!a']) {
      expect(() => allowedSignersLine(principal, publicLine(key), [])).toThrow();
    }
    expect(() => allowedSignersLine('a', 'ssh-ed25519 AAAA', [])).toThrow();
    expect(() => allowedSignersLine('a', publicLine(key), ['n"'])).toThrow();
  });
});

describe('the list of trusted keys', () => {
  const folder = temporaryFolder();
  const file = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, '');
    return path;
  };

  test('is looked for at the flag, the configuration, the repository and git, in this order', () => {
    const repository = temporaryFolder();
    execFileSync('mkdir', [join(repository, '.deploy-assist')]);
    writeFileSync(join(repository, '.deploy-assist', 'allowed_signers'), '');
    const places = { flag: file('flag'), configuration: file('configuration'), repository, git: file('git') };
    const sources = [
      places,
      { ...places, flag: undefined },
      { repository, git: places.git },
      { git: places.git },
      { repository: folder },
    ].map(findAllowedSigners);
    expect(sources.map((result) => result.ok && result.found?.source)).toEqual([
      'flag',
      'configuration',
      'repository',
      'git',
      undefined,
    ]);
  });

  test('is never replaced by another when the one that was named is missing', () => {
    const result = findAllowedSigners({ flag: join(folder, 'missing'), git: file('git') });
    expect(result).toMatchObject({ ok: false, why: expect.stringContaining('--allowed-signers names') });
  });
});
