import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../src/signing/ssh-keygen.ts';
import { temporaryFolder } from '../support/folder.ts';

/** Say so in titles: these tests need Debian's openssh-client. */
export const hasOpenssh =
  spawnSync('ssh-keygen', ['-?']).error === undefined && spawnSync('ssh-agent', ['-?']).error === undefined;

/** An environment with nothing of the person who runs the tests. */
export function cleanEnvironment(home: string): Environment {
  return { PATH: process.env['PATH'], HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
}

/** Makes a key pair and returns the path of its private half. */
export function makeKey(folder: string, name: string, { type = 'ed25519', passphrase = '' } = {}): string {
  const path = join(folder, name);
  const size = type === 'rsa' ? ['-b', '2048'] : [];
  execFileSync('ssh-keygen', ['-q', '-t', type, ...size, '-N', passphrase, '-C', `${name}@test`, '-f', path]);
  return path;
}

/** Starts a real ssh-agent that holds these keys. */
export async function startAgent(
  folder: string,
  keys: readonly string[],
  options: readonly string[] = [],
): Promise<{ socket: string; stop(): void }> {
  const socket = join(folder, 'agent.sock');
  const agent: ChildProcess = spawn('ssh-agent', ['-D', '-a', socket, ...options], { stdio: 'ignore' });
  const env = { ...process.env, SSH_AUTH_SOCK: socket };
  // The socket is there a moment before anybody listens at it; then ssh-add ends with 2.
  const listens = () => existsSync(socket) && spawnSync('ssh-add', ['-l'], { env, stdio: 'ignore' }).status !== 2;
  while (!listens()) await new Promise((resolve) => setTimeout(resolve, 10));
  for (const key of keys) execFileSync('ssh-add', ['-q', key], { env, stdio: 'ignore' });
  return { socket, stop: () => void agent.kill() };
}

/** `-x` locks an agent, `-X` opens it again; both ask for a word. */
export function lockAgent(how: '-x' | '-X', socket: string): void {
  const asks = join(temporaryFolder(), 'askpass');
  writeFileSync(asks, '#!/bin/sh\necho sesame\n', { mode: 0o755 });
  execFileSync('ssh-add', [how], {
    env: { ...process.env, SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: 'force', SSH_ASKPASS: asks },
    stdio: 'ignore',
  });
}
