import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startInTerminal, type TerminalChild } from './pty.ts';
import { quote } from './quote.ts';
import type { RunExit } from './request.ts';
import { loadShellState, UNITS_FOLDER } from './state.ts';
import { CLOSE_DESCRIPTORS, seedFile, takeTerminal } from './wrapper.ts';

export type LookAroundRequest = {
  /** Names the shell's folder, as a run's id does. */
  id: string;
  stateDir: string;
  cwd: string;
  env: Record<string, string>;
  firstEnv: NodeJS.ProcessEnv;
  columns: number;
  rows: number;
};

/** What was typed, command by command. `isWhole`: the shell was left as shells are, so that nothing is missing at the end. */
export type LookAroundEnd = { exit: RunExit; typed: string[]; isWhole: boolean };

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
  const start = saved === undefined ? first : { PATH: first['PATH'] };
  const terminal = startInTerminal(
    {
      env: { TERM: 'xterm-256color', ...start, ...request.env },
      folder,
      columns: request.columns,
      rows: request.rows,
      prepare: (given) => {
        writePrivately(join(folder, 'seed.sh'), seedFile(saved, request.env));
        writePrivately(join(folder, 'rc'), rcFile(folder, request.cwd));
        const { columns, rows } = request;
        const own = given.kind === 'given' ? { ...given, columns, rows } : given;
        return writePrivately(join(folder, 'wrapper.sh'), wrapper(folder, takeTerminal(own)));
      },
    },
    output,
  );
  const ended = terminal.ended.then((exit) => {
    const end = { exit, typed: typedIn(folder), isWhole: existsSync(join(folder, 'left')) };
    rmSync(folder, { recursive: true, force: true });
    return end;
  });
  return Object.assign(terminal, { ended });
}

function wrapper(folder: string, terminal: string[]): string {
  return [
    'builtin set --',
    ...terminal,
    // Here a person works at the terminal, and programs that fill the screen do: what the kernel does for them elsewhere it does here.
    'command stty opost onlcr',
    CLOSE_DESCRIPTORS,
    `builtin exec bash --noprofile --rcfile ${quote(join(folder, 'rc'))} -i`,
    '',
  ].join('\n');
}

/** `set -e` and its like are the commands' own: a shell for a person must not end at the first typing error. */
function rcFile(folder: string, cwd: string): string {
  const history = (name: string) => quote(join(folder, name));
  return [
    `builtin . ${quote(join(folder, 'seed.sh'))}`,
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

function typedIn(folder: string): string[] {
  const inside = histories.flatMap(({ file }) => linesOf(join(folder, file)).map((line) => `${file}> ${line}`));
  return [...linesOf(join(folder, 'shell')), ...inside];
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
