import { expect, test } from 'vitest';
import { operatorAt } from '../operator.tsx';
import { releasePlan, waitItem } from '../release-plan.ts';
import { samplePlan, step } from '../sample-plan.ts';

test('a note is typed and recorded with its step', async () => {
  const operator = await operatorAt({ plan: releasePlan() });
  await operator.presses('n');
  await operator.types('queue is empty');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  app_prod@db.example.com                    HH:MM:SS
    NOTE on step 1: Back up the orders                                      2 s  1op
    --------------------------------------------------------------------------------
     step 1: Back up the orders

     What should whoever reads the record know?

     > queue is empty_













    EXIT: Esc = back; nothing is recorded.
    Recorded with the time and your name.
     Enter record the note  Esc back, nothing recorded"
  `);
  await operator.presses('Enter');
  expect(operator.session.actions).toEqual([{ do: 'note', text: 'queue is empty', step: 'step-1' }]);
  await operator.sees('WILL RUN');
});

test('an empty note is not recorded', async () => {
  const operator = await operatorAt({ plan: releasePlan() });
  await operator.presses('n', 'Enter');
  await operator.sees('The note is empty');
  expect(operator.session.actions).toEqual([]);
});

test('a note on a wait that goes on is an observation of that wait', async () => {
  const operator = await operatorAt({ plan: samplePlan([step(4, 'Watch', [waitItem])]) });
  await operator.presses('w', 'm');
  await operator.types('p95 is 80 ms');
  await operator.presses('Enter');
  expect(operator.session.actions.at(-1)).toEqual({
    do: 'observe',
    step: 'step-4',
    item: 'item-41',
    note: 'p95 is 80 ms',
  });
  await operator.sees('p95 is 80 ms');
});
