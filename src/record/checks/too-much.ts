import type { Plan } from '../../plan/plan.ts';
import type { EventType, SessionEvent } from '../../session/events.ts';

/**
 * Why a journal is none of a session before anything is made of it: what a session has a few of, it has tens of thousands of. Each of them makes a list
 * longer that is copied with the next, so that a journal written for it would keep whoever reads it for days. Pure; linear in the number of events.
 */
export function tooMuch(plan: Plan, events: readonly SessionEvent[]): { line: number; message: string } | undefined {
  const lanes = [...plan.steps, ...plan.rollbacks];
  const steps = { most: lanes.length + spare, names: new Set<string>(), what: 'steps' };
  const items = { most: lanes.flatMap((lane) => lane.items).length + spare, names: new Set<string>(), what: 'items' };
  const counts = new Map<EventType, number>();
  for (const { seq, type, data } of events) {
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    if (seq > mostLines) return { line: seq, message: `The journal has more than ${mostLines} lines.` };
    if (count > mostOfOne && !frequent.has(type))
      return { line: seq, message: `The journal has more than ${mostOfOne} times ${type}.` };
    addNames(data, steps.names, items.names);
    const other = [steps, items].find(({ names, most }) => names.size > most);
    if (other)
      return { line: seq, message: `The journal names ${other.names.size} ${other.what}, and the plan has fewer.` };
  }
  return undefined;
}

function addNames(data: object, steps: Set<string>, items: Set<string>): void {
  if ('step' in data && typeof data.step === 'string') steps.add(data.step);
  if ('item' in data && typeof data.item === 'string') items.add(data.item);
  if ('items' in data && Array.isArray(data.items)) for (const item of data.items) items.add(String(item));
}

/** Probes every ten seconds for more than a month. */
const mostLines = 1_000_000;
const mostOfOne = 20_000;
/** Names that the plan does not have are told one by one, as long as they are few. */
const spare = 1000;

/** What a probe that is made again and again, or a command, has each time. */
const frequent: ReadonlySet<EventType> = new Set([
  'run.requested',
  'run.kept',
  'run.ended',
  'run.lost',
  'query.answered',
  'input.given',
  'wait.observed',
  'key.named',
  'target.fingerprinted',
]);
