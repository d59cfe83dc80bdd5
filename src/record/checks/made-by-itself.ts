import type { EventType, SessionEvent } from '../../session/events.ts';

/** Whether the program made this event by itself: to name a person for it would say too much. */
export function madeByItself(event: SessionEvent): boolean {
  return types.includes(event.type);
}

const types: readonly EventType[] = [
  'plan.bound',
  'run.ended',
  'run.lost',
  'query.answered',
  'shell.closed',
  'target.fingerprinted',
  'state.wiped',
  'session.recovered',
  'key.named',
];
