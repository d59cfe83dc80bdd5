import { type Plan, planSchema } from '../../../src/plan/plan.ts';
import { walkedOrder } from '../../../src/record/checks/walked-order.ts';
import type { EventData, NewEvent, SessionEvent } from '../../../src/session/events.ts';
import { ended as endOf, requested } from '../sample-events.ts';
import { samplePlan } from '../sample-plan.ts';

/** The sample with a wait in its first step, and an item behind the stop of its second. */
export const plan: Plan = planSchema.parse({
  ...samplePlan,
  steps: samplePlan.steps.map((step) => ({
    ...step,
    items: [...step.items, ...(step.id === 's1' ? [soak()] : step.items.map((item) => ({ ...item, id: 's2.more' })))],
  })),
  placeholders: [],
});

export function soak() {
  const data = { text: 'Wait a minute', minimum: 60, maximum: null };
  return { id: 's1.soak', line: 10, endLine: 10, title: 'soak', effect: 'reads', condition: null, kind: 'wait', data };
}

const second = 1_000_000;
export type Timed = NewEvent & { at?: number; epoch?: number };

/** The first thing that the walk would have refused in these events, each a second after the one before unless it says when. */
export function refused(...events: Timed[]) {
  return refusedOf(plan, events);
}

export function refusedOf(walked: Plan, events: Timed[]) {
  let at = 0;
  const stored = events.map(({ at: given, epoch = 1, ...event }, index) => {
    at = given ?? at + 1;
    const time = new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString();
    const actor = { id: 'ada', basis: 'login' };
    return { ...event, seq: index + 1, epoch, time, mono: at * second, actor } as SessionEvent;
  });
  return walkedOrder(walked, stored);
}

export type Request = EventData<'run.requested'>;

export function run(item: string, more: Partial<Request> = {}): NewEvent[] {
  const step = item.split('.')[0] ?? '';
  const text = { test: 'make test', ship: 'make ship', more: 'make ship' }[item.split('.')[1] ?? ''] ?? '';
  const name = `${item}-${more.attempt ?? 1}`;
  const { data } = requested(name, { step, item, text: step === 'r1' ? 'make ship-old' : text }) as { data: Request };
  const effect = step === 's1' ? 'reads' : 'changes';
  const phrase = { how: 'phrase', phrase: step === 's1' ? 'none' : 'production 2' } as const;
  const asked: Request = {
    ...{ ...data, effect, confirmation: step === 's1' ? { how: 'key' } : phrase },
    ...(step === 'r1' ? { rollback: 'r1', confirmation: { how: 'phrase', phrase: 'production rollback' } } : {}),
    ...more,
  };
  const typed = asked.confirmation?.phrase;
  return [
    ...(typed === undefined ? [] : [confirmed(step, item, typed)]),
    { type: 'run.requested', data: asked },
    { type: 'run.lost', data: { run: name, step, item, why: 'killed' } },
  ];
}

export function confirmed(step: string, item: string, phrase: string): NewEvent {
  return { type: 'gate.confirmed', data: { step, item, phrase, tookMs: 900, attempts: 1 } };
}

export const stop = (answer: 'clear' | 'true', gate = 'g18'): NewEvent => ({
  type: 'condition.answered',
  data: { step: 's2', gate, answer, evidence: [] },
});
export const started: NewEvent = { type: 'rollback.started', data: { rollback: 'r1', step: 's2', from: 's2' } };
export const ended = (more: Partial<EventData<'rollback.ended'>> = {}): NewEvent => ({
  type: 'rollback.ended',
  data: { rollback: 'r1', outcome: 'attested', evidence: 'all is back', undone: ['s2'], ...more },
});
export const place = { step: 's1', item: 's1.soak' };
export const begun = (minimum: number | null = 60): NewEvent => ({
  type: 'wait.started',
  data: { ...place, minimum, maximum: null, mono: second },
});
export const over = (waitedS: number, early?: string): NewEvent => ({
  type: 'wait.ended',
  data: { ...place, waitedS, ...(early === undefined ? {} : { early }) },
});
export const skipped = (more: Partial<EventData<'step.skipped'>> = {}): NewEvent => ({
  type: 'step.skipped',
  data: { step: 's1', reason: 'not needed today', ...more },
});
export const [ship, more] = ['s2.ship', 's2.more'];

export function override(): NewEvent {
  const data = { step: 's2', gate: 'g18', what: 'stop condition overridden', reason: 'the lamp is broken' };
  return { type: 'step.overridden', data };
}

export function choice(): NewEvent {
  return { type: 'choice.made', data: { choice: 'c1', option: 0, label: 'Blue' } };
}

export function kept(): NewEvent {
  return { type: 'run.kept', data: { run: 's1.test-1', step: 's1', item: 's1.test' } };
}

export function probe(): NewEvent[] {
  return run('s1.soak', { probe: { step: 's1', item: 's1.test' }, text: 'make test' });
}

export function without(key: 'effect'): NewEvent[] {
  return run(ship, { confirmation: { how: 'key' } }).map(({ type, data }) => {
    const { [key]: _left, ...rest } = data as Request;
    return { type, data: type === 'run.requested' ? rest : data } as NewEvent;
  });
}

export function closed(): NewEvent {
  return { type: 'session.closed', data: { form: [], result: 'Success', completion: '' } };
}

export function said(
  item: string,
  answer: EventData<'check.answered'>['answer'],
  more: Partial<EventData<'check.answered'>> = {},
): NewEvent {
  const [step = ''] = item.split('.');
  return { type: 'check.answered', data: { step, items: [item], answer, ...more } };
}

export function goneOn(step: string, item: string): NewEvent {
  return { type: 'step.overridden', data: { step, item, what: 'gone on', reason: 'it only warns of a role' } };
}

/** The same run with an exit of its own. */
export function broken(item: string, more: Partial<Request> = {}, code = 1): NewEvent[] {
  const [step = ''] = item.split('.');
  const end = endOf(`${item}-${more.attempt ?? 1}`, { step, item }, code, { root: 'a'.repeat(64), length: 3 });
  return [...run(item, more).slice(0, -1), end];
}

export function closedAs(signOff: 3 | 7 | 8): NewEvent {
  return { type: 'session.closed', data: { form: [], result: 'Success', completion: '', signOff } };
}
