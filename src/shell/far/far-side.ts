import { PROCESSES } from './processes.ts';

/**
 * Said over one connection, from the far side, as lines, some with that many bytes behind them: `r` a line of the report, `v NAME BYTES`
 * the variables between two commands, `o BYTES` output, `f NAME BYTES` a file, `d BYTES 1` the disk is full
 * since so many bytes of output, and the command held (`0`: not any more), `p BYTES` so many are gone and what comes is behind them, `e CODE MILLISECONDS` the end, `z` the
 * folder is gone; `n BOOT` it was never started here, `k BOOT` its keeper is gone without an end (BOOT: and so is the boot it ran in); before that, or before the end of a shell that was killed, `l PID NAME …` what
 * still runs of what was hung up, where that can be told; `x WHY` it cannot be started. The session answers: `a BYTES`, `i OCTAL`, `w ROWS COLUMNS`,
 * `k SIGNAL`, `q` all was taken in.
 *
 * The size of the output is taken before the report is read: what stands in the report is told before any output that came after it.
 *
 * Where the keeper is gone, who follows hangs up what it kept, for its guard may be gone as well, and gives that a while to end. Once nothing
 * of it runs, its shell's files go, which may hold secrets; what it printed stays.
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
${PROCESSES}
da_signal() {
  builtin local stat group keeper
  builtin read -r stat 2>/dev/null <"/proc/$da_shell/stat" && builtin read -r _ keeper _ <<<"\${stat##*) }" && builtin kill -CONT -- "-$keeper" "-$da_shell"
  if [[ $1 = INT && -n $da_tty ]]; then builtin printf '\\003' >"$da/in"; builtin return; fi
  stat=$(<"/proc/$da_shell/stat") 2>/dev/null
  stat=\${stat##*) }
  builtin read -r _ _ _ _ _ group _ <<<"$stat"
  if [[ -z $group ]]; then group=$(command ps -o tpgid= -p "$da_shell"); fi
  if [[ $group -le 0 ]]; then group=$da_shell; fi
  builtin kill -s "$1" -- "-$((group))" || builtin kill -s "$1" "$da_shell"
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
  if [[ -s $da/left ]]; then builtin printf 'l%s\\n' "$(<"$da/left")"; fi
  builtin read -r code took <"$da/exit"
  builtin printf 'e %s %s\\n' "$code" "$took"
  while builtin read -r -t 120 line; do
    if [[ $line = q ]]; then command rm -rf -- "$da"; builtin printf 'z\\n'; builtin return; fi
  done
}
da_another() {
  builtin local word
  IFS= builtin read -r -d '' word <"/proc/$1/cmdline" && [[ -n $word ]] && ! da_names "$1" "$da"
} 2>/dev/null
da_orphans() {
  builtin local pid kept= try
  while builtin read -r pid _; do if da_names "$pid" "$da/wrapper.sh"; then kept+=" $pid"; fi; done < <(da_table)
  if [[ -n $kept ]]; then da_hang_up "$kept"; fi
  for ((try = 0; try < 30; try++)); do
    da_left "$1 $da_shell"
    if [[ -z $da_still ]]; then builtin return; fi
    command sleep 0.1
  done
}
da_clear() {
  builtin local file
  for file in "$da"/*; do
    case \${file##*/} in go|begun|pid|boot|output|report|short|punched) ;; *) command rm -f -- "$file" ;; esac
  done
}
da_gone() {
  if [[ -z $da_still || -n $da_other ]]; then da_clear; fi
  if [[ $da_still != - && -e /proc/self/stat ]]; then builtin printf 'l%s\\n' "$da_still"; fi
  builtin printf 'k %s\\n' "$da_other"
}
da_follow() {
  builtin local sent=$1 size=0 ended again=1 quiet=0 tick=0 pause part line begun= pid mark="$da/mark.$$"
  da_told=$2 da_shell= da_tty= da_wanted= da_full=' ' da_still=-
  if [[ $da_told -gt 0 ]]; then while builtin read -r line; do case $line in 't '*) builtin read -r _ da_shell da_tty <<<"$line" ;; esac; done <"$da/report"; fi
  pid=$(<"$da/pid")
  if [[ -n $da_other ]] || da_another "$pid"; then pid=; fi
  if [[ -s $da/punched && $sent -lt $(<"$da/punched") ]]; then sent=$(<"$da/punched"); builtin printf 'p %s\\n' "$sent"; fi
  : >"$mark"
  while :; do
    ended=
    if [[ -e $da/exit ]]; then ended=1
    elif ! da_lives "$pid" && [[ ! -e $da/exit ]]; then
      ended=dead
      if [[ $da_still = - && -z $da_other ]]; then da_reports; da_orphans "$(<"$da/pid")"; fi
    fi
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
    elif [[ $ended = dead ]]; then da_gone; builtin return
    elif [[ -n $ended ]]; then da_end; builtin return; fi
    quiet=$((quiet + 1))
    if [[ $size -gt $sent ]]; then pause=0.001; elif [[ $quiet -lt 50 ]]; then pause=0.02; fi
    if IFS= builtin read -r -t "$pause" line; then quiet=0; da_control "$begun$line"; begun=
    elif [[ $? -le 128 ]]; then builtin return
    else begun+=$line; fi
  done
}
da_boot() { builtin read -r da_id </proc/sys/kernel/random/boot_id; } 2>/dev/null
`;

/** Comes back to a run. Where nothing of it is there, the claim is taken, so that a start that is still on its way cannot happen any more. */
export const ATTACH = `da_id= da_other=; da_boot
command mkdir "$da" 2>/dev/null
if [[ ! -O $da ]]; then builtin printf 'x %s belongs to somebody else.\\n' "$da"
elif command mkdir "$da/go" 2>/dev/null; then da_clear; builtin printf 'n %s\\n' "$da_id"
else
  if [[ -s $da/boot && $(<"$da/boot") != "$da_id" ]]; then da_other=$da_id; fi
  for da_try in 1 2 3 4 5 6 7 8 9 10; do if [[ -e $da/pid ]]; then break; fi; command sleep 1; done
  if [[ -e $da/pid ]]; then da_follow "$da_sent" "$da_told"
  elif command mkdir "$da/begun" 2>/dev/null; then da_clear; builtin printf 'n %s\\n' "$da_id"
  else builtin printf 'k %s\\n' "$da_other"; fi
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
  if [[ -e $da/pid ]]; then da_follow 0 0
  elif command mkdir "$da/begun" 2>/dev/null; then da_clear; builtin printf 'x no shell began there within 10 s, and now none can any more.\\n'
  else builtin printf 'k \\n'; fi
else
  builtin printf 'x %s is there already.\\n' "$da"
fi
`;
