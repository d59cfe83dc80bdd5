import { expect, test } from 'vitest';
import { type Plan, planSchema } from '../../../src/plan/plan.ts';
import type { EventData, NewEvent } from '../../../src/session/events.ts';
import { broken, closedAs, plan, refusedOf } from './walked-events.ts';

type Expected = Plan['expectations'][number];
type Ended = EventData<'run.ended'>;

const expected: Expected = {
  line: 8,
  text: 'Exit code 0',
  command: 7,
  item: 's1.test',
  check: 'number',
  parts: ['=', '0', 'exit code'],
};
const byEye: Expected = { ...expected, line: 9, text: 'The parcels are all there', check: 'ask', parts: [] };
const of = (...expectations: Expected[]) => planSchema.parse({ ...plan, expectations });

/** What verify finds in a run of the first item that ended so and is recorded to have given this. */
function found(code: number, more: Partial<Ended>, walked = of(expected), version: 7 | 8 = 8) {
  const events = broken('s1.test', {}, code).map((event) =>
    event.type === 'run.ended' ? ({ ...event, data: { ...event.data, ...more } } satisfies NewEvent) : event,
  );
  return refusedOf(walked, [...events, closedAs(version)]);
}

const met = (line = 8) => ({ expectations: [{ line, outcome: 'met' as const }] });
const refused = { code: 'compared-otherwise' };

test('the code that is expected is met by that code alone', () => {
  expect(found(1, met())).toMatchObject(refused);
  expect(found(0, met())).toBeUndefined();
  expect(found(1, { expectations: [{ line: 8, outcome: 'contradicted', got: '1' }] })).toBeUndefined();
  expect(found(0, { expectations: [{ line: 8, outcome: 'contradicted', got: '1' }] })).toMatchObject(refused);
  expect(found(0, { ...met(), exit: { signal: 'KILL' } })).toMatchObject(refused);
});

test('what errors were printed beside it is left to a person', () => {
  expect(found(0, { expectations: [{ line: 8, outcome: 'notSeen', got: 'ERROR: no' }] })).toBeUndefined();
});

test('a program meets nothing that only a person can compare, or that is expected elsewhere, and nothing twice', () => {
  expect(found(0, met(9), of(byEye))).toMatchObject(refused);
  expect(found(0, met(12))).toMatchObject(refused);
  expect(found(0, { expectations: [...met().expectations, ...met().expectations] })).toMatchObject(refused);
  expect(found(0, { expectations: [] }, of(byEye))).toBeUndefined();
});

test('a failure is told as expected only where the checklist says so', () => {
  const one = { ...expected, text: 'Exit code 1', parts: ['=', '1', 'exit code'] };
  expect(found(1, { exitExpected: true })).toMatchObject(refused);
  expect(found(1, { ...met(), exitExpected: true }, of(one))).toBeUndefined();
  expect(found(1, { exitExpected: true }, of(one))).toMatchObject(refused);
  expect(found(1, { exitExpected: true }, of(byEye))).toMatchObject(refused);
});

test('records of earlier rules are read as they were', () => {
  expect(found(1, met(), of(expected), 7)).toBeUndefined();
});
