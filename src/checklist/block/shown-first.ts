import { findPlaceholders } from '../../effects/placeholders.ts';
import { readComment } from './comment.ts';
import type { Piece, RunPiece } from './piece.ts';
import { readCommand } from './read-command.ts';
import type { Draft } from './unit-draft.ts';

/**
 * Whether a command asks for a value that the one above it in its unit may show: `git log --oneline`, then `git reset --hard <hash>`. A value is
 * asked for before anything of its unit runs, so that it is a unit of its own. Where an "OR" stands in the block only what changes nothing
 * may be left above.
 */
export function asksWhatIsShown({ runs, or }: Draft, piece: RunPiece, pieces: readonly Piece[]): boolean {
  const last = runs.at(-1);
  if (piece.kind !== 'command' || last?.kind !== 'command' || or !== null) return false;
  if (!shows(last) || calledIn(last) === calledIn(piece)) return false;
  const asked = findPlaceholders([piece], 'shell').filter((one) => one.class === 'ask');
  const isNew = asked.some(({ token }) => !runs.some(({ text }) => text.includes(token)));
  return isNew && (!hasAlternatives(pieces) || runs.every((run) => /^(?:reads|shell)$/.test(effectOf(run))));
}

/** `echo "Making a backup"` shows what stands there already. */
function shows(run: { text: string }): boolean {
  return effectOf(run) === 'reads' && !/^\s*(?:echo|printf|sleep|true|:)(?:\s[^$`|]*)?$/.test(run.text);
}

/** The program with its verb: `git log`, `curl`. Two calls of one kind stand beside each other. */
function calledIn({ text }: { text: string }): string | undefined {
  return /^\s*\S+(?:\s+[a-z][a-z-]*(?=\s|$))?/.exec(text)?.[0];
}

function effectOf({ text }: { text: string }) {
  return readCommand(text, { comments: [], host: null }).effect;
}

function hasAlternatives(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.kind === 'comment' && readComment(piece.text).is === 'or');
}
