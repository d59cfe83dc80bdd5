import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hostIdentity, type IdentityPorts, operatorIdentity } from '../../src/host/identity.ts';

const ports = (given: Partial<IdentityPorts> & { files?: Record<string, string> } = {}): IdentityPorts => ({
  env: {},
  user: { username: 'ada', uid: 1000 },
  hostname: 'web-1',
  tty: '/dev/pts/3',
  loginKey: (text) => (text === 'publickey K' ? 'SSH key K' : undefined),
  read: (path) => given.files?.[path],
  ...given,
});

test('an operator over SSH with a login uid is known by it', () => {
  const files = { '/proc/self/loginuid': '1000' };
  const env = { SSH_CONNECTION: '192.0.2.7 51000 198.51.100.2 22' };
  expect(operatorIdentity(ports({ files, env }))).toEqual({
    user: 'ada',
    uid: 1000,
    loginUid: 1000,
    sudoUser: null,
    ssh: '192.0.2.7 51000 22',
    tty: '/dev/pts/3',
    basis: 'login uid',
  });
});

test.each<[string, Partial<IdentityPorts>, string | undefined, string]>([
  ['root reached from a login', { user: { username: 'root', uid: 0 }, env: { SUDO_USER: 'ada' } }, '1000', 'login uid'],
  [
    'sudo without an audited login',
    { user: { username: 'root', uid: 0 }, env: { SUDO_USER: 'ada' } },
    '4294967295',
    'sudo',
  ],
  ['root itself', { user: { username: 'root', uid: 0 } }, '0', 'shared account'],
  ['an account that a team shares', { user: { username: 'deploy', uid: 1001 } }, '1001', 'shared account'],
  ['a container', {}, undefined, 'user name'],
])('%s', (_, given, loginUid, basis) => {
  expect(
    operatorIdentity(ports({ ...given, files: loginUid === undefined ? {} : { '/proc/self/loginuid': loginUid } }))
      .basis,
  ).toBe(basis);
});

test.each<[string, Partial<IdentityPorts>, string, string]>([
  ['a key', {}, 'publickey K', 'SSH key K'],
  [
    'a key, to an account that a team shares',
    { user: { username: 'deploy', uid: 1001 } },
    'publickey K',
    'SSH key K, to a shared account',
  ],
  ['a password', {}, 'password', 'user name'],
])('an SSH login by %s', (_, given, text, basis) => {
  const line = { SSH_CONNECTION: '192.0.2.7 51000 198.51.100.2 22', SSH_USER_AUTH: '/tmp/sshauth.1' };
  const files = { '/tmp/sshauth.1': text };
  expect(operatorIdentity(ports({ ...given, env: line, files })).basis).toBe(basis);
  // The line has ended, and its file with it; or there is no line.
  expect(operatorIdentity(ports({ ...given, env: line })).basis).not.toContain('SSH');
  expect(operatorIdentity(ports({ ...given, env: { ...line, SSH_CONNECTION: undefined }, files })).basis).not.toContain(
    'SSH',
  );
});

test('the machine id is told only as its digest, and what is missing is null', () => {
  const files = { '/etc/machine-id': 'abc\n', '/proc/sys/kernel/random/boot_id': 'b-1\n' };
  expect(hostIdentity(ports({ files }))).toEqual({
    name: 'web-1',
    machine: createHash('sha256').update('abc').digest('hex'),
    boot: 'b-1',
  });
  expect(hostIdentity(ports())).toEqual({ name: 'web-1', machine: null, boot: null });
});
