import { expect, test } from 'vitest';
import { knownEvents, knownPlan, NotOfThisVersion } from '../../src/server/of-this-version.ts';
import { aPlan } from '../support/plan.ts';

const line = { seq: 7, epoch: 1, time: '', mono: 1, actor: { id: 'ann', basis: 'b' } };
const note = { ...line, type: 'note.added', data: { text: 'seen' } };

test('a journal of this version is read whole', () => {
  expect(knownEvents([note])).toEqual([note]);
});

test.for([
  ['a kind of event', { ...note, type: 'note.judged' }],
  ['a later version of a kind', { ...note, v: 2 }],
  ['a shape of a kind', { ...note, data: { words: 'seen' } }],
] as const)('one with %s that this version does not know is not gone on with, and the line is named', ([, stored]) => {
  expect(() => knownEvents([note, stored])).toThrow(NotOfThisVersion);
  expect(() => knownEvents([note, stored])).toThrow('line 7');
});

test('a plan of another shape is not gone on with, and where it differs is named', () => {
  const plan = aPlan();
  expect(knownPlan(JSON.stringify(plan))).toEqual(plan);
  expect(() => knownPlan(JSON.stringify({ ...plan, steps: 'later' }))).toThrow('plan.json: steps');
});
