import { expect, test } from 'vitest';
import { operatorAt } from '../operator.tsx';
import { commandItem, samplePlan, step } from '../sample-plan.ts';

const plan = samplePlan([step(1, 'Look', [commandItem('item-11', 'shop status')])]);

test('a command is edited with a reason, and takes a second key to run', async () => {
  const operator = await operatorAt({ plan });
  await operator.presses('E');
  await operator.types(' --all');
  await operator.presses('Enter');
  await operator.types('the list is cut without it');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  app_prod@db.example.com                    HH:MM:SS
    EDIT before it runs   shop status                                       3 s  1op
    --------------------------------------------------------------------------------
     AS WRITTEN
       shop status

     WILL RUN INSTEAD
       shop status --all

     REASON (at least 10 characters)
     > the list is cut without it_










    EXIT: Esc = back; it stays as written.
    Both texts and the reason are recorded.
     Enter next, then on to run it  Tab next line  Shift-Tab line before  Esc back"
  `);
  await operator.presses('Enter');
  await operator.sees('not as written: the list is cut without it');
  expect(operator.session.actions).toEqual([]);
  await operator.presses('y');
  expect(operator.session.actions).toEqual([
    {
      do: 'run',
      step: 'step-1',
      item: 'item-11',
      confirm: { how: 'yes' },
      edited: { text: 'shop status --all', reason: 'the list is cut without it' },
    },
  ]);
});

test('a short reason and an unchanged command do not go on', async () => {
  const operator = await operatorAt({ plan });
  await operator.presses('E', 'Enter', 'Enter');
  await operator.sees('It is as written');
  await operator.presses('Up');
  await operator.types(' -v');
  await operator.presses('Enter');
  await operator.types('why not');
  await operator.presses('Enter');
  await operator.sees('it has 7');
});

test('an edited change of production takes the phrase of its gate', async () => {
  const operator = await operatorAt({
    plan: samplePlan([step(1, 'Migrate', [commandItem('item-11', 'shop migrate', 'changes')])]),
  });
  await operator.presses('E');
  await operator.types(' --slow');
  await operator.presses('Enter');
  await operator.types('locks are held otherwise');
  await operator.presses('Enter');
  await operator.sees('shop migrate --slow');
  await operator.waits(1500);
  await operator.types('production 1');
  await operator.presses('Enter');
  expect(operator.session.actions.at(-1)).toMatchObject({
    do: 'run',
    edited: { text: 'shop migrate --slow' },
    confirm: { how: 'phrase' },
  });
});
