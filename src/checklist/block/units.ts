import type { BlockReading, CommentGate, Unit } from '../block-reading.ts';
import { findDuration } from '../duration.ts';
import { type Choices, chooseAlternatives } from './alternatives.ts';
import { classifyCommand } from './classify-command.ts';
import { startsLikeCommand } from './command-shape.ts';
import { type Comment, conditionOf, hostIn, isNumbered, readComment } from './comment.ts';
import { readExpectation } from './expectation.ts';
import { opensClient } from './opens-client.ts';
import type { Piece } from './piece.ts';
import { sqlEffect } from './sql-effect.ts';

export type Units = Pick<BlockReading, 'units' | 'gates' | 'choices' | 'notes'>;

/** A unit while it is read: commands are classified when everything that is said about them is known. */
export type Draft = {
  line: number;
  endLine: number;
  title: string;
  comments: { line: number; text: string }[];
  runs: Run[];
  client: boolean;
  /** One of several alternatives; `first`: the one that stands before the first OR. */
  or: { first: boolean } | null;
  condition: string | null;
  expectations: Unit['expectations'];
  wait: Unit['wait'];
};
type Run = {
  kind: 'command' | 'statement';
  line: number;
  endLine: number;
  text: string;
  host: string | null;
  title: string | null;
  after: string[];
};

/** Reads units, gates, alternatives and expectations from the pieces of a block. Every piece ends in one of them or in a note. */
export function readUnits(pieces: readonly Piece[]): Units {
  const reader = new UnitReader(pieces);
  for (let at = 0; at < pieces.length; at++) reader.read(at);
  return reader.finish();
}

class UnitReader {
  private readonly pieces: readonly Piece[];
  private readonly drafts: Draft[] = [];
  private readonly gates: CommentGate[] = [];
  private readonly hidden: Choices['hidden'] = [];
  private readonly notes: BlockReading['notes'] = [];
  private afterBlank = true;
  /** What list lines below a heading comment belong to; a blank or a command ends it. */
  private list: { to: 'expectation'; open: boolean } | { to: 'gate' } | null = null;

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
  }

  read(at: number): void {
    const piece = this.pieces[at];
    if (!piece) return;
    if (piece.kind === 'blank') {
      this.afterBlank = true;
      this.list = null;
      return;
    }
    if (piece.kind === 'comment') {
      if (piece.trailing) this.trailing(piece);
      else this.comment(piece, at);
    } else if (piece.kind === 'output') this.output(piece);
    else this.run(piece);
    this.afterBlank = false;
  }

  finish(): Units {
    const { alternatives, choices } = chooseAlternatives(this.drafts, this.hidden);
    const units = this.drafts.map((draft, index) => toUnit(draft, alternatives[index] ?? null));
    return { units, gates: [...this.gates, ...softGates(units, this.gates)], choices, notes: this.notes };
  }

  private get open(): Draft | undefined {
    return this.drafts.at(-1);
  }

  private start(line: number, title: string): Draft {
    const draft: Draft = {
      line,
      endLine: line,
      title,
      comments: [],
      runs: [],
      client: false,
      or: null,
      condition: conditionOf(title),
      expectations: [],
      wait: null,
    };
    this.drafts.push(draft);
    return draft;
  }

  private run(piece: Extract<Piece, { kind: 'command' | 'statement' }>): void {
    this.list = null;
    const { open } = this;
    const fed = open?.client === true && piece.kind === 'statement';
    const waitsForCommand = open !== undefined && open.runs.length === 0 && open.or !== null;
    const draft =
      open && (fed || waitsForCommand || (!this.afterBlank && !open.client)) ? open : this.start(piece.line, '');
    const host = piece.kind === 'command' ? (piece.host ?? hostOf(draft)) : null;
    draft.runs.push({
      kind: piece.kind,
      line: piece.line,
      endLine: piece.endLine,
      text: piece.text,
      host,
      title: null,
      after: [],
    });
    draft.endLine = piece.endLine;
    if (piece.kind === 'command' && this.feedsClient(piece)) draft.client = true;
    const seconds = piece.kind === 'command' ? sleepSeconds(piece.text) : null;
    if (seconds !== null && !draft.wait?.minimum)
      draft.wait = { line: piece.line, text: piece.text, minimum: seconds, maximum: seconds, before: false };
  }

  /** A client's session takes the statements that follow it, blank lines and comments between them included. */
  private feedsClient(piece: Piece): boolean {
    const next = this.pieces
      .slice(this.pieces.indexOf(piece) + 1)
      .find(({ kind }) => kind === 'command' || kind === 'statement');
    return next?.kind === 'statement' && piece.kind === 'command' && opensClient(piece.text);
  }

  private output(piece: Extract<Piece, { kind: 'output' }>): void {
    const last = this.notes.at(-1);
    if (last?.why === outputNote && !this.afterBlank && this.open && this.open.endLine === piece.line - 1)
      last.text += `\n${piece.text}`;
    else this.notes.push({ line: piece.line, text: piece.text, why: outputNote });
    if (this.open) this.open.endLine = piece.line;
  }

  private trailing(piece: Extract<Piece, { kind: 'comment' }>): void {
    const draft = this.open;
    const run = draft?.runs.at(-1);
    if (!draft || !run) return;
    const comment = readComment(piece.text);
    if (comment.is === 'expectation' || checks.test(piece.text))
      draft.expectations.push(readExpectation(piece.line, piece.text, run.line));
    else if (comment.is === 'wait')
      draft.wait ??= { line: piece.line, text: piece.text, ...ends(comment), before: false };
    const condition = trailingCondition.test(piece.text) ? (conditionOf(piece.text) ?? piece.text) : null;
    const own = condition !== null && draft.runs.length > 1 ? this.splitLast(draft) : draft;
    own.condition ??= condition;
    run.title = piece.text;
    run.after.push(piece.text);
  }

  /** The last command of a unit as a unit of its own. */
  private splitLast(draft: Draft): Draft {
    const run = draft.runs.pop();
    const previous = draft.runs.at(-1);
    if (!run || !previous) return draft;
    const moved = draft.expectations.filter(({ command }) => command === run.line);
    draft.expectations = draft.expectations.filter(({ command }) => command !== run.line);
    draft.endLine = previous.endLine;
    const own = this.start(run.line, '');
    own.runs.push(run);
    own.endLine = run.endLine;
    own.expectations = moved;
    return own;
  }

  private comment(piece: Extract<Piece, { kind: 'comment' }>, at: number): void {
    const comment = readComment(piece.text);
    if (this.continuesList(piece, comment)) return;
    this.list = null;
    if (
      this.open?.client &&
      comment.is !== 'expectation' &&
      comment.is !== 'gate' &&
      this.nextRun(at)?.kind !== 'command'
    ) {
      this.notes.push({
        line: piece.line,
        text: piece.text,
        why: 'A comment inside the input of the client: it says what the statements below it are for.',
      });
      this.open.endLine = piece.line;
      return;
    }
    switch (comment.is) {
      case 'gate':
        return this.gate(piece, comment);
      case 'or':
        return this.alternative(piece, comment, at);
      case 'expectation':
        return this.expectation(piece, comment);
      case 'wait':
        return this.wait(piece, comment, at);
      default:
        if (listHeading.test(piece.text) && this.pieceIsBullet(at + 1))
          return this.expectation(piece, { is: 'expectation', text: '', header: true });
        return this.plain(piece, comment, at);
    }
  }

  private pieceIsBullet(at: number): boolean {
    const piece = this.pieces[at];
    return piece?.kind === 'comment' && readComment(piece.text).is === 'bullet';
  }

  private continuesList(piece: Extract<Piece, { kind: 'comment' }>, comment: Comment): boolean {
    if (!this.list) return false;
    const gate = this.gates.at(-1);
    if (this.list.to === 'gate') {
      if (comment.is !== 'bullet' || !gate) return false;
      gate.conditions.push({ line: piece.line, text: comment.text });
      return true;
    }
    const draft = this.open;
    if (!draft) return false;
    if (comment.is === 'bullet') this.addExpectation(draft, piece.line, comment.text);
    else if (
      this.list.open &&
      comment.is !== 'gate' &&
      comment.is !== 'or' &&
      comment.is !== 'wait' &&
      !isNumbered(piece.text)
    )
      this.sample(draft, piece);
    else return false;
    draft.endLine = piece.line;
    return true;
  }

  /** Lines below "Expected output:" that are no list: quoted lines one by one, anything else as one sample. */
  private sample(draft: Draft, piece: Extract<Piece, { kind: 'comment' }>): void {
    const last = draft.expectations.at(-1);
    if (/^\s*["“`].*["”`]\s*$/.test(piece.text) || !last || last.check !== 'ask' || last.line >= piece.line)
      this.addExpectation(draft, piece.line, piece.text);
    else last.text += `\n${piece.text}`;
  }

  private addExpectation(draft: Draft, line: number, text: string): void {
    draft.expectations.push(readExpectation(line, text, draft.runs.at(-1)?.line ?? null));
  }

  private expectation(
    piece: Extract<Piece, { kind: 'comment' }>,
    comment: Extract<Comment, { is: 'expectation' }>,
  ): void {
    const draft =
      this.drafts.findLast(({ runs }) => runs.length > 0) === this.open
        ? this.open
        : this.afterBlank
          ? this.drafts.findLast(({ runs }) => runs.length > 0)
          : this.open;
    const target =
      draft && this.drafts.indexOf(draft) === this.drafts.length - 1
        ? draft
        : (this.open ?? this.start(piece.line, piece.text));
    target.endLine = piece.line;
    if (comment.text !== '') this.addExpectation(target, piece.line, comment.text);
    this.list = { to: 'expectation', open: comment.header };
  }

  private gate(piece: Extract<Piece, { kind: 'comment' }>, comment: Extract<Comment, { is: 'gate' }>): void {
    const conditions = comment.condition ? [{ line: piece.line, text: comment.condition }] : [];
    this.gates.push({
      line: piece.line,
      type: comment.type,
      text: comment.text,
      conditions,
      afterUnit: this.drafts.length - 1,
    });
    this.list = { to: 'gate' };
  }

  private wait(
    piece: Extract<Piece, { kind: 'comment' }>,
    comment: Extract<Comment, { is: 'wait' }>,
    at: number,
  ): void {
    const follows = this.pieces[at + 1]?.kind === 'command' || this.pieces[at + 1]?.kind === 'statement';
    const { open } = this;
    const behind = open !== undefined && open.runs.length > 0 && !this.afterBlank && !follows && open.wait === null;
    const draft = behind ? open : this.start(piece.line, piece.text);
    draft.endLine = piece.line;
    draft.wait = { line: piece.line, text: piece.text, ...ends(comment), before: !behind && follows };
  }

  private alternative(
    piece: Extract<Piece, { kind: 'comment' }>,
    comment: Extract<Comment, { is: 'or' }>,
    at: number,
  ): void {
    const previous = this.drafts.findLast(({ runs }) => runs.length > 0);
    if (!previous || previous !== this.open) return this.plain(piece, { is: 'plain', numbered: false }, at);
    const next = this.pieces[at + 1];
    const isTitle = next?.kind === 'command' || next?.kind === 'statement' || comment.rest === '';
    // A bare "OR" between two lines replaces the line above it; "Or with …" as a title replaces the unit.
    const whole = this.afterBlank || (comment.rest !== '' && !comment.command);
    const before = whole || previous.runs.length === 1 ? previous : this.splitLast(previous);
    before.or ??= { first: true };
    if (!isTitle && comment.command) {
      this.hidden.push({ line: piece.line, label: comment.rest, beside: before });
      before.endLine = Math.max(before.endLine, piece.line);
      return;
    }
    const draft = this.start(piece.line, comment.rest);
    draft.or = { first: false };
    if (!isTitle) draft.comments.push({ line: piece.line, text: comment.rest });
  }

  private plain(piece: Extract<Piece, { kind: 'comment' }>, comment: Comment, at: number): void {
    const { open } = this;
    const numbered = comment.is === 'plain' && comment.numbered;
    const joins =
      open !== undefined &&
      !this.afterBlank &&
      (open.runs.length > 0
        ? !this.titlesCommand(at)
        : !(numbered && isNumbered(open.title)) && !(numbered && this.titlesCommand(at) && open.comments.length > 0));
    if (!joins) {
      const draft = this.start(piece.line, piece.text);
      draft.comments.push({ line: piece.line, text: piece.text });
      return;
    }
    if (open.title === '' && open.runs.length === 0) open.title = piece.text;
    open.comments.push({ line: piece.line, text: piece.text });
    open.runs.at(-1)?.after.push(piece.text);
    open.endLine = piece.line;
  }

  /** A comment titles what follows it without a blank line, past other comments. */
  private titlesCommand(at: number): boolean {
    const next = this.pieces.slice(at + 1).find((piece) => piece.kind !== 'comment' || piece.trailing);
    return next?.kind === 'command' || next?.kind === 'statement';
  }

  private nextRun(at: number): Piece | undefined {
    return this.pieces.slice(at + 1).find(({ kind }) => kind === 'command' || kind === 'statement');
  }
}

const outputNote = 'Shown in the document as output of the command above; not compared.';
const checks =
  /^(?:should|must|expect|verify|check|confirm|ensure|make sure|final check|shows?|returns?|prints?|outputs?)\b/i;
const trailingCondition = /^(?:only )?(?:if|when|unless|in case)\b|^\(?optional/i;
const listHeading =
  /^(?:[\p{Extended_Pictographic}\uFE0F\s]*)(?:verify|check(?: for| that)?|confirm|ensure|make sure|look for|you should see|validate|monitor)\b.*:\s*$/iu;

function ends({ duration }: Extract<Comment, { is: 'wait' }>): { minimum: number | null; maximum: number | null } {
  return { minimum: duration?.minimum ?? null, maximum: duration?.maximum ?? null };
}

function sleepSeconds(text: string): number | null {
  const match = /^\s*sleep\s+(\d+(?:\.\d+)?)([smhd]?)\s*$/.exec(text);
  return match ? (findDuration(`${match[1]}${match[2] || 's'}`)?.minimum ?? null) : null;
}

function hostOf(draft: Draft): string | null {
  return draft.comments.map(({ text }) => hostIn(text)).find((host) => host !== null) ?? null;
}

function toUnit(draft: Draft, alternative: Unit['alternative']): Unit {
  const { line, endLine, title, condition, expectations, wait } = draft;
  const commands = draft.runs.filter(({ kind }) => kind === 'command').map((run) => toCommand(run, title));
  const statements = draft.runs
    .filter(({ kind }) => kind === 'statement')
    .map((run) => ({ line: run.line, text: run.text, effect: sqlEffect(run.text).effect }));
  const opener = draft.client ? commands.at(-1) : undefined;
  const [first, ...rest] = draft.comments;
  const titled =
    first !== undefined &&
    first.text === title &&
    (draft.runs.length > 0 || rest.some(({ text }) => isNumbered(text) || /:\s*$/.test(title)));
  return {
    line,
    endLine,
    title,
    manual: titled ? rest : draft.comments,
    commands: opener ? commands.slice(0, -1) : commands,
    statements: opener ? [] : statements,
    client: opener ? { open: opener, statements } : null,
    condition,
    alternative,
    expectations,
    wait,
  };
}

function toCommand(run: Run, title: string): Unit['commands'][number] {
  const { line, endLine, text, host, after } = run;
  return {
    line,
    endLine,
    text,
    title: run.title ?? (title || null),
    ...classifyCommand(text, { comments: after, host }),
  };
}

/** "If production has important data, contact …" before something destructive is a gate: no run key gets past it unread. */
function softGates(units: readonly Unit[], written: readonly CommentGate[]): CommentGate[] {
  return units.flatMap((unit, index) => {
    if (unit.condition === null || written.some(({ line }) => line === unit.line)) return [];
    const destroys = (other: Unit | undefined): boolean =>
      other?.commands.some(({ danger }) => danger !== null) ?? false;
    const next = units[index + 1];
    const leads =
      unit.commands.length === 0 &&
      unit.client === null &&
      unit.statements.length === 0 &&
      next?.condition !== null &&
      destroys(next);
    if (!destroys(unit) && !leads) return [];
    if (startsLikeCommand(unit.title)) return [];
    return [
      {
        line: unit.line,
        type: 'soft' as const,
        text: unit.title,
        conditions: [{ line: unit.line, text: unit.condition }],
        afterUnit: index - 1,
      },
    ];
  });
}
