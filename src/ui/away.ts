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
 * What happened since somebody was last there to see it, when this client is the first to come back: since they came, went or did
 * anything. A command that ended comes with its beginning, which is earlier. Empty for a new session, and when somebody else was there.
 */
export function happenedWhileAway(events: readonly SessionEvent[], clients: ClientFact[]): SessionEvent[] {
  if (clients.length > 1) return [];
  const last = events.findLastIndex(({ type }) => !byThemselves.includes(type));
  const after = events.slice(last + 1);
  const ended = new Set(after.flatMap(({ data }) => ('run' in data ? [data.run] : [])));
  const begun = events.slice(0, last + 1).filter(({ type, data }) => type === 'run.requested' && ended.has(data.run));
  return [...begun, ...after];
}

/** Whether somebody was attached to this session before, and nobody is now but this client. */
export function isComingBack(events: readonly SessionEvent[], clients: ClientFact[]): boolean {
  return clients.length < 2 && events.some(({ type }) => type === 'driver.changed');
}
