import type { Comment } from './comment.ts';
import { areExamples } from './given-examples.ts';
import { runFollows, runsBelow } from './look-ahead.ts';
import type { CommentPiece } from './piece.ts';
import type { Draft } from './unit-draft.ts';
import { splitLast } from './unit-runs.ts';
import { readPlain } from './unit-titles.ts';
import { startDraft, type UnitsSoFar } from './units-so-far.ts';

/** A bare "OR" between two lines replaces the line above it; "Or with …" as a title replaces the unit above it. */
export function readAlternative(
  so: UnitsSoFar,
  piece: CommentPiece,
  comment: Extract<Comment, { is: 'or' }>,
  at: number,
): void {
  const open = besideExamples(so);
  const byHand = open !== undefined && open.runs.length === 0 && open.or === null && open.comments.length > 0;
  if (!open || (open.runs.length === 0 && !(byHand && comment.rest !== '' && runsBelow(so.pieces, at)))) {
    readPlain(so, piece, comment, at);
    return;
  }
  const { line } = piece;
  const { rest } = comment;
  const whole = so.afterBlank || byHand || (rest !== '' && !comment.command);
  const before = whole || open.runs.length === 1 ? open : splitLast(so, open);
  before.or ??= { first: true, byCommand: !whole };
  if (comment.command && !runFollows(so.pieces, at)) {
    so.hidden.push({ line, label: rest, beside: before });
    before.endLine = Math.max(before.endLine, line);
    return;
  }
  const draft = startDraft(so, line, rest);
  draft.or = { first: false, byCommand: !whole };
  if (rest !== '' && !runFollows(so.pieces, at)) draft.comments.push({ line, text: rest });
}

/** The open unit, or what the examples that it and those above it are were given for. */
function besideExamples(so: UnitsSoFar): Draft | undefined {
  return so.drafts.findLast(({ runs }) => !areExamples(runs));
}
