import { expect, test } from 'vitest';
import { operatorAt } from '../operator.tsx';
import { releasePlan } from '../release-plan.ts';

test('e explains an item: why, what it does, good, bad and the way back, each with who says so', async () => {
  const expectations = [
    {
      line: 23,
      text: '"3 migrations applied"',
      command: 21,
      item: 'item-21',
      check: 'literal' as const,
      parts: ['3 migrations applied'],
    },
  ];
  const plan = releasePlan({ expectations });
  const operator = await operatorAt({ plan, before: [{ type: 'step.entered', data: { step: 'step-2' } }] });
  await operator.presses('e');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  app_prod@db.example.com                    HH:MM:SS
    EXPLAIN   Migrate the orders                                            0 s  1op
    --------------------------------------------------------------------------------
     WHY      The schema goes ahead of the code.  (line 18)
     PART OF  Production  (line 15)

     COMMAND  npx shop migrate --token YOUR_TOKEN --tag <release-tag>
     CHANGES  It changes something, or it is not known only to read.  (tool)
     READ AS  class A, certain: a bash fence  (tool)

     GOOD     "3 migrations applied"  (line 23)
     BAD      DO NOT PROCEED IF  (line 19)
              the migration fails  (line 20)
              orders are missing  (line 21)
     BACK     WILL NOT RESTORE: Take the orders back  (line 150)
              A plain pg_dump does not drop what is there: restoring over the live
              database leaves changed tables and rows as they are.  (tool)




    EXIT: Esc = back. Nothing runs here.
    line n: says the checklist. tool: says deploy-assist.
     v as written  Esc back  R rollback  q leave  ? help"
  `);
});

test('at 40 columns the explanation wraps and scrolls', async () => {
  const operator = await operatorAt({ plan: releasePlan(), columns: 40 });
  await operator.presses('e');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1     HH:MM:SS
    app_prod@db.example.com
    EXPLAIN   Back up the orders         0 s
    ------------ rows 1-15 of 17: PgUp PgDn
     WHY      The checklist gives no reason
              for this step.  (tool)
     PART OF  Before  (line 5)

     COMMAND  pg_dump orders > orders_TIMES\\
              TAMP.sql
     CHANGES  It changes something, or it is
              not known only to read.
              (tool)
     READ AS  class A, certain: a bash fence
              (tool)

     GOOD     The checklist does not say
              what should be seen.  (tool)
     BACK     NONE: the checklist writes no
    EXIT: Esc = back. Nothing runs here.

    line n: says the checklist. tool: says
          deploy-assist.
     v as written  Esc back  R rollback  ?"
  `);
});
