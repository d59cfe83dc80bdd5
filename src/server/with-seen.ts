import type { NewEvent } from '../session/events.ts';
import type { Seen } from '../session/seen.ts';

/** Judgements with what their maker had before them, and confirmations with how long: other events rest on what ran, not on what was looked at. */
export function withSeen(events: NewEvent[], seen: Seen | undefined): NewEvent[] {
  if (seen === undefined) return events;
  return events.map((event): NewEvent => {
    if (event.type === 'check.answered') return { ...event, data: { ...event.data, seen } };
    const { shownMs } = seen;
    if (event.type === 'gate.confirmed') return { ...event, data: { ...event.data, shownMs } };
    if (event.type === 'run.requested' && event.data.confirmation && event.data.confirmation.how !== 'key')
      return { ...event, data: { ...event.data, confirmation: { ...event.data.confirmation, shownMs } } };
    return event.type === 'condition.answered' ? { ...event, data: { ...event.data, seen } } : event;
  });
}
