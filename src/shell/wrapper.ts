import { limitCommands } from './own.ts';
import { quote } from './quote.ts';
import type { UnitCommand } from './request.ts';
import type { ShellState } from './state.ts';

export type WrapperPlan = {
  folder: string;
  /** `own`: the wrapper takes this terminal as its controlling one; `given`: it stands in one; `none`: pipes. */
  terminal: { kind: 'own'; tty: string } | { kind: 'given'; columns: number; rows: number } | { kind: 'none' };
  cwd: string;
  /** `$?`, PIPESTATUS (empty: of `$?` alone) and the flags of `set -euvx` that the first command finds. */
  status: number;
  pipe: readonly number[];
  flags: string;
  commands: { index: number; file: string; allowedToFail: boolean; input?: string; parts?: UnitCommand['parts'] }[];
  /** Whether the wrapper reports a command's end; a database client reports by itself. */
  reports: boolean;
};

/**
 * The bash script around a unit. Each command's file is sourced at the top level, outside any function and any loop: otherwise
 * `declare` would make a local variable and a stray `break` would end the wrapper. The last part is one compound command, which bash
 * parses before the first command of the unit, so that no alias of the operator's reaches into it; `builtin` keeps functions out.
 */
export function buildWrapper(plan: WrapperPlan): string {
  return [
    'builtin set --',
    ...takeTerminal(plan.terminal),
    CLOSE_DESCRIPTORS,
    ...(plan.terminal.kind === 'none' ? [] : ['builtin set -m']),
    `__da_dir=${quote(plan.folder)} __da_status=${plan.status} __da_flags=${quote(plan.flags)}`,
    `__da_codes=${quote(plan.pipe.join(' '))}`,
    `__da_go=1 __da_code=0 __da_index= __da_done= __da_seeded= __da_pipe=() __da_screen=${plan.terminal.kind === 'none' ? '' : 1}`,
    FUNCTIONS,
    `builtin printf 't %s %s\\n' "$$" ${ttyName(plan.terminal)} >>"$__da_dir/report"`,
    '{',
    ...seed(plan.cwd),
    ...plan.commands.flatMap((command, at) => step(command, plan.reports, at < plan.commands.length - 1)),
    `{ ${TAKE_WORDS}; __da_finish; ${TELL_TRAPS}; } 2>/dev/null`,
    // The dump has taken the wrapper's functions away: its own trap on EXIT would find none, and fire the unit's trap on ERR.
    'if [[ $(builtin trap -p EXIT) = *__da_leave* ]]; then builtin trap - EXIT; fi',
    'builtin exit "$__da_code"',
    '}',
    '',
  ].join('\n');
}

/**
 * A command that fails has fired the unit's trap on ERR; the `.` around its file fails as well, and would fire it again. So the trap is taken
 * when the file is left (not a function or another file within it: they have more than one source) and given back behind the `.`.
 */
const TAKE_ERR = 'if [[ ${#BASH_SOURCE[@]} -le 1 ]]; then __da_err=$(builtin trap -p ERR); builtin trap - ERR; fi';
const GIVE_ERR = 'builtin eval "${__da_err:+builtin $__da_err}"';

/** `$1`, `$2`, … of the shell, for the next one. Where a function leaves by `exit` those are its own: the ones before the command stay. */
const TAKE_WORDS =
  '__da_left=$? __da_pipe=("${PIPESTATUS[@]}"); [[ ${FUNCNAME[0]-source} = source ]] && __da_words=("$@")';

/** Outside any function, for a function does not see the trap on ERR. */
const TELL_TRAPS = 'builtin trap -p >|"$__da_dir/traps"';

/**
 * The file of one command. Its first line hands over `$?` and `set -euvx`, and PIPESTATUS where the command speaks of it: only a pipe sets that.
 * Blank lines make bash's messages name the checklist's line.
 */
export function commandFile(line: number, text: string): string {
  const begin = /\bPIPESTATUS\b/.test(text)
    ? `__da_recall; case $__da_many in ${PIPES} *) __da_begin ;; esac`
    : '__da_begin';
  return `{ ${begin}; } 2>/dev/null\n${'\n'.repeat(Math.max(0, line - 2))}${text}\n`;
}

/** Pipes of two to eight parts that end as those of the last one did. */
const PIPES = [2, 3, 4, 5, 6, 7, 8]
  .map((many) => {
    const parts = Array.from({ length: many }, (_, at) => `(builtin exit "\${__da_before[${at}]}")`);
    return `${many}) __da_begin; ${parts.join(' | ')} ;;`;
  })
  .join(' ');

/** What the fresh shell is given before the first command, in bytes. The last line tells the wrapper that all of it was read. */
export function seedFile(state: ShellState | undefined, env: Record<string, string>): Buffer {
  const carried =
    state === undefined
      ? FIRST_OPTIONS
      : [limitCommands(state.limits ?? {}), state.options, state.variables, state.functions, state.aliases]
          .concat(state.handed ?? [])
          .join('\n');
  const exports = Object.entries(env)
    .filter(([name]) => /^[A-Za-z_]\w*$/.test(name))
    .map(([name, value]) => `builtin export ${name}=${quote(value)}`);
  return Buffer.concat([
    Buffer.from(`${carried}\n`, 'latin1'),
    Buffer.from(`${exports.join('\n')}\n__da_seeded=1\n`, 'utf8'),
  ]);
}

const FIRST_OPTIONS = 'builtin shopt -s expand_aliases';

/** The first lines of a wrapper: its terminal becomes its own. */
export function takeTerminal(terminal: WrapperPlan['terminal']): string[] {
  // Without `opost` the kernel passes everything on as it is: ten times faster, and the output is byte for byte the program's.
  if (terminal.kind === 'none') return ['builtin exec 2>&1'];
  if (terminal.kind === 'given') return [`command stty rows ${terminal.rows} cols ${terminal.columns} iutf8 -opost`];
  // A session leader without a terminal gets the one that it opens.
  return [`builtin exec <>${quote(terminal.tty)} >&0 2>&0`, 'command stty iutf8 -opost'];
}

function ttyName(terminal: WrapperPlan['terminal']): string {
  if (terminal.kind === 'own') return quote(terminal.tty);
  return terminal.kind === 'given' ? '"$(command tty)"' : "''";
}

/** The PTY library leaves the masters of other runs open in every child: a command must not be able to read or hold them. */
export const CLOSE_DESCRIPTORS = `for __da_fd in /dev/fd/*; do
  __da_fd=\${__da_fd##*/}
  if [[ $__da_fd -gt 2 ]]; then builtin eval "exec $__da_fd>&-"; fi
done`;

/**
 * A part of a pipe that failed, for all that the pipe ended with 0, is told by its place, and nothing of the unit runs behind it: what a dump
 * was to be must not be relied on by the line below it.
 *
 * The dump goes through `printf`, which says so when the disk is full: `declare -p` and `export -fp` end with 0 over half of their text. Only a
 * dump that is whole is announced in the report.
 */
const FUNCTIONS = `__da_begin() {
  builtin printf 's %s\\n' "$__da_index" >>"$__da_dir/report"
  __da_pipe=()
  if [[ $__da_allowed = allowed ]]; then __da_given=\${__da_flags//e/}; else __da_given=$__da_flags; fi
  case $__da_given in *e*) __da_status=0 ;; esac
  if [[ -n $__da_given ]]; then builtin set "-$__da_given"; fi
  builtin return "$__da_status"
}
__da_recall() {
  builtin local IFS=' '
  __da_before=($__da_codes) __da_last=0
  __da_many=\${#__da_before[@]}
  for __da_at in "\${__da_before[@]}"; do
    if [[ ! -o pipefail || $__da_at -ne 0 ]]; then __da_last=$__da_at; fi
  done
  if [[ $__da_last -ne $__da_status || ( $__da_flags = *e* && $__da_status -ne 0 ) ]]; then __da_many=1; fi
}
__da_settle() {
  __da_flags=
  case $- in *e*) __da_flags+=e ;; esac
  case $- in *u*) __da_flags+=u ;; esac
  case $- in *v*) __da_flags+=v ;; esac
  case $- in *x*) __da_flags+=x ;; esac
  builtin set +euvx
}
__da_within() {
  __da_broken=
  if [[ $__da_status -ne 0 || $__da_allowed = allowed || \${#__da_normal[@]} -ne \${#__da_pipe[@]} ]]; then builtin return 0; fi
  for __da_at in "\${!__da_pipe[@]}"; do
    if [[ -n \${__da_normal[__da_at]} && \${__da_normal[__da_at]} != *" \${__da_pipe[__da_at]} "* ]]; then __da_broken+=" $__da_at"; fi
  done
  if [[ -n $__da_broken ]]; then
    __da_go=0
    builtin printf 'w %s%s\\n' "$__da_index" "$__da_broken" >>"$__da_dir/report"
  fi
}
__da_tell() {
  builtin local IFS=' '
  if [[ \${#__da_pipe[@]} -eq 0 ]]; then __da_pipe=("$__da_status"); fi
  __da_codes="\${__da_pipe[*]}"
  builtin printf '%s %s %s %s\\n' "$1" "$__da_index" "$__da_status" "\${__da_pipe[*]}" >>"$__da_dir/report"
}
__da_dump() {
  builtin unset -f __da_begin __da_recall __da_settle __da_within __da_tell __da_end __da_leave __da_finish __da_dump
  __da_stack=("\${DIRSTACK[@]}") __da_open=
  for __da_fd in 3 4 5 6 7 8 9; do if [[ -e /dev/fd/$__da_fd ]]; then __da_open+=" $__da_fd"; fi; done
  if [[ -n $__da_screen && ! -t 1 ]]; then __da_open+=' 1'; fi
  __da_text=$(builtin declare -p) && builtin printf '%s\\n' "$__da_text" >|"$__da_dir/variables" &&
    __da_text=$(builtin declare -f && builtin export -fp) && builtin printf '%s\\n' "$__da_text" >|"$__da_dir/functions" &&
    builtin alias -p >|"$__da_dir/aliases" &&
    { builtin printf 'open%s\\n' "$__da_open" && builtin ulimit -S -a && builtin jobs -l; } >|"$__da_dir/own" &&
    { builtin shopt -p && builtin set +o && builtin umask -p; } >|"$__da_dir/options" &&
    builtin pwd >|"$__da_dir/cwd" &&
    builtin printf '%s %s\\n%s\\n' "$__da_status" "$__da_flags" "$__da_codes" >|"$__da_dir/status" && builtin printf 'd\\n' >>"$__da_dir/report"
}
__da_end() {
  __da_status=$1 __da_before=$__da_flags
  __da_settle
  if [[ $__da_allowed = allowed && $__da_before = *e* ]]; then __da_flags+=e; fi
  if [[ $2 = report ]]; then __da_within; __da_tell e; else __da_codes=; fi
  if [[ $__da_status -ne 0 && $__da_allowed != allowed ]]; then __da_go=0 __da_code=$__da_status; fi
  __da_index=
  if [[ $__da_go = 1 && -n $3 ]]; then
    builtin declare -p >|"$__da_dir/$3" && builtin printf 'v %s\\n' "$3" >>"$__da_dir/report"
  fi
}
__da_leave() {
  if [[ -n $__da_done ]]; then builtin return 0; fi
  __da_done=1 __da_status=$1
  __da_settle
  if [[ -n $__da_index ]]; then __da_pipe=("\${@:2}"); __da_tell x; fi
  __da_dump
}
__da_finish() {
  if [[ -n $__da_done ]]; then builtin return 0; fi
  __da_done=1
  __da_dump
}`;

function seed(cwd: string): string[] {
  return [
    `if ! builtin cd -- ${quote(cwd)} 2>/dev/null; then`,
    `  builtin printf '%s\\n' ${quote(`deploy-assist: nothing was run: the folder ${cwd} cannot be entered. Make it again, or run from the root.`)}`,
    '  __da_go=0 __da_code=1 __da_done=1',
    'elif builtin . "$__da_dir/seed.sh"; [[ -z $__da_seeded ]]; then',
    `  builtin printf '%s\\n' 'deploy-assist: nothing was run: the shell state of the last command could not be restored.'`,
    '  __da_go=0 __da_code=1 __da_done=1',
    'else',
    '  builtin declare -p >|"$__da_dir/before"',
    '  builtin ulimit -S -a >|"$__da_dir/limits"',
    `  builtin trap '{ ${TAKE_WORDS}; __da_leave "$__da_left" "\${__da_pipe[@]}"; ${TELL_TRAPS}; } 2>/dev/null' EXIT`,
    `  builtin trap '{ __da_pipe=("\${PIPESTATUS[@]}"); ${TAKE_ERR}; } 2>/dev/null' RETURN`,
    'fi',
  ];
}

/** Between two commands the variables are told, so that a secret that one of them works out is masked when the next one prints it. */
function step(command: WrapperPlan['commands'][number], reports: boolean, more: boolean): string[] {
  const input = command.input === undefined ? '' : ` <"$__da_dir"/${quote(command.input)}`;
  return [
    'if [[ $__da_go = 1 ]]; then',
    `  __da_words=("$@") __da_err= __da_index=${command.index} __da_allowed=${command.allowedToFail ? 'allowed' : ''}`,
    `  __da_normal=(${(command.parts ?? []).map(({ normal }) => quote(codesOf(normal))).join(' ')})`,
    `  builtin . "$__da_dir"/${quote(command.file)}${input}`,
    `  { __da_end "$?" ${reports ? 'report' : 'quiet'} ${more ? `between-${command.index}` : "''"}; ${GIVE_ERR}; } 2>/dev/null`,
    'fi',
  ];
}

/** The codes of a part of a pipe that are no failure, each between blanks; empty for a part that is not judged. */
function codesOf(normal: readonly number[] | null): string {
  return normal === null ? '' : ` ${[0, ...normal].join(' ')} `;
}
