import { dumpComplained, withoutTerminal } from '../../session/how-it-ran.ts';
import type { PtyKind } from '../../shell/request.ts';

/** Something in an output that contradicts a good exit code, said as the tool's own remark. */
const rules: readonly { when: RegExp; output: RegExp; remark: string }[] = [
  {
    when: /\bpsql\b/,
    output: /^(?:psql:.*)?ERROR: {2}/m,
    remark: 'psql ended without failing, but its output has ERROR lines: some statements were not carried out.',
  },
  {
    when: /\bgit push\b/,
    output: /^Everything up-to-date/m,
    remark: 'The push pushed nothing: the remote already had it ("Everything up-to-date").',
  },
  {
    when: /\bpg_dump\b/,
    output: /pg_dump: (?:error|warning): /,
    remark: dumpComplained,
  },
  {
    when: /\bgrep\b/,
    output: /^grep: .*: No such file or directory$/m,
    remark: 'grep did not find a file it was to search.',
  },
];

/** `succeeded`: the unit ended with exit 0; what failed has said so already. `met`: something that was expected of it was found. */
type Printed = { commands: string; output: string; pty: PtyKind; succeeded: boolean; met?: boolean };

/** What a log had before is shown first, and a line of last week meets an expectation as well. */
const follows =
  /\btail\b[^|;&\n]*\s(?:-\w*[fF]\w*|--follow)(?![\w-])|\bjournalctl\b[^|;&\n]*\s(?:-\w*f\w*|--follow)(?![\w-])/;
const perhapsOld =
  'A log that is followed begins with what it had before: look whether the line that was expected is a new one.';

/** Remarks on how a unit ran and on what it printed. */
export function remarksOn({ commands, output, pty, succeeded, met = false }: Printed): string[] {
  const found = rules.filter(({ when, output: pattern }) => succeeded && when.test(commands) && pattern.test(output));
  return [
    ...(pty === 'none' ? [withoutTerminal] : []),
    ...found.map(({ remark }) => remark),
    ...(met && follows.test(commands) ? [perhapsOld] : []),
  ];
}
