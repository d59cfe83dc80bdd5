import type { RawBlock } from './block-reading.ts';
import { firstWord, startsLikeCommand } from './command-shape.ts';
import { enteredLine } from './entered-lines.ts';
import { linesIntoFile } from './into-file.ts';
import type { LogicalLine } from './logical-lines.ts';
import type { Line, Split } from './piece.ts';

/** Lines that belong into a file or into another program, by their number, with what they are as a sentence. */
export type Entered = ReadonlyMap<number, string>;

/** Which lines of a block are entered somewhere instead of being run: by what they look like, or by the remark above them. `code`: its commands, where all are. */
export function enteredOf(raw: RawBlock, groups: readonly LogicalLine[], code: readonly Line[]): Entered {
  const filed = linesIntoFile(groups, raw.lead);
  const found = new Map<number, string>();
  const first = raw.content[0]?.line ?? 0;
  for (const { line, text } of code) {
    if (text.includes('\n')) continue;
    // The end of a statement is no part of it to a shell, and is of one in a file.
    const written = raw.content[line - first]?.text.trim() ?? text;
    const why =
      enteredLine(text) ??
      (written === text ? null : enteredLine(written)) ??
      (filed.has(line) && !isTyped(text) ? intoFile : closes(text, found));
    if (why !== null) found.set(line, why);
  }
  return found;
}

const intoFile = 'The text above it says that it belongs into a file.';

/** Below a remark that names a file: what begins with a known program, or gives one an option, is run all the same. */
function isTyped(text: string): boolean {
  if (/\s-{1,2}[A-Za-z]/.test(text)) return true;
  return startsLikeCommand(text) && !directive.test(firstWord(text)) && !/^[A-Za-z_]\w*=\S*$/.test(text.trim());
}

/** Words of settings that are names of programs or words of a shell too. */
export const directive =
  /^(?:host|local|user|group|set|server|location|include|option|service|bind|log|source|net|time|env)$/;

function closes(text: string, found: Entered): string | null {
  return found.size > 0 && /^[}\])]+[,;]?$/.test(text.trim()) ? 'It closes a part of a settings file.' : null;
}

/** Takes what is entered by hand out of the commands. */
export function withoutEntered({ pieces, parsed }: Split, entered: Entered): Split {
  if (entered.size === 0) return { pieces, parsed };
  const cut = pieces.map((piece): Split['pieces'][number] =>
    piece.kind === 'command' && piece.endLine === piece.line && entered.has(piece.line)
      ? { kind: 'comment', line: piece.line, text: piece.text, trailing: false }
      : piece,
  );
  return { pieces: cut, parsed };
}
