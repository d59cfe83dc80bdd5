import { expect, test } from 'vitest';
import type { Item } from '../../../src/steps/index.ts';
import { operatorAt } from '../operator.tsx';
import { samplePlan, step } from '../sample-plan.ts';

const text = 'git diff main..release';
const command = {
  line: 31,
  endLine: 31,
  text,
  title: null,
  effect: 'reads' as const,
  longRunning: false,
  interactive: false,
  danger: null,
  host: null,
};
const item: Item = {
  id: 'item-31',
  kind: 'diff',
  line: 31,
  endLine: 31,
  title: text,
  effect: 'reads',
  condition: null,
  data: { block: null, command },
};
const plan = samplePlan([step(3, 'Review the diff', [item])]);

const file = (name: string) => `diff --git a/${name} b/${name}
--- a/${name}
+++ b/${name}
@@ -1,2 +1,3 @@
 select 1;
+alter table orders add paid boolean;
+update orders set paid = false;
-select 2;
`;
const output = `${file('migrate.sql')}${file('seed.sql')}${file('drop.sql')}`;

test('a diff that was printed is read file by file, and the review records what was on screen', async () => {
  const operator = await operatorAt({ plan, runs: { 'item-31': { output } } });
  await operator.presses('Enter');
  await operator.sees('file 1 of 3');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  app_prod@db.example.com                    HH:MM:SS
    Step 3  REVIEW THE DIFF   3 files +6 -3                                 0 s  1op
    --------------------------------------------------------------------------------
     file 1 of 3  migrate.sql  +2 -1
     On screen so far: 1 of 3.
     ------------------------------------------------------------------------------
     ... from line 1
        1    select 1;
        2  + alter table orders add paid boolean;
        3  + update orders set paid = false;
        2  - select 2;










    EXIT: nothing to undo: this step only reads. q leaves, the session is kept.
    x: reviewed. What was on screen is recorded.
     n next file  p file before  x reviewed  j down  k up  R rollback  ? more keys"
  `);
  await operator.presses('n');
  await operator.sees('seed.sql');
  await operator.presses('x');
  expect(operator.session.actions.at(-1)).toEqual({
    do: 'answer',
    step: 'step-3',
    items: ['item-31'],
    answer: 'done',
    lookedAt: ['migrate.sql', 'seed.sql'],
  });
});

test('at 40 columns the signs stay in front and long rows go on', async () => {
  const operator = await operatorAt({ plan, runs: { 'item-31': { output } }, columns: 40 });
  await operator.presses('Enter');
  await operator.sees('file 1 of 3');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1     HH:MM:SS
    app_prod@db.example.com
    Step 3  REVIEW THE DIFF   3 files .. 0 s
    ----------------------------------------
     file 1 of 3  migrate.sql  +2 -1
     On screen so far: 1 of 3.
     --------------------------------------
     ... from line 1
       select 1;
     + alter table orders add paid boolean;
     + update orders set paid = false;
     - select 2;







    EXIT: nothing to undo: this step only
          reads.
    x: reviewed. What was on screen is
          recorded.
     n next file  j down  R rollback  ? more"
  `);
});

test('a --stat says that only the list was on screen', async () => {
  const stat = ' migrate.sql | 3 ++-\n 1 file changed\n';
  const operator = await operatorAt({ plan, runs: { 'item-31': { output: stat } } });
  await operator.presses('Enter');
  await operator.sees('prints only the list');
  await operator.sees('say in a note (n) where');
  operator.doesNotSee('next file');
  await operator.sees(' n note');
  await operator.presses('x');
  expect(operator.session.actions.at(-1)).toMatchObject({
    lookedAt: [],
    note: 'only the list of 1 file was on screen',
  });
});

test('an empty diff says that nothing differs', async () => {
  const operator = await operatorAt({ plan });
  await operator.presses('Enter');
  await operator.sees('nothing differs');
});
