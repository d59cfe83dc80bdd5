import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { farShellLines, takeHistories } from './far/far-look-around.ts';
import { farFolder } from './far/far-terminal.ts';
import { startInTerminal, type TerminalChild } from './pty.ts';
import { quote } from './quote.ts';
import type { FarPlace, RunExit } from './request.ts';
import { loadShellState, UNITS_FOLDER } from './state.ts';
import { typedInOrder } from './typed-order.ts';
import { CLOSE_DESCRIPTORS, seedFile, takeTerminal } from './wrapper.ts';

export type LookAroundRequest = {
  /** Names the shell's folder, as a run's id does. */
  id: string;
  stateDir: string;
  cwd: string;
  /** The other host it is on, if not on this machine. */
  far?: FarPlace;
  env: Record<string, string>;
  firstEnv: NodeJS.ProcessEnv;
  columns: number;
  rows: number;
};

/** What was typed, command by command. `isWhole`: the shell was left as shells are, so that nothing is missing at the end. */
export type LookAroundEnd = { exit: RunExit; typed: string[]; isWhole: boolean; left?: string | undefined };

export type LookAround = Omit<TerminalChild, 'ended'> & { ended: Promise<LookAroundEnd> };

/**
 * An interactive bash for the operator, in the folder and with the variables, functions and options that the next command would find.
 * What it leaves is not carried on. Its history, and those of psql, sqlite3 and mysql in it, are read when it ends.
 * @throws where its files cannot be written, or the saved state cannot be read
 */
export function startLookAround(request: LookAroundRequest, output: (bytes: Uint8Array) => void): LookAround {
  const folder = join(request.stateDir, UNITS_FOLDER, request.id);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const saved = loadShellState(request.stateDir);
  const { BASH_ENV, SHELLOPTS, BASHOPTS, ...first } = request.firstEnv;
  const start = saved === undefined || request.far ? first : { PATH: first['PATH'] };
  const terminal = startInTerminal(
    {
      env: { TERM: 'xterm-256color', ...start, ...request.env },
      folder,
      columns: request.columns,
      rows: request.rows,
      prepare: (given) => {
        const { columns, rows, far } = request;
        const there = far ? farFolder(far, request.id) : folder;
        const files = new Map([
          ['seed.sh', seedFile(saved, request.env)],
          ['rc', Buffer.from(rcFile(there, request.cwd))],
        ]);
        for (const [name, bytes] of files) writePrivately(join(folder, name), bytes);
        const own = given.kind === 'given' ? { ...given, columns, rows } : given;
        const shell = far ? farShellLines(far, there, folder, files) : [localShell(folder)];
        return writePrivately(join(folder, 'wrapper.sh'), wrapper(takeTerminal(own), shell));
      },
    },
    output,
  );
  const ended = terminal.ended.then(async (exit) => {
    const { far, id } = request;
    const left = far && (await takeHistories(far, farFolder(far, id), folder, [...historyFiles, 'left']));
    const end = { exit, typed: typedIn(folder), isWhole: existsSync(join(folder, 'left')), left };
    rmSync(folder, { recursive: true, force: true });
    return end;
  });
  return Object.assign(terminal, { ended });
}

function wrapper(terminal: string[], shell: string[]): string {
  return [
    'builtin set --',
    ...terminal,
    // Here a person works at the terminal, and programs that fill the screen do: what the kernel does for them elsewhere it does here.
    'command stty opost onlcr',
    CLOSE_DESCRIPTORS,
    ...shell,
    '',
  ].join('\n');
}

function localShell(folder: string): string {
  return `builtin exec bash --noprofile --rcfile ${quote(join(folder, 'rc'))} -i`;
}

/** `set -e` and its like are the commands' own: a shell for a person must not end at the first typing error. */
function rcFile(folder: string, cwd: string): string {
  const history = (name: string) => quote(join(folder, name));
  return [
    `builtin . ${quote(join(folder, 'seed.sh'))}`,
    // They hold what the shell was given, secrets too, and nobody needs them any more.
    `command rm -f -- ${quote(join(folder, 'seed.sh'))} ${quote(join(folder, 'rc'))}`,
    'builtin set +eux',
    `builtin cd -- ${quote(cwd)}`,
    `PS1='look around \\w\\$ ' PROMPT_COMMAND='builtin history -a'`,
    `HISTFILE=${history('shell')} HISTSIZE=100000 HISTFILESIZE=100000 HISTCONTROL= HISTIGNORE=`,
    'builtin readonly HISTFILE',
    'builtin unset HISTTIMEFORMAT __da_seeded',
    ...histories.map(({ variable, file }) => `builtin export ${variable}=${history(file)}`),
    // Who leaves by exec, or is killed, leaves no such file: what came after the last prompt is then not known.
    `builtin trap 'builtin history -a; : >${folder}/left' EXIT`,
    'builtin shopt -s cmdhist',
    'builtin history -c',
    'builtin set -o history',
    '',
  ].join('\n');
}

/** Programs that keep a history of their own where they are told to. */
const histories = [
  { file: 'psql', variable: 'PSQL_HISTORY' },
  { file: 'sqlite3', variable: 'SQLITE_HISTORY' },
  { file: 'mysql', variable: 'MYSQL_HISTFILE' },
] as const;

const historyFiles = ['shell', ...histories.map(({ file }) => file)];

function typedIn(folder: string): string[] {
  const inside = histories.map(({ file: program }) => ({ program, lines: linesOf(join(folder, program)) }));
  return typedInOrder(linesOf(join(folder, 'shell')), inside);
}

function linesOf(path: string): string[] {
  try {
    // sqlite3 writes a blank as \040, psql a line feed as \n in its own way: what is there is what is told.
    return readFileSync(path, 'utf8')
      .replaceAll('\\040', ' ')
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    // Nothing was typed there.
    return [];
  }
}

function writePrivately(path: string, content: string | Buffer): string {
  writeFileSync(path, content, { mode: 0o600, flag: 'wx' });
  return path;
}
