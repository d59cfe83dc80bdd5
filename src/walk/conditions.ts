import type { Choice, Plan } from '../plan/plan.ts';
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
    return way && holds(plan, way, id) && plainly(way.label).includes(plainly(condition)) ? [way.label] : [];
  });
  return chosen[0];
}

function holds({ steps }: Plan, way: Choice['options'][number], item: string): boolean {
  if (way.items.includes(item)) return true;
  return way.steps.some((id) => steps.find((step) => step.id === id)?.items.some((one) => one.id === item));
}

/**
 * How a condition was answered; `line`: of the first item that the answer is for, `way`: the chosen way that said so, `anew`: the line of a
 * later item that asks the same words and has no answer yet.
 */
export type ConditionSaid = {
  text: string;
  line: number;
  answer: 'applies' | 'notApplicable';
  way?: string;
  anew?: number;
};

/**
 * The conditions of a lane that were answered, in the order of the document: whether two of them exclude each other only who reads them can
 * say. What one answer said of several items is there once; the same words that were asked anew are there anew.
 */
export function conditionsSaid(plan: Plan, state: SessionState, lane: Lane): ConditionSaid[] {
  const all = lane.items.flatMap((item) => saidOf(plan, state, lane, item));
  const once = all.filter((one, at) => at === all.findIndex(({ text, seq }) => text === one.text && seq === one.seq));
  return once.map(({ seq: _seq, ...one }) => ({ ...one, ...askedAnew(plan, state, lane, one) }));
}

function askedAnew(plan: Plan, state: SessionState, lane: Lane, { text, line }: ConditionSaid): { anew?: number } {
  const open = lane.items.find(
    (item) =>
      item.line > line &&
      item.condition === text &&
      !isRuledOut(plan, state, lane.id, item.id) &&
      saidOf(plan, state, lane, item).length === 0,
  );
  return open === undefined ? {} : { anew: open.line };
}

/** `seq`: the answer itself, which may be for several items. */
type Said = ConditionSaid & { seq?: number };

function saidOf(plan: Plan, state: SessionState, lane: Lane, item: Item): Said[] {
  const { condition: text, line } = item;
  if (text === null || isRuledOut(plan, state, lane.id, item.id)) return [];
  const way = wayThatSays(plan, state, item);
  if (way !== undefined) return [{ text, line, answer: 'applies', way }];
  const { answer, applies } = itemNow(state, lane.id, item.id);
  if (answer?.value === 'notApplicable') return [{ text, line, answer: 'notApplicable', seq: answer.seq }];
  return applies ? [{ text, line, answer: 'applies', seq: applies.seq }] : [];
}

function plainly(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
