import { expect, test } from 'vitest';
import { operatorAt } from '../operator.tsx';
import { boxItem, commandItem, samplePlan, step } from '../sample-plan.ts';

test('a condition that stands over several items is asked once for all of them, whatever they are', async () => {
  const condition = 'if the schema drifted';
  const plan = samplePlan([
    step(1, 'Revert (if the schema drifted)', [
      boxItem('item-11', 'Tell the team', { condition }),
      commandItem('item-12', './restore', 'changes', { condition }),
      commandItem('item-13', './migrate down', 'changes', { condition }),
      boxItem('item-14', 'The pager is on'),
    ]),
  ]);
  const operator = await operatorAt({ plan });
  await operator.sees('DOES THIS APPLY?');
  await operator.sees('and the 2 that follow it');
  await operator.sees('./migrate down');
  await operator.presses('n');
  await operator.sees('DO OR LOOK AT');
  expect(operator.session.actions).toEqual([
    { do: 'answer', step: 'step-1', items: ['item-11', 'item-12', 'item-13'], answer: 'notApplicable' },
  ]);
});

test('a condition in the words of each of two items is asked of each', async () => {
  const condition = 'if needed';
  const plan = samplePlan([
    step(1, 'Requests', [
      boxItem('item-11', 'Open the first request (if needed)', { condition }),
      boxItem('item-12', 'Open the second request (if needed)', { condition }),
    ]),
  ]);
  const operator = await operatorAt({ plan });
  await operator.sees('DOES THIS APPLY?');
  await operator.presses('n');
  await operator.sees('second request');
  await operator.sees('DOES THIS APPLY?');
});

test('a condition that the chosen way says itself is not asked again', async () => {
  const condition = 'if using Keep';
  const start = commandItem('item-11', 'keep start shop', 'changes', { condition });
  const options = [
    { label: `With Keep (${condition})`, line: 11, recommended: false, steps: [], items: ['item-11'] },
    { label: 'By itself', line: 12, recommended: false, steps: [], items: ['item-12'] },
  ];
  const operator = await operatorAt({
    plan: samplePlan([step(1, 'Start', [start, commandItem('item-12', 'node shop.js', 'changes')])], {
      choices: [{ id: 'choice-1', line: 10, title: 'How', askedAt: null, options }],
    }),
    before: [{ type: 'choice.made', data: { choice: 'choice-1', option: 0, label: `With Keep (${condition})` } }],
  });
  await operator.sees('WILL RUN');
  await operator.sees('keep start shop');
  operator.doesNotSee('DOES THIS APPLY?');
});
