import { isFailed } from '../plan/command-outcomes.ts';
import type { Plan } from '../plan/plan.ts';
import { verdictWords } from '../plan/said-unexpected.ts';
import { rolledBackAt } from '../session/rollback-end.ts';
import type { RunState, SessionState } from '../session/state.ts';
import { unexpectedOf } from '../session/unexpected.ts';
import { findLane, itemState, type Lane } from './lane.ts';
import { mayChange } from './may-change.ts';

/** A command of this session that may have changed something. `undone`: a way back was said to have undone its step since. */
export type Change = {
  seq: number;
  step: string;
  place: string;
  text: string;
  /** What it was aimed at, as it was recorded; `unknown` where nobody knew. */
  environment: string;
  outcome: 'done' | 'FAILED' | 'outcome unknown' | 'still running';
  undone: boolean;
  /** What the operator said of it, where that is that it is not as expected: `said to be NOT AS EXPECTED (half of them)`. */
  verdict?: string;
  /** It changed files of the checkout and nothing else. */
  onlyFiles: boolean;
};

/** `byHand`: how much was ticked as done, `shells`: how often somebody looked around in a shell. What those changed no program knows. */
export type ChangedSoFar = { commands: Change[]; byHand: number; shells: number };

/** What this session has changed so far, in the order in which it ran: whoever thinks of going back has to know whether there is anything to undo. */
export function changedSoFar(plan: Plan, state: SessionState): ChangedSoFar {
  const lanes = Object.keys(state.steps).flatMap((id) => findLane(plan, id) ?? []);
  const commands = lanes.flatMap((lane) => changesIn(plan, state, lane)).toSorted((one, other) => one.seq - other.seq);
  const byHand = lanes.flatMap((lane) =>
    lane.items.filter((item) => itemState(state, lane.id, item.id).answer?.value === 'done'),
  );
  return { commands, byHand: byHand.length, shells: state.looked.length };
}

function changesIn(plan: Plan, state: SessionState, lane: Lane): Change[] {
  const place = lane.number === null ? lane.title : `step ${lane.number}`;
  const undoneAt = rolledBackAt(state, lane.id) ?? 0;
  return lane.items.flatMap((item) =>
    itemState(state, lane.id, item.id)
      .runs.filter((run) => mayChange(run, item.effect))
      .map((run) => ({
        seq: run.seq,
        step: lane.id,
        place,
        text: run.text,
        environment: run.request.environment,
        outcome: outcomeOf(run),
        ...verdictOf(plan, state, run),
        undone: run.seq < undoneAt,
        onlyFiles: run.request.effect === 'files',
      })),
  );
}

function verdictOf(plan: Plan, state: SessionState, run: RunState): Pick<Change, 'verdict'> {
  const said = unexpectedOf(state, run);
  return said === undefined ? {} : { verdict: verdictWords(plan, said) };
}

function outcomeOf(run: RunState): Change['outcome'] {
  if (run.result.status === 'going') return 'still running';
  if (run.result.status === 'lost') return 'outcome unknown';
  return isFailed(run) ? 'FAILED' : 'done';
}
