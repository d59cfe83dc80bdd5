import { readComment } from './comment.ts';
import type { Piece } from './piece.ts';

/** The next command or statement after a piece, whatever stands between. */
export function nextRun(pieces: readonly Piece[], at: number): Piece | undefined {
  return next(pieces, at, isRun);
}

/** A comment titles what follows it without a blank line, past other comments. */
export function titlesRun(pieces: readonly Piece[], at: number): boolean {
  return isRun(next(pieces, at, (piece) => piece.kind !== 'comment' || piece.trailing));
}

/** The very next piece is a command or a statement. */
export function runFollows(pieces: readonly Piece[], at: number): boolean {
  return isRun(pieces[at + 1]);
}

/** A command or a statement comes before the next blank line. */
export function runsBelow(pieces: readonly Piece[], at: number): boolean {
  return isRun(next(pieces, at, (piece) => piece.kind === 'blank' || isRun(piece)));
}

export function bulletFollows(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at + 1];
  return piece?.kind === 'comment' && !piece.trailing && readComment(piece.text).is === 'bullet';
}

function next(pieces: readonly Piece[], at: number, wanted: (piece: Piece) => boolean): Piece | undefined {
  for (let index = at + 1; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece && wanted(piece)) return piece;
  }
  return undefined;
}

function isRun(piece: Piece | undefined): boolean {
  return piece?.kind === 'command' || piece?.kind === 'statement';
}
