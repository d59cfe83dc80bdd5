import { expect, test } from 'vitest';
import type { NewEvent } from '../../../src/session/events.ts';
import { anAsking } from '../../support/asking.ts';
import { operatorAt } from '../operator.tsx';
import { commandItem, samplePlan, step } from '../sample-plan.ts';

const asks = anAsking('item-60', 60, 'How to migrate', 'choice-1');
const condition = 'if the cache is old';
const plan = samplePlan(
  [
    step(6, 'Migrate', [
      asks,
      commandItem('item-61', 'shop migrate', 'changes'),
      commandItem('item-71', 'psql -c "DROP TABLE old_orders"', 'destroys'),
      commandItem('item-81', 'shop cache --drop', 'changes', { condition }),
      commandItem('item-91', 'shop start', 'changes'),
    ]),
  ],
  {
    choices: [
      {
        id: 'choice-1',
        line: 60,
        title: 'Database migration',
        askedAt: 'item-60',
        options: [
          { label: 'Automated', line: 61, recommended: true, steps: [], items: ['item-61'] },
          { label: 'By hand', line: 70, recommended: false, steps: [], items: ['item-71'] },
        ],
      },
    ],
  },
);
const chosen: NewEvent[] = [{ type: 'choice.made', data: { choice: 'choice-1', option: 0, label: 'Automated' } }];

test('a command of the way that was not chosen says so before any key, and no key runs it', async () => {
  const operator = await operatorAt({ plan, before: chosen });
  await operator.sees('shop migrate');
  await operator.presses('Down');
  await operator.sees('LEFT OUT');
  await operator.sees('belongs to the way "By hand"');
  expect(operator.screen()).not.toContain('NOT YET');
  await operator.presses('g', 'Enter', 'x', 'F', 'E');
  await operator.sees('and "Automated" was chosen');
  expect(operator.screen()).not.toContain('GATE');
  expect(operator.session.actions).toEqual([]);
});

test('from there one key looks at that way, and y chooses it', async () => {
  const operator = await operatorAt({ plan, before: chosen });
  await operator.sees('shop migrate');
  await operator.presses('Down');
  await operator.sees('c look at this way');
  await operator.presses('c');
  await operator.sees('CHOOSE ONE WAY');
  await operator.sees('By hand');
  await operator.presses('y');
  expect(operator.session.actions).toEqual([{ do: 'choose', choice: 'choice-1', option: 1 }]);
});

test('what was answered not to apply says so, runs by no key, and is asked again by one', async () => {
  const before: NewEvent[] = [
    ...chosen,
    { type: 'step.skipped', data: { step: 'step-6', item: 'item-61', reason: 'was done before' } },
    { type: 'check.answered', data: { step: 'step-6', items: ['item-81'], answer: 'notApplicable' } },
  ];
  const operator = await operatorAt({ plan, before });
  await operator.sees('shop start');
  await operator.presses('Up');
  await operator.sees('LEFT OUT');
  await operator.sees(condition);
  await operator.presses('g', 'Enter', 'x');
  expect(operator.session.actions).toEqual([]);
  await operator.presses('a');
  await operator.sees('DOES THIS APPLY?');
});

test('a choice that was made says which way is chosen, and how it is changed', async () => {
  const operator = await operatorAt({ plan, before: chosen });
  await operator.sees('shop migrate');
  await operator.presses('Up');
  await operator.sees('(x) is the way that was chosen');
  operator.doesNotSee('No way is preselected');
});

test('the outline counts what was skipped in a step that was not skipped as a whole', async () => {
  const before: NewEvent[] = [
    ...chosen,
    { type: 'step.skipped', data: { step: 'step-6', item: 'item-61', reason: 'was done before' } },
  ];
  const operator = await operatorAt({ plan, before });
  await operator.presses('t');
  await operator.sees('Migrate  1 of 5 skipped');
});
