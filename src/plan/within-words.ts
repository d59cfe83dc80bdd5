import type { EventData } from '../session/events.ts';
import { type FailedWithin, failedWithin } from '../session/failed-within.ts';
import { exitMeaning } from './exit-meaning.ts';

/** `pg_dump ended with 1, and gzip went on with what it got: exit 0 is gzip's`. Nothing for a run in which no part of a pipe failed so. */
export function withinLines(end: Pick<EventData<'run.ended'>, 'commands'>): string[] {
  const within = failedWithin(end);
  if (within === undefined) return [];
  const { parts, last } = within;
  const whose = parts.some(({ program }) => program === last) ? "the last one's" : `${last}'s`;
  return [`${partWords(within)}, and ${last} went on with what it got: exit 0 is ${whose}`];
}

/** `pg_dump ended with 1`, with what the code means where a manual says it. */
export function partWords({ parts }: FailedWithin): string {
  const words = parts.map(({ program, code }) => {
    const means = exitMeaning(program, code);
    return `${program} ended with ${code}${means === undefined ? '' : ` (${means})`}`;
  });
  return words.join(', ');
}
