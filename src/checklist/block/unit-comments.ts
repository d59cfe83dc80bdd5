import { untold } from '../waits/duration.ts';
import { type Comment, readComment } from './comment.ts';
import { endOfWork } from './comment-gates.ts';
import { bulletFollows, nextRun, runFollows, runsBelow } from './look-ahead.ts';
import type { CommentPiece } from './piece.ts';
import { printedComment } from './printed-comment.ts';
import { readAlternative } from './unit-alternatives.ts';
import { continuesList, readExpected } from './unit-expectations.ts';
import { clientNote } from './unit-notes.ts';
import { readPlain } from './unit-titles.ts';
import { asksToLook, listHeading } from './unit-words.ts';
import { openDraft, startDraft, type UnitsSoFar } from './units-so-far.ts';

/** A comment on a line of its own: what it is decides what it belongs to. */
export function readCommentPiece(so: UnitsSoFar, piece: CommentPiece, at: number): void {
  const comment = printed(so, piece, at) ?? readComment(piece.text);
  if (continuesList(so, piece, comment)) return;
  so.list = null;
  const end = comment.is !== 'plain' || runsBelow(so.pieces, at) ? null : endOfWork(piece.text, so.role);
  if (insideClient(so, comment, at)) noteInClient(so, piece);
  else if (comment.is === 'gate') readGate(so, piece, comment);
  else if (end !== null) readGate(so, piece, end);
  else if (comment.is === 'or') readAlternative(so, piece, comment, at);
  else if (comment.is === 'wait') readWait(so, piece, comment, at);
  else if (comment.is === 'expectation' && !titles(so, comment, at)) readExpected(so, piece, comment);
  else if (looksBack(so, piece, comment, at))
    readExpected(so, piece, { is: 'expectation', header: false, text: piece.text });
  else if (listHeading.test(piece.text) && bulletFollows(so.pieces, at))
    readExpected(so, piece, { is: 'expectation', text: '', header: true });
  else readPlain(so, piece, comment, at);
}

/** "# make sure that the page loads" below the last command of a block. */
function looksBack(so: UnitsSoFar, { text }: CommentPiece, comment: Comment, at: number): boolean {
  if (comment.is !== 'plain' || comment.numbered || nextRun(so.pieces, at) !== undefined) return false;
  return so.drafts.some(({ runs }) => runs.length > 0) && asksToLook(text);
}

function printed(so: UnitsSoFar, { text }: CommentPiece, at: number): Comment | null {
  const command = openDraft(so)?.runs.at(-1)?.text;
  return so.afterBlank || command === undefined ? null : printedComment(command, text, so.pieces.slice(at));
}

/** "Look for errors in the log" right above a command is its title. */
function titles(so: UnitsSoFar, comment: Extract<Comment, { is: 'expectation' }>, at: number): boolean {
  const begins = so.afterBlank || (openDraft(so)?.runs.length ?? 0) === 0;
  return begins && !comment.header && !comment.labelled && runFollows(so.pieces, at);
}

function insideClient(so: UnitsSoFar, comment: Comment, at: number): boolean {
  if (!openDraft(so)?.client || comment.is === 'expectation' || comment.is === 'gate') return false;
  return nextRun(so.pieces, at)?.kind !== 'command';
}

function noteInClient(so: UnitsSoFar, { line, text }: CommentPiece): void {
  so.notes.push({ line, text, why: clientNote });
  const open = openDraft(so);
  if (open) open.endLine = line;
}

function readGate(
  so: UnitsSoFar,
  { line }: CommentPiece,
  { type, text, condition }: Extract<Comment, { is: 'gate' }>,
): void {
  const conditions = condition ? [{ line, text: condition }] : [];
  // What is to be remembered stands above its command, below the title of both.
  const above = type === 'soft' && openDraft(so)?.runs.length === 0 ? 1 : 0;
  so.gates.push({ line, type, text, conditions, afterUnit: so.drafts.length - 1 - above });
  so.list = { to: 'gate' };
}

function readWait(
  so: UnitsSoFar,
  { line, text }: CommentPiece,
  comment: Extract<Comment, { is: 'wait' }>,
  at: number,
): void {
  const open = openDraft(so);
  const follows = runFollows(so.pieces, at);
  const behind = open !== undefined && open.runs.length > 0 && !so.afterBlank && !follows && open.wait === null;
  const draft = behind ? open : startDraft(so, line, text);
  draft.endLine = line;
  draft.wait = { line, text, ...(comment.duration ?? untold), before: !behind && follows };
}
