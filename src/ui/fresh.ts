import type { EventType, SessionEvent } from '../session/events.ts';

/** Events that come before anything was done: opening the session and attaching to it. */
const opening: readonly EventType[] = [
  'session.opened',
  'plan.bound',
  'key.named',
  'driver.changed',
  'session.recovered',
];

/** True for a session in which nobody has done anything yet: its first place is the preflight. */
export function isFresh(events: readonly SessionEvent[]): boolean {
  return events.every(({ type }) => opening.includes(type));
}
