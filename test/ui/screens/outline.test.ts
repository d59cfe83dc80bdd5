import { expect, test } from 'vitest';
import { operatorAt } from '../operator.tsx';
import { releasePlan } from '../release-plan.ts';
import { boxItem, samplePlan, step, stopGate } from '../sample-plan.ts';

test('t shows all steps with their marks, and what a row leaves out of the chosen one', async () => {
  const operator = await operatorAt({ plan: releasePlan() });
  await operator.presses('t', 'Down');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  app_prod@db.example.com                    HH:MM:SS
    Outline   Release the shop   3 steps                                    1 s  1op
    --------------------------------------------------------------------------------
     Before
       [>]  1 Back up the orders
     Production
     > [ ]  2 Migrate the orders
       [ ]  3 Tell the team

     Step 2   Migrate the orders
              not started - production - 1 item - 1 stop - line 20










    EXIT: Esc = back. Looking runs nothing.
    F opens the sign-off; it signs nothing.
     Enter look at it  o go there  Down next  Esc back  R rollback  ? more keys"
  `);
});

test('at 40 columns nothing is lost', async () => {
  const operator = await operatorAt({ plan: releasePlan(), columns: 40 });
  await operator.presses('t', 'Down');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1     HH:MM:SS
    app_prod@db.example.com
    Outline   Release the shop   3 steps 1 s
    ----------------------------------------
     Before
       [>]  1 Back up the orders
     Production
     > [ ]  2 Migrate the orders
       [ ]  3 Tell the team

     Step 2   Migrate the orders
              not started - production - 1
              item - 1 stop - line 20






    EXIT: Esc = back. Looking runs nothing.

    F opens the sign-off; it signs nothing.

     Enter look  Esc back  R rollback  ?"
  `);
});

test('Enter looks at a step without going there; o goes there', async () => {
  const operator = await operatorAt({ plan: releasePlan() });
  await operator.presses('t', 'Down', 'Down', 'Enter');
  await operator.sees('LOOKING AT  Step 3/3  Tell the team');
  await operator.sees('The team was told');
  expect(operator.session.actions).toEqual([]);
  await operator.presses('Esc');
  await operator.sees('> [ ]  3 Tell the team');
  await operator.presses('o');
  expect(operator.session.actions).toEqual([{ do: 'enter', step: 'step-3' }]);
});

test('where the document demands its order, going ahead asks for a reason', async () => {
  const order = { ...releasePlan().gates[0], type: 'order', step: null, after: null };
  const operator = await operatorAt({ plan: releasePlan({ gates: [order] as never }) });
  await operator.presses('t', 'Down', 'o');
  expect(operator.session.actions).toEqual([]);
  await operator.sees(/reason/i);
});

test('a long list moves by half a page and keeps the chosen step in sight', async () => {
  const steps = Array.from({ length: 60 }, (_, at) =>
    step(at + 1, `Part ${at + 1} of it`, [boxItem(`item-${at + 1}`, 'look')]),
  );
  const operator = await operatorAt({ plan: samplePlan(steps) });
  await operator.presses('t', ...Array.from({ length: 30 }, () => 'Down'));
  await operator.sees('> [ ] 31 Part 31 of it');
  await operator.presses('End');
  await operator.sees('> [ ] 60 Part 60 of it');
});

test('what is asked of other people stands below, whatever the step', async () => {
  const plan = { ...releasePlan(), approvals: [{ environment: 'production', count: 2 }] };
  const operator = await operatorAt({ plan });
  await operator.presses('t');
  await operator.sees('ASKED    approvals for changes of production: 2');
});

test('the stops of a step are counted as those of the whole checklist are, also the ones that are asked as a condition', async () => {
  const condition = 'the queue is empty';
  const gates = [{ ...stopGate('gate-1', 'step-1', 'item-11', [condition]), type: 'soft' as const }];
  const items = [boxItem('item-11', 'Look'), boxItem('item-12', 'Close it', { condition })];
  const operator = await operatorAt({ plan: samplePlan([step(1, 'Close', items)], { gates }) });
  await operator.presses('t');
  await operator.sees('2 items - 1 stop - ');
});
