import { blamedCommand, type CommandOutcome, commandOutcomes, isFailed } from '../plan/command-outcomes.ts';
import { exitMeaning } from '../plan/exit-meaning.ts';
import { withinLines } from '../plan/within-words.ts';
import type { Comparison } from '../session/events.ts';
import type { RunState } from '../session/state.ts';
import { takenAsExpected } from '../session/taken-as-expected.ts';
import { cellWidth } from '../terminal/width.ts';
import { type Line, labelled, line, type Tone } from './line.ts';
import type { LiveRun } from './live-run.ts';
import { tableLines } from './table.ts';
import type { View } from './view.ts';
import { exitWords, firstOf, plural, took } from './words.ts';

/** What a run gave: exit, time, comparisons, remarks, and the last rows of its output. */
export function resultLines(view: View, run: RunState, rows: number): Line[] {
  return [
    ...outcomeLines(view, run, Math.min(view.size.columns, 100)),
    ...comparisonLines(view, run),
    ...outputTail(view, run, rows),
  ];
}

/** How a run ended, in words and numbers; never only a tick. Of several commands, the one that failed comes first. */
export function outcomeLines({ plan, state }: Pick<View, 'plan' | 'state'>, run: RunState, columns = 80): Line[] {
  const { result, text } = run;
  const what = firstOf(text);
  if (result.status === 'going') return [labelled('RUNNING', what)];
  if (result.status === 'lost') return [labelled('UNKNOWN', `${what}: ${result.why}`)];
  const time = took(result.end.durationMs);
  if (result.status === 'answered') {
    const { outcome } = result.end;
    return outcome.ok
      ? [labelled('RESULT', `${plural(outcome.rowCount, 'row')} in ${time}`), ...tableLines(outcome, columns)]
      : [labelled('RESULT', `FAILED  ${outcome.code}: ${outcome.message}`), ...takenLines(state, run)];
  }
  const { end } = result;
  const failed = isFailed(run);
  return [
    labelled('RESULT', [{ text: `${failed ? 'FAILED  ' : ''}${endWords(end)}`, tone: failed ? 'bad' : 'plain' }]),
    ...takenLines(state, run),
    ...(failed ? meaningLines({ plan }, run) : []),
    ...(failed ? commandLines(commandOutcomes(plan, run)) : []),
    ...end.remarks.map((remark) => labelled('REMARK', [{ text: remark, tone: 'warn' }])),
    ...(end.shellNotes ?? []).map((note) => labelled('SHELL', note)),
    ...end.files.map((file) => labelled('FILE', `${file.path}  ${file.bytes} bytes`)),
  ];
}

/** For which of the outcomes that the checklist names somebody took a failed run: without it, RESULT says FAILED of what was expected. */
function takenLines(state: View['state'], run: RunState): Line[] {
  const words = takenWords(state, run);
  return words === undefined ? [] : [labelled('TAKEN AS', words)];
}

/** `expected by ann: "Missing migrations: will be deployed" (line 29)`. */
export function takenWords(state: View['state'], run: RunState): string | undefined {
  const taken = takenAsExpected(state, run);
  if (taken === undefined) return undefined;
  const which = taken.expected === undefined ? '' : `: "${taken.expected.text}" (line ${taken.expected.line})`;
  return `expected by ${taken.by}${which}`;
}

/** What the code says that the output may not: of a pipe, only where its last part gave it; and which part failed in front of that. */
function meaningLines({ plan }: Pick<View, 'plan'>, run: RunState): Line[] {
  if (run.result.status !== 'ended' || !('code' in run.result.end.exit)) return [];
  const within = withinLines(run.result.end);
  if (within.length > 0) return within.map((words) => labelled('MEANS', [{ text: words, tone: 'bad' }]));
  const { exit, commands } = run.result.end;
  const last = commands.at(-1)?.pipe?.at(-1);
  if (last !== undefined && last !== exit.code) return [];
  const means = exitMeaning(blamedCommand(plan, run)?.text ?? run.text, exit.code);
  return means === undefined ? [] : [labelled('MEANS', means)];
}

/** What a run of several commands came to, when it failed: what is to blame, what went well before it, what never ran. */
function commandLines(outcomes: CommandOutcome[]): Line[] {
  const rows = outcomes.map((outcome): [rank: number, line: Line] => {
    const words = `line ${outcome.line}: ${firstOf(outcome.text)}`;
    if (outcome.blamed) return [0, labelled('FAILED', [{ text: `${words}${codeWords(outcome)}`, tone: 'bad' }])];
    if (outcome.state === 'notRun') return [2, labelled('NOT RUN', words)];
    return [
      1,
      labelled(outcome.state === 'ended' && outcome.code === 0 ? 'ok' : 'ENDED', `${words}${codeWords(outcome)}`),
    ];
  });
  return rows.toSorted(([one], [other]) => one - other).map(([, row]) => row);
}

function codeWords(outcome: CommandOutcome): string {
  return outcome.state === 'ended' && outcome.code !== 0 ? `  (exit ${outcome.code})` : '';
}

/** How a run that only reads went, in a few words. */
export function howItWent({ result }: RunState): string {
  if (result.status === 'going') return 'is being made';
  if (result.status === 'lost') return 'outcome unknown';
  if (result.status === 'ended') return withinLines(result.end)[0] ?? exitWords(result.end.exit);
  return result.end.outcome.ok ? plural(result.end.outcome.rowCount, 'row') : 'failed';
}

/** What a run is remembered by: the command that failed, with its line; else the first of all, and how many more lines there are. */
export function nameOfRun({ plan }: Pick<View, 'plan'>, run: RunState): string {
  const blamed = blamedCommand(plan, run);
  return blamed === undefined ? firstOf(run.text) : `line ${blamed.line}: ${firstOf(blamed.text)}`;
}

/** How a command ended and how long it took. */
export function endWords(end: Extract<RunState['result'], { status: 'ended' }>['end']): string {
  return `${end.stoppedByOperator ? 'stopped by the operator' : exitWords(end.exit)} after ${took(end.durationMs)}`;
}

const comparedWords: Record<Comparison['outcome'], [string, Tone]> = {
  met: ['MET', 'good'],
  contradicted: ['NOT MET', 'bad'],
  notSeen: ['NOT SEEN', 'warn'],
};

/** Each expectation of the run's item beside what a program found. */
export function comparisonLines({ plan }: View, run: RunState): Line[] {
  const found = run.result.status === 'ended' || run.result.status === 'answered' ? run.result.end.expectations : [];
  const { probe, checks } = run.request;
  // A check that was typed is held against nothing.
  const about = checks === undefined ? run.item : probe?.item;
  const expected = plan.expectations.filter(({ item }) => item === about);
  return [
    ...expected.map((expectation) => {
      const mine = found.find((one) => one.line === expectation.line);
      const [word, tone]: [string, Tone] = mine ? comparedWords[mine.outcome] : ['FOR YOUR EYES', 'warn'];
      const got = mine?.got === undefined ? '' : `  got: ${mine.got}`;
      return labelled('EXPECTED', [{ text: expectation.text }, { text: `  ${word}`, tone }, { text: got }]);
    }),
    ...lookLines(plan, about),
  ];
}

/** What the checklist tells to look at in what an item printed. */
export function lookLines(plan: View['plan'], about: string | null | undefined): Line[] {
  const item = plan.steps.flatMap(({ items }) => items).find(({ id }) => id === about);
  const look = item?.kind === 'command' ? item.data.look : undefined;
  return look === undefined ? [] : [labelled('LOOK AT', look)];
}

/** The last rows of a run's output, as many as there is room for. `isReached`: `l` leads to all of them. */
export function outputTail(
  { runs, last, size }: View,
  run: RunState,
  rows: number,
  isReached = run.id === last?.id,
): Line[] {
  const live = runs.get(run.id);
  const length = live ? withoutBlankEnd(live) : 0;
  if (!live || length === 0 || rows < 1) return [];
  const count = Math.min(rows, length);
  const before = length - count;
  const all = isReached ? ' (l shows them)' : '';
  const of = live.cut ? '' : ` of ${length}`;
  const label = before > 0 ? ` OUTPUT, last ${count}${of} rows${all}` : ' OUTPUT';
  const shown = live.rows(before, count);
  // Rows that fill the terminal stay whole: an indent would break each of them.
  const indent = shown.some(({ spans }) => widthOf(spans) > size.columns - 3) ? '' : '   ';
  return [
    line(label, 'bold'),
    ...shown.map((row) => ({ ...row, spans: [{ text: indent }, ...row.spans], hang: indent.length })),
  ];
}

function widthOf(spans: Line['spans']): number {
  return spans.reduce((sum, { text }) => sum + cellWidth(text), 0);
}

/** Rows up to the last one that says something: psql and others end with blank ones. */
function withoutBlankEnd(live: LiveRun): number {
  const count = Math.min(mostBlank, live.length);
  const end = live.rows(live.length - count, count);
  const blank = [...end].reverse().findIndex(({ spans }) => spans.some(({ text }) => text.trim() !== ''));
  return blank < 0 ? live.length : live.length - blank;
}

const mostBlank = 4;
