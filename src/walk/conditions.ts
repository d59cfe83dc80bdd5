import type { Plan } from '../plan/plan.ts';
import type { SessionState } from '../session/state.ts';
import type { Item } from '../steps/index.ts';
import { isRuledOut, itemNow, type Lane } from './lane.ts';
import { indexOf } from './plan-index.ts';

/**
 * The label of the chosen way that says an item's condition itself: whoever chose "Start with PM2 (if using PM2)" has answered whether PM2 is
 * used, and is not asked again. Undefined where the way says no such thing: then the condition is a question of its own.
 */
export function wayThatSays(plan: Plan, state: SessionState, { id, condition }: Item): string | undefined {
  if (condition === null) return undefined;
  const { choices } = indexOf(plan);
  const chosen = Object.entries(state.choices).flatMap(([choice, made]) => {
    const way = choices.get(choice)?.options[made.option];
    return way?.items.includes(id) && plainly(way.label).includes(plainly(condition)) ? [way.label] : [];
  });
  return chosen[0];
}

/** How a condition was answered; `line`: of its first item, `way`: the chosen way that said so. */
export type ConditionSaid = { text: string; line: number; answer: 'applies' | 'notApplicable'; way?: string };

/**
 * The conditions of a lane that were answered, in the order of the document: whether two of them exclude each other only who reads them can
 * say. What several items share is there once.
 */
export function conditionsSaid(plan: Plan, state: SessionState, lane: Lane): ConditionSaid[] {
  const all = lane.items.flatMap((item) => saidOf(plan, state, lane, item));
  return all.filter(
    (one, at) => at === all.findIndex(({ text, answer }) => text === one.text && answer === one.answer),
  );
}

function saidOf(plan: Plan, state: SessionState, lane: Lane, item: Item): ConditionSaid[] {
  const { condition: text, line } = item;
  if (text === null || isRuledOut(plan, state, lane.id, item.id)) return [];
  const way = wayThatSays(plan, state, item);
  if (way !== undefined) return [{ text, line, answer: 'applies', way }];
  const { answer, applies } = itemNow(state, lane.id, item.id);
  if (answer?.value === 'notApplicable') return [{ text, line, answer: 'notApplicable' }];
  return applies ? [{ text, line, answer: 'applies' }] : [];
}

function plainly(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
