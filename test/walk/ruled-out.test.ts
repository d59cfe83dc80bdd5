import { expect, test } from 'vitest';
import { completion } from '../../src/walk/completion.ts';
import { walk } from '../../src/walk/walk.ts';
import { anAsking, easyOrHard } from '../support/asking.ts';
import { aCommand, aPlan, aStep, folded } from '../support/plan.ts';

const asks = anAsking('s1.i0', 9, 'Two ways', 'c9');
const [easy, hard, last] = [
  aCommand('s1.i1', 10, './easy', 'changes'),
  aCommand('s1.i2', 12, './hard', 'reads'),
  aCommand('s1.i3', 16, './reset --force', 'destroys'),
];
const stop = {
  id: 'g14',
  line: 14,
  type: 'soft',
  text: 'ask first',
  step: 's1',
  after: 's1.i2',
  rollback: null,
} as const;
const plan = aPlan({
  steps: [aStep('s1', 1, [asks, easy, hard, last])],
  gates: [{ ...stop, conditions: [], mergedLines: [] }],
  choices: [easyOrHard],
});
const chose = (option: number) => folded([{ type: 'choice.made', data: { choice: 'c9', option, label: '' } }]);
const gates = (option: number) => walk(plan, chose(option)).steps[0]?.stops.filter(({ kind }) => kind === 'gate');

test('a stop of the way that was not chosen is not asked', () => {
  expect(gates(0)).toEqual([]);
  expect(gates(1)).toHaveLength(1);
});

test('a deviation names the item it is about', () => {
  const state = folded(
    [
      { type: 'step.skipped', data: { step: 's1', item: 's1.i1', reason: 'was done before' } },
      { type: 'step.overridden', data: { step: 's1', item: 's1.i2', what: 'went on', reason: 'it is harmless' } },
    ],
    chose(0),
  );
  expect(completion(walk(plan, state), state).deviations).toEqual([
    { step: 'step 1', what: 'item skipped (./easy)', reason: 'was done before' },
    { step: 'step 1', what: 'went on (./hard)', reason: 'it is harmless' },
  ]);
});
