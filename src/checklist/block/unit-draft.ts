import { sqlEffect } from '../../effects/sql-effect.ts';
import { toldToCheck } from '../expected/check-words.ts';
import { saysShould } from '../expected/expectation-words.ts';
import type { Unit } from './block-reading.ts';
import { conditionOf, hostIn, isNumbered } from './comment.ts';
import { readExpectation } from './expectation.ts';
import type { Doubt } from './piece.ts';
import { readCommand } from './read-command.ts';

/** A unit while it is read: commands are classified when everything that is said about them is known. */
export type Draft = {
  line: number;
  endLine: number;
  title: string;
  comments: { line: number; text: string }[];
  runs: Run[];
  client: boolean;
  /** One of several alternatives; `first`: the one before the first OR; `byCommand`: single commands stand against each other. */
  or: { first: boolean; byCommand: boolean } | null;
  condition: string | null;
  expectations: Unit['expectations'];
  wait: Unit['wait'];
};
export type Run = {
  kind: 'command' | 'statement';
  line: number;
  endLine: number;
  text: string;
  host: string | null;
  /** As in `Piece`. */
  doubt: Doubt | null;
  title: string | null;
  after: string[];
};

export function newDraft(line: number, title: string): Draft {
  return {
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
}

/** The host that the comments of a unit name, for the commands below them. */
export function hostOf(draft: Draft): string | null {
  return draft.comments.map(({ text }) => hostIn(text)).find((host) => host !== null) ?? null;
}

/** The last command of a unit as a unit of its own, with what is expected of it; the unit itself where it has no other. */
export function cutLast(draft: Draft): Draft {
  const run = draft.runs.at(-1);
  const previous = draft.runs.at(-2);
  if (!run || !previous) return draft;
  draft.runs.pop();
  const expectations = draft.expectations.filter(({ command }) => command === run.line);
  const own = { ...newDraft(run.line, ''), runs: [run], endLine: draft.endLine, expectations };
  draft.endLine = Math.max(previous.endLine, run.line - 1);
  draft.expectations = draft.expectations.filter(({ command }) => command !== run.line);
  return own;
}

/** The finished unit: its commands classified by all that is said about them. */
export function toUnit(draft: Draft, alternative: Unit['alternative']): Unit {
  const { line, endLine, title, condition, expectations, wait } = draft;
  const commands = draft.runs.filter(({ kind }) => kind === 'command').map((run) => toCommand(run, title));
  const statements = draft.runs
    .filter(({ kind }) => kind === 'statement')
    .map((run) => ({ line: run.line, text: run.text, ...sqlEffect(run.text) }));
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
    client: opener ? { open: withDanger(opener, draft.runs), statements } : null,
    condition,
    alternative,
    doubt: draft.runs[0]?.doubt ?? null,
    expectations: [...titleExpectation(draft), ...expectations],
    wait,
  };
}

/** "Check the count (should be 5)", "Make sure it is there" above what only looks: what a title says about the outcome. */
function titleExpectation({ line, title, runs }: Draft): Unit['expectations'] {
  const inBrackets =
    /\(([^()]*\b(?:should|must|deve|debe|muss|doit)\b[^()]*)\)/i.exec(title)?.[1] ?? behindTitle(title);
  const looks = runs.every((run) => run.kind === 'statement' || toCommand(run, '').effect === 'reads');
  const text = inBrackets ?? (looks && /^make sure\b/i.test(title) ? toldToCheck(title) : null);
  return text && runs[0] ? [readExpectation(line, text, runs[0].line)] : [];
}

/** The same in scripts without blanks between words. */
function behindTitle(title: string): string | undefined {
  const aside = /[（(]([^()（）]{3,})[)）]\s*$/u.exec(title)?.[1] ?? '';
  return /[^\x00-\x7f]/.test(aside) && saysShould(aside) ? aside : undefined;
}

function toCommand(run: Run, title: string): Unit['commands'][number] {
  const { line, endLine, text, host, after } = run;
  return {
    line,
    endLine,
    text,
    title: run.title ?? (title || null),
    ...readCommand(text, { comments: after, host }),
  };
}

/** Running the client runs its input: what a statement destroys, the opening command destroys. */
function withDanger(open: Unit['commands'][number], runs: readonly Run[]): Unit['commands'][number] {
  const fed = runs.filter(({ kind }) => kind === 'statement').map(({ text }) => sqlEffect(text).danger);
  const danger = fed.find((phrase) => phrase !== null) ?? null;
  return danger === null || open.effect === 'destroys' ? open : { ...open, danger, effect: 'destroys' };
}
