import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readGitSigning } from '../../src/signing/git-settings.ts';
import { findSigningKey, type KeyPlaces } from '../../src/signing/keys.ts';
import type { SigningKey } from '../../src/signing/signing-key.ts';
import { temporaryFolder } from '../support/folder.ts';
import { cleanEnvironment, hasOpenssh, makeKey, startAgent } from './surroundings.ts';

const message = Buffer.from('what was done\n');
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A home with nothing in it but an empty .ssh. */
function emptyHome(): { home: string; ssh: string; places: KeyPlaces } {
  const home = temporaryFolder();
  const ssh = join(home, '.ssh');
  mkdirSync(ssh);
  return { home, ssh, places: { home, env: cleanEnvironment(home) } };
}

async function agentWith(...keys: string[]): Promise<string> {
  const { socket, stop } = await startAgent(temporaryFolder(), keys);
  stops.push(stop);
  return socket;
}

async function found(places: KeyPlaces): Promise<SigningKey> {
  const result = await findSigningKey(places);
  if (!result.ok) throw new Error(result.why);
  return result.key;
}

const publicText = (path: string): string => readFileSync(`${path}.pub`, 'utf8').split(' ').slice(0, 2).join(' ');

describe.skipIf(!hasOpenssh)('with the real ssh-keygen and ssh-agent (Debian: openssh-client)', () => {
  test('each place is tried after the one before it', async () => {
    const { ssh, places } = emptyHome();
    const generateIn = join(places.home, 'state');
    expect((await found({ ...places, generateIn })).source).toBe('generated');
    const inHome = makeKey(ssh, 'id_rsa', { type: 'rsa' });
    expect(await found({ ...places, generateIn })).toMatchObject({ source: 'home', publicKey: publicText(inHome) });
    const better = makeKey(ssh, 'id_ed25519');
    expect(await found({ ...places, generateIn })).toMatchObject({ source: 'home', publicKey: publicText(better) });
    const held = makeKey(places.home, 'held');
    const agentSocket = await agentWith(held);
    expect(await found({ ...places, agentSocket })).toMatchObject({
      source: 'agent',
      publicKey: publicText(held),
      comment: 'held@test',
    });
    const gits = makeKey(ssh, 'for-git');
    expect(await found({ ...places, agentSocket, git: '~/.ssh/for-git.pub' })).toMatchObject({
      source: 'git',
      publicKey: publicText(gits),
    });
    const named = makeKey(places.home, 'named');
    expect(await found({ ...places, agentSocket, git: gits, explicit: named })).toMatchObject({
      source: 'flag',
      publicKey: publicText(named),
    });
  });

  test.each(['ed25519', 'ecdsa', 'rsa'])(
    'an %s key signs from its file and through the agent, and OpenSSH accepts both',
    async (type) => {
      const { ssh, places } = emptyHome();
      const path = makeKey(ssh, `id_${type}`, { type });
      const agentSocket = await agentWith(path);
      for (const key of [await found(places), await found({ ...places, agentSocket })]) {
        const signed = await key.sign(message, 'approve@deploy-assist');
        if (!signed.ok) throw new Error(signed.why);
        writeFileSync(join(ssh, 'sig'), signed.armored);
        const args = ['-Y', 'check-novalidate', '-n', 'approve@deploy-assist', '-s', join(ssh, 'sig')];
        const said = execFileSync('ssh-keygen', args, { input: message, encoding: 'utf8' });
        expect(said).toContain(key.fingerprint);
      }
    },
  );

  test('the fingerprint is that of ssh-keygen', async () => {
    const { ssh, places } = emptyHome();
    const path = makeKey(ssh, 'id_ed25519');
    const listed = execFileSync('ssh-keygen', ['-l', '-f', path], { encoding: 'utf8' });
    expect(listed.split(' ')[1]).toBe((await found(places)).fingerprint);
  });

  test('a generated key is found again, and only its owner can read it', async () => {
    const { places } = emptyHome();
    const generateIn = join(places.home, 'a', 'b');
    const first = await found({ ...places, generateIn });
    expect((await found({ ...places, generateIn })).publicKey).toBe(first.publicKey);
    expect((await first.sign(message, 'n')).ok).toBe(true);
  });

  test('a key with a passphrase and nowhere to ask for it gives a sentence that names ssh-add', async () => {
    const { ssh, places } = emptyHome();
    const path = makeKey(ssh, 'id_ed25519', { passphrase: 'correct horse' });
    const refused = {
      ok: false,
      why: expect.stringContaining('has a passphrase'),
      fix: expect.stringContaining(`ssh-add ${path}`),
    };
    expect(await (await found(places)).sign(message, 'n')).toEqual(refused);
    unlinkSync(`${path}.pub`);
    expect(await findSigningKey({ ...places, explicit: path })).toEqual({
      ...refused,
      fix: expect.stringContaining(`ssh-keygen -y -f ${path} > ${path}.pub`),
    });
  });

  test('the program in SSH_ASKPASS is asked for a passphrase', async () => {
    const { ssh, places } = emptyHome();
    makeKey(ssh, 'id_ed25519', { passphrase: 'correct horse' });
    const askpass = join(places.home, 'ask');
    writeFileSync(askpass, '#!/bin/sh\necho correct horse\n');
    chmodSync(askpass, 0o700);
    const key = await found({ ...places, env: { ...places.env, SSH_ASKPASS: askpass } });
    expect(await key.sign(message, 'n')).toMatchObject({ ok: true });
  });

  test('a key with a passphrase that the agent holds is used through the agent', async () => {
    const { ssh, places } = emptyHome();
    const path = makeKey(ssh, 'id_ed25519');
    const agentSocket = await agentWith(path);
    execFileSync('ssh-keygen', ['-q', '-p', '-P', '', '-N', 'correct horse', '-f', path], { stdio: 'ignore' });
    for (const explicit of [path, `${path}.pub`]) {
      const key = await found({ ...places, agentSocket, explicit });
      expect(key.source).toBe('flag');
      expect(await key.sign(message, 'n')).toMatchObject({ ok: true });
    }
  });

  test('a public key as git has it is used when the agent holds it, and else passed over with a sentence', async () => {
    const { ssh, places } = emptyHome();
    const path = makeKey(ssh, 'for-git');
    const other = makeKey(ssh, 'other');
    const agentSocket = await agentWith(other, path);
    const git = `key::${publicText(path)} ada`;
    expect(await found({ ...places, agentSocket, git })).toMatchObject({
      source: 'git',
      publicKey: publicText(path),
      comment: 'ada',
    });
    const elsewhere = await findSigningKey({ ...places, agentSocket: await agentWith(other), git });
    expect(elsewhere).toMatchObject({
      ok: true,
      key: { source: 'agent' },
      passedOver: [expect.stringContaining('is not in the ssh-agent')],
    });
  });

  test('a .pub file that belongs to another key is noticed before the signature is believed', async () => {
    const { ssh, places } = emptyHome();
    const path = makeKey(ssh, 'id_ed25519');
    copyFileSync(`${makeKey(ssh, 'other')}.pub`, `${path}.pub`);
    expect(await (await found(places)).sign(message, 'n')).toMatchObject({ ok: false });
  });

  test('a key that others can read is refused with the remedy', async () => {
    const { ssh, places } = emptyHome();
    const path = makeKey(ssh, 'id_ed25519');
    chmodSync(path, 0o644);
    expect(await (await found(places)).sign(message, 'n')).toMatchObject({
      ok: false,
      fix: expect.stringContaining('chmod 600'),
    });
  });

  test('an explicit key that is missing or no key is a refusal, whatever else is there', async () => {
    const { ssh, places } = emptyHome();
    makeKey(ssh, 'id_ed25519');
    writeFileSync(join(ssh, 'junk'), 'junk', { mode: 0o600 });
    for (const name of ['missing', 'junk']) {
      expect(await findSigningKey({ ...places, explicit: join(ssh, name) })).toMatchObject({
        ok: false,
        why: expect.stringContaining(name),
      });
    }
  });

  test('an agent that is gone is passed over with a sentence', async () => {
    const { ssh, places } = emptyHome();
    makeKey(ssh, 'id_ed25519');
    const result = await findSigningKey({ ...places, agentSocket: join(ssh, 'gone') });
    expect(result).toMatchObject({
      ok: true,
      key: { source: 'home' },
      passedOver: [expect.stringContaining('cannot be reached')],
    });
  });

  test('without any key there is a refusal that says how to make one', async () => {
    expect(await findSigningKey(emptyHome().places)).toMatchObject({
      ok: false,
      fix: expect.stringContaining('ssh-keygen -t ed25519'),
    });
  });

  test('without ssh-keygen a signature cannot be checked, and the refusal names the package', async () => {
    const { ssh, places } = emptyHome();
    makeKey(ssh, 'id_ed25519');
    const key = await found({ ...places, env: { ...places.env, PATH: ssh } });
    expect(await key.sign(message, 'n')).toMatchObject({ ok: false, fix: expect.stringContaining('openssh-client') });
  });
});

test('git is asked for its key only where its signatures are SSH ones', async () => {
  const { home, places } = emptyHome();
  const config = join(home, '.gitconfig');
  writeFileSync(config, '[user]\n\tsigningkey = /k\n[gpg "ssh"]\n\tallowedSignersFile = ~/signers\n');
  expect(await readGitSigning(home, places.env)).toEqual({
    signingKey: undefined,
    allowedSigners: join(home, 'signers'),
  });
  const lines = ['[user]', 'signingkey = ~/k.pub', '[gpg]', 'format = ssh', '[gpg "ssh"]'];
  writeFileSync(config, [...lines, 'allowedSignersFile = keys/list', 'revocationFile = ./gone', ''].join('\n'));
  const repository = temporaryFolder();
  const below = join(repository, 'a/b');
  mkdirSync(below, { recursive: true });
  execFileSync('git', ['init', '-q', repository], { env: places.env });
  // A server that stands elsewhere, and a command in a folder of the work tree, mean the same files as git.
  expect(await readGitSigning(below, places.env)).toEqual({
    signingKey: join(home, 'k.pub'),
    allowedSigners: join(repository, 'keys/list'),
    revocation: join(repository, 'gone'),
  });
  for (const literal of ['key::ssh-ed25519 AAAAx', 'ssh-ed25519 AAAAx']) {
    writeFileSync(config, `[user]\nsigningkey = ${literal}\n[gpg]\nformat = ssh\n`);
    expect((await readGitSigning(below, places.env)).signingKey).toBe(literal);
  }
  writeFileSync(config, '[user]\n\tsigningkey = /k\n[gpg]\n\tformat = ssh\n');
  expect(await readGitSigning(home, places.env)).toEqual({ signingKey: '/k', allowedSigners: undefined });
  renameSync(config, `${config}.away`);
  expect(await readGitSigning(home, { ...places.env, PATH: '/nowhere' })).toEqual({
    signingKey: undefined,
    allowedSigners: undefined,
  });
});
