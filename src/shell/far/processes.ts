/**
 * What the other host is asked about its processes, as functions for a bash there. Without `/proc` nothing is found, and nothing taken for
 * found.
 *
 * `da_lives PID` is true of a process that is there and no zombie; `da_names PID TEXT` where one of its words has that text in it; `da_table`
 * says number, group, session and name of each, a line each; `da_left "ID …"` keeps in `da_still` number and name of each in these groups and sessions; `da_hang_up "PID …"` does to the groups of these processes, and to all that
 * runs in sessions of theirs, what a terminal does that closes: a hang-up. `script`, which hears none, is their terminal, and goes two seconds later.
 */
export const PROCESSES = `da_lives() {
  builtin local stat
  builtin kill -0 "$1" || builtin return 1
  if builtin read -r stat <"/proc/$1/stat"; then stat=\${stat##*) }; [[ $stat != Z* ]]; fi
} 2>/dev/null
da_names() {
  builtin local word
  while IFS= builtin read -r -d '' word; do if [[ $word = *"$2"* ]]; then builtin return 0; fi; done <"/proc/$1/cmdline"
  builtin return 1
} 2>/dev/null
da_table() {
  builtin local file stat name fields
  for file in /proc/[0-9]*/stat; do
    builtin read -r stat <"$file" || builtin continue
    name=\${stat#*(}
    name=\${name%)*}
    fields=(\${stat##*) })
    if [[ \${fields[0]} != [ZX] ]]; then builtin printf '%s %s %s %s\\n' "\${stat%% *}" "\${fields[2]}" "\${fields[3]}" "\${name//[^[:alnum:]._-]/_}"; fi
  done
} 2>/dev/null
da_left() {
  builtin local pid group session name
  da_still=
  while builtin read -r pid group session name; do
    if [[ " $1 " = *" $group "* || " $1 " = *" $session "* ]]; then da_still+=" $pid $name"; fi
  done < <(da_table)
}
da_hang_up() {
  builtin local pid group session name try live groups=" $1 "
  while builtin read -r _ group session _; do
    if [[ " $1 " = *" $session "* && $groups != *" $group "* ]]; then groups+="$group "; fi
  done < <(da_table)
  for group in $groups; do builtin kill -HUP -- "-$group"; builtin kill -CONT -- "-$group"; done
  for ((try = 0; try < 20; try++)); do
    live=
    for group in $1; do if builtin kill -0 -- "-$group"; then live=1; fi; done
    if [[ -z $live ]]; then builtin return; fi
    command sleep 0.1
  done
  while builtin read -r pid group _ name; do
    if [[ $name = script && " $1 " = *" $group "* ]]; then builtin kill -KILL "$pid"; fi
  done < <(da_table)
} 2>/dev/null`;
