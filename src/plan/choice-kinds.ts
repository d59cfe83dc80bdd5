import type { Choice } from './plan.ts';

/** Whether the operator is asked before the walk: which of the sections of a checklist hold here. */
export function isAskedAtLoad(choice: Choice): boolean {
  return choice.askedAt === null && !isAmongWaysBack(choice);
}

/** Whether the options are ways back, each by its line: which of them is gone is said by starting it. */
export function isAmongWaysBack({ askedAt, options }: Choice): boolean {
  return askedAt === null && options.every(({ steps, items }) => steps.length === 0 && items.length === 0);
}
