import { expect, test } from 'vitest';
import type { Choice } from '../../../src/plan/plan.ts';
import { anAsking } from '../../support/asking.ts';
import { operatorAt } from '../operator.tsx';
import { commandItem, samplePlan, step } from '../sample-plan.ts';

const asks = anAsking('item-60', 60, 'How to migrate', 'choice-1');
const ways: Choice = {
  id: 'choice-1',
  line: 60,
  title: 'Database migration',
  askedAt: 'item-60',
  options: [
    { label: 'Automated', line: 61, recommended: true, steps: [], items: ['item-61'] },
    { label: 'By hand, if automated fails', line: 70, recommended: false, steps: [], items: ['item-71', 'item-72'] },
  ],
};
const plan = samplePlan(
  [
    step(6, 'Migrate', [
      asks,
      commandItem('item-61', 'shop migrate', 'changes'),
      commandItem('item-71', 'psql -f tables.sql', 'changes'),
      commandItem('item-72', 'psql -c "DROP TABLE old_orders"', 'destroys'),
    ]),
  ],
  { choices: [ways] },
);

test('the ways stand side by side with nothing preselected; Enter and y choose nothing', async () => {
  const operator = await operatorAt({ plan });
  await operator.sees('(recommended)');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  target not read yet                        HH:MM:SS
    Step 6/1  Migrate                                                       0 s  1op
    --------------------------------------------------------------------------------
     > [ ] 6 Migrate
         > [ ] How to migrate
           [ ] shop migrate  CHANGES
           [ ] psql -f tables.sql  CHANGES
           [ ] psql -c "DROP TABLE old_orders"  DESTROYS
    ------------------------------
     Database migration
     The checklist offers 2 ways. Exactly one is done; the others become [/].

       ( ) a  Automated  (recommended)
              1 command
       ( ) b  By hand, if automated fails
              2 commands, 1 DESTROYS

     No way is preselected. Its letter looks inside; y there chooses it.



    EXIT: NONE - this step has no written way back. q leaves, the session is kept.

     a look  b look  s skip  d defer  n note  t outline  R rollback  ? more keys"
  `);
  await operator.presses('Enter', 'y');
  expect(operator.session.actions).toEqual([]);
});

test('at 40 columns the ways are stacked', async () => {
  const operator = await operatorAt({ plan, columns: 40 });
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1     HH:MM:SS
    target not read yet
    Step 6/1  Migrate                    0 s
    ----------------------------------------
     Database migration
     The checklist offers 2 ways. Exactly
     one is done; the others become [/].

       ( ) a  Automated  (recommended)
              1 command
       ( ) b  By hand, if automated fails
              2 commands, 1 DESTROYS

     No way is preselected. Its letter looks
     inside; y there chooses it.




    EXIT: NONE - this step has no written
          way back.


     a look  b look  R rollback  ? more"
  `);
});

test('a letter looks inside, y there chooses it, and the other way becomes not applicable', async () => {
  const operator = await operatorAt({ plan });
  await operator.presses('b');
  await operator.sees('DROP TABLE old_orders');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  target not read yet                        HH:MM:SS
    CHOOSE ONE WAY   Database migration                                     0 s  1op
    --------------------------------------------------------------------------------
     b  By hand, if automated fails  line 70

     changes  psql -f tables.sql
     destroys psql -c "DROP TABLE old_orders"

     y chooses this way; the others become [/] not applicable.












    EXIT: Esc = back; nothing is chosen.

     y choose this way  Esc back  a look inside  R rollback  q leave  ? more keys"
  `);
  await operator.presses('y');
  expect(operator.session.actions).toEqual([{ do: 'choose', choice: 'choice-1', option: 1 }]);
  await operator.sees('[/] shop migrate');
});

test('changing the way after one of its commands ran needs a reason', async () => {
  const before = [{ type: 'choice.made', data: { choice: 'choice-1', option: 0, label: 'Automated' } }] as const;
  const operator = await operatorAt({ plan, before: [...before], runs: { 'item-61': { exit: 1 } } });
  await operator.presses('g');
  await operator.waits(1500);
  await operator.types('production 6');
  await operator.presses('Enter', 'Up', 'Up', 'b', 'y');
  await operator.sees('Why change it?');
  await operator.types('it failed twice');
  await operator.presses('Enter');
  expect(operator.session.actions.at(-1)).toEqual({
    do: 'choose',
    choice: 'choice-1',
    option: 1,
    reason: 'it failed twice',
  });
});

test('questions asked at load come before the walk, one after the other', async () => {
  const atLoad = (id: string, title: string): Choice => ({ ...ways, id, title, askedAt: null });
  const questions = samplePlan(plan.steps, {
    choices: [atLoad('choice-2', 'Which host?'), atLoad('choice-3', 'Which database?')],
  });
  const operator = await operatorAt({
    plan: questions,
    opens: { name: 'preflight' },
    answers: { preflight: { checks: [] } },
  });
  await operator.sees('2 questions only you can answer');
  await operator.presses('Enter');
  await operator.sees('Which host?');
  await operator.presses('a', 'y');
  await operator.sees('Which database?');
  await operator.presses('b', 'y');
  await operator.sees('Step 6');
  expect(operator.session.actions).toMatchObject([
    { choice: 'choice-2', option: 0 },
    { choice: 'choice-3', option: 1 },
  ]);
});

test('the field for the reason stays on the screen where the way is longer than it', async () => {
  const long = Array.from({ length: 40 }, (_, at) => `-- row ${at}`).join('\n');
  const items = [asks, commandItem('item-61', 'shop migrate', 'changes'), commandItem('item-71', long, 'changes')];
  const before = [{ type: 'choice.made', data: { choice: 'choice-1', option: 0, label: 'Automated' } }] as const;
  const operator = await operatorAt({
    plan: samplePlan([step(6, 'Migrate', items)], { choices: [ways] }),
    before: [...before],
    runs: { 'item-61': { exit: 1 } },
  });
  await operator.presses('g');
  await operator.waits(1500);
  await operator.types('production 6');
  await operator.presses('Enter', 'Up', 'Up', 'b', 'PageDown', 'PageDown', 'PageDown', 'y');
  await operator.types('the first one failed');
  await operator.sees('> the first one failed_');
  await operator.presses('PageUp', 'PageUp', 'PageUp');
  await operator.sees('b  By hand');
  await operator.sees('> the first one failed_');
});

test('a choice that was skipped as a whole asks none of its ways, says why, and a way of it is taken after all', async () => {
  const reason = 'nothing to migrate here';
  const before = [{ type: 'step.skipped', data: { step: 'step-6', item: 'item-60', reason } }] as const;
  const [migrate] = plan.steps;
  const items = [...(migrate?.items ?? []), commandItem('item-90', 'shop status', 'reads')];
  const operator = await operatorAt({
    plan: samplePlan([step(6, 'Migrate', items)], { choices: [ways] }),
    before: [...before],
  });
  await operator.sees('> [ ] shop status');
  await operator.presses('Up');
  await operator.sees('belongs to a choice that was skipped');
  await operator.presses('Up', 'Up', 'Up');
  await operator.sees(`Skipped: "${reason}". None of its ways is done.`);
  await operator.presses('a');
  await operator.presses('y');
  expect(operator.session.actions).toEqual([{ do: 'choose', choice: 'choice-1', option: 0 }]);
  await operator.sees('shop migrate');
});

test('on a narrow screen the key that chooses stands in the row', async () => {
  const operator = await operatorAt({ plan, columns: 40 });
  await operator.presses('a');
  await operator.sees(/^ y choose {2}Esc back .*\?/m);
});

test('of many ways those behind the last letter are looked at from the one beside them', async () => {
  const items = Array.from({ length: 30 }, (_, at) => commandItem(`item-${at + 61}`, `./way-${at + 1}.sh`, 'changes'));
  const options = items.map(({ id }, at) => ({
    label: `Way ${at + 1}`,
    line: at + 61,
    recommended: false,
    steps: [],
    items: [id],
  }));
  const many = samplePlan([step(6, 'Migrate', [asks, ...items])], { choices: [{ ...ways, options }] });
  const operator = await operatorAt({ plan: many });
  await operator.presses('a', ...Array.from({ length: 29 }, () => 'Down'));
  await operator.sees(/^ 30 {2}Way 30/m);
  await operator.presses('Down', 'y');
  expect(operator.session.actions.at(-1)).toMatchObject({ do: 'choose', option: 29 });
});
