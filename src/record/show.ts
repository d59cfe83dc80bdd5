import type { Plan } from '../plan/plan.ts';
import type { SessionEvent } from '../session/events.ts';
import { eventWords } from './event-words.ts';
import { placeWords } from './failed-attempts.ts';
import { madeByItself } from './made-by-itself.ts';
import type { ReadSession } from './read-session.ts';
import { visible } from './visible.ts';

/** What happened in a session as plain lines, one or more for each event: time, place, who, words. Safe to print on any terminal. */
export function timeline({ plan, events, unknown }: Pick<ReadSession, 'plan' | 'events' | 'unknown'>): string[] {
  const lines: string[] = [];
  let day = '';
  for (const event of events) {
    if (event.time.slice(0, 10) !== day) {
      day = event.time.slice(0, 10);
      lines.push(`${day} (UTC)`);
    }
    lines.push(...eventLines(plan, event));
  }
  return [...lines, ...unknown.map((sentence) => visible(`not shown: ${sentence}`))];
}

const indent = ' '.repeat(10);

function eventLines(plan: Plan, event: SessionEvent): string[] {
  const place = placeOf(plan, event);
  const who = madeByItself(event) ? '' : `  [${event.actor.id}]`;
  const [first = '', ...rest] = eventWords(plan, event).split('\n');
  const head = `${event.time.slice(11, 19)}  ${place === undefined ? '' : `${place}: `}${first}${who}`;
  return [head, ...rest.map((line) => indent + line)].map(visible);
}

function placeOf(plan: Plan, { data }: SessionEvent): string | undefined {
  return 'step' in data && typeof data.step === 'string' ? placeWords(plan, data.step) : undefined;
}
