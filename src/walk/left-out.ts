import type { Plan } from '../plan/plan.ts';
import type { SessionState } from '../session/state.ts';
import type { Item } from '../steps/index.ts';
import { itemNow, type Lane, skippedWith, wayAgainst } from './lane.ts';

/**
 * Why an item is no part of the walk: it belongs to a way that was not chosen or to a choice that was skipped, or its condition was answered with no. Whoever changes that
 * answer does it where it was given; nothing of the item is begun before, whichever screen or client asks. Undefined where it is walked.
 */
export type LeftOut = { words: string } & (
  | { by: 'choice'; choice: string; option: number }
  /** `items`: all for which the same answer was given. */
  | { by: 'condition'; items: string[] }
);

export function leftOut(plan: Plan, state: SessionState, lane: Lane, item: Item): LeftOut | undefined {
  const against = wayAgainst(plan, state, lane.id, item.id);
  if (against) {
    const { choice, option, chosen } = against;
    const way = choice.options[option];
    return {
      by: 'choice',
      choice: choice.id,
      option,
      words: `This belongs to the way "${way?.label}" (line ${way?.line}), and "${chosen}" was chosen. Nothing of another way is done. To go this way instead, choose it first (c): that is recorded.`,
    };
  }
  const skipped = skippedWith(plan, state, lane.id, item.id);
  if (skipped) {
    const { choice, option, reason } = skipped;
    return {
      by: 'choice',
      choice: choice.id,
      option,
      words: `This belongs to a choice that was skipped: "${reason}". None of its ways is done. To go this way after all, choose it first (c): that is recorded.`,
    };
  }
  const { answer, runs } = itemNow(state, lane.id, item.id);
  if (answer?.value !== 'notApplicable' || runs.some(({ seq }) => seq > answer.seq)) return undefined;
  const asked = item.condition === null ? '' : `: "${item.condition}"`;
  return {
    by: 'condition',
    items: lane.items.flatMap(({ id }) => (itemNow(state, lane.id, id).answer?.seq === answer.seq ? [id] : [])),
    words: `It was answered that this does not apply${asked} (line ${item.line}). Nothing of it is done. To change the answer, have it asked again (a): both are recorded.`,
  };
}

/** The same as a sentence alone. */
export function leftOutWords(plan: Plan, state: SessionState, lane: Lane, item: Item): string | undefined {
  return leftOut(plan, state, lane, item)?.words;
}
