import type { SessionEvent } from '../session/events.ts';

/** A key that a session signs checkpoints with, and the line of the journal that names it. */
export type NamedKey = { key: string; line: number; epoch: number };

/** The keys of a session in the order in which they are named: one when it is opened, one at each later start of its server, and one each time the key changes. */
export function sessionKeys(events: readonly SessionEvent[]): NamedKey[] {
  return events.flatMap(({ type, data, seq, epoch }) => {
    if (type === 'key.named') return [{ key: data.key, line: seq, epoch }];
    return type === 'session.opened' && data.sessionKey ? [{ key: data.sessionKey, line: seq, epoch }] : [];
  });
}
