import { type Comment, isNumbered } from './comment.ts';
import { titlesRun } from './look-ahead.ts';
import type { CommentPiece } from './piece.ts';
import type { Draft } from './unit-draft.ts';
import { openDraft, startDraft, type UnitsSoFar } from './units-so-far.ts';

/** A comment that only says what it is about: of the open unit, or the title of the next. */
export function readPlain(so: UnitsSoFar, piece: CommentPiece, comment: Comment, at: number): void {
  const { line, text } = piece;
  const open = joined(so, comment, at);
  if (!open) {
    startDraft(so, line, text).comments.push({ line, text });
    return;
  }
  if (open.title === '' && open.runs.length === 0) open.title = text;
  open.comments.push({ line, text });
  open.runs.at(-1)?.after.push(text);
  open.endLine = line;
}

/** The open unit when a comment without a blank above it adds to it instead of titling the next. */
function joined(so: UnitsSoFar, comment: Comment, at: number): Draft | undefined {
  const open = openDraft(so);
  if (!open || so.afterBlank) return undefined;
  if (open.runs.length > 0) return titlesRun(so.pieces, at) ? undefined : open;
  const numbered = comment.is === 'plain' && comment.numbered;
  const next = numbered && (isNumbered(open.title) || (titlesRun(so.pieces, at) && open.comments.length > 0));
  return next ? undefined : open;
}
