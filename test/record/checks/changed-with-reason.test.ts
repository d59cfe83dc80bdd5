import { expect, test } from 'vitest';
import { planSchema } from '../../../src/plan/plan.ts';
import type { NewEvent } from '../../../src/session/events.ts';
import { broken, closedAs, ended, more, plan, refusedOf, ship, started, stop, type Timed } from './walked-events.ts';

const way = (label: string, items: string[]) => ({ label, line: 15, recommended: false, steps: [], items });
const choosing = planSchema.parse({
  ...plan,
  choices: [
    { id: 'c9', line: 15, title: 'Two ways', askedAt: null, options: [way('Blue', [ship]), way('Green', [more])] },
  ],
});
const took = (option: 0 | 1, reason?: string): NewEvent => ({
  type: 'choice.made',
  data: { choice: 'c9', option, label: option === 0 ? 'Blue' : 'Green', ...(reason === undefined ? {} : { reason }) },
});
const well = (item: string, attempt = 1) => broken(item, { attempt }, 0);
const clear = (reason: string): NewEvent => ({
  type: 'condition.answered',
  data: { step: 's2', gate: 'g18', answer: 'clear', evidence: [], reason },
});
const missing = { code: 'reason-missing' };

function found(version: 7 | 8, ...events: Timed[]) {
  return refusedOf(choosing, [took(0), ...events, closedAs(version)]);
}

test('that a stop was tripped is taken back with a reason, unless something ran again', () => {
  const tripped = [...well(ship), stop('true')];
  expect(found(8, ...tripped, stop('clear'))).toMatchObject(missing);
  expect(found(8, ...tripped, clear(' '))).toMatchObject(missing);
  expect(found(8, ...tripped, clear('the wrong key was pressed'))).toBeUndefined();
  expect(found(8, ...tripped, ...well(ship, 2), stop('clear'))).toBeUndefined();
  expect(found(7, ...tripped, stop('clear'))).toBeUndefined();
});

test('another way is taken with a reason once a command of the one before ran', () => {
  expect(found(8, took(1))).toBeUndefined();
  expect(found(8, ...well(ship), took(1))).toMatchObject(missing);
  expect(found(8, ...well(ship), took(1, 'blue does not start'))).toBeUndefined();
  expect(found(7, ...well(ship), took(1))).toBeUndefined();
});

test('a way back ends with what was seen', () => {
  const back = [...well(ship), started, ...well('r1.ship')];
  expect(found(8, ...back, ended({ evidence: ' ' }))).toMatchObject(missing);
  expect(found(8, ...back, ended({ outcome: 'failed', evidence: '' }))).toMatchObject(missing);
  expect(found(8, ...back, ended())).toBeUndefined();
});
