import { expect, test } from 'vitest';
import type { EventData, NewEvent } from '../../src/session/events.ts';
import { backupsBeside } from '../../src/walk/backups-beside.ts';
import { laneOfStep } from '../../src/walk/lane.ts';
import { wayBack } from '../../src/walk/way-back.ts';
import { dumped } from '../support/dumped.ts';
import { aCommand, aPlan, folded, someFacts } from '../support/plan.ts';

const shop = { kind: 'postgres', key: 'postgres://db:5432/shop', display: 'db shop@db:5432' };
const orders = { kind: 'postgres', key: 'postgres://db:5432/orders', display: 'db orders@db:5432' };
const base = aPlan();
const plan = aPlan({
  rollbacks: base.rollbacks.map((rollback) => ({
    ...rollback,
    items: [aCommand('r30.i1', 31, 'psql shop < before.sql', 'destroys')],
  })),
});

test('the dump that the way back restores is told with the database it is of', () => {
  expect(beside(dumped('a', '/srv/before.sql', shop))).toMatchObject([
    { file: { run: 'a' }, of: shop, isOther: false },
  ]);
});

test('a dump of another database is told as one, with that none was made of the one that is changed', () => {
  expect(beside(dumped('a', '/srv/before.sql', orders))).toMatchObject([{ of: orders, isOther: true }, { is: 'none' }]);
});

test('where the way back names another file, the dump of the database that is changed is told all the same', () => {
  const own = { of: shop, isOther: false, unnamed: 'before.sql' };
  expect(beside(dumped('a', '/srv/shop_1.sql', shop))).toMatchObject([own]);
  const both = [...dumped('a', '/srv/shop_1.sql', shop), ...dumped('b', '/srv/before.sql', orders)];
  expect(beside(both)).toMatchObject([{ of: orders, isOther: true }, own]);
});

test('that nobody has dumped it is told before a change of something protected, and before no other command', () => {
  expect(beside([])).toEqual([{ is: 'none' }]);
  expect(beside([], { protected: false })).toEqual([]);
  expect(beside([], { effect: 'reads' })).toEqual([]);
  expect(beside([], { onlyFiles: true })).toEqual([]);
  expect(beside([], { target: { kind: 'git', key: 'git:x#main', display: 'git x' } })).toEqual([]);
});

test('of a dump whose file is not here nothing is said against it', () => {
  const there = dumped('a', '/srv/x.sql', shop).map((event) =>
    event.type === 'run.ended' ? { ...event, data: { ...event.data, files: [] } } : event,
  );
  expect(beside(there)).toEqual([]);
});

test('of a dump whose file is not here and that failed within its pipe, or is said to be not as expected, it is told that none was made', () => {
  const failedWithin = { parts: [{ program: 'pg_dump', code: 1 }], last: 'gzip' };
  const withEnd = (commands: EventData<'run.ended'>['commands']) =>
    dumped('a', '/srv/x.sql.gz', shop).map((event) =>
      event.type === 'run.ended' ? { ...event, data: { ...event.data, files: [], commands } } : event,
    );
  expect(beside(withEnd([{ line: 3, state: 'ended', code: 0, pipe: [1, 0], failedWithin }]))).toEqual([{ is: 'none' }]);
  const said: NewEvent = {
    type: 'check.answered',
    data: { step: 's1', items: ['s1.i1'], answer: 'notAsExpected', note: '63 bytes, far too small' },
  };
  expect(beside([...withEnd([]), said])).toEqual([{ is: 'none' }]);
});

function beside(events: NewEvent[], facts: Partial<typeof someFacts> = {}) {
  const state = folded(events);
  const step = plan.steps.find(({ id }) => id === 's2');
  const back = wayBack(plan, state, step && laneOfStep(plan, step));
  return backupsBeside(plan, state, back, { ...someFacts, target: shop, ...facts });
}
