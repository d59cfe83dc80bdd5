import { forbidsBelow } from '../gates/forbidden-words.ts';
import type { Doubt, Piece } from './piece.ts';

/** Marks what stands under "# NEVER run this" or "# ❌ Wrong", up to the next comment or a blank line, and what such a comment stands behind. */
export function markForbidden(pieces: readonly Piece[]): Piece[] {
  let forbidden = false;
  let isRun = false;
  return pieces.map((piece, at): Piece => {
    if (piece.kind === 'comment' && !piece.trailing) forbidden = forbidsBelow(piece.text);
    if (piece.kind === 'blank' && isRun) forbidden = false;
    isRun = piece.kind === 'command' || piece.kind === 'statement';
    if (piece.kind !== 'command' && piece.kind !== 'statement') return piece;
    return forbidden || isForbiddenBehind(pieces[at + 1]) ? { ...piece, doubt } : piece;
  });
}

function isForbiddenBehind(piece: Piece | undefined): boolean {
  return piece?.kind === 'comment' && piece.trailing && forbidsBelow(piece.text);
}

const doubt: Doubt = { why: 'The comment beside it says that it is not to be run.', forbidden: true };
