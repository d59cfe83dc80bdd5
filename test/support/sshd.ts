import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { atTheEnd } from './at-the-end.ts';
import { temporaryFolder } from './folder.ts';
import { freePort } from './free-port.ts';
import { patienceMs } from './patience.ts';
import { type Need, need, onPath } from './programs.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/** A real sshd on the loopback address, with keys and a configuration of its own, and an operator's laptop that may log in. */
export type SshWorld = {
  port: number;
  user: string;
  /** Options by which ssh reaches it with the laptop's agent and nothing of this machine's own configuration. */
  options: string[];
  /** The laptop's agent: the only place where the key that may log in is unlocked. */
  agent: string;
  /** The public half of its key, as a line. */
  publicKey: string;
  /** From here on only a certificate lets in: the laptop's key has one of this name, by an authority that sshd trusts, whose fingerprint this is. */
  certify(name: string): string;
  /** A terminal on the laptop: `ssh -A -t` to the server, running the words there, quoted as they stand. */
  login(words: string[], how: { cwd: string; env: Record<string, string>; columns?: number; rows?: number }): Terminal;
  /** The host is gone: its lines drop, and nobody answers any more. */
  stop(): void;
  /** The processes of sshd that serve lines now; the one that listens is not among them. */
  lines(): number[];
};

const sshd = onPath('sshd', `${process.env.PATH}:/usr/sbin:/usr/local/sbin`);

export function needsSshd(): Need {
  return need(sshd !== undefined, 'sshd', 'openssh-server');
}

/** `env`: variables that a login there begins with. `settings`: lines for its configuration. */
export type SshdOptions = { home?: string; env?: Record<string, string>; settings?: string[] };

/**
 * Starts it on a free port; it ends with the test file, and its lines with it. `home`: the folder in which a login there begins, so that two
 * of them are told apart on one machine.
 */
export async function startSshd({ home, env, settings = [] }: SshdOptions = {}): Promise<SshWorld> {
  const folder = temporaryFolder('deploy-assist-sshd-');
  const at = (name: string) => join(folder, name);
  for (const name of ['host', 'laptop', 'authority'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', at(name)]);
  const port = await freePort();
  const user = userInfo().username;
  writeFileSync(at('authorized'), readFileSync(at('laptop.pub')), { mode: 0o600 });
  const set = Object.entries({ ...(home === undefined ? {} : { HOME: home }), ...env }).map((pair) => pair.join('='));
  const more = [...(set.length === 0 ? [] : [`SetEnv ${set.join(' ')}`]), ...settings];
  writeFileSync(at('config'), `${[configuration(port, folder), ...more].join('\n')}\n`);
  makeSeparationFolder();
  const server = spawn(sshd ?? 'sshd', ['-D', '-e', '-f', at('config')], { stdio: 'ignore' });
  const agent = spawn('ssh-agent', ['-D', '-a', at('agent')], { stdio: 'ignore' });
  atTheEnd(() => endAll(server, agent));
  await until(() => answers(port));
  await until(async () => existsSync(at('agent')));
  execFileSync('ssh-add', ['-q', at('laptop')], { env: { ...process.env, SSH_AUTH_SOCK: at('agent') } });
  const options = [
    ...['-F', 'none', '-p', String(port), '-o', 'BatchMode=yes', '-o', 'IdentityFile=none', '-o', 'LogLevel=ERROR'],
    ...['-o', 'StrictHostKeyChecking=no', '-o', 'UserKnownHostsFile=/dev/null'],
  ];
  return {
    port,
    user,
    options,
    agent: at('agent'),
    publicKey: readFileSync(at('laptop.pub'), 'utf8'),
    certify: (name) => {
      execFileSync('ssh-keygen', ['-q', '-s', at('authority'), '-I', name, '-z', '7', '-n', user, at('laptop.pub')]);
      execFileSync('ssh-add', ['-q', at('laptop')], {
        env: { ...process.env, SSH_AUTH_SOCK: at('agent') },
        stdio: 'ignore',
      });
      writeFileSync(at('authorized'), '');
      return execFileSync('ssh-keygen', ['-l', '-f', at('authority.pub')], { encoding: 'utf8' }).split(' ')[1] ?? '';
    },
    login: (words, { cwd, env, columns, rows }) => {
      const { SSH_AUTH_SOCK: _own, ...variables } = env;
      const set = Object.entries(variables).map(([name, value]) => quoted(`${name}=${value}`));
      const there = `cd ${quoted(cwd)} && exec env ${[...set, ...words.map(quoted)].join(' ')}`;
      return openTerminal({
        command: 'ssh',
        args: ['-A', '-t', '-t', ...options, `${user}@127.0.0.1`, there],
        env: { SSH_AUTH_SOCK: at('agent') },
        ...(columns === undefined ? {} : { columns }),
        ...(rows === undefined ? {} : { rows }),
      });
    },
    stop: () => {
      for (const line of childrenOf(server.pid ?? 0)) end(line);
      server.kill('SIGKILL');
    },
    lines: () => childrenOf(server.pid ?? 0),
  };
}

function configuration(port: number, folder: string): string {
  return [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${folder}/host`,
    `PidFile ${folder}/pid`,
    `AuthorizedKeysFile ${folder}/authorized`,
    `TrustedUserCAKeys ${folder}/authority.pub`,
    'ExposeAuthInfo yes',
    // The temporary folder is everybody's, which a strict sshd does not like above a key.
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
    'PermitRootLogin yes',
    'AllowAgentForwarding yes',
    'PrintMotd no',
    'PrintLastLog no',
    'LogLevel ERROR',
    'MaxStartups 100',
  ].join('\n');
}

/** Debian makes it when its own service starts, which nothing here does; only root's sshd asks for it. */
function makeSeparationFolder(): void {
  const place = '/run/sshd';
  if (process.getuid?.() !== 0 || existsSync(place)) return;
  mkdirSync(place, { mode: 0o755 });
  atTheEnd(() => {
    try {
      rmdirSync(place);
    } catch {
      // Another test's sshd has made it its own.
    }
  });
}

/** The listening process alone would leave its lines behind. */
function endAll(server: ChildProcess, agent: ChildProcess): void {
  for (const line of childrenOf(server.pid ?? 0)) end(line);
  server.kill('SIGKILL');
  agent.kill('SIGTERM');
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < patienceMs; waited += 50) {
    if (await holds()) return;
    await sleep(50);
  }
  throw new Error('The SSH server of the test does not answer.');
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
