import { expect, test } from 'vitest';
import { fold } from '../../src/session/evolve.ts';
import { initialState } from '../../src/session/state.ts';
import { mainPlace } from '../../src/ui/main-place.ts';
import { walk } from '../../src/walk/walk.ts';
import { boxItem, commandItem, samplePlan, step } from './sample-plan.ts';

const plan = samplePlan([
  step(1, 'Mixed', [
    boxItem('item-11', 'one'),
    boxItem('item-12', 'two'),
    commandItem('item-13', 'ls'),
    boxItem('item-14', 'three'),
    boxItem('item-15', 'four', { condition: 'If needed' }),
  ]),
]);
const lane = walk(plan, fold([], initialState)).current;
const at = (id: string, more: object = {}) =>
  mainPlace({
    lane,
    inHand: lane?.stops.find((stop) => stop.kind === 'item' && stop.item.id === id),
    going: undefined,
    again: false,
    applies: new Set(),
    asksReading: false,
    asksHost: false,
    asksTarget: false,
    asksFirst: false,
    ...more,
  });

test('boxes that stand together are one panel; a command between them parts them', () => {
  expect(at('item-12')).toEqual({ name: 'boxes', step: 'step-1', items: ['item-11', 'item-12'] });
  expect(at('item-14')).toEqual({ name: 'boxes', step: 'step-1', items: ['item-14'] });
});

test('a condition is asked until it is said to hold', () => {
  expect(at('item-15')).toEqual({ name: 'condition', step: 'step-1', item: 'item-15' });
  expect(at('item-15', { applies: new Set(['item-15']) })).toMatchObject({ name: 'boxes' });
});

test('what runs has the screen, whatever is in hand; with nothing left the walk is complete', () => {
  expect(at('item-13', { going: 'run-1' })).toEqual({ name: 'running', run: 'run-1' });
  expect(at('nothing')).toEqual({ name: 'complete' });
});

test('a choice that decides whether this step is walked at all comes before everything in it', () => {
  expect(at('item-13', { asksFirst: true })).toEqual({ name: 'questions' });
  expect(at('item-13', { asksFirst: true, going: 'run-1' })).toMatchObject({ name: 'running' });
});
