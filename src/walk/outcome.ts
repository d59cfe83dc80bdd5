import type { Plan } from '../plan/plan.ts';
import type { SessionState } from '../session/state.ts';
import { type Completion, completion, countStatuses } from './completion.ts';
import { notJudged, notJudgedWords } from './not-judged.ts';
import { type LaneStatus, walk } from './walk.ts';

/** How a session stands as a whole: what is announced, and each step's status in the order of the walk. */
export type Outcome = Completion & {
  counts: Partial<Record<LaneStatus, number>>;
  steps: { id: string; status: LaneStatus }[];
  notJudged: { step: string; words: string }[];
};

/** The one reading of a session that its sign-off states and that `verify` holds it to. */
export function outcomeOf(plan: Plan, state: SessionState): Outcome {
  const view = walk(plan, state);
  return {
    ...completion(view, state),
    counts: countStatuses(view),
    steps: view.steps.map(({ lane, status }) => ({ id: lane.id, status })),
    notJudged: notJudged(plan, state).map((one) => ({ step: one.step, words: notJudgedWords(one) })),
  };
}
