import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { atTheEnd } from './at-the-end.ts';
import { temporaryFolder } from './folder.ts';
import { patienceMs } from './patience.ts';
import { typesByHand } from './phrase.ts';
import { comesToRest, presses } from './rest.ts';
import { openTerminal, type Terminal, type TerminalOptions } from './terminal.ts';

/** The built program; tests of the whole product are skipped where it was not built. */
export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
export const isBuilt = existsSync(cli);

/** One line of a journal, as the tests look at it. */
export type JournalLine = { seq: number; type: string; data: Record<string, unknown> };

/** An operator's machine in a temporary folder: the program installed, a home with a key, a folder to work in, sessions of its own. */
export type Workplace = {
  /** Where the operator stands. */
  work: string;
  env: Record<string, string>;
  /** Puts a script on the operator's way: an unknown program, so that running it is a change. */
  script(name: string, body: string): void;
  write(name: string, text: string): string;
  read(name: string): string | undefined;
  /** Starts the product in a terminal. */
  open(args: string[], how?: Pick<TerminalOptions, 'env' | 'columns' | 'rows'>): Terminal;
  /** The same under a shell, which prints `EXIT=` and the exit code and stays, as a login shell does. */
  openInShell(args: string[], how?: Pick<TerminalOptions, 'env' | 'columns' | 'rows'>): Terminal;
  /** Runs the product without a terminal, to its end. */
  run(args: string[], how?: { env?: Record<string, string>; input?: string }): Ran;
  /** The only session's folder. @throws where there are none or several */
  session(): string;
  events(): JournalLine[];
  /** Process id of the session's server; undefined where none runs. */
  server(): number | undefined;
  /** Waits until the server has ended by itself. */
  serverEnded(timeoutMs?: number): Promise<void>;
};

export type Ran = { status: number | null; stdout: string; stderr: string };

/** A checklist of `test/e2e/fixtures`. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../e2e/fixtures/${name}`, import.meta.url), 'utf8');
}

export function aWorkplace(added: Record<string, string> = {}): Workplace {
  const folder = temporaryFolder('da-e2e-');
  const [home, work, run, tmp] = ['home', 'work', 'run', 't'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  for (const made of [join(home, '.ssh'), work, run, tmp]) mkdirSync(made, { recursive: true, mode: 0o700 });
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'ann', '-f', join(home, '.ssh/id_ed25519')]);
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  symlinkSync(cli, join(bin, 'deploy-assist'));
  const path = added['PATH'] ?? process.env.PATH;
  const env: Record<string, string> = { ...environment(home, run, tmp), ...added, PATH: `${bin}:${path}` };
  const sessions = join(env.XDG_STATE_HOME ?? '', 'deploy-assist/sessions');
  // The demo's list of signers lies beside its session.
  const names = () => (existsSync(sessions) ? readdirSync(sessions).filter((name) => !name.includes('.')) : []);
  const folders = () => names().map((name) => join(sessions, name));
  const session = () => {
    const [only, ...others] = folders();
    if (only === undefined || others.length > 0) throw new Error(`There is not one session in ${sessions}.`);
    return only;
  };
  const server = () => serverOf(session());
  atTheEnd(() => {
    for (const one of folders()) kill(serverOf(one));
  });
  return {
    work,
    env,
    session,
    server,
    write(name, text) {
      const path = join(work, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    },
    script(name, body) {
      writeFileSync(join(work, name), `#!/bin/bash\n${body}\n`);
      chmodSync(join(work, name), 0o755);
    },
    read: (name) => (existsSync(join(work, name)) ? readFileSync(join(work, name), 'utf8') : undefined),
    open: (args, how = {}) =>
      openTerminal({ ...how, command: process.execPath, args: [cli, ...args], cwd: work, env: { ...env, ...how.env } }),
    openInShell: (args, how = {}) =>
      openTerminal({
        ...how,
        command: 'sh',
        // Words of the shell's own, so that its script is the same for all of them.
        args: ['-c', '"$@"; echo "EXIT=$?"; exec sh', 'sh', process.execPath, cli, ...args],
        cwd: work,
        env: { PS1: '$ ', ...env, ...how.env },
      }),
    run: (args, { env: more = {}, input = '' } = {}) => {
      const inherited = { PATH: process.env.PATH ?? '', CI: 'false', TERM: 'xterm-256color' };
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
        cwd: work,
        env: { ...inherited, ...env, ...more },
        input,
        encoding: 'utf8',
        timeout: patienceMs,
      });
      return { status, stdout, stderr };
    },
    events: () => journalOf(session()),
    async serverEnded(timeoutMs = patienceMs) {
      const deadline = Date.now() + timeoutMs;
      while (server() !== undefined) {
        if (Date.now() > deadline) throw new Error('The session server still runs.');
        await sleep(50);
      }
    },
  };
}

/** The process that a shell waits for now: its only child. @throws where it has none */
export function childOf(shell: number): number {
  const [child] = readFileSync(`/proc/${shell}/task/${shell}/children`, 'utf8').trim().split(' ');
  if (!child) throw new Error(`Process ${shell} has no child.`);
  return Number(child);
}

/** Whether a process is there and not a zombie. */
export function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** The lines of a session's journal so far. */
export function journalOf(folder: string): JournalLine[] {
  const path = join(folder, 'events.jsonl');
  if (!existsSync(path)) return [];
  const whole = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return whole.map((line) => JSON.parse(line));
}

/** Every file below a folder, by its path. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/** Waits until a question is answered yes. @throws with its name when it never is */
export async function until(what: string, holds: () => boolean, timeoutMs = patienceMs): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`Not within ${timeoutMs} ms: ${what}`);
    await sleep(20);
  }
}

/** From the walk: opens the gate in hand, and types its phrase as a person does. */
export async function confirms(terminal: Terminal, phrase: string): Promise<void> {
  await terminal.sees('g opens the gate');
  await presses(terminal, 'g');
  await terminal.sees(`TYPE     ${phrase}`);
  await typesByHand(terminal, phrase);
}

/** From the start to the first step. */
export async function starts(terminal: Terminal): Promise<void> {
  await terminal.sees('Preflight');
  await terminal.sees('signing key');
  await presses(terminal, 'Enter');
  await terminal.sees('Step 1/');
  await comesToRest(terminal, { mostMs: 3000 });
}

/** From the announcement of a complete checklist without a form of its own: names the operator and the result, and signs by hand. */
export async function signs(terminal: Terminal, name: string, result: 1 | 2 = 1): Promise<void> {
  await terminal.sees('Enter opens the sign-off');
  await presses(terminal, 'Enter');
  await terminal.sees('Completed by:');
  await comesToRest(terminal, { mostMs: 3000 });
  await terminal.types(name);
  await presses(terminal, 'Tab');
  await presses(terminal, String(result));
  await signsByHand(terminal, name);
}

/** In the form of the sign-off, with no field left to fill in: reads it to its end, and signs by hand. */
export async function signsByHand(terminal: Terminal, name: string): Promise<void> {
  for (let page = 0; page < 10 && !terminal.screen().includes('To sign, type by hand'); page++) {
    await presses(terminal, 'Tab');
    await comesToRest(terminal, { mostMs: 3000 });
  }
  await terminal.sees(new RegExp(`To sign, type by hand:\\s+${name}`));
  await typesByHand(terminal, name);
}

/** The time for which a screen is deaf to Enter, y and digits after it changed, and a little more. */
export const deaf = () => sleep(380);

/** The time until a gate hears what is typed. */
export const armed = () => sleep(1350);

function environment(home: string, run: string, tmp: string): Record<string, string> {
  return {
    HOME: home,
    XDG_STATE_HOME: join(home, 'kept'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_RUNTIME_DIR: run,
    // What a program that is killed leaves there goes with the rest.
    TMPDIR: tmp,
    // What is driven here is nobody else's: tests walk the same checklists side by side.
    DEPLOY_ASSIST_LOCKS: run,
    USER: 'ann',
    SSH_AUTH_SOCK: '',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    DEPLOY_ASSIST_PRINCIPAL: 'ann@example.com',
    NO_COLOR: '1',
  };
}

function serverOf(session: string): number | undefined {
  try {
    const { pid } = JSON.parse(readFileSync(join(session, 'state/lock'), 'utf8')) as { pid: number };
    // The number may be somebody else's by now.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(session) ? pid : undefined;
  } catch {
    return undefined;
  }
}

function kill(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch {
    // It ended in between.
  }
}
