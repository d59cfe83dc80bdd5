import { type EventType, eventData, type SessionEvent } from './events.ts';

/** A stored line that passed the journal's own checks, whose `type` and `data` are still unknown. */
export type StoredLine = {
  seq: number;
  epoch: number;
  time: string;
  mono: number;
  type: string;
  actor: { id: string; basis: string };
  data: unknown;
};

/**
 * Reads a journal line as an event of this version.
 * A type or a shape this version does not know is returned as `{unknown}` with a sentence, for a newer journal must still be shown.
 */
export function parseEvent(stored: StoredLine): SessionEvent | { unknown: string } {
  if (!isEventType(stored.type))
    return { unknown: `line ${stored.seq}: this version does not know events of type ${stored.type}` };
  const parsed = eventData[stored.type].safeParse(stored.data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return {
      unknown: `line ${stored.seq}: ${stored.type} ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is not readable'}`,
    };
  }
  const { seq, epoch, time, mono, actor, type } = stored;
  // The pair (type, data) was just checked against the table, which the compiler cannot follow through an index.
  return { seq, epoch, time, mono, actor, type, data: parsed.data } as SessionEvent;
}

function isEventType(type: string): type is EventType {
  return Object.hasOwn(eventData, type);
}
