import { hintedIn, mayMatchIn, type Pattern } from '../../patterns/hinted.ts';
import type { Step } from '../../plan/plan.ts';
import { findDuration } from '../waits/duration.ts';

/** Steps whose items say how often they are to be repeated: "every 15 minutes", "hourly". Such an item is offered as a probe of a wait. */
export function withIntervals(steps: Step[]): Step[] {
  return steps.map((step) => ({ ...step, items: step.items.map(withInterval) }));
}

function withInterval(item: Step['items'][number]): Step['items'][number] {
  const everyS = intervalIn(item.title);
  return everyS === null ? item : { ...item, everyS };
}

/** Seconds between two times that something is done, where a text says so; null where it does not. */
export function intervalIn(text: string): number | null {
  const named = namedIntervals.find(([, pattern]) => pattern.test(text));
  if (named) return named[0];
  for (const pattern of tried(text)) {
    const found = pattern.exec(text);
    const duration =
      found?.[1] === undefined ? null : findDuration(/^\d/.test(found[1]) ? found[1] : `one ${found[1]}`);
    const seconds = duration?.maximum ?? duration?.minimum;
    if (seconds) return seconds;
  }
  return null;
}

const namedIntervals: readonly [seconds: number, pattern: Pattern][] = hintedIn([
  [3600, /\b(?:hourly|stündlich)\b|ежечасно|每小时|每小時|毎時|매시간/i],
  [86_400, /\b(?:daily|täglich|quotidiennement|diariamente)\b|ежедневно|每天|毎日|매일/i],
]);

/** What stands before or behind the duration in the languages of the checklists. */
const patterns: readonly Pattern[] = hintedIn([
  /\b(?:every|alle|toutes les|tous les|(?:a )?cada)\s+(\d[\p{L}\d .,-]{0,20}|\p{L}+)/iu,
  /кажд(?:ые|ый|ую)\s+(\d+\s*\p{L}+)/iu,
  /每隔?\s*(\d+\s*\p{Script=Han}+)/u,
  /(\d+\s*[\p{Script=Han}]+)(?:ごと|おき|毎)/u,
  /(\d+\s*(?:초|분|시간|일))마다/u,
  /هر\s+([\d۰-۹]+\s*\p{L}+)/u,
]);

const tried = mayMatchIn(patterns, (pattern) => pattern);
