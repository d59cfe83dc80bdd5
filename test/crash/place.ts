import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSession } from '../../src/commands/open-session.ts';
import { readPlan } from '../../src/commands/read-plan.ts';
import { socketPath } from '../../src/server/place.ts';
import { stepProgram } from './walked-text.ts';

/** What all schedules of a run share: a home with a signing key and a list that trusts it, and the operator as one file. */
export type Shared = { home: string; env: Record<string, string>; allowedSigners: string; operator: string };

/** One session on its own: its folder, what its programs wrote down, and the real processes around it. */
export type SessionPlace = {
  folder: string;
  /** What the programs of the checklist wrote down, line by line. */
  marker(): string[];
  startServer(): ChildProcess;
  startOperator(seed: number, manner: 'random' | 'finish'): Operator;
  /** `deploy-assist resume` without a terminal, to its end; its exit code. */
  resume(): Promise<number | null>;
  /** The process that holds the session's lock. */
  serverPid(): number | undefined;
  /** What the servers wrote about trouble. */
  log(): string;
  tidy(): void;
};

/** What an operator said so far, each a line it wrote in one piece. */
export type Said = Partial<{
  told: number;
  event: string;
  did: string;
  seq: number;
  refused: string;
  signed: string;
  ready: string;
}>;
export type Operator = { process: ChildProcess; said: Said[]; ended: Promise<number | null>; isReady: Promise<void> };

const server = fileURLToPath(new URL('../../dist/server.js', import.meta.url));
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export function aSession(shared: Shared, name: string, text: string): SessionPlace {
  const work = join(shared.home, name);
  mkdirSync(work);
  writeFileSync(join(work, 'step'), stepProgram);
  chmodSync(join(work, 'step'), 0o755);
  writeFileSync(join(work, 'release.md'), text);
  const env = { ...shared.env, XDG_STATE_HOME: join(work, 'kept'), DEPLOY_ASSIST_LOCKS: work };
  const io = { stdout: () => {}, stderr: () => {}, env, cwd: work };
  const folder = createSession(readPlan('release.md', work), { environment: 'local' }, io);
  const servers: ChildProcess[] = [];
  return {
    folder,
    marker: () => linesOf(join(work, 'marker')),
    startServer() {
      const log = openSync(join(folder, 'state', 'log'), 'a', 0o600);
      // As the product starts it: detached, nothing of this process's terminal.
      const child = spawn(process.execPath, [server, folder], {
        detached: true,
        stdio: ['ignore', log, log],
        env,
        cwd: '/',
      });
      closeSync(log);
      servers.push(child);
      return child;
    },
    startOperator: (seed, manner) => operatorOf(shared.operator, [socketPath(folder, env), String(seed), manner]),
    resume: () =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [cli, 'resume', folder], {
          stdio: ['ignore', 'ignore', 'inherit'],
          env,
          cwd: work,
        });
        child.once('close', resolve);
      }),
    serverPid: () => pidIn(join(folder, 'state', 'lock')),
    log: () => linesOf(join(folder, 'state', 'log')).join('\n'),
    tidy() {
      for (const child of servers) if (child.exitCode === null) child.kill('SIGKILL');
      rmSync(work, { recursive: true, force: true });
    },
  };
}

function operatorOf(program: string, args: string[]): Operator {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said: Said[] = [];
  const ready = Promise.withResolvers<void>();
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    said.push(...lines.map((line): Said => JSON.parse(line)));
    if (said.some((one) => one.ready !== undefined)) ready.resolve();
  });
  // Only when its pipe is empty is all that it said here.
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return { process: child, said, ended, isReady: Promise.race([ready.promise, ended.then(() => undefined)]) };
}

function pidIn(lock: string): number | undefined {
  try {
    return (JSON.parse(readFileSync(lock, 'utf8')) as { pid: number }).pid;
  } catch {
    // Not there yet, or not any more.
    return undefined;
  }
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').slice(0, -1);
  } catch {
    return [];
  }
}
