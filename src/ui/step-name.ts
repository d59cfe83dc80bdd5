import type { View } from './view.ts';

/** `Step 19/28  Production Database Migration`, or a procedure's title, or the checklist's. */
export function stepName({ lane, plan }: View): string {
  if (!lane) return plan.title;
  const { number, title } = lane.lane;
  return number === null ? title : `Step ${number}/${plan.steps.length}  ${bareTitle(number, title)}`;
}

/** A title without the document's own label where that says the same number: "19. Migrate" beside 19 is "Migrate". */
export function bareTitle(number: number | null, title: string): string {
  const label = /^(?:step\s+)?(\d+)[.:)]?\s+(?=\S)/i.exec(title);
  return label && Number(label[1]) === number ? title.slice(label[0].length) : title;
}

/** `step 19 Production Database Migration` inside a sentence, or a procedure's title. */
export function stepWords({ number, title }: { number: number | null; title: string }): string {
  return number === null ? title : `step ${number} ${bareTitle(number, title)}`;
}
