import { tellsRemedy } from '../expected/remedy-words.ts';
import { sleepSeconds, untold } from '../waits/duration.ts';
import { type Choices, chooseAlternatives } from './alternatives.ts';
import type { BlockReading, CommentGate, RawBlock } from './block-reading.ts';
import { type Comment, conditionOf, isNumbered, readComment } from './comment.ts';
import { callsItselfGate, endOfWork } from './comment-gates.ts';
import { readExpectation } from './expectation.ts';
import { areExamples } from './given-examples.ts';
import { bulletFollows, nextRun, runFollows, runsBelow, titlesRun } from './look-ahead.ts';
import { namesOtherSystem, splitBySystem } from './named-systems.ts';
import { opensClient } from './opens-client.ts';
import { type CommentPiece, doubtOf, type Piece, type RunPiece } from './piece.ts';
import { isPrinted, printedComment } from './printed-comment.ts';
import { softGates } from './soft-gates.ts';
import { withTitledOutcomes } from './titled-outcome.ts';
import { cutLast, type Draft, hostOf, newDraft, toUnit } from './unit-draft.ts';
import { clientNote, outputNote } from './unit-notes.ts';
import { asksToLook, listHeading, saysExpected, trailingCondition } from './unit-words.ts';
import { joinWrapped } from './wrapped-comments.ts';

export type Units = Pick<BlockReading, 'units' | 'gates' | 'choices' | 'notes'>;

/** Reads units, gates, alternatives and expectations from the pieces of a block. Every piece ends in one of them or in a note. */
export function readUnits(pieces: readonly Piece[], role: RawBlock['role']): Units {
  const whole = joinWrapped(pieces);
  const reader = new UnitReader(whole, role);
  for (let at = 0; at < whole.length; at++) reader.read(at);
  return reader.finish();
}

class UnitReader {
  private readonly pieces: readonly Piece[];
  private readonly role: RawBlock['role'];
  private readonly drafts: Draft[] = [];
  private readonly gates: CommentGate[] = [];
  private readonly hidden: Choices['hidden'] = [];
  private readonly notes: BlockReading['notes'] = [];
  private afterBlank = true;
  /** What list lines below a heading comment belong to; a blank or a command ends it. `open`: lines that are no list belong to it too. */
  private list: { to: 'expectation'; open: boolean } | { to: 'gate' } | null = null;

  constructor(pieces: readonly Piece[], role: RawBlock['role']) {
    this.pieces = pieces;
    this.role = role;
  }

  read(at: number): void {
    const piece = this.pieces[at];
    const stops = this.gates.length;
    if (!piece) return;
    if (piece.kind === 'comment') {
      if (piece.trailing) this.trailing(piece);
      else this.comment(piece, at);
    } else if (piece.kind === 'output') this.output(piece);
    else if (piece.kind !== 'blank') this.run(piece, at);
    if (piece.kind === 'blank') this.list = null;
    // What stands below a stop is not run together with what stands above it.
    this.afterBlank =
      piece.kind === 'blank' || this.gates.slice(stops).some(({ afterUnit }) => afterUnit === this.drafts.length - 1);
  }

  finish(): Units {
    const { alternatives, choices } = chooseAlternatives(this.drafts, this.hidden);
    const units = this.drafts.map((draft, index) => toUnit(withTitledOutcomes(draft), alternatives[index] ?? null));
    const gates = [...this.gates, ...softGates(units, this.gates)].sort((a, b) => a.line - b.line);
    return { units, gates, choices, notes: this.notes };
  }

  private get open(): Draft | undefined {
    return this.drafts.at(-1);
  }

  private start(line: number, title: string): Draft {
    const draft = newDraft(line, title);
    this.drafts.push(draft);
    return draft;
  }

  private run(piece: RunPiece, at: number): void {
    this.list = null;
    const draft = this.takesRun(piece) ?? this.start(piece.line, this.afterBlank ? '' : this.titleAcross(piece));
    const { kind, line, endLine, text } = piece;
    const host = kind === 'command' ? (piece.host ?? hostOf(draft)) : null;
    const doubt = doubtOf(piece);
    draft.runs.push({ kind, line, endLine, text, host, doubt, title: null, after: [] });
    draft.endLine = endLine;
    if (kind !== 'command') return;
    draft.client ||= nextRun(this.pieces, at)?.kind === 'statement' && opensClient(text);
    const seconds = sleepSeconds(text);
    if (seconds !== null && draft.wait?.minimum == null)
      draft.wait = { line, text, minimum: seconds, maximum: seconds, before: false };
  }

  /** A unit that is cut where a shell is opened or left does one thing, and has one title. */
  private titleAcross(piece: RunPiece): string {
    const { open } = this;
    return open?.runs.at(-1)?.doubt?.why === doubtOf(piece)?.why ? '' : (open?.title ?? '');
  }

  /** The open unit, when this command is part of it: a client takes its statements past blanks, an "OR" waits for its command. */
  private takesRun(piece: RunPiece): Draft | undefined {
    const { open } = this;
    if (!open) return undefined;
    if (open.client) return piece.kind === 'statement' ? open : undefined;
    const last = open.runs.at(-1);
    if (last && last.doubt?.why !== doubtOf(piece)?.why) return undefined;
    if (this.hidden.at(-1)?.beside === open) return undefined;
    const waits = open.or !== null && open.runs.length === 0;
    return waits || !this.afterBlank ? open : undefined;
  }

  private output(piece: Extract<Piece, { kind: 'output' }>): void {
    const last = this.notes.at(-1);
    const continued = last?.why === outputNote && this.printedTo === piece.line - 1;
    this.printedTo = piece.line;
    if (continued) last.text += `\n${piece.text}`;
    else this.notes.push({ line: piece.line, text: piece.text, why: outputNote });
    if (this.open) this.open.endLine = piece.line;
  }

  /** The last line of output so far. */
  private printedTo = 0;

  private trailing({ line, text }: CommentPiece): void {
    const { open } = this;
    const run = open?.runs.at(-1);
    if (!open || !run) return;
    const comment = readComment(text);
    const said = text.replace(/^\(([^()]*)\)$/, '$1');
    if (!tellsRemedy(said) && (comment.is === 'expectation' || saysExpected(said) || isPrinted(said)))
      open.expectations.push(readExpectation(line, said, run.line));
    if (comment.is === 'wait') open.wait ??= { line, text, ...(comment.duration ?? untold), before: false };
    if (callsItselfGate(text))
      this.gates.push({ line, type: 'soft', text, conditions: [], afterUnit: this.drafts.length - 1 });
    if (namesOtherSystem(open, text)) {
      this.drafts.splice(-1, 1, ...splitBySystem(open, text));
      return;
    }
    const condition = trailingCondition.test(text) ? (conditionOf(text) ?? text) : null;
    const own = condition !== null && open.runs.length > 1 ? this.splitLast(open) : open;
    own.condition ??= condition;
    run.title = text;
    run.after.push(text);
  }

  private splitLast(draft: Draft): Draft {
    const own = cutLast(draft);
    if (own !== draft) this.drafts.push(own);
    return own;
  }

  private comment(piece: CommentPiece, at: number): void {
    const comment = this.printed(piece, at) ?? readComment(piece.text);
    if (this.continuesList(piece, comment)) return;
    this.list = null;
    const end = comment.is !== 'plain' || runsBelow(this.pieces, at) ? null : endOfWork(piece.text, this.role);
    if (this.insideClient(comment, at)) this.clientComment(piece);
    else if (comment.is === 'gate') this.gate(piece, comment);
    else if (end !== null) this.gate(piece, end);
    else if (comment.is === 'or') this.alternative(piece, comment, at);
    else if (comment.is === 'wait') this.wait(piece, comment, at);
    else if (comment.is === 'expectation' && !this.titles(comment, at)) this.expectation(piece, comment);
    else if (this.looksBack(piece, comment, at))
      this.expectation(piece, { is: 'expectation', header: false, text: piece.text });
    else if (listHeading.test(piece.text) && bulletFollows(this.pieces, at))
      this.expectation(piece, { is: 'expectation', text: '', header: true });
    else this.plain(piece, comment, at);
  }

  /** "# make sure that the page loads" below the last command of a block. */
  private looksBack({ text }: CommentPiece, comment: Comment, at: number): boolean {
    if (comment.is !== 'plain' || comment.numbered || nextRun(this.pieces, at) !== undefined) return false;
    return this.drafts.some(({ runs }) => runs.length > 0) && asksToLook(text);
  }

  private printed({ text }: CommentPiece, at: number): Comment | null {
    const command = this.open?.runs.at(-1)?.text;
    return this.afterBlank || command === undefined ? null : printedComment(command, text, this.pieces.slice(at));
  }

  /** "Look for errors in the log" right above a command is its title. */
  private titles(comment: Extract<Comment, { is: 'expectation' }>, at: number): boolean {
    const begins = this.afterBlank || (this.open?.runs.length ?? 0) === 0;
    return begins && !comment.header && !comment.labelled && runFollows(this.pieces, at);
  }

  private insideClient(comment: Comment, at: number): boolean {
    if (!this.open?.client || comment.is === 'expectation' || comment.is === 'gate') return false;
    return nextRun(this.pieces, at)?.kind !== 'command';
  }

  private clientComment({ line, text }: CommentPiece): void {
    this.notes.push({ line, text, why: clientNote });
    if (this.open) this.open.endLine = line;
  }

  private continuesList(piece: CommentPiece, comment: Comment): boolean {
    if (!this.list) return false;
    if (this.list.to === 'gate') {
      if (comment.is !== 'bullet') return false;
      this.gates.at(-1)?.conditions.push({ line: piece.line, text: comment.text });
      return true;
    }
    const { open } = this;
    if (!open) return false;
    if (comment.is === 'bullet') this.expect(open, piece.line, comment.text);
    else if (this.list.open && (comment.is === 'plain' || comment.is === 'expectation') && !isNumbered(piece.text))
      this.sample(open, piece);
    else return false;
    open.endLine = piece.line;
    return true;
  }

  /** Lines below "Expected output:" that are no list: quoted lines one by one, anything else as one sample. */
  private sample(draft: Draft, { line, text }: CommentPiece): void {
    const last = draft.expectations.at(-1);
    if (/^\s*["“`].*["”`]\s*$/.test(text) || !last || last.check !== 'ask' || !this.sampling)
      this.expect(draft, line, text);
    else last.text += `\n${text}`;
    this.sampling = true;
  }

  /** Whether the last expectation is a sample that grows line by line. */
  private sampling = false;

  private expect(draft: Draft, line: number, text: string): void {
    const run = draft.runs.at(-1) ?? this.drafts.findLast(({ runs }) => runs.length > 0)?.runs.at(-1);
    draft.expectations.push(readExpectation(line, text, run?.line ?? null));
  }

  private expectation({ line, text }: CommentPiece, comment: Extract<Comment, { is: 'expectation' }>): void {
    const draft = this.open ?? this.start(line, text);
    draft.endLine = line;
    if (comment.text !== '') this.expect(draft, line, comment.text);
    this.list = { to: 'expectation', open: comment.header };
    this.sampling = comment.header && comment.text !== '';
  }

  private gate({ line }: CommentPiece, { type, text, condition }: Extract<Comment, { is: 'gate' }>): void {
    const conditions = condition ? [{ line, text: condition }] : [];
    // What is to be remembered stands above its command, below the title of both.
    const above = type === 'soft' && this.open?.runs.length === 0 ? 1 : 0;
    this.gates.push({ line, type, text, conditions, afterUnit: this.drafts.length - 1 - above });
    this.list = { to: 'gate' };
  }

  private wait({ line, text }: CommentPiece, comment: Extract<Comment, { is: 'wait' }>, at: number): void {
    const { open } = this;
    const follows = runFollows(this.pieces, at);
    const behind = open !== undefined && open.runs.length > 0 && !this.afterBlank && !follows && open.wait === null;
    const draft = behind ? open : this.start(line, text);
    draft.endLine = line;
    draft.wait = { line, text, ...(comment.duration ?? untold), before: !behind && follows };
  }

  /** A bare "OR" between two lines replaces the line above it; "Or with …" as a title replaces the unit above it. */
  private alternative(piece: CommentPiece, comment: Extract<Comment, { is: 'or' }>, at: number): void {
    const open = this.besideExamples();
    const byHand = open !== undefined && open.runs.length === 0 && open.or === null && open.comments.length > 0;
    if (!open || (open.runs.length === 0 && !(byHand && comment.rest !== '' && runsBelow(this.pieces, at)))) {
      this.plain(piece, comment, at);
      return;
    }
    const { line } = piece;
    const { rest } = comment;
    const whole = this.afterBlank || byHand || (rest !== '' && !comment.command);
    const before = whole || open.runs.length === 1 ? open : this.splitLast(open);
    before.or ??= { first: true, byCommand: !whole };
    if (comment.command && !runFollows(this.pieces, at)) {
      this.hidden.push({ line, label: rest, beside: before });
      before.endLine = Math.max(before.endLine, line);
      return;
    }
    const draft = this.start(line, rest);
    draft.or = { first: false, byCommand: !whole };
    if (rest !== '' && !runFollows(this.pieces, at)) draft.comments.push({ line, text: rest });
  }

  /** The open unit, or what the examples that it and those above it are were given for. */
  private besideExamples(): Draft | undefined {
    return this.drafts.findLast(({ runs }) => !areExamples(runs));
  }

  private plain(piece: CommentPiece, comment: Comment, at: number): void {
    const { line, text } = piece;
    const open = this.joined(comment, at);
    if (!open) {
      this.start(line, text).comments.push({ line, text });
      return;
    }
    if (open.title === '' && open.runs.length === 0) open.title = text;
    open.comments.push({ line, text });
    open.runs.at(-1)?.after.push(text);
    open.endLine = line;
  }

  /** The open unit when a comment without a blank above it adds to it instead of titling the next. */
  private joined(comment: Comment, at: number): Draft | undefined {
    const { open } = this;
    if (!open || this.afterBlank) return undefined;
    if (open.runs.length > 0) return titlesRun(this.pieces, at) ? undefined : open;
    const numbered = comment.is === 'plain' && comment.numbered;
    const next = numbered && (isNumbered(open.title) || (titlesRun(this.pieces, at) && open.comments.length > 0));
    return next ? undefined : open;
  }
}
