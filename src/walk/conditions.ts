import type { Plan } from '../plan/plan.ts';
import type { SessionState } from '../session/state.ts';
import type { Item } from '../steps/index.ts';
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

function plainly(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
