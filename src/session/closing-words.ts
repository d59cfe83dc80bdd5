import type { EventData } from './events.ts';

/** What the operator signed and what the walk came to, side by side: neither may be read as the other. */
export function closingWords({
  result,
  completion,
}: Pick<EventData<'session.closed'>, 'result' | 'completion'>): string {
  return `signed as: ${result}; the walk itself: ${completion}`;
}
