import { lookalikesIn } from '../../plan/lookalikes.ts';
import type { BlockReading } from './block-reading.ts';
import { isWindowsLine } from './windows-lines.ts';

/** Why the reading of what holds one is in doubt. */
export const oddCharacters = 'It holds characters that a shell does not take for what they look like.';

type Run = { line: number; text: string };

/** A note for each command or statement with a lookalike, or with what only Windows understands: shown, and not run until the operator accepts a repair. */
export function doubtful(commands: readonly Run[], statements: readonly Run[] = []): BlockReading['notes'] {
  return [...commands, ...statements].flatMap((run) => {
    const { line, text } = run;
    const isWindows = commands.includes(run) && isWindowsLine(text);
    const names = [...lookalikesIn(text), ...(isWindows ? ['a path or a line end of Windows'] : [])];
    return names.length === 0
      ? []
      : [{ line, text, why: `Holds ${names.join(' and ')}: not what was meant for a shell.` }];
  });
}
