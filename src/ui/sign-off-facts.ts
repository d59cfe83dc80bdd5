import { blamedCommand, isFailed, isSuccess } from '../plan/command-outcomes.ts';
import type { Plan } from '../plan/plan.ts';
import type { RunState } from '../session/state.ts';
import { completion } from '../walk/completion.ts';
import { findLane, itemState, type Lane } from '../walk/lane.ts';
import { type Line, labelled, line } from './line.ts';
import { marks } from './marks.ts';
import type { View } from './view.ts';
import { exitWords } from './words.ts';

/** What somebody signs, as the record has it: deviations, what is open, failed attempts, and what rests on a person's word. */
export function signedFacts(view: View): Line[] {
  const { deviations, open } = completion(view.walk, view.state);
  const failed = failedAttempts(view);
  const attested = attestedSteps(view);
  return [
    line(' You are signing that these are true:', 'bold', { hang: 1 }),
    ...open.map((title) => labelled(`  ${marks.notStarted.mark}`, `open: ${title}`, 7)),
    ...deviations.map(({ step, what, reason }) => labelled(`  ${markOf(what)}`, `${step} ${what}: "${reason}"`, 7)),
    ...failed.map((text) => labelled(`  ${marks.failed.mark}`, text, 7)),
    ...view.state.rollbacks.map(({ id, ended }) =>
      labelled(
        `  ${marks.rolledBack.mark}`,
        `way back walked: ${titleOf(view, id)} (${ended?.outcome ?? 'not ended'})${ended ? ` "${ended.evidence}"` : ''}`,
        7,
      ),
    ),
    ...(deviations.length + failed.length + open.length + view.state.rollbacks.length === 0
      ? [line('   No deviation, no failed attempt, nothing open.', 'plain', { hang: 1 })]
      : []),
    ...(attested.length === 0
      ? [line('   Every step was compared by a program.', 'plain', { hang: 1 })]
      : [
          labelled(
            `  ${marks.attested.mark}`,
            `not compared by a program: ${attested.length === 1 ? 'step' : 'steps'} ${attested.join(', ')}. What is said of them is a person's word, or an exit 0.`,
            7,
          ),
        ]),
    ...view.state.notes.map(({ text, by }) => labelled('  [i]', `"${text}" (${by})`, 7)),
  ];
}

function markOf(what: string): string {
  return /skipped/.test(what) ? marks.skipped.mark : marks.overridden.mark;
}

function titleOf({ plan }: View, id: string): string {
  return findLane(plan, id)?.title ?? id;
}

/** Attempts that did not end well, with what came of the last one. */
function failedAttempts({ plan, state }: View): string[] {
  return Object.keys(state.steps).flatMap((id) => {
    const lane = findLane(plan, id);
    return lane === undefined
      ? []
      : lane.items.flatMap((item) => failedOf(plan, lane, itemState(state, lane.id, item.id).runs));
  });
}

function failedOf(plan: Plan, lane: Lane, runs: RunState[]): string[] {
  const words = runs.map(failure);
  const later = words.at(-1) === undefined ? 'a later one passed' : 'none passed later';
  const where = lane.number === null ? lane.title : `step ${lane.number}`;
  return runs.flatMap((run, index) => {
    const word = words[index];
    const blamed = blamedCommand(plan, run);
    const command = `${blamed ? `line ${blamed.line} ` : ''}${(blamed?.text ?? run.text).split('\n')[0]}`;
    return word === undefined ? [] : [`${where} ${command}: ${word}, ${later}`];
  });
}

/** Undefined for a run that ended well or still goes on. */
function failure(run: RunState): string | undefined {
  const { result } = run;
  if (result.status === 'lost') return 'outcome unknown';
  if (result.status === 'answered') return result.end.outcome.ok ? undefined : 'refused by the database';
  if (result.status !== 'ended' || !isFailed(run)) return undefined;
  return `${exitWords(result.end.exit)}${isSuccess(result.end.exit) ? ' before all of its commands ran' : ''}`;
}

function attestedSteps({ walk }: View): string[] {
  return walk.steps.filter(({ status }) => status === 'attested').map(({ lane }) => String(lane.number ?? lane.title));
}
