import { expect, test } from 'vitest';
import { stopAnswers } from '../../src/record/stop-answers.ts';
import type { NewEvent } from '../../src/session/events.ts';
import { aCommand, aPlan, aStep, folded, ran, storedEvents } from '../support/plan.ts';

function told(...events: NewEvent[]) {
  const stored = storedEvents(events);
  return stopAnswers({ plan: aPlan(), events: stored, state: folded(events) });
}

const shown = { shownMs: 4000, columns: 80, rows: 24, sha256: 'a'.repeat(64) };

test('each condition of each stop is told, also where the walk did not come to it', () => {
  expect(told().map(({ place, condition, answer }) => [place, condition, answer])).toEqual([
    ['step 1, line 14', 'the backup fails', 'not asked: the walk did not come to it'],
    ['step 2, line 22', 'the migration fails', 'not asked: the walk did not come to it'],
  ]);
});

test('an answer says since when the condition was on the screen, what was said, by whom and when', () => {
  const cleared: NewEvent = {
    type: 'condition.answered',
    data: { step: 's1', gate: 'g14', answer: 'clear', evidence: ['ls -l backup.sql: ended with exit 0'], seen: shown },
  };
  const [first] = told(...ran('s1', 's1.i1', 'a'), ...ran('s1', 's1.i2', 'b'), cleared);
  expect(first).toMatchObject({
    shown: '2026-11-20T01:59:56.000Z',
    shownMs: 4000,
    at: '2026-11-20T02:00:00.000Z',
    by: 'ann',
    answer: 'not so: all clear (ls -l backup.sql: ended with exit 0)',
  });
});

test('what is taken back is told of the condition that it is of, and of the others that they are asked again', () => {
  const at = { step: 's1', gate: 'g14', condition: 'it is late', evidence: [] };
  const plan = aPlan({ gates: [severalConditions] });
  const events: NewEvent[] = [
    { type: 'condition.answered', data: { ...at, answer: 'true' } },
    { type: 'condition.answered', data: { ...at, answer: 'clear', reason: 'the wrong key was pressed' } },
  ];
  const answers = stopAnswers({ plan, events: storedEvents(events), state: folded(events) });
  expect(answers.map(({ condition, answer }) => `${condition}: ${answer}`)).toEqual([
    'it is red: not judged: "it is late" stopped the walk',
    'it is red: asked again: that "it is late" stopped the walk is taken back',
    'it is late: TRUE: stop',
    'it is late: not so; the answer before is TAKEN BACK: the wrong key was pressed',
  ]);
});

const severalConditions = {
  ...{ id: 'g14', line: 14, type: 'stop' as const, text: 'STOP if', step: 's1', after: 's1.i1', rollback: null },
  conditions: [
    { line: 15, text: 'it is red' },
    { line: 16, text: 'it is late' },
  ],
  mergedLines: [],
};

test('what stopped is told apart from what was not judged then, and each time it was asked is a row', () => {
  const plan = aPlan({
    steps: [aStep('s1', 1, [aCommand('s1.i1', 10, './ship', 'changes')])],
    gates: [severalConditions],
  });
  const events: NewEvent[] = [
    ...ran('s1', 's1.i1', 'a'),
    {
      type: 'condition.answered',
      data: { step: 's1', gate: 'g14', answer: 'true', condition: 'it is late', evidence: [] },
    },
    { type: 'step.overridden', data: { step: 's1', gate: 'g14', what: 'stop', reason: 'the clock is wrong' } },
  ];
  const rows = stopAnswers({ plan, events: storedEvents(events), state: folded(events) });
  expect(rows.map(({ condition, answer }) => [condition, answer])).toEqual([
    ['it is red', 'not judged: "it is late" stopped the walk'],
    ['it is red', 'OVERRIDDEN: the clock is wrong'],
    ['it is late', 'TRUE: stop'],
    ['it is late', 'OVERRIDDEN: the clock is wrong'],
  ]);
});

test('where its step was skipped, or the walk went past it, it says why nobody was asked', () => {
  const skipped: NewEvent = { type: 'step.skipped', data: { step: 's1', reason: 'done by the last release' } };
  expect(told(skipped)[0]?.answer).toBe('not asked: its step was skipped');
  expect(told(...ran('s1', 's1.i1', 'a'), ...ran('s1', 's1.i2', 'b'))[0]?.answer).toBe(
    'not answered: the walk came to it, and no answer is recorded',
  );
});

test('a stop over the order of the steps is kept by the program and asks nobody', () => {
  const order = { id: 'g3', line: 3, type: 'order' as const, text: 'in exact order', conditions: [], step: null };
  const plan = { ...aPlan(), gates: [{ ...order, after: null, rollback: null, mergedLines: [] }] };
  expect(stopAnswers({ plan, events: [], state: folded([]) })).toMatchObject([
    { place: 'line 3', answer: 'not asked: the program keeps the order' },
  ]);
});

test('a stop in a way back stands there: not reached where nobody went back, and told by the condition that it was asked as', () => {
  const items = [
    aCommand('r30.i1', 31, './restore', 'destroys'),
    { ...aCommand('r30.i2', 33, './replay', 'changes'), condition: 'orders are missing' },
  ];
  const [back] = aPlan().rollbacks;
  if (back === undefined) throw new Error('no way back');
  const stop = {
    id: 'g32',
    line: 32,
    type: 'soft' as const,
    text: 'If orders are missing:',
    step: 'r30',
    rollback: null,
  };
  const plan = aPlan({
    rollbacks: [{ ...back, items }],
    gates: [{ ...stop, conditions: [{ line: 32, text: 'orders are missing' }], after: 'r30.i1', mergedLines: [] }],
  });
  const answerOf = (events: NewEvent[]) =>
    stopAnswers({ plan, events: storedEvents(events), state: folded(events) }).map(({ answer, by }) => [answer, by]);
  expect(answerOf([])).toEqual([['not asked: the walk did not come to it', null]]);
  const started: NewEvent = { type: 'rollback.started', data: { rollback: 'r30', step: 's2', from: 's2' } };
  const asked: NewEvent = { type: 'check.answered', data: { step: 'r30', items: ['r30.i2'], answer: 'applies' } };
  expect(answerOf([started, ...ran('r30', 'r30.i1', 'a'), asked])).toEqual([
    ['so: what stands behind it applies', 'ann'],
  ]);
  const said = (answer: 'notApplicable' | 'open'): NewEvent => ({ ...asked, data: { ...asked.data, answer } });
  expect(answerOf([started, ...ran('r30', 'r30.i1', 'a'), said('notApplicable'), said('open'), asked])).toEqual([
    ['not so: what stands behind it does not apply', 'ann'],
    ['so: what stands behind it applies', 'ann'],
  ]);
});

test('a stop that asks to go back is not called unasked because of a skipped step where the walk did go back from it', () => {
  const back: NewEvent = { type: 'rollback.started', data: { rollback: 'r30', step: 's2', from: 's2' } };
  const skipped: NewEvent = { type: 'step.skipped', data: { step: 's2', reason: 'the next release does it' } };
  expect(told(...ran('s2', 's2.i1', 'a'), back, skipped)[1]).toMatchObject({
    place: 'step 2, line 22',
    answer: 'not asked: the walk went back from its step',
    at: expect.any(String),
    by: 'ann',
  });
});

test('a stop that an item asks as its own condition is told with the answer to that', () => {
  const condition = 'If it is red';
  const item = { ...aCommand('s1.i1', 10, './ship', 'changes'), condition };
  const gate = { ...severalConditions, type: 'soft' as const, step: null, conditions: [{ line: 15, text: condition }] };
  const plan = aPlan({ steps: [aStep('s1', 1, [item])], gates: [gate] });
  const said: NewEvent = { type: 'check.answered', data: { step: 's1', items: ['s1.i1'], answer: 'applies' } };
  const answersTo = (events: NewEvent[]) =>
    stopAnswers({ plan, events: storedEvents(events), state: folded(events) }).map(({ answer }) => answer);
  expect(answersTo([said])).toEqual(['so: what stands behind it applies']);
  expect(answersTo([])).toEqual(['not asked: the walk did not come to it']);
});
