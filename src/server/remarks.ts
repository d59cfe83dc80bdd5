import { dumpComplained, withoutTerminal } from '../session/how-it-ran.ts';
import type { PtyKind } from '../shell/request.ts';

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

/** `succeeded`: the unit ended with exit 0; what failed has said so already. */
type Printed = { commands: string; output: string; pty: PtyKind; succeeded: boolean };

/** Remarks on how a unit ran and on what it printed. */
export function remarksOn({ commands, output, pty, succeeded }: Printed): string[] {
  const found = rules.filter(({ when, output: pattern }) => succeeded && when.test(commands) && pattern.test(output));
  return [...(pty === 'none' ? [withoutTerminal] : []), ...found.map(({ remark }) => remark)];
}
