import type { Choice, Plan } from '../../plan/plan.ts';
import type { Run } from './runs.ts';

/** The options of choices that something belongs to: it is done only when they are taken. */
export function optionsOf(
  plan: Plan,
  { item, lane }: Pick<Run, 'item' | 'lane'>,
): { choice: Choice; option: number }[] {
  return plan.choices.flatMap((choice) => {
    const option = choice.options.findIndex(({ items, steps }) => items.includes(item.id) || steps.includes(lane.id));
    return option < 0 ? [] : [{ choice, option }];
  });
}

/** Whether two things stand against each other: never both of them are done. */
export function excludeEachOther(
  plan: Plan,
  one: Pick<Run, 'item' | 'lane'>,
  other: Pick<Run, 'item' | 'lane'>,
): boolean {
  const others = optionsOf(plan, other);
  return optionsOf(plan, one).some(({ choice, option }) =>
    others.some((against) => against.choice.id === choice.id && against.option !== option),
  );
}
