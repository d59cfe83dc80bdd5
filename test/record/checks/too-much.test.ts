import { expect, test } from 'vitest';
import { tooMuch } from '../../../src/record/checks/too-much.ts';
import type { NewEvent, SessionEvent } from '../../../src/session/events.ts';
import { requested } from '../sample-events.ts';
import { samplePlan } from '../sample-plan.ts';

function many(count: number, event: (index: number) => NewEvent): SessionEvent[] {
  const envelope = { epoch: 1, time: '2026-01-01T00:00:00.000Z', mono: 0, actor: { id: 'ada', basis: 'login' } };
  return Array.from(
    { length: count },
    (_, index) => ({ ...event(index), ...envelope, seq: index + 1 }) as SessionEvent,
  );
}

const note = (): NewEvent => ({ type: 'note.added', data: { text: 'x' } });
const entered = (index: number): NewEvent => ({ type: 'step.entered', data: { step: `s${index}` } });
const skipped = (index: number): NewEvent => ({
  type: 'step.skipped',
  data: { step: 's1', item: `s1.${index}`, reason: 'not needed today' },
});
const probe = (index: number): NewEvent =>
  requested(`run-${index}`, { step: 's1', item: 's1.test', text: 'make test' }, index + 1);

test.each<[string, (index: number) => NewEvent, number, RegExp]>([
  ['notes', note, 20_001, /more than 20000 times note.added/],
  ['steps', entered, 1004, /names 1004 steps/],
  ['items', skipped, 1006, /names 1006 items/],
  ['lines', probe, 1_000_001, /more than 1000000 lines/],
])('a session has not so many %s', (_what, event, line, message) => {
  const events = many(line, event);
  expect(tooMuch(samplePlan, events)).toEqual({ line, message: expect.stringMatching(message) });
  expect(tooMuch(samplePlan, events.slice(0, -1))).toBeUndefined();
});
