import { expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import { folded, ran } from '../support/plan.ts';

const at = { step: 's1', item: 's1.i1' };
const said = (answer: 'notAsExpected' | 'asExpected' | 'open', note?: string): NewEvent => ({
  type: 'check.answered',
  data: { step: 's1', items: ['s1.i1'], answer, ...(note === undefined ? {} : { note }) },
});
const no = said('notAsExpected', 'half of them are missing');
const skip: NewEvent = { type: 'step.skipped', data: { ...at, reason: 'not today' } };
const back: NewEvent = { type: 'rollback.started', data: { rollback: 'r1', step: 's2', from: 's2' } };

function after(...events: NewEvent[]) {
  const { unexpected } = folded([...ran('s1', 's1.i1', 'a'), no, ...events]).steps.s1?.items['s1.i1'] ?? {};
  return unexpected?.map((one) => one.after);
}

test('that an outcome is not as expected stays said, with its reason and the run that it was said of', () => {
  const state = folded([...ran('s1', 's1.i1', 'a'), no, ...ran('s1', 's1.i1', 'b')]);
  expect(state.steps.s1?.items['s1.i1']?.unexpected).toMatchObject([
    { run: 'a', note: 'half of them are missing', after: [{ did: 'ran' }] },
  ]);
  expect(state.steps.s1?.items['s1.i1']?.answer).toBeUndefined();
});

test('what was done then is kept in its order, up to what ended it', () => {
  expect(after()).toEqual([[]]);
  expect(after(back, ...ran('s1', 's1.i1', 'b'), skip)).toEqual([
    [
      { did: 'wentBack', rollback: 'r1' },
      { did: 'ran', attempt: 1 },
    ],
  ]);
  expect(after(skip)).toEqual([[{ did: 'skipped', reason: 'not today' }]]);
  expect(after({ type: 'step.skipped', data: { step: 's1', reason: 'not today' } })).toEqual([
    [{ did: 'skipped', reason: 'not today' }],
  ]);
  expect(after({ type: 'step.deferred', data: { step: 's1', until: 'sign-off', reason: 'later' } }, skip)).toEqual([
    [
      { did: 'deferred', until: 'sign-off', reason: 'later' },
      { did: 'skipped', reason: 'not today' },
    ],
  ]);
  expect(after({ type: 'step.overridden', data: { ...at, what: 'went on', reason: 'harmless' } })).toEqual([
    [{ did: 'wentOn', reason: 'harmless' }],
  ]);
  expect(after(said('open'))).toMatchObject([[{ did: 'said', answer: 'open' }]]);
  expect(after(no, said('asExpected'))).toMatchObject([
    [{ did: 'said', answer: 'notAsExpected' }],
    [{ did: 'said', answer: 'asExpected' }],
  ]);
});
