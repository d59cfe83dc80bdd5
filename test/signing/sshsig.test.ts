import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAgentKeys, signWithAgent } from '../../src/signing/agent.ts';
import { bytesToSign, decodeSshSignature, encodeSshSignature } from '../../src/signing/sshsig.ts';
import { sshString, uint32 } from '../../src/signing/wire.ts';
import { temporaryFolder } from '../support/folder.ts';
import { hasOpenssh, makeKey, startAgent } from './surroundings.ts';

const message = Buffer.from('what was done\n');

describe.skipIf(!hasOpenssh)('beside ssh-keygen (Debian: openssh-client)', () => {
  const folder = temporaryFolder();
  const keys: Record<string, string> = {};
  let agent: Awaited<ReturnType<typeof startAgent>>;
  beforeAll(async () => {
    for (const type of ['ed25519', 'ecdsa', 'rsa']) keys[type] = makeKey(folder, type, { type });
    agent = await startAgent(folder, Object.values(keys));
  });
  afterAll(() => agent.stop());

  function byKeygen(type: string): string {
    const args = ['-Y', 'sign', '-f', keys[type] ?? '', '-n', 'sign-off@deploy-assist'];
    return execFileSync('ssh-keygen', args, { input: message, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
  }

  test.each(['ed25519', 'rsa'])(
    'a signature by an %s key is the one that ssh-keygen makes, byte for byte',
    async (type) => {
      const listed = await listAgentKeys(agent);
      const key = listed.ok ? listed.keys.find(({ comment }) => comment === `${type}@test`) : undefined;
      if (key === undefined) throw new Error('the agent does not hold the key');
      const signed = await signWithAgent(agent, key, bytesToSign(message, 'sign-off@deploy-assist'));
      if (!signed.ok) throw new Error(signed.why);
      const armored = encodeSshSignature({
        publicKey: key.blob,
        namespace: 'sign-off@deploy-assist',
        signature: signed.signature,
      });
      expect(armored).toBe(byKeygen(type));
    },
  );

  test.each(['ed25519', 'ecdsa', 'rsa'])(
    'what ssh-keygen makes with an %s key is read, and armoured again it is the same',
    (type) => {
      const armored = byKeygen(type);
      const decoded = decodeSshSignature(armored);
      expect(decoded).toMatchObject({ ok: true, signature: { namespace: 'sign-off@deploy-assist' } });
      const blob = decoded.ok ? decoded.signature.publicKey.toString('base64') : '';
      expect(readFileSync(`${keys[type]}.pub`, 'utf8')).toContain(blob);
    },
  );

  test('every change of one character of the file is refused or changes what it says', () => {
    const armored = byKeygen('ed25519');
    const original = decodeSshSignature(armored);
    for (let at = 0; at < armored.length; at++) {
      const other = armored[at] === 'A' ? 'B' : 'A';
      expect(decodeSshSignature(armored.slice(0, at) + other + armored.slice(at + 1))).not.toEqual(original);
    }
  });

  test.each([
    ['no line feed at the end', (text: string) => text.slice(0, -1)],
    ['one line feed too many', (text: string) => `${text}\n`],
    ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n')],
    ['lines of another length', (text: string) => text.replace(/(.{69})(.)\n/, '$1\n$2')],
    ['a space', (text: string) => text.replace('\nU1', '\n U1')],
    ['text before it', (text: string) => `x\n${text}`],
    ['half of it', (text: string) => text.slice(0, text.length / 2)],
    ['nothing', () => ''],
  ])('%s is refused with a sentence', (_, change) => {
    expect(decodeSshSignature(change(byKeygen('ed25519')))).toMatchObject({
      ok: false,
      message: expect.stringMatching(/\.$/),
    });
  });
});

describe('bytes that only look like a signature', () => {
  const armor = (bytes: Buffer): string =>
    `-----BEGIN SSH SIGNATURE-----\n${bytes
      .toString('base64')
      .match(/.{1,70}/g)
      ?.join('\n')}\n-----END SSH SIGNATURE-----\n`;
  const parts = {
    magic: 'SSHSIG',
    version: 1,
    key: 'k',
    namespace: 'n',
    reserved: '',
    hash: 'sha512',
    signature: 's',
    more: '',
  };
  const build = (change: Partial<typeof parts>): string => {
    const { magic, version, key, namespace, reserved, hash, signature, more } = { ...parts, ...change };
    const fields = [key, namespace, reserved, hash, signature].map((field) => sshString(field));
    return armor(Buffer.concat([Buffer.from(magic), uint32(version), ...fields, Buffer.from(more)]));
  };

  test('the parts as they should be are read', () => {
    expect(decodeSshSignature(build({}))).toMatchObject({ ok: true, signature: { namespace: 'n' } });
  });

  test.each([
    { magic: 'SSHSIB' },
    { version: 2 },
    { reserved: 'x' },
    { hash: 'sha256' },
    { more: 'x' },
    { key: 'k'.repeat(30_000) },
  ])('%o is refused', (change) => {
    expect(decodeSshSignature(build(change)).ok).toBe(false);
  });

  test('a length beyond the end is refused', () => {
    expect(decodeSshSignature(armor(Buffer.concat([Buffer.from('SSHSIG'), uint32(1), uint32(0xffffffff)]))).ok).toBe(
      false,
    );
  });
});
