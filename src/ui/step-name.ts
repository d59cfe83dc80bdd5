import type { View } from './view.ts';

/** `Step 19/28  Production Database Migration`, or a procedure's title, or the checklist's. */
export function stepName({ lane, plan }: View): string {
  if (!lane) return plan.title;
  const { number, title } = lane.lane;
  return number === null ? title : `Step ${number}/${plan.steps.length}  ${title}`;
}
