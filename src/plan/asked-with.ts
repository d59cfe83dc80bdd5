import type { Item } from '../steps/index.ts';
import type { Gate, Plan } from './plan.ts';

/**
 * "If there is important data, …" is a stop and the condition of the item behind it: asked once, as the condition, whose answer decides.
 * That item; undefined for a stop that is asked by itself. What says "only if" stays a stop, for the answer to it is another.
 */
export function askedWith(
  { type, after, conditions: [first, ...others] }: Gate,
  items: readonly Item[],
): Item | undefined {
  if (type !== 'soft' || first === undefined || others.length > 0 || /^only\b/i.test(first.text)) return undefined;
  const next = items[items.findIndex(({ id }) => id === after) + 1];
  if (next === undefined || next.condition === null) return undefined;
  return plainly(next.condition) === plainly(first.text) ? next : undefined;
}

/**
 * The item that asks a stop which stands at no step, because its own condition is the same; with the lane that holds it. A case for going back
 * ("If it goes wrong:" above its commands) is asked in that way back.
 */
export function askedElsewhere(
  { steps, rollbacks }: Pick<Plan, 'steps' | 'rollbacks'>,
  { type, step, rollback, conditions: [first, ...others] }: Gate,
): { lane: string; item: Item } | undefined {
  if (step !== null || first === undefined || others.length > 0) return undefined;
  const back = rollbacks.filter(({ id }) => type === 'soft' || (type === 'rollback' && id === rollback));
  const lanes = type === 'soft' ? [...steps, ...back] : back;
  const said = `; ${plainly(first.text)}; `;
  const asks = ({ condition }: Item) => condition !== null && `; ${plainly(condition)}; `.includes(said);
  for (const { id, items } of lanes) {
    const item = items.find(asks);
    if (item !== undefined) return { lane: id, item };
  }
  return undefined;
}

function plainly(text: string): string {
  return text.trim().toLowerCase();
}
