import * as z from 'zod/mini';
import { type EventType, eventData, type SessionEvent } from './events.ts';
import { signOffVersion } from './sign-off-version.ts';

/** A stored line that passed the journal's own checks, whose `type` and `data` are still unknown. */
export type StoredLine = {
  /** The version of its type; 1 where it is not said. */
  v?: number;
  seq: number;
  epoch: number;
  time: string;
  mono: number;
  type: string;
  actor: { id: string; basis: string };
  data: unknown;
};

/** A sentence on a line that is no event of this version. `newer`: a later version may have written it; else nobody did. */
export type UnknownEvent = { unknown: string; newer: boolean };

/**
 * Reads a journal line as an event of this version.
 * A type, a version of it or a shape that this one does not know is returned with a sentence, for a newer journal must still be shown.
 */
export function parseEvent(stored: StoredLine): SessionEvent | UnknownEvent {
  const { v = 1 } = stored;
  if (!isEventType(stored.type))
    return { unknown: `line ${stored.seq}: this version does not know events of type ${stored.type}`, newer: true };
  if (v > 1)
    return {
      unknown: `line ${stored.seq}: ${stored.type} has version ${v}, which is newer than this program`,
      newer: true,
    };
  const later = laterSignOff(stored);
  if (later !== undefined) return { unknown: `line ${stored.seq}: ${later}`, newer: true };
  const parsed = eventData[stored.type].safeParse(stored.data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return {
      unknown: `line ${stored.seq}: ${stored.type} ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is not readable'}`,
      newer: false,
    };
  }
  const { seq, epoch, time, mono, actor, type } = stored;
  // The pair (type, data) was just checked against the table, which the compiler cannot follow through an index.
  return { seq, epoch, time, mono, actor, type, data: parsed.data } as SessionEvent;
}

/** Whether this version knows events of a type. */
export function isEventType(type: string): type is EventType {
  return Object.hasOwn(eventData, type);
}

/** Of a session that was signed with a text that a later version made. */
function laterSignOff({ type, data }: StoredLine): string | undefined {
  if (type !== 'session.closed') return undefined;
  const version = z.object({ signOff: z.int() }).safeParse(data).data?.signOff ?? 0;
  if (version <= signOffVersion) return undefined;
  return `it was signed with version ${version} of the sign-off's text, and this program knows those up to ${signOffVersion}`;
}
