import type { Plan, Rollback } from '../plan/plan.ts';
import type { SessionState } from '../session/state.ts';
import { itemNow, type Lane, laneOfStep } from './lane.ts';
import { takenBack } from './taken-back.ts';
import { fits } from './way-back.ts';

/** A step that the way back may have undone; `undone`: it is taken to have been, until whoever was there says otherwise. */
export type MaybeUndone = { lane: Lane; undone: boolean };

/**
 * The steps in reach of the way back that was started last and in which something was done that counts, in the order of the walk. Taken to be
 * undone are those whose changes it took back by what it ran; of all others it is for a person to say so.
 */
export function undoneBy(plan: Plan, state: SessionState): MaybeUndone[] {
  const rollback = state.rollbacks.at(-1);
  const procedure = plan.rollbacks.find(({ id }) => id === rollback?.id);
  if (rollback === undefined || procedure === undefined) return [];
  const taken = takenBack(plan, state, procedure, rollback);
  return inReach(plan, procedure, rollback.from)
    .filter((lane) => wasWalked(state, lane))
    .map((lane) => ({ lane, undone: taken.has(lane.id) }));
}

/** From the step whose way back it is, or from the first one that it is for, to the one where it was started. */
function inReach(plan: Plan, procedure: Rollback, from: string): Lane[] {
  const end = plan.steps.findIndex(({ id }) => id === from);
  const last = plan.steps[end];
  if (last === undefined) return [];
  const before = plan.steps.slice(0, end + 1).map((step) => laneOfStep(plan, step));
  const start = before.findIndex((lane) =>
    procedure.scope === 'step' ? lane.rollback === procedure.id : fits(procedure, lane),
  );
  return before.slice(start < 0 ? end : start).filter(({ environment }) => environment === last.environment);
}

function wasWalked(state: SessionState, lane: Lane): boolean {
  return lane.items.some((item) => {
    const { runs, answer, wait } = itemNow(state, lane.id, item.id);
    return runs.length > 0 || wait !== undefined || (answer !== undefined && answer.value !== 'notApplicable');
  });
}
