import type { Plan } from './plan.ts';

/** Which steps a way back undid, in words behind how it ended: `; undone by it: steps 3, 4`. Nothing where it undid none. */
export function undoneWords(plan: Plan, undone: readonly string[] | undefined): string {
  const numbers = plan.steps.filter(({ id }) => undone?.includes(id)).map(({ number }) => number);
  if (numbers.length === 0) return '';
  return `; undone by it: ${numbers.length === 1 ? 'step' : 'steps'} ${numbers.join(', ')}`;
}
