import type { SessionEvent } from '../../session/events.ts';
import { madeByItself } from '../checks/made-by-itself.ts';
import { placeWords } from '../failed-attempts.ts';
import type { ReadSession } from '../read-session.ts';
import { visible } from '../visible.ts';
import { eventWords } from './event-words.ts';

/** What happened in a session as plain lines, one or more for each event: time, place, who, words. Safe to print on any terminal. */
export function timeline(read: Told & Pick<ReadSession, 'events' | 'unknown'>): string[] {
  const { events, unknown } = read;
  const lines: string[] = [];
  let day = '';
  for (const event of events) {
    if (event.time.slice(0, 10) !== day) {
      day = event.time.slice(0, 10);
      lines.push(`${day} (UTC)`);
    }
    lines.push(...eventLines(read, event));
  }
  return [...lines, ...unknown.map((sentence) => visible(`not shown: ${sentence}`))];
}

type Told = Pick<ReadSession, 'plan' | 'state'>;

const indent = ' '.repeat(10);

/** The lines of one event, as `timeline` has them. */
export function eventLines(told: Told, event: SessionEvent): string[] {
  const place = placeOf(told, event);
  const who = madeByItself(event) ? '' : `  [${event.actor.id}]`;
  const [first = '', ...rest] = eventWords(told, event).split('\n');
  const head = `${event.time.slice(11, 19)}  ${place === undefined ? '' : `${place}: `}${first}${who}`;
  return [head, ...rest.map((line) => indent + line)].map(visible);
}

function placeOf({ plan }: Told, { data }: SessionEvent): string | undefined {
  return 'step' in data && typeof data.step === 'string' ? placeWords(plan, data.step) : undefined;
}
