import type { NewEvent } from '../session/events.ts';
import type { Seen } from '../session/seen.ts';

/** Judgements with what their maker had before them: other events rest on what ran, not on what was looked at. */
export function withSeen(events: NewEvent[], seen: Seen | undefined): NewEvent[] {
  if (seen === undefined) return events;
  return events.map((event): NewEvent => {
    if (event.type === 'check.answered') return { ...event, data: { ...event.data, seen } };
    return event.type === 'condition.answered' ? { ...event, data: { ...event.data, seen } } : event;
  });
}
