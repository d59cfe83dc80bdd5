import type { Plan } from '../../src/plan/plan.ts';
import type { SignOffInput } from '../../src/record/texts/sign-off-text.ts';
import type { EventData, NewEvent, SessionEvent } from '../../src/session/events.ts';
import { fold } from '../../src/session/evolve.ts';
import { initialState } from '../../src/session/state.ts';
import type { Item } from '../../src/steps/index.ts';
import { outcomeOf } from '../../src/walk/outcome.ts';
import { closing, ended, requested, sampleEvents } from './sample-events.ts';
import { samplePlan } from './sample-plan.ts';

const options = ['from the mirror', 'from the tape'].map((label, at) => ({
  label,
  line: 21 + at,
  recommended: false,
  steps: [],
  items: [],
}));

/** The sample's plan with a box below what ships, something that a person compares there, and a way back of two ways. */
export const redonePlan: Plan = {
  ...samplePlan,
  steps: samplePlan.steps.map((step) =>
    step.id === 's2' ? { ...step, items: [...step.items, box('s2.seen', 17, 'The parcels are on their way')] } : step,
  ),
  rollbacks: samplePlan.rollbacks.map((rollback) => ({
    ...rollback,
    items: [asking('r1.way', 21, 'c21'), ...rollback.items],
  })),
  choices: [
    { id: 'c21', line: 21, title: 'Ship the old one', askedAt: 'r1.way', options },
    { id: 'c5', line: 5, title: 'Ship one way', askedAt: null, options },
  ],
  expectations: [{ line: 16, text: 'All of them', command: 15, item: 's2.ship', check: 'ask', parts: [] }],
};

const ship = { step: 's2', item: 's2.ship' };
const old = { step: 'r1', item: 'r1.ship' };
const output = { root: 'a'.repeat(64), length: 3 };

const again = (run: string, attempt: number): NewEvent[] => [
  requested(run, { ...ship, text: 'make ship' }, attempt),
  ended(run, ship, 0, output),
];

/**
 * A walk in which a way was chosen at the start, a box was ticked before what it looks at ran again, something was said to be not as
 * expected and ran again, and a way back was walked of which one of two ways was taken.
 */
export async function redoneEvents(): Promise<NewEvent[]> {
  const written = await sampleEvents(async () => output, 'SHA256:key');
  return [
    ...written.slice(0, 2),
    { type: 'choice.made', data: { choice: 'c5', option: 0, label: 'from the mirror' } },
    ...written.slice(2, -1),
    { type: 'check.answered', data: { ...place(ship), answer: 'asExpected' } },
    { type: 'check.answered', data: { step: 's2', items: ['s2.seen'], answer: 'done' } },
    ...again('run-5', 2),
    { type: 'check.answered', data: { ...place(ship), answer: 'notAsExpected', note: 'half of them are missing' } },
    ...again('run-6', 3),
    { type: 'check.answered', data: { ...place(ship), answer: 'asExpected' } },
    { type: 'condition.answered', data: { step: 's2', gate: 'g18', answer: 'clear', evidence: [] } },
    { type: 'rollback.started', data: { rollback: 'r1', step: 's2', from: 's2' } },
    { type: 'choice.made', data: { choice: 'c21', option: 1, label: 'from the tape' } },
    requested('run-7', { ...old, text: 'make ship-old' }),
    ended('run-7', old, 0, output),
    { type: 'rollback.ended', data: { rollback: 'r1', outcome: 'left', evidence: 'not needed after all' } },
    ...written.slice(-1),
  ];
}

/** What the sign-off of such a session is made from, closed by the rules of this version; nothing is named for the first. */
export function signedAs(
  events: readonly NewEvent[],
  signOff: EventData<'session.closed'>['signOff'],
  result = 'Success',
): SignOffInput {
  const end = closing(events, result) as Extract<NewEvent, { type: 'session.closed' }>;
  const all = [...events, signOff === undefined ? end : { ...end, data: { ...end.data, signOff } }].map(stored);
  const state = fold(all, initialState);
  const outcome = outcomeOf(redonePlan, state);
  const journal = { size: all.length, root: 'b'.repeat(64) };
  return { session: 'sample-1', plan: redonePlan, events: all, state, outcome, journal };
}

function stored(event: NewEvent, index: number): SessionEvent {
  const time = `2026-01-01T00:00:${String(index).padStart(2, '0')}.000Z`;
  return { ...event, seq: index + 1, epoch: 1, time, mono: index, actor: { id: 'ada', basis: 'login' } };
}

function place({ step, item }: { step: string; item: string }): { step: string; items: string[] } {
  return { step, items: [item] };
}

function box(id: string, line: number, text: string): Item {
  const data = { text, claimed: false, copy: null, variables: [] };
  return { id, line, endLine: line, title: text, effect: 'reads', condition: null, kind: 'check', data };
}

function asking(id: string, line: number, choice: string): Item {
  return {
    id,
    line,
    endLine: line,
    title: 'Which one',
    effect: 'reads',
    condition: null,
    kind: 'choice',
    data: { choice },
  };
}
