import type { ClientFact } from '../server/protocol.ts';
import type { EventType, SessionEvent } from '../session/events.ts';

/** Events that happen by themselves: nobody has to sit there for them. */
const byThemselves: readonly EventType[] = [
  'run.ended',
  'run.lost',
  'query.answered',
  'session.recovered',
  'target.changed',
  'wait.ended',
];

/**
 * What happened after the operator's last action, when this client is the first to come back: the action itself and what followed.
 * Empty for a new session, and when somebody else was there to see it.
 */
export function happenedWhileAway(events: readonly SessionEvent[], clients: ClientFact[]): SessionEvent[] {
  if (clients.length > 1) return [];
  const last = events.findLastIndex(({ type }) => !byThemselves.includes(type) && type !== 'driver.changed');
  const after = events.slice(last + 1).filter(({ type }) => byThemselves.includes(type));
  const action = events[last];
  return after.length === 0 || action === undefined ? [] : [action, ...after];
}
