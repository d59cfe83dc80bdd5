import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { atTheEnd } from './at-the-end.ts';
import { temporaryFolder } from './folder.ts';
import { freePort, listen } from './free-port.ts';
import { type Need, need } from './programs.ts';

/** A real PostgreSQL server on a loopback address, which this test process started and which dies with it. */
export type PostgresServer = {
  /** Its loopback address. */
  host: string;
  port: number;
  user: 'postgres';
  /** Folder that holds psql and pg_dump of the server's own version. */
  bin: string;
  url(database: string): string;
  /** Runs SQL through psql, stopping at the first error. @throws with what psql said */
  run(database: string, sql: string): string;
  stop(): void;
};

/** For `test.skipIf`; see `needs`. */
export function needsPostgres(): Need {
  return need(serverPrograms() !== undefined, 'a PostgreSQL server', 'postgresql');
}

/**
 * Starts a server with the named databases; its superuser is `postgres`, who needs no password.
 * @param options.port 0 (the default) takes a free one; a checklist that fixes 5432 fixes it here, at an `address` of its own (`ownLoopback`)
 * @throws when no server programs are found (ask `needsPostgres` first) or the port stays taken
 */
export async function startPostgres(options: {
  databases: string[];
  port?: number;
  address?: string;
}): Promise<PostgresServer> {
  const bin = serverPrograms();
  if (bin === undefined) throw new Error('No PostgreSQL server is installed (Debian package postgresql).');
  const port = options.port || (await freePort());
  const host = options.address ?? '127.0.0.1';
  const folder = temporaryFolder('deploy-assist-pg-');
  const [data, sockets] = [join(folder, 'data'), join(folder, 'run')];
  makeReachable(folder, [data, sockets]);

  const initialise = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  runAsServer(folder, [join(bin, 'initdb'), ...initialise]);
  const stopCommand = [join(bin, 'pg_ctl'), 'stop', '-w', '-m', 'immediate', '-D', data];
  const letGo = stopWhenThisProcessDies(asServer(stopCommand), folder);
  const server = `-c listen_addresses=${host} -c port=${port} -c unix_socket_directories=${sockets} ${frugal}`;
  const start = [join(bin, 'pg_ctl'), 'start', '-w', '-D', data, '-l', join(data, 'server.log'), '-o', server];
  await startOnFreePort({ port, host }, () => runAsServer(folder, start));

  let running = true;
  const stop = () => {
    if (!running) return;
    running = false;
    runAsServer(folder, stopCommand);
    letGo();
  };
  atTheEnd(stop);
  const url = (database: string) => `postgresql://postgres@${host}:${port}/${database}`;
  const psql = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1'];
  const run = (database: string, sql: string) =>
    runProgram(join(bin, 'psql'), [...psql, url(database)], { input: sql });
  for (const database of options.databases) run('postgres', `CREATE DATABASE "${database}"`);
  return { host, port, user: 'postgres', bin, url, run, stop };
}

/** Nothing here must survive a crash, and many servers may run side by side on a small machine. */
const frugal = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'shared_buffers=16MB',
  'max_connections=40',
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

/** Server and clients from one folder: a pg_dump cannot dump a newer server. */
function serverPrograms(): string | undefined {
  const all = '/usr/lib/postgresql';
  const versions = existsSync(all) ? readdirSync(all).sort((a, b) => Number(b) - Number(a)) : [];
  const asked = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim();
  const folders = [...versions.map((version) => join(all, version, 'bin')), ...(asked ? [asked] : [])];
  return folders.find((folder) =>
    ['initdb', 'pg_ctl', 'psql', 'pg_dump'].every((name) => existsSync(join(folder, name))),
  );
}

/** Between the look at the port and the start of the server another test file may take it: then it is waited for again. */
async function startOnFreePort(at: { port: number; host: string }, start: () => void): Promise<void> {
  for (let more = 3; ; more--) {
    await waitUntilFree(at);
    try {
      return start();
    } catch (error) {
      if (more === 0) throw error;
    }
  }
}

/** A port that was free a moment ago may have been taken by another test for a moment. */
async function waitUntilFree({ port, host }: { port: number; host: string }): Promise<void> {
  for (let second = 0; second < mostSeconds; second++) {
    const probe = await listen(port, host).catch(() => undefined);
    if (probe !== undefined) {
      await new Promise((resolve) => probe.close(resolve));
      return;
    }
    await sleep(1000);
  }
  throw new Error(`Port ${port} on ${host} is in use; stop what listens there (ss -ltnp) and run the test again.`);
}

const mostSeconds = 30;

/** PostgreSQL refuses to run as root; then it runs as the user of its package, or as nobody. */
function serverUser(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return spawnSync('id', ['postgres']).status === 0 ? 'postgres' : 'nobody';
}

function makeReachable(folder: string, inside: string[]): void {
  chmodSync(folder, 0o755);
  for (const path of inside) mkdirSync(path, { mode: 0o700 });
  const user = serverUser();
  if (user !== undefined) runProgram('chown', [user, ...inside], {});
}

function asServer(command: string[]): string[] {
  const user = serverUser();
  return user === undefined ? command : ['runuser', '-u', user, '--', ...command];
}

function runAsServer(cwd: string, command: string[]): void {
  const [program = '', ...args] = asServer(command);
  // The server inherits these streams: a pipe would keep the call from ending.
  runProgram(program, args, { cwd, stdio: args.includes('start') ? 'ignore' : 'pipe' });
}

function runProgram(
  program: string,
  args: string[],
  options: { cwd?: string; input?: string; stdio?: 'ignore' | 'pipe' },
) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed (${status ?? error}): ${stderr ?? ''}`);
  return stdout ?? '';
}

/**
 * A killed test process tidies nothing up, so a small shell waits for the end of its own standard input, which comes
 * however this process ends, and then stops the server and removes its folder.
 * @returns ends the watch
 */
function stopWhenThisProcessDies(stopCommand: string[], folder: string): () => void {
  const script = 'cat >/dev/null; cd /; "$@" >/dev/null 2>&1; rm -rf "$0"';
  const watch = spawn('sh', ['-c', script, folder, ...stopCommand], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watch.unref();
  if ('unref' in watch.stdin && typeof watch.stdin.unref === 'function') watch.stdin.unref();
  return () => watch.stdin.destroy();
}
