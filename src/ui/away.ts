import type { Answers, ClientFact } from '../server/clients/protocol.ts';
import { isLeft } from '../session/driver-left.ts';
import type { EventType, SessionEvent } from '../session/events.ts';
import type { SessionState } from '../session/state.ts';

/** Events that happen by themselves: nobody has to sit there for them. */
const byThemselves: readonly EventType[] = [
  'run.ended',
  'run.lost',
  'shell.closed',
  'query.answered',
  'session.recovered',
  'key.named',
  'target.changed',
  'target.fingerprinted',
  'wait.ended',
  // Of whoever comes back: at a start it stands before what became of the commands.
  'environment.taken',
];

/** Tells an operator nothing who comes back. */
const forTheRecord: readonly EventType[] = ['key.named', 'target.fingerprinted'];

/**
 * What happened since somebody was last there to see it, when this client is the first to come back: since they came, went or did
 * anything. A command that ended comes with its beginning, which is earlier. Empty for a new session, and when somebody else was there.
 */
export function happenedWhileAway(events: readonly SessionEvent[], clients: ClientFact[]): SessionEvent[] {
  if (able(clients) > 1) return [];
  const last = lastSeen(events);
  const after = events.slice(last + 1).filter(({ type }) => !forTheRecord.includes(type));
  const ended = new Set(after.flatMap(({ data }) => ('run' in data ? [data.run] : [])));
  const begun = events.slice(0, last + 1).filter(({ type, data }) => type === 'run.requested' && ended.has(data.run));
  return [...begun, ...after];
}

/** Those who can drive: who came only to watch has not seen it for whoever drives. */
function able(clients: ClientFact[]): number {
  return clients.filter(({ watches }) => !watches).length;
}

/** The last event that whoever drove knows of: their leaving, or else the last that did not happen by itself. */
function lastSeen(events: readonly SessionEvent[]): number {
  const driver = events.findLastIndex(({ type }) => type === 'driver.changed');
  const event = events[driver];
  if (event?.type === 'driver.changed' && isLeft(event.data.how)) return driver;
  return events.findLastIndex(({ type }) => !byThemselves.includes(type));
}

/** Whether somebody was attached to this session before, and nobody is now but this client. */
export function isComingBack(events: readonly SessionEvent[], clients: ClientFact[]): boolean {
  return able(clients) < 2 && events.some(({ type }) => type === 'driver.changed');
}

/** Said to whoever comes back to a session that stood still. */
export const nothingHappened = 'Nothing happened while you were away.';

/** Said instead where the session stood still and the world did not. */
export const worldChanged = 'Something is not as it was: read it before you go on.';

/** What is found out only by coming back, and is no older than that. */
const toldByReturn: readonly EventType[] = ['session.recovered', 'run.lost', 'environment.taken'];

/** When something last happened (RFC 3339), for whoever is shown `away`; undefined where nothing else than the return itself is told. */
export function lastHappened(
  away: readonly SessionEvent[],
  { recovered }: Pick<SessionState, 'recovered'>,
): string | undefined {
  const last = away.findLast(({ type }) => !toldByReturn.includes(type))?.time;
  const isRecovered = away.some(({ type }) => type === 'session.recovered');
  return last ?? (isRecovered ? recovered.at(-1)?.before?.time : undefined);
}

/** The same where nothing is in the record, and yet something may be going on. */
export function quietWords(events: readonly SessionEvent[]): string {
  const ends: readonly EventType[] = ['run.ended', 'run.lost', 'query.answered'];
  const ended = new Set(events.flatMap(({ type, data }) => (ends.includes(type) && 'run' in data ? [data.run] : [])));
  const asked = events.findLast(({ type, data }) => type === 'run.requested' && !ended.has(data.run));
  if (asked?.type !== 'run.requested') return nothingHappened;
  const { there, host } = asked.data;
  if (there !== undefined && isStartedAnew(events, asked))
    return `The session server had ended: what became of the command on ${host} is asked there.`;
  return 'The command goes on. Nothing ended while you were away.';
}

function isStartedAnew(events: readonly SessionEvent[], since: SessionEvent): boolean {
  return events.some(({ type, data, seq }) => seq > since.seq && type === 'key.named' && data.why === 'start');
}

/**
 * What is now another than when the session was opened, for whoever comes back to it; 'asked' until that is known; 'nothing' where it is known, and the
 * screen that said so has not been left yet.
 */
export type Changed = Answers['preflight']['checks'] | 'asked' | 'nothing';

/** What was on screen this long may be read, or answered with a key: it stays until it is left, in milliseconds. */
export const glanceMs = 2000;

/** The check that says why the operator's key does not vouch for the key of this start: that is no change, and can be mended. */
export const notVouched = 'session key';

/** Nothing is known of what changed: that is not nothing. */
export function notLookedAt(refused: string): Answers['preflight']['checks'][number] {
  return { name: 'check', state: 'problem', text: `what changed could not be looked at: ${refused}`, fix: null };
}

/** Of the preflight, the lines that tell a session's return something: the rest is as it was when it was opened. */
export function changedOf({ checks }: Answers['preflight']): Answers['preflight']['checks'] {
  return checks.filter(({ name, state }) => state !== 'ok' && sinceOpened.includes(name));
}

/** Each start has a session key of its own, for which yours may have to vouch again. */
const sinceOpened = ['host', 'user', 'folder', 'checklist', 'git', 'version', 'target', notVouched];
