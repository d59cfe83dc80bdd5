import { startsLikeCommand } from './command-shape.ts';
import { isNumbered } from './comment.ts';
import type { Piece } from './piece.ts';

type CommentPiece = Extract<Piece, { kind: 'comment' }>;

/** Puts the lines of a sentence that its author wrapped over several comment lines together, at the first of them. */
export function joinWrapped(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let above: CommentPiece | null = null;
  let last = '';
  for (const piece of pieces) {
    if (piece.kind !== 'comment' || piece.trailing) {
      above = null;
      joined.push(piece);
      continue;
    }
    if (above !== null && goesOn(last, piece.text)) above.text += ` ${piece.text.trim()}`;
    else {
      above = { ...piece };
      joined.push(above);
    }
    last = piece.text;
  }
  return joined;
}

/** Only a line that was about full is wrapped, and its sentence goes on in lower case or in a bracket. */
function goesOn(above: string, text: string): boolean {
  const rest = text.trim();
  if (above.length < fullLine || /[.:!?;]\s*$/.test(above) || !/^[\p{Ll}(]/u.test(rest)) return false;
  return !isNumbered(rest) && !startsLikeCommand(rest);
}

const fullLine = 45;
