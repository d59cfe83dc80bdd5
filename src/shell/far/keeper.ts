import { PROCESSES } from './processes.ts';

/**
 * What runs on the other host, as text for a bash of version 4 or later there. Nothing is installed: a private folder holds one run's files
 * while it goes on, and is removed when all of it has been taken in.
 *
 * Files in the folder: `go` is the claim (a folder: making it is atomic), `pid` the keeper's process, `begun` the claim of what it starts (who waited for
 * a keeper in vain takes it), `left` what still runs of a shell that was killed, `output` all that the command
 * printed, `report` the wrapper's lines, `in` what is typed, `acked` how many bytes of output are safe with the session,
 * `punched` how many were given back to the disk, `short` how many there were when it was full, `boot` the boot it was started in, `exit` the exit code and the milliseconds it took:
 * its room is taken before the command starts, so that a full disk keeps no end from being written down.
 *
 * The keeper outlives the line, for it belongs to no terminal and no connection: it starts the wrapper in a terminal (or on pipes), and writes down how it ended. Job
 * control is on where something is started behind it: a bash without it has such commands ignore Ctrl-C for ever.
 *
 * Its guard holds the command while nobody takes in what it prints, and hangs it up once the keeper is gone, as a terminal does that closes. The
 * guard learns of the command's end by that of a pipe, which `script` holds; a shell on pipes lets go of it, and is looked at instead. A guard
 * that was killed is begun anew. A shell that was killed leaves its commands to the keeper, who hangs them up.
 */
export const KEEPER = `builtin cd "$1" || builtin exit 1
__k_pty=$2
command mkfifo in idle && exec 8<>in 9<>idle || builtin exit 1
: >>output
builtin printf '%-40s' '' >exit.new
builtin printf '%-40s' '' >short
__k_room() { builtin printf x >probe && : >probe; } 2>/dev/null
builtin printf '%s\\n' "$$" >pid.new && command mv pid.new pid
command mkdir begun || builtin exit 1
for __k_name in $(builtin compgen -e); do
  case $__k_name in PATH|HOME|USER|LOGNAME|LANG|LC_*|SSH_*|XDG_*|DBUS_*|KRB5CCNAME|DISPLAY) ;; *) builtin unset "$__k_name" ;; esac
done
builtin . ./process.sh
__k_now() {
  if builtin read -r __k_time _ </proc/uptime; then __k_time=\${__k_time/./}0; else __k_time=$(command date +%s)000; fi
} 2>/dev/null
${PROCESSES}
__k_hang_up() {
  builtin local word pid shell=
  while builtin read -r word pid _; do if [[ $word = t ]]; then shell=$pid; fi; done <report
  da_hang_up "$__k_child $shell"
  da_left "$__k_child $shell"
}
__k_look() {
  __k_size=$(command wc -c <output) __k_acked=0 __k_stop=
  __k_room || __k_stop=1
  if [[ $__k_stop != "$__k_full" ]]; then
    __k_full=$__k_stop __k_first=\${__k_first:-$((__k_size))}
    builtin printf '%-40s' "$__k_first \${__k_full:-0}" 1<>short
  fi
  if [[ -s acked ]]; then __k_acked=$(<acked); fi
  if [[ $((__k_size - __k_acked)) -gt ${64 * 1024 * 1024} || -n $__k_held && $((__k_size - __k_acked)) -gt ${32 * 1024 * 1024} ]]; then __k_stop=1; fi
  if [[ $__k_stop != "$__k_held" ]]; then
    __k_held=$__k_stop
    if [[ -n $__k_held ]]; then builtin kill -STOP -- "-$__k_child"; else builtin kill -CONT -- "-$__k_child"; fi
  fi
  if [[ $((__k_acked - __k_punched)) -gt ${64 * 1024 * 1024} ]]; then
    builtin printf '%s\\n' "$__k_acked" >punched && command fallocate -p -o 0 -l "$__k_acked" output 2>/dev/null
    __k_punched=$__k_acked
  fi
}
__k_guard() {
  exec 7<idle 8<&- 9<&-
  __k_held= __k_punched=0 __k_full= __k_pause=0.5 __k_round=0
  builtin read -r __k_first _ <short
  builtin kill -CONT -- "-$__k_child"
  while builtin kill -0 "$__k_child"; do
    builtin read -r -t "$__k_pause" -u 7 _
    if [[ $? -le 128 ]]; then exec 7<>idle; __k_pause=0.01; builtin continue; fi
    if [[ $__k_pause = 0.01 ]]; then __k_pause=0.1; fi
    if ! da_lives "$$"; then __k_hang_up; builtin exit 0; fi
    __k_round=$((__k_round + 1))
    if [[ $__k_pause = 0.5 || $((__k_round % 5)) = 0 ]]; then __k_look; fi
  done
  builtin exit 0
} 2>/dev/null
__k_now
__k_began=$__k_time
builtin set -m
if [[ $__k_pty = script ]]; then
  SHELL=/bin/sh command script -qfec "exec bash --norc --noprofile -c '. \\"\\$1\\"' bash '$1/wrapper.sh'" /dev/null <&8 >>output 2>/dev/null 8<&- &
else
  bash --norc --noprofile -c '. "$1"' bash "$1/wrapper.sh" <&8 >>output 2>&1 8<&- &
fi
__k_child=$!
builtin set +m
while exec 9<>idle; do
  __k_guard &
  exec 9<&-
  builtin wait "$!"
  if [[ $? -le 128 ]]; then builtin break; fi
done
builtin wait "$__k_child"
__k_code=$?
if [[ $__k_code -gt 128 ]] && ! command grep -q '^d' report; then __k_hang_up; builtin printf '%s' "$da_still" >left; fi
__k_now
builtin read -r __k_first _ <short
if [[ -z $__k_first ]] && ! __k_room; then builtin printf '%-40s' "$(($(command wc -c <output))) 0" 1<>short; fi
builtin printf '%-40s' "$__k_code $((10#$__k_time - 10#$__k_began))" 1<>exit.new && command mv exit.new exit
`;
