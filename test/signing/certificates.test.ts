import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { keyFromFile } from '../../src/signing/key-file.ts';
import { listedPrincipals } from '../../src/signing/listed-names.ts';
import { loginKey } from '../../src/signing/login-key.ts';
import type { SigningKey } from '../../src/signing/signing-key.ts';
import { verifySignature } from '../../src/signing/verify-signature.ts';
import { temporaryFolder } from '../support/folder.ts';
import { cleanEnvironment, hasOpenssh, makeKey } from './surroundings.ts';

const folder = temporaryFolder();
const env = cleanEnvironment(folder);
const namespace = 'sign-off@deploy-assist';
const bytes = Buffer.from('all is well\n');
let authority: string;

/** A key with a certificate by the authority. */
function certified(name: string, { type = 'ed25519', principals = 'ann@example.org', valid = '-1h:+1h' } = {}): string {
  const path = makeKey(folder, name, { type });
  execFileSync('ssh-keygen', ['-q', '-s', authority, '-I', name, '-n', principals, '-V', valid, `${path}.pub`], {
    stdio: 'ignore',
  });
  return `${path}-cert.pub`;
}

async function keyAt(path: string): Promise<SigningKey> {
  const { signing } = await keyFromFile(path, 'flag', env);
  if (!signing.ok) throw new Error(`${signing.why} ${signing.fix}`);
  return signing.key;
}

/** Whom a list takes for the signer of the text. */
async function judged(path: string, list: string, more = {}) {
  const signed = await (await keyAt(path)).sign(bytes, namespace);
  if (!signed.ok) throw new Error(signed.why);
  const allowedSignersPath = join(folder, 'list');
  writeFileSync(allowedSignersPath, list);
  return verifySignature({ bytes, signature: signed.armored, namespace, env, allowedSignersPath, ...more });
}

const ca = () => readFileSync(`${authority}.pub`, 'utf8').trim();

describe.skipIf(!hasOpenssh)('a key with a certificate (needs openssh-client)', () => {
  beforeAll(() => {
    authority = makeKey(folder, 'authority');
  });

  test.each(['ed25519', 'rsa', 'ecdsa'])(
    'of the type %s signs with it, and whoever lists the authority trusts it',
    async (type) => {
      const path = certified(`user-${type}`, { type });
      const list = `*@example.org cert-authority,namespaces="${namespace}" ${ca()}\n`;
      expect(await judged(path, list)).toMatchObject({ ok: true, principal: 'ann@example.org' });
      const printed = execFileSync('ssh-keygen', ['-lf', path], { encoding: 'utf8' }).split(' ')[1];
      expect((await keyAt(path)).fingerprint).toBe(printed);
      expect((await keyAt(path.replace('-cert.pub', ''))).fingerprint).toBe(printed);
    },
  );

  test.each(['ed25519', 'rsa', 'ecdsa'])('of the type %s that opened a login is told with its authority', (type) => {
    const path = certified(`login-${type}`, { type });
    const [, fingerprint] = execFileSync('ssh-keygen', ['-lf', `${authority}.pub`], { encoding: 'utf8' }).split(' ');
    const line = `publickey ${readFileSync(path, 'utf8')}`;
    const told = `SSH certificate "login-${type}" (serial 0) by ${fingerprint}`;
    expect(loginKey(line)).toBe(told);
    const bare = `publickey ${readFileSync(path.replace('-cert', ''), 'utf8')}`;
    const [, ofKey] = execFileSync('ssh-keygen', ['-lf', path], { encoding: 'utf8' }).split(' ');
    expect(loginKey(bare)).toBe(`SSH key ${ofKey}`);
    expect(loginKey(`password\n${bare}${line}`)).toBe(told);
    expect(loginKey(`publickey ${line.slice(10, 120)}`)).toBeUndefined();
    expect(loginKey('password\n')).toBeUndefined();
  });

  test('of another name, another time, another purpose or another authority is not trusted', async () => {
    const list = `ann@example.org cert-authority ${ca()}\n`;
    const path = certified('good');
    expect(await judged(path, list)).toMatchObject({ ok: true });
    const other = makeKey(folder, 'other-authority');
    const cases: [string, string, object][] = [
      [certified('bob', { principals: 'bob@example.org' }), list, {}],
      [certified('expired', { valid: '20200101:20200201' }), list, {}],
      [path, list, { principal: 'bob@example.org' }],
      [path, `ann@example.org cert-authority,namespaces="file" ${ca()}\n`, {}],
      [path, `ann@example.org cert-authority,valid-before="20200101" ${ca()}\n`, {}],
      [path, `ann@example.org cert-authority ${readFileSync(`${other}.pub`, 'utf8')}`, {}],
      [path, `ann@example.org ${ca()}\n`, {}],
    ];
    for (const [key, lines, more] of cases)
      expect(await judged(key, lines, more), lines).toMatchObject({ ok: false, code: 'unknown-key' });
  });

  test('that a list of revoked keys names, by its serial, its key or as a whole, is revoked', async () => {
    const path = certified('revoked');
    const list = `ann@example.org cert-authority ${ca()}\n`;
    const revokedPath = join(folder, 'krl');
    execFileSync('ssh-keygen', ['-q', '-k', '-f', revokedPath, '-s', `${authority}.pub`, path], { stdio: 'ignore' });
    expect(await judged(path, list, { revokedPath })).toMatchObject({ ok: false, code: 'revoked-key' });
    expect(await judged(certified('not-revoked'), list, { revokedPath })).toMatchObject({ ok: true });
    execFileSync('ssh-keygen', ['-q', '-k', '-f', revokedPath, path.replace('-cert.pub', '.pub')], { stdio: 'ignore' });
    expect(await judged(path, list, { revokedPath })).toMatchObject({ ok: false, code: 'revoked-key' });
  });

  test('of an authority with a line for each person: ssh-keygen is asked about those of its own names', async () => {
    const signed = await (await keyAt(certified('many', { principals: 'ann@example.org,cto@corp' }))).sign(
      bytes,
      namespace,
    );
    if (!signed.ok) throw new Error(signed.why);
    const others = Array.from({ length: 300 }, (_, index) => `p${index}@example.org cert-authority ${ca()}`);
    const [allowedSignersPath, log] = [join(folder, 'everybody'), join(folder, 'calls')];
    const own = [`"ann@example.org" cert-authority ${ca()}`, `c?o@corp cert-authority ${ca()}`];
    writeFileSync(allowedSignersPath, `${[...others, ...own, ''].join('\n')}`);
    const real = execFileSync('bash', ['-c', 'command -v ssh-keygen'], { encoding: 'utf8' }).trim();
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/ssh-keygen'), `#!/bin/sh\necho x >> ${log}\nexec ${real} "$@"\n`, { mode: 0o755 });
    const counted = { ...env, PATH: `${join(folder, 'bin')}:${env['PATH']}` };
    const asked = { bytes, signature: signed.armored, namespace, env: counted, allowedSignersPath };
    expect(await listedPrincipals(asked)).toEqual(['ann@example.org', 'cto@corp']);
    expect(readFileSync(log, 'utf8')).toBe('x\n'.repeat(3));
  });

  test('whose key is not beside it is a refusal', async () => {
    const path = certified('alone');
    const lonely = join(folder, 'lonely-cert.pub');
    writeFileSync(lonely, readFileSync(path));
    expect((await keyFromFile(lonely, 'flag', env)).signing).toMatchObject({ ok: false });
  });
});

describe.skipIf(!hasOpenssh)('a key without one (needs openssh-client)', () => {
  test.each(['ed25519', 'rsa', 'ecdsa'])('of the type %s counts within its window, for its purposes', async (type) => {
    const path = makeKey(folder, `plain-${type}`, { type });
    const line = (options: string) => `ann@example.org ${options} ${readFileSync(`${path}.pub`, 'utf8').trim()}\n`;
    const at = new Date('2026-06-15T12:00:00Z');
    expect(await judged(path, line(`namespaces="${namespace},file"`))).toMatchObject({ ok: true });
    expect(await judged(path, line('valid-after="20260601Z",valid-before="20260701Z"'), { at })).toMatchObject({
      ok: true,
    });
    expect(await judged(path, line('valid-after="20260701Z"'), { at })).toMatchObject({ code: 'unknown-key' });
    expect(await judged(path, line('valid-before="20260601Z"'), { at })).toMatchObject({ code: 'unknown-key' });
    expect(await judged(path, line('namespaces="git"'))).toMatchObject({ code: 'unknown-key' });
  });

  test('is told to be revoked by a list of keys and by a KRL', async () => {
    const path = makeKey(folder, 'withdrawn');
    const list = `ann@example.org ${readFileSync(`${path}.pub`, 'utf8')}`;
    const revokedPath = join(folder, 'plain-krl');
    execFileSync('ssh-keygen', ['-q', '-k', '-f', revokedPath, `${path}.pub`], { stdio: 'ignore' });
    for (const revoked of [revokedPath, `${path}.pub`])
      expect(await judged(path, list, { revokedPath: revoked })).toMatchObject({ ok: false, code: 'revoked-key' });
  });
});
