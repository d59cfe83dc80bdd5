/**
 * What runs on the other host, as text for a bash of version 4 or later there. Nothing is installed: a private folder holds one run's files
 * while it goes on, and is removed when all of it has been taken in.
 *
 * Files in the folder: `go` is the claim (a folder: making it is atomic), `pid` the keeper's process, `output` all that the command
 * printed, `report` the wrapper's lines, `in` what is typed, `acked` how many bytes of output are safe with the session,
 * `punched` how many were given back to the disk, `short` how many there were when it was full, `boot` the boot it was started in, `exit` the exit code and the milliseconds it took:
 * its room is taken before the command starts, so that a full disk keeps no end from being written down.
 *
 * The keeper outlives the line, for it belongs to no terminal and no connection: it starts the wrapper in a terminal (or on pipes), and writes down how it ended. Job
 * control is on where something is started behind it: a bash without it has such commands ignore Ctrl-C for ever.
 */
export const KEEPER = `builtin cd "$1" || builtin exit 1
__k_pty=$2
command mkfifo in idle && exec 8<>in 9<>idle || builtin exit 1
: >>output
builtin printf '%-40s' '' >exit.new
builtin printf '%-40s' '' >short
__k_room() { builtin printf x >probe && : >probe; } 2>/dev/null
builtin printf '%s\\n' "$$" >pid.new && command mv pid.new pid
for __k_name in $(builtin compgen -e); do
  case $__k_name in PATH|HOME|USER|LOGNAME|LANG|LC_*|SSH_*|XDG_*|DBUS_*|KRB5CCNAME|DISPLAY) ;; *) builtin unset "$__k_name" ;; esac
done
builtin . ./process.sh
__k_now() {
  if builtin read -r __k_time _ </proc/uptime; then __k_time=\${__k_time/./}0; else __k_time=$(command date +%s)000; fi
} 2>/dev/null
__k_now
__k_began=$__k_time
builtin set -m
if [[ $__k_pty = script ]]; then
  SHELL=/bin/sh command script -qfec "exec bash --norc --noprofile -c '. \\"\\$1\\"' bash '$1/wrapper.sh'" /dev/null <&8 >>output 2>/dev/null 8<&- 9<&- &
else
  bash --norc --noprofile -c '. "$1"' bash "$1/wrapper.sh" <&8 >>output 2>&1 8<&- 9<&- &
fi
__k_child=$!
builtin set +m
(
  __k_held= __k_punched=0 __k_full= __k_first=
  while builtin kill -0 "$__k_child" 2>/dev/null; do
    builtin read -r -t 0.5 -u 9 _
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
      if [[ -n $__k_held ]]; then builtin kill -STOP "$__k_child"; else builtin kill -CONT "$__k_child"; fi
    fi
    if [[ $((__k_acked - __k_punched)) -gt ${64 * 1024 * 1024} ]]; then
      builtin printf '%s\\n' "$__k_acked" >punched && command fallocate -p -o 0 -l "$__k_acked" output 2>/dev/null
      __k_punched=$__k_acked
    fi
  done
) &
__k_watch=$!
builtin wait "$__k_child"
__k_code=$?
builtin kill "$__k_watch" 2>/dev/null
__k_now
builtin read -r __k_first _ <short
if [[ -z $__k_first ]] && ! __k_room; then builtin printf '%-40s' "$(($(command wc -c <output))) 0" 1<>short; fi
builtin printf '%-40s' "$__k_code $((10#$__k_time - 10#$__k_began))" 1<>exit.new && command mv exit.new exit
`;

/**
 * Said over one connection, from the far side, as lines, some with that many bytes behind them: `r` a line of the report, `v NAME BYTES`
 * the variables between two commands, `o BYTES` output, `f NAME BYTES` a file, `d BYTES 1` the disk is full
 * since so many bytes of output, and the command held (`0`: not any more), `p BYTES` so many are gone and what comes is behind them, `e CODE MILLISECONDS` the end, `z` the
 * folder is gone; `n BOOT` it was never started here, `k BOOT` its keeper is gone without an end (BOOT: and so is the boot it ran in), `x WHY` it cannot be started. The session answers: `a BYTES`, `i OCTAL`, `w ROWS COLUMNS`,
 * `k SIGNAL`, `q` all was taken in.
 *
 * The size of the output is taken before the report is read: what stands in the report is told before any output that came after it.
 */
export const FOLLOW = `da_file() {
  da_size=$(command wc -c <"$2") || builtin return 0
  builtin printf '%s %s\\n' "$1" "$((da_size))"
  command head -c "$((da_size))" <"$2"
}
da_reports() {
  builtin local line at=0
  while IFS= builtin read -r line; do
    at=$((at + 1))
    if [[ $at -le $da_told ]]; then continue; fi
    da_told=$at
    case $line in
      'v '*) da_file "$line" "$da/\${line#v }" ;;
      *) builtin printf 'r %s\\n' "$line" ;;
    esac
    case $line in 't '*) builtin read -r _ da_shell da_tty <<<"$line"; da_resize ;; esac
  done 2>/dev/null <"$da/report"
}
da_lives() {
  builtin local stat
  builtin kill -0 "$1" || builtin return 1
  if builtin read -r stat <"/proc/$1/stat"; then stat=\${stat##*) }; [[ $stat != Z* ]]; fi
} 2>/dev/null
da_signal() {
  builtin local stat group keeper
  builtin read -r stat 2>/dev/null <"/proc/$da_shell/stat" && builtin read -r _ keeper _ <<<"\${stat##*) }" && builtin kill -CONT "$keeper"
  if [[ $1 = INT && -n $da_tty ]]; then builtin printf '\\003' >"$da/in"; builtin return; fi
  stat=$(<"/proc/$da_shell/stat") 2>/dev/null
  stat=\${stat##*) }
  builtin read -r _ _ _ _ _ group _ <<<"$stat"
  if [[ -z $group ]]; then group=$(command ps -o tpgid= -p "$da_shell"); fi
  if [[ $group -gt 0 ]]; then builtin kill -s "$1" -- "-$((group))"; else builtin kill -s "$1" "$da_shell"; fi
}
da_resize() {
  if [[ -n $da_tty && -n $da_wanted ]]; then command stty -F "$da_tty" rows "\${da_wanted% *}" cols "\${da_wanted#* }"; fi
} 2>/dev/null
da_control() {
  builtin local "word=\${1%% *}" "rest=\${1#* }"
  case $word in
    a) builtin printf '%s\\n' "$rest" >"$da/acked.new" && command mv "$da/acked.new" "$da/acked" ;;
    i) builtin printf '%b' "$rest" >"$da/in" ;;
    w) da_wanted=$rest; da_resize ;;
    k) da_signal "$rest" ;;
  esac 2>/dev/null
}
da_disk() {
  builtin local first full
  builtin read -r first full <"$da/short"
  if [[ "$first $full" != "$da_full" ]]; then da_full="$first $full"; builtin printf 'd %s\\n' "$da_full"; fi
} 2>/dev/null
da_end() {
  builtin local name line code took
  for name in before variables functions aliases options cwd status limits own traps; do da_file "f $name" "$da/$name"; done 2>/dev/null
  builtin read -r code took <"$da/exit"
  builtin printf 'e %s %s\\n' "$code" "$took"
  while builtin read -r -t 120 line; do
    if [[ $line = q ]]; then command rm -rf -- "$da"; builtin printf 'z\\n'; builtin return; fi
  done
}
da_follow() {
  builtin local sent=$1 size=0 ended again=1 quiet=0 tick=0 pause part line pid mark="$da/mark.$$"
  da_told=$2 da_shell= da_tty= da_wanted= da_full=' '
  if [[ $da_told -gt 0 ]]; then while builtin read -r line; do case $line in 't '*) builtin read -r _ da_shell da_tty <<<"$line" ;; esac; done <"$da/report"; fi
  pid=$(<"$da/pid")
  if [[ -n $da_other ]]; then pid=; fi
  if [[ -s $da/punched && $sent -lt $(<"$da/punched") ]]; then sent=$(<"$da/punched"); builtin printf 'p %s\\n' "$sent"; fi
  : >"$mark"
  while :; do
    ended=
    if [[ -e $da/exit ]]; then ended=1
    elif ! da_lives "$pid" && [[ ! -e $da/exit ]]; then ended=dead; fi
    tick=$((tick + 1))
    if [[ -n $ended || $again = 1 || $da/output -nt $mark || $((tick % 10)) = 0 ]]; then
      : >"$mark"
      size=$(command wc -c <"$da/output")
      size=$((size))
      da_disk
    fi
    da_reports
    again=0 pause=0.1
    if [[ $size -gt $sent ]]; then
      again=1 quiet=0
      part=$((size - sent))
      if [[ $part -gt 1048576 ]]; then part=1048576; fi
      builtin printf 'o %s\\n' "$part"
      command tail -c "+$((sent + 1))" "$da/output" 2>/dev/null | command head -c "$part" || builtin return
      sent=$((sent + part))
    elif [[ $ended = dead ]]; then builtin printf 'k %s\\n' "$da_other"; builtin return
    elif [[ -n $ended ]]; then da_end; builtin return; fi
    quiet=$((quiet + 1))
    if [[ $size -gt $sent ]]; then pause=0.001; elif [[ $quiet -lt 50 ]]; then pause=0.02; fi
    if builtin read -r -t "$pause" line; then quiet=0; da_control "$line"
    elif [[ $? -le 128 ]]; then builtin return; fi
  done
}
da_boot() { builtin read -r da_id </proc/sys/kernel/random/boot_id; } 2>/dev/null
`;

/** Comes back to a run. Where nothing of it is there, the claim is taken, so that a start that is still on its way cannot happen any more. */
export const ATTACH = `da_id= da_other=; da_boot
command mkdir "$da" 2>/dev/null
if [[ ! -O $da ]]; then builtin printf 'x %s belongs to somebody else.\\n' "$da"
elif command mkdir "$da/go" 2>/dev/null; then builtin printf 'n %s\\n' "$da_id"
else
  if [[ -s $da/boot && $(<"$da/boot") != "$da_id" ]]; then da_other=$da_id; fi
  for da_try in 1 2 3 4 5 6 7 8 9 10; do if [[ -e $da/pid ]]; then break; fi; command sleep 1; done
  if [[ -e $da/pid ]]; then da_follow "$da_sent" "$da_told"; else builtin printf 'k %s\\n' "$da_other"; fi
fi
`;

/** Starts a run: the files are there before the claim, and the claim before the keeper. */
export const LAUNCH = `if command mkdir "$da/go" 2>/dev/null; then
  da_id= da_other=; da_boot
  builtin printf '%s' "$da_id" >"$da/boot" 2>/dev/null
  if command -v setsid >/dev/null; then da_own=setsid; else da_own=command; fi
  builtin set -m
  $da_own bash --norc --noprofile "$da/keeper" "$da" "$da_pty" </dev/null >/dev/null 2>&1 &
  builtin set +m
  for ((da_try = 0; da_try < 200; da_try++)); do if [[ -e $da/pid ]]; then break; fi; command sleep 0.05; done
  if [[ -e $da/pid ]]; then da_follow 0 0; else builtin printf 'k \\n'; fi
else
  builtin printf 'x %s is there already.\\n' "$da"
fi
`;
