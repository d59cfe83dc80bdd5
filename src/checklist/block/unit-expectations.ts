import type { Comment } from './comment.ts';
import { isNumbered } from './comment.ts';
import { readExpectation } from './expectation.ts';
import type { CommentPiece } from './piece.ts';
import type { Draft } from './unit-draft.ts';
import { openDraft, startDraft, type UnitsSoFar } from './units-so-far.ts';

/** Whether a comment is a line of the list that a heading comment began; then it is taken for that. */
export function continuesList(so: UnitsSoFar, piece: CommentPiece, comment: Comment): boolean {
  if (!so.list) return false;
  if (so.list.to === 'gate') {
    if (comment.is !== 'bullet') return false;
    so.gates.at(-1)?.conditions.push({ line: piece.line, text: comment.text });
    return true;
  }
  const open = openDraft(so);
  if (!open) return false;
  if (comment.is === 'bullet') expectOf(so, open, piece.line, comment.text);
  else if (so.list.open && (comment.is === 'plain' || comment.is === 'expectation') && !isNumbered(piece.text))
    sample(so, open, piece);
  else return false;
  open.endLine = piece.line;
  return true;
}

/** Lines below "Expected output:" that are no list: quoted lines one by one, anything else as one sample. */
function sample(so: UnitsSoFar, draft: Draft, { line, text }: CommentPiece): void {
  const last = draft.expectations.at(-1);
  if (/^\s*["“`].*["”`]\s*$/.test(text) || !last || last.check !== 'ask' || !so.sampling)
    expectOf(so, draft, line, text);
  else last.text += `\n${text}`;
  so.sampling = true;
}

function expectOf(so: UnitsSoFar, draft: Draft, line: number, text: string): void {
  const run = draft.runs.at(-1) ?? so.drafts.findLast(({ runs }) => runs.length > 0)?.runs.at(-1);
  draft.expectations.push(readExpectation(line, text, run?.line ?? null));
}

/** A comment that says what is expected, or begins the list of it. */
export function readExpected(
  so: UnitsSoFar,
  { line, text }: CommentPiece,
  comment: Extract<Comment, { is: 'expectation' }>,
): void {
  const draft = openDraft(so) ?? startDraft(so, line, text);
  draft.endLine = line;
  if (comment.text !== '') expectOf(so, draft, line, comment.text);
  so.list = { to: 'expectation', open: comment.header };
  so.sampling = comment.header && comment.text !== '';
}
