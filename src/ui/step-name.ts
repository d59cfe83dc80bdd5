import type { View } from './view.ts';

/**
 * `Step 19/28  Production Database Migration`, or a procedure's title, or the checklist's. Beside a title that has another number, that of the walk is
 * only a count: `19 of 28  Step 6: Migration`.
 */
export function stepName({ lane, plan }: View): string {
  if (!lane) return plan.title;
  return countedName(lane.lane, plan.steps.length);
}

/** The same of any step, of so many. */
export function countedName({ number, title }: Named, count: number): string {
  if (number === null) return title;
  if (otherNumber({ number, title }) !== undefined) return `${number} of ${count}  ${title}`;
  return `Step ${number}/${count}  ${bareTitle(number, title)}`;
}

type Named = { number: number | null; title: string };

/** The number that the checklist itself gives a step, where the walk counts it otherwise: "Step 6: …", "6. …", "6.2 …". */
export function otherNumber({ number, title }: Named): string | undefined {
  const found = /^(?:step\s+(\d+(?:\.\d+)*)\b|(\d+(?:\.\d+)+)[.:)]?\s|(\d+)[.:)]\s)/i.exec(title);
  const own = found?.slice(1).find((one) => one !== undefined);
  return number === null || own === String(number) ? undefined : own;
}

/** A title without the document's own label where that says the same number: "19. Migrate" beside 19 is "Migrate". */
export function bareTitle(number: number | null, title: string): string {
  const label = /^(?:step\s+)?(\d+)[.:)]?\s+(?=\S)/i.exec(title);
  return label && Number(label[1]) === number ? title.slice(label[0].length) : title;
}

/** `step 19 Production Database Migration` inside a sentence, or a procedure's title; one with another number stands in brackets. */
export function stepWords({ number, title }: Named): string {
  if (number === null) return title;
  return otherNumber({ number, title }) === undefined
    ? `step ${number} ${bareTitle(number, title)}`
    : `step ${number} (${title})`;
}
