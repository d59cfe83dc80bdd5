import { expect, test } from 'vitest';
import { planSchema } from '../../../src/plan/plan.ts';
import type { NewEvent } from '../../../src/session/events.ts';
import {
  begun,
  broken,
  closedAs,
  ended,
  goneOn,
  kept,
  more,
  over,
  plan,
  refusedOf,
  run,
  said,
  ship,
  skipped,
  started,
  stop,
  type Timed,
} from './walked-events.ts';

const end = closedAs(8);
const told = said('s1.told', 'done');
const query = skipped({ item: 's1.count' });
const well = (item: string, attempt = 1) => broken(item, { attempt }, 0);
const soaked: Timed[] = [begun(), { ...over(60), at: 100 }];
const first: Timed[] = [...well('s1.test'), told, query];

const s3 = {
  ...plan.steps[0],
  id: 's3',
  number: 3,
  items: plan.steps[0]?.items.filter(({ kind }) => kind === 'command').map((item) => ({ ...item, id: 's3.test' })),
};
const three = planSchema.parse({ ...plan, steps: [...plan.steps, s3] });
const strict = planSchema.parse({
  ...three,
  gates: [...plan.gates, { ...plan.gates[0], id: 'g3', type: 'order', step: null, after: null, conditions: [] }],
});
const third = () => broken('s3.test', { text: 'make test', effect: 'reads', confirmation: { how: 'key' } }, 0);
const outOfOrder: NewEvent = {
  type: 'step.overridden',
  data: { step: 's3', what: 'out of order', reason: 'the load balancer is down' },
};
const putOff = (step: string): NewEvent => ({
  type: 'step.deferred',
  data: { step, until: 'sign-off', reason: 'waits for somebody else' },
});

test.each<[string, Timed[]]>([
  ['what was never done', run(more)],
  ['a failed run of which nobody said anything', [...broken(ship), stop('clear'), ...run(more)]],
  ['a run whose end nobody saw', [...run(ship), stop('clear'), ...run(more)]],
  [
    'what was said not to be as expected',
    [...well(ship), said(ship, 'notAsExpected', { note: 'half of them' }), stop('clear'), ...run(more)],
  ],
  [
    'what was ticked and taken back',
    [said(ship, 'done', { note: 'by the DBA' }), said(ship, 'open'), stop('clear'), ...run(more)],
  ],
])('within a step nothing runs behind %s', (_what, events) => {
  expect(refusedOf(plan, [...events, end])).toMatchObject({
    code: 'out-of-order',
  });
});

test('nor before a wait above it is over', () => {
  const [soak, ...others] = [...(plan.steps[0]?.items ?? [])].reverse();
  const waiting = planSchema.parse({ ...plan, steps: [{ ...plan.steps[0], items: [soak, ...others] }] });
  expect(refusedOf(waiting, [begun(), told, query, ...run('s1.test'), { ...over(60), at: 100 }, end])).toMatchObject({
    code: 'out-of-order',
  });
  expect(refusedOf(waiting, [...soaked, told, query, ...run('s1.test'), end])).toBeUndefined();
});

test('nor in a way back, nor in a step that was undone, over what was done before', () => {
  const again = [...well(ship), stop('clear'), ...well(more), started, ...well('r1.ship'), ended(), end];
  expect(refusedOf(plan, again)).toBeUndefined();
  expect(refusedOf(plan, [...again.slice(0, -1), ...run(more, { attempt: 2 }), end])).toMatchObject({
    code: 'out-of-order',
  });
});

test.each<[string, Timed[]]>([
  ['done', well(ship)],
  ['done at the second attempt', [...broken(ship), ...well(ship, 2)]],
  ['gone on from', [...broken(ship), goneOn('s2', ship)]],
  ['skipped', [skipped({ step: 's2', item: ship })]],
  ['skipped with its step', [skipped({ step: 's2' })]],
  ['done elsewhere', [said(ship, 'done', { note: 'by the DBA' })]],
])('and what runs behind what was %s is in its order', (_what, events) => {
  expect(refusedOf(plan, [...events, stop('clear'), ...run(more), end])).toBeUndefined();
});

test('what was kept while going on holds nothing', () => {
  const going = [...run('s1.test').slice(0, 1), kept(), told, query];
  expect(refusedOf(plan, [...going, ...soaked, ...run(ship), end])).not.toMatchObject({ code: 'out-of-order' });
});

test('steps are walked in their order where the checklist demands it', () => {
  const done: Timed[] = [...first, ...soaked, ...well(ship), stop('clear'), ...well(more)];
  expect(refusedOf(three, [...third(), end])).toBeUndefined();
  expect(refusedOf(strict, [...third(), end])).toMatchObject({ code: 'out-of-order' });
  expect(refusedOf(strict, [...done, ...third(), end])).toBeUndefined();
  expect(refusedOf(strict, [outOfOrder, ...third(), end])).toBeUndefined();
  expect(refusedOf(strict, [...third(), outOfOrder, end])).toMatchObject({ code: 'out-of-order' });
  expect(refusedOf(strict, [putOff('s1'), putOff('s2'), ...third(), end])).toBeUndefined();
  expect(refusedOf(strict, [...third(), closedAs(7)])).toBeUndefined();
});
