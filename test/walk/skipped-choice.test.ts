import { expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import { completion } from '../../src/walk/completion.ts';
import { walk } from '../../src/walk/walk.ts';
import { anAsking, easyOrHard } from '../support/asking.ts';
import { aCommand, aPlan, aStep, folded, ran, someFacts } from '../support/plan.ts';
import { decided, types } from './decided.ts';

const plan = aPlan({
  steps: [
    aStep('s1', 1, [
      anAsking('s1.i0', 9, 'Two ways', 'c9'),
      aCommand('s1.i1', 10, './easy', 'reads'),
      aCommand('s1.i2', 12, './hard', 'reads'),
      aCommand('s1.i3', 14, './hard --rest', 'reads'),
      aCommand('s1.i4', 16, './look', 'reads'),
    ]),
  ],
  gates: [
    {
      id: 'g13',
      line: 13,
      type: 'soft',
      text: 'ask first',
      step: 's1',
      after: 's1.i2',
      rollback: null,
      conditions: [],
      mergedLines: [],
    },
  ],
  choices: [easyOrHard],
});
const skip: NewEvent = { type: 'step.skipped', data: { step: 's1', item: 's1.i0', reason: 'nothing to ship here' } };
const choose = (option: number, label: string): NewEvent => ({
  type: 'choice.made',
  data: { choice: 'c9', option, label },
});
const stops = (...events: NewEvent[]) =>
  walk(plan, folded(events)).steps[0]?.stops.map(
    (stop) => `${stop.kind === 'item' ? stop.item.id : 'g13'} ${stop.status}`,
  );

test('what belongs to a choice that was skipped as a whole is not asked one by one, and its stops are not either', () => {
  expect(stops(skip)).toEqual([
    's1.i0 skipped',
    's1.i1 notApplicable',
    's1.i2 notApplicable',
    's1.i3 notApplicable',
    's1.i4 notStarted',
  ]);
});

test('it does not run, and says that its choice was skipped and how one of its ways is taken after all', () => {
  expect(
    types(decided({ do: 'run', step: 's1', item: 's1.i2', confirm: { how: 'key' } }, folded([skip]), plan, someFacts)),
  ).toBe(
    'This belongs to a choice that was skipped: "nothing to ship here". None of its ways is done. To go this way after all, choose it first (c): that is recorded.',
  );
});

test('the choice is one thing that was skipped, with its reason', () => {
  const state = folded([skip, ...ran('s1', 's1.i4', 'a')]);
  const { text, deviations } = completion(walk(plan, state), state);
  expect(text).toBe('COMPLETE WITH 1 DEVIATION');
  expect(deviations).toEqual([{ step: 'step 1', what: 'item skipped (Two ways)', reason: 'nothing to ship here' }]);
});

test('a way that is chosen after that is walked, and the choice was not skipped', () => {
  const decision = decided({ do: 'choose', choice: 'c9', option: 0 }, folded([skip]), plan);
  const events = 'refused' in decision ? [] : decision;
  expect(stops(skip, ...events)).toEqual([
    's1.i0 attested',
    's1.i1 notStarted',
    's1.i2 notApplicable',
    's1.i3 notApplicable',
    's1.i4 notStarted',
  ]);
  const state = folded([skip, ...events, ...ran('s1', 's1.i1', 'a'), ...ran('s1', 's1.i4', 'b')]);
  expect(completion(walk(plan, state), state)).toMatchObject({ text: 'COMPLETE', deviations: [] });
});

test('a choice that was made and is skipped later takes what is not begun of its way along', () => {
  expect(stops(choose(1, 'Hard'), ...ran('s1', 's1.i2', 'a'), skip)).toEqual([
    's1.i0 skipped',
    's1.i1 notApplicable',
    's1.i2 ended',
    'g13 open',
    's1.i3 notApplicable',
    's1.i4 notStarted',
  ]);
});
