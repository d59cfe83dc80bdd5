import { tellsRemedy } from '../expected/remedy-words.ts';
import { sleepSeconds, untold } from '../waits/duration.ts';
import { conditionOf, readComment } from './comment.ts';
import { callsItselfGate } from './comment-gates.ts';
import { readExpectation } from './expectation.ts';
import { nextRun } from './look-ahead.ts';
import { namesOtherSystem, splitBySystem } from './named-systems.ts';
import { opensClient } from './opens-client.ts';
import { type CommentPiece, doubtOf, type Piece, type RunPiece } from './piece.ts';
import { isPrinted } from './printed-comment.ts';
import { asksWhatIsShown } from './shown-first.ts';
import { cutLast, type Draft, hostOf } from './unit-draft.ts';
import { outputNote } from './unit-notes.ts';
import { saysExpected, trailingCondition } from './unit-words.ts';
import { openDraft, startDraft, type UnitsSoFar } from './units-so-far.ts';

/** A command or a statement: a part of the unit that is open, or the first of another one. */
export function readRun(so: UnitsSoFar, piece: RunPiece, at: number): void {
  so.list = null;
  const above = takesRun(so, piece);
  const isCut = above !== undefined && asksWhatIsShown(above, piece, so.pieces);
  const draft =
    isCut || above === undefined ? startDraft(so, piece.line, so.afterBlank ? '' : titleAcross(so, piece)) : above;
  // What was said of the unit that is cut was said of all of it.
  if (isCut) draft.condition = above.condition;
  const { kind, line, endLine, text } = piece;
  const host = kind === 'command' ? (piece.host ?? hostOf(isCut ? above : draft)) : null;
  const doubt = doubtOf(piece);
  draft.runs.push({ kind, line, endLine, text, host, doubt, title: null, after: [] });
  draft.endLine = endLine;
  if (kind !== 'command') return;
  draft.client ||= nextRun(so.pieces, at)?.kind === 'statement' && opensClient(text);
  const seconds = sleepSeconds(text);
  if (seconds !== null && draft.wait?.minimum == null)
    draft.wait = { line, text, minimum: seconds, maximum: seconds, before: false };
}

/** A unit that is cut where a shell is opened or left does one thing, and has one title. */
function titleAcross(so: UnitsSoFar, piece: RunPiece): string {
  const open = openDraft(so);
  const doubt = open?.runs.at(-1)?.doubt;
  return doubt?.forbidden || doubt?.why === doubtOf(piece)?.why ? '' : (open?.title ?? '');
}

/** The open unit, when this command is part of it: a client takes its statements past blanks, an "OR" waits for its command. */
function takesRun(so: UnitsSoFar, piece: RunPiece): Draft | undefined {
  const open = openDraft(so);
  if (!open) return undefined;
  if (open.client) return piece.kind === 'statement' ? open : undefined;
  const last = open.runs.at(-1);
  if (last && last.doubt?.why !== doubtOf(piece)?.why) return undefined;
  if (so.hidden.at(-1)?.beside === open) return undefined;
  const waits = open.or !== null && open.runs.length === 0;
  return waits || !so.afterBlank ? open : undefined;
}

/** What a transcript shows below a command. */
export function readOutput(so: UnitsSoFar, piece: Extract<Piece, { kind: 'output' }>): void {
  const last = so.notes.at(-1);
  const continued = last?.why === outputNote && so.printedTo === piece.line - 1;
  so.printedTo = piece.line;
  if (continued) last.text += `\n${piece.text}`;
  else so.notes.push({ line: piece.line, text: piece.text, why: outputNote });
  const open = openDraft(so);
  if (open) open.endLine = piece.line;
}

/** What stands behind a command on its line. */
export function readTrailing(so: UnitsSoFar, { line, text }: CommentPiece): void {
  const open = openDraft(so);
  const run = open?.runs.at(-1);
  if (!open || !run) return;
  const comment = readComment(text);
  const said = text.replace(/^\(([^()]*)\)$/, '$1');
  if (!tellsRemedy(said) && (comment.is === 'expectation' || saysExpected(said) || isPrinted(said)))
    open.expectations.push(readExpectation(line, said, run.line));
  if (comment.is === 'wait') open.wait ??= { line, text, ...(comment.duration ?? untold), before: false };
  if (callsItselfGate(text))
    so.gates.push({ line, type: 'soft', text, conditions: [], afterUnit: so.drafts.length - 1 });
  if (namesOtherSystem(open, text)) {
    so.drafts.splice(-1, 1, ...splitBySystem(open, text));
    return;
  }
  const condition = trailingCondition.test(text) ? (conditionOf(text) ?? text) : null;
  const own = condition !== null && open.runs.length > 1 ? splitLast(so, open) : open;
  own.condition ??= condition;
  run.title = text;
  run.after.push(text);
}

/** The last command of a unit as a unit of its own. */
export function splitLast(so: UnitsSoFar, draft: Draft): Draft {
  const own = cutLast(draft);
  if (own !== draft) so.drafts.push(own);
  return own;
}
