import { blamedCommand, failureWords, isFailed } from '../plan/command-outcomes.ts';
import { saidUnexpected, unexpectedWords } from '../plan/said-unexpected.ts';
import { undoneWords } from '../plan/undone-words.ts';
import { approvalsSaid } from '../session/approval-words.ts';
import { isUntouched, rollbackWords } from '../session/rollback-end.ts';
import type { RunState } from '../session/state.ts';
import { completion } from '../walk/completion.ts';
import { findLane, itemState, type Lane } from '../walk/lane.ts';
import { notJudged, notJudgedWords } from '../walk/not-judged.ts';
import { type Line, labelled, line } from './line.ts';
import { neverAskedLines } from './lines/never-asked-lines.ts';
import { marks } from './marks.ts';
import { takenWords } from './result.ts';
import type { View } from './view.ts';
import { duration, exitWords, onOneLine } from './words.ts';

/** What somebody signs, as the record has it: deviations, what is open, failed attempts, and what rests on a person's word. */
export function signedFacts(view: View): Line[] {
  const { deviations, open } = completion(view.walk, view.state);
  const failed = failedAttempts(view);
  const unexpected = notAsExpected(view);
  const attested = stepsThat(view, 'attested');
  const ended = stepsThat(view, 'ended');
  return [
    line(' You are signing that these are true:', 'bold', { hang: 1 }),
    ...open.map((title) => labelled(`  ${marks.notStarted.mark}`, `open: ${title}`, 7)),
    ...deviations.map(({ step, what, reason }) => labelled(`  ${markOf(what)}`, `${step} ${what}: "${reason}"`, 7)),
    ...failed.map((text) => labelled(`  ${marks.failed.mark}`, text, 7)),
    ...unexpected.map((text) => labelled(`  ${marks.contradicted.mark}`, text, 7)),
    ...view.state.rollbacks.map((rollback) =>
      labelled(
        `  ${marks.rolledBack.mark}`,
        `way back ${isUntouched(view.state, rollback) ? 'opened' : 'walked'}: ${titleOf(view, rollback.id)} (${rollbackWords(view.state, rollback)}${undoneWords(view.plan, rollback.ended?.undone)})`,
        7,
      ),
    ),
    ...notJudged(view.plan, view.state).map((one) =>
      labelled(`  ${marks.review.mark}`, `${placeOf(view, one.step)} NOT judged, ${notJudgedWords(one)}`, 7),
    ),
    ...neverAskedLines(view.plan, 3),
    ...choices(view).map((text) => labelled('  (x)', text, 7)),
    ...approvalsSaid(view.events).map((text) => labelled('  (a)', text, 7)),
    ...lookedAround(view).map((text) => labelled('  [i]', text, 7)),
    ...(deviations.length + failed.length + unexpected.length + open.length + view.state.rollbacks.length === 0
      ? [line('   No deviation, no failed attempt, nothing open.', 'plain', { hang: 1 })]
      : []),
    ...(view.walk.steps.every(({ status }) => status === 'verified')
      ? [line('   Every step was compared by a program.', 'plain', { hang: 1 })]
      : []),
    ...restsOn(marks.attested.mark, "on a person's word", attested),
    ...restsOn(marks.ended.mark, 'ended, compared with nothing', ended),
    ...view.state.notes.map(({ text, by }) => labelled('  [i]', `"${text}" (${by})`, 7)),
  ];
}

/** What a person said to be so, whatever came of it. */
function notAsExpected({ plan, state }: View): string[] {
  return saidUnexpected(plan, state).map(
    (one) => `${placeOf({ plan }, one.step)} NOT as expected: ${onOneLine(unexpectedWords(one))}`,
  );
}

function placeOf({ plan }: Pick<View, 'plan'>, step: string): string {
  const lane = findLane(plan, step);
  return lane ? placeName(lane) : step;
}

/** Which way was taken of several. */
function choices({ plan, state }: View): string[] {
  return plan.choices.flatMap(({ id, title }) => {
    const made = state.choices[id];
    return made === undefined ? [] : [`of several ways (${title}): ${made.label}`];
  });
}

/** Nobody but who was there knows whether a shell of one's own changed something: it is signed with what was typed. */
function lookedAround({ plan, state }: View): string[] {
  return state.looked.map(({ step, seconds, typed, why }) => {
    const lane = findLane(plan, step);
    const commands = typed?.split('\n').filter(Boolean) ?? ['what was typed is not known'];
    const words = commands.length === 0 ? 'nothing was typed' : commands.join('; ');
    const shown = words.length > longestTyped ? `${words.slice(0, longestTyped)}…` : words;
    const unsupervised = why === undefined ? '' : ', UNSUPERVISED';
    const at = `looked around at ${lane ? placeName(lane) : step} for ${duration(seconds * 1000)}`;
    return `${at}${unsupervised}: ${shown}`;
  });
}

/** Cells of what was typed into one shell; the text that is signed has more of it. */
const longestTyped = 300;

function placeName({ number, title }: Lane): string {
  return number === null ? title : `step ${number}`;
}

function markOf(what: string): string {
  return /skipped/.test(what) ? marks.skipped.mark : marks.overridden.mark;
}

function titleOf({ plan }: View, id: string): string {
  return findLane(plan, id)?.title ?? id;
}

/** Attempts that did not end well, with what came of the last one. */
function failedAttempts(view: View): string[] {
  const { plan, state } = view;
  return Object.keys(state.steps).flatMap((id) => {
    const lane = findLane(plan, id);
    return lane === undefined
      ? []
      : lane.items.flatMap((item) => failedOf(view, lane, itemState(state, lane.id, item.id).runs));
  });
}

function failedOf({ plan, state }: View, lane: Lane, runs: RunState[]): string[] {
  const words = runs.map(failure);
  const later = words.at(-1) === undefined ? 'a later one passed' : 'none passed later';
  const where = placeName(lane);
  return runs.flatMap((run, index) => {
    const word = words[index];
    const blamed = blamedCommand(plan, run);
    const command = `${blamed ? `line ${blamed.line} ` : ''}${onOneLine(blamed?.text ?? run.text)}`;
    const taken = takenWords(state, run);
    return word === undefined ? [] : [`${where} ${command}: ${word}, ${taken ? `taken as ${taken}` : later}`];
  });
}

/** Undefined for a run that ended well or still goes on. What the database client said may be that nothing was sent. */
function failure(run: RunState): string | undefined {
  const { result } = run;
  if (result.status === 'lost') return `outcome unknown (${result.why})`;
  if (result.status === 'answered') return result.end.outcome.ok ? undefined : result.end.outcome.message;
  if (result.status !== 'ended' || !isFailed(run)) return undefined;
  return failureWords(result.end, exitWords(result.end.exit));
}

/** What no program compared, said of the steps that it is true of. */
function restsOn(mark: string, words: string, steps: string[]): Line[] {
  return steps.length === 0
    ? []
    : [labelled(`  ${mark}`, `${words}: ${steps.length === 1 ? 'step' : 'steps'} ${steps.join(', ')}`, 7)];
}

function stepsThat({ walk }: View, wanted: 'attested' | 'ended'): string[] {
  return walk.steps.filter(({ status }) => status === wanted).map(({ lane }) => String(lane.number ?? lane.title));
}
