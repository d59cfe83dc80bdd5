import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { REPORT_VARIABLE } from './client-unit.ts';
import { type Declaration, parseDeclarations } from './declarations.ts';
import { type Own, parseLimits, parseOwn } from './own.ts';
import type { ShellState } from './state.ts';

/** The files of a dump. They are made in advance, so that they are private whatever umask the unit sets. */
export const DUMP_FILES = [
  'before',
  'variables',
  'functions',
  'aliases',
  'options',
  'cwd',
  'status',
  'limits',
  'own',
  'traps',
] as const;

/** Turns the raw files that the wrapper leaves at a run's end into the state for the next one. @throws where they are broken. */
export function readDump(
  folder: string,
  run: string,
  limitsBefore: Record<string, string> = {},
): { state: ShellState; changed: string[]; own: Own } {
  const before = carried(parseDeclarations(read(folder, 'before')));
  const all = parseDeclarations(read(folder, 'variables'));
  const after = carried(all);
  const [ended = '', codes = ''] = read(folder, 'status').split('\n');
  const [status = '0', flags = ''] = ended.trimEnd().split(' ');
  const own = parseOwn(read(folder, 'own'), read(folder, 'traps'));
  const state: ShellState = {
    version: 1,
    run,
    cwd: Buffer.from(read(folder, 'cwd'), 'latin1').toString('utf8').replace(/\n$/, ''),
    status: Number(status),
    ...(codes === '' ? {} : { pipe: codes.split(' ').map(Number) }),
    flags,
    variables: after.map(({ text }) => `${text}\n`).join(''),
    functions: read(folder, 'functions'),
    aliases: read(folder, 'aliases'),
    options: read(folder, 'options')
      .split('\n')
      .filter((line) => !NOT_CARRIED_OPTIONS.test(line))
      .join('\n'),
    limits: limitsCarried(parseLimits(read(folder, 'limits')), own.limits, limitsBefore),
    handed: handed(all),
  };
  return { state, changed: namesThatDiffer(before, after), own };
}

/** The words of a shell and its stack of folders, of which the first is where it stands, are set by commands and not by their variables. */
function handed(all: Declaration[]): string {
  const arrays = all.filter(({ name }) => name === '__da_words' || name === '__da_stack').map(({ text }) => text);
  return [...arrays, HAND_OVER].join('\n');
}

const HAND_OVER = `builtin set -- "\${__da_words[@]}"
for ((__da_at = \${#__da_stack[@]} - 1; __da_at > 0; __da_at--)); do builtin pushd -n "\${__da_stack[__da_at]}" >/dev/null; done
builtin unset __da_words __da_stack __da_at`;

/** Those limits that a unit set, this one or one before; the others are what each fresh shell has. */
function limitsCarried(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  carried: Record<string, string>,
): Record<string, string> {
  const isSet = (letter: string) => letter in carried || before.get(letter) !== after.get(letter);
  return Object.fromEntries([...after].filter(([letter]) => isSet(letter)));
}

/**
 * The variables as the shell had them between two commands, by the file that the report names; empty where they cannot be read, for nothing
 * rests on them but masking.
 */
export function readBetween(folder: string, file: string): Map<string, string> {
  try {
    const text = readFileSync(join(folder, file), 'latin1');
    rmSync(join(folder, file));
    return new Map(parseDeclarations(text).flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
  } catch {
    return new Map();
  }
}

const read = (folder: string, file: (typeof DUMP_FILES)[number]): string => readFileSync(join(folder, file), 'latin1');

/** What of the variables that a login there exports is carried from run to run, as bash prints it. @throws where it is not what bash prints. */
export function carriedText(declarations: string): string {
  return carried(parseDeclarations(declarations))
    .map(({ text }) => `${text}\n`)
    .join('');
}

function carried(declarations: Declaration[]): Declaration[] {
  return declarations.filter(({ name }) => !NOT_CARRIED.has(name) && !/^(__da_|BASH_|COMP_)/.test(name));
}

function namesThatDiffer(before: Declaration[], after: Declaration[]): string[] {
  const old = new Map(before.map(({ name, text }) => [name, text]));
  const now = new Map(after.map(({ name, text }) => [name, text]));
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name)).sort();
}

/** What belongs to one shell, and what comes from the client that drives now: neither is carried to the next run. */
const NOT_CARRIED = new Set([
  // read-only or made anew by each shell
  ...[
    'BASH',
    'BASHOPTS',
    'BASHPID',
    'DIRSTACK',
    'EPOCHREALTIME',
    'EPOCHSECONDS',
    'EUID',
    'FUNCNAME',
    'GROUPS',
    'HISTCMD',
  ],
  ...[
    'HOSTNAME',
    'HOSTTYPE',
    'LINENO',
    'MACHTYPE',
    'OPTARG',
    'OPTERR',
    'OPTIND',
    'OSTYPE',
    'PIPESTATUS',
    'PPID',
    'PWD',
  ],
  ...[
    'RANDOM',
    'READLINE_LINE',
    'READLINE_MARK',
    'READLINE_POINT',
    'SECONDS',
    'SHELLOPTS',
    'SHLVL',
    'SRANDOM',
    'UID',
    '_',
  ],
  // the client's: a new connection has another agent, another display, another size
  ...[
    'SSH_AUTH_SOCK',
    'SSH_AGENT_PID',
    'SSH_CONNECTION',
    'SSH_CLIENT',
    'SSH_TTY',
    'SSH_USER_AUTH',
    'KRB5CCNAME',
    'GPG_TTY',
    'DISPLAY',
  ],
  ...[
    'WAYLAND_DISPLAY',
    'XAUTHORITY',
    'DBUS_SESSION_BUS_ADDRESS',
    'XDG_RUNTIME_DIR',
    'XDG_SESSION_ID',
    'TERM',
    'COLORTERM',
  ],
  REPORT_VARIABLE,
  ...['COLUMNS', 'LINES', 'TMUX', 'TMUX_PANE', 'STY'],
]);

/** A shell cannot change whether it is a login shell; job control and the four flags belong to the wrapper. */
const NOT_CARRIED_OPTIONS =
  /^(shopt -[su] (login_shell|restricted_shell)|set [-+]o (errexit|nounset|verbose|xtrace|monitor|history|noexec|onecmd))$/;
