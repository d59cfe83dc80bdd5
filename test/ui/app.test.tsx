import { expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import { migrationPlan } from './migration-plan.ts';
import { operatorAt } from './operator.tsx';
import { stopGate } from './sample-plan.ts';
import { requestedRun } from './sample-run.ts';

test('the walk shows environment, target, step, the exact command and the way back', async () => {
  const operator = await operatorAt({ plan: migrationPlan });
  await operator.sees('app_prod@db.example.com');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  app_prod@db.example.com                    HH:MM:SS
    Step 1/3  Look around                                                   0 s  1op
    --------------------------------------------------------------------------------
     > [ ] 1 Look around
       [ ] 2 Database Migration
    ------------------------------
    - WILL RUN 1 line ------------------------------------------------ file line 11
       psql -c "select 1"
    --------------------------------------------------------------------------------
     ON       app_prod@db.example.com  (production: the heading says so)
     IN       web-1:/srv/app
     USES     DATABASE_URL









    EXIT: R way back: Emergency rollback (WRITTEN). q leaves, the session is kept.
    Enter runs this.
     Enter run  s skip  d defer  n note  t outline  R rollback  q leave  ? more keys"
  `);
});

test('at 40 columns the same is there in fewer words', async () => {
  const operator = await operatorAt({ plan: migrationPlan, columns: 40 });
  await operator.sees('app_prod@db.example.com');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1     HH:MM:SS
    app_prod@db.example.com
    Step 1/3  Look around                0 s
    ----------------------------------------
    - WILL RUN 1 line -------- file line 11
       psql -c "select 1"
    ----------------------------------------
     ON       app_prod@db.example.com
              (production: the heading says
              so)
     IN       web-1:/srv/app
     USES     DATABASE_URL







    EXIT: R way back: Emergency rollback
          (WRITTEN). q leaves.
    Enter runs this.

     Enter run  s skip  R rollback  ? more"
  `);
});

test('Enter held down stops at the first change, and nothing has changed', async () => {
  const operator = await operatorAt({ plan: migrationPlan });
  for (let held = 0; held < 60; held++) await operator.types('\r', 40);
  await operator.waits(400);
  await operator.sees('npx prisma migrate deploy');
  expect(operator.session.actions.map((action) => action.do)).toEqual(['run', 'run']);
  expect(operator.session.ran()).toHaveLength(2);
});

test.each([
  ['an unbracketed paste', 'bursts'],
  ['a bracketed paste', 'pastes'],
] as const)('%s outside a field does nothing and says so', async (_title, how) => {
  const operator = await operatorAt({ plan: migrationPlan });
  await operator[how]('rm -rf x\ngggyyy\n');
  await operator.sees('Ignored 16 pasted characters');
  expect(operator.session.actions).toEqual([]);
});

test('a disabled key says why, and a long sentence is shown whole', async () => {
  const operator = await operatorAt({
    plan: migrationPlan,
    facts: {
      mismatch: {
        is: 'contradicted',
        found: 'the database is staging',
        expected: 'the section says production',
        fix: 'Export the right one.',
      },
    },
  });
  await operator.presses('Enter');
  await operator.sees(/^ Enter: the database is staging; the section says production. Export the right\n one.$/m);
  expect(operator.session.ran()).toEqual([]);
});

test('Ctrl-C where nothing runs says what q and R do, five times over', async () => {
  const operator = await operatorAt({ plan: migrationPlan });
  await operator.presses('Ctrl-C', 'Ctrl-C', 'Ctrl-C', 'Ctrl-C', 'Ctrl-C');
  await operator.sees('q leaves and keeps the session');
  expect(operator.left).toBeUndefined();
});

test('q leaves with what is needed to come back', async () => {
  const operator = await operatorAt({ plan: migrationPlan });
  await operator.presses('q');
  expect(operator.left).toEqual({
    leftBecause: 'quit',
    summary: [
      'Session 7K2F is kept; nothing was stopped by leaving.',
      '  Deploy the app: step 1/3, Look around',
      '  1 entry recorded in /home/ann/.local/state/deploy-assist/sessions/7K2F',
      'Come back: deploy-assist resume 7K2F',
    ],
  });
});

test('below the smallest size one sentence is left, and no key runs anything', async () => {
  const operator = await operatorAt({ plan: migrationPlan });
  await operator.resizes(38, 12);
  expect(operator.screen().trim()).toBe('Too small (38x12). Enlarge to 40x15,\nor press q; the session goes on.');
  await operator.presses('Enter', 'g');
  expect(operator.session.actions).toEqual([]);
  await operator.resizes(80, 24);
  await operator.sees('WILL RUN 1 line');
});

test.each([
  [40, 15],
  [40, 24],
  [59, 19],
  [80, 24],
  [150, 30],
  [200, 50],
])('at %ix%i no row is wider and there are no more rows than the terminal has', async (columns, rows) => {
  const operator = await operatorAt({ plan: migrationPlan, columns, rows, charset: 'unicode' });
  for (const key of ['?', 'Esc', 'R', 'Esc', 'v', 'Esc', 's', 'Esc', 'Enter', 'Enter', 'g']) {
    await operator.presses(key);
    const frame = operator.screen().split('\n');
    expect(frame).toHaveLength(rows);
    expect(Math.max(...frame.map((row) => row.length))).toBeLessThanOrEqual(columns);
    expect(frame[0]).toMatch(/PRODUCTION|STAGING|LOCAL|UNKNOWN/);
    expect(operator.screen()).toContain('EXIT:');
  }
});

test('help names the keys of the screen it was asked on, and Esc brings the same screen back', async () => {
  const operator = await operatorAt({ plan: migrationPlan });
  const before = operator.screen();
  await operator.presses('?');
  await operator.sees('HELP  walk screen');
  await operator.sees('override');
  await operator.presses('Esc');
  expect(operator.screen()).toBe(before.replace(/0 s {2}1op/, operator.screen().match(/\d+ s {2}1op/)?.[0] ?? ''));
});

test('what happened while nobody was attached comes first, and nothing runs by it', async () => {
  const before: NewEvent[] = [
    { type: 'step.entered', data: { step: 'step-1' } },
    requestedRun({ run: 'run-a', step: 'step-1', item: 'item-11' }, 'psql -c "select 1"'),
    { type: 'run.lost', data: { run: 'run-a', step: 'step-1', item: 'item-11', why: 'the server was killed' } },
  ];
  const operator = await operatorAt({ plan: migrationPlan, before });
  await operator.sees('What happened while you were away');
  await operator.sees('outcome unknown: the server was killed');
  await operator.presses('Enter');
  await operator.sees('OUTCOME UNKNOWN');
  expect(operator.session.actions).toEqual([]);
  await operator.presses('x');
  await operator.sees('[x] 1 Look around');
  expect(operator.session.actions).toMatchObject([{ do: 'answer', items: ['item-11'], answer: 'done' }]);
});

test('o on another step goes there out of order, with a reason', async () => {
  const gates = [
    { ...stopGate('gate-order', 'step-1', 'item-11', []), type: 'order' as const, step: null, after: null },
  ];
  const operator = await operatorAt({ plan: { ...migrationPlan, gates } });
  await operator.presses('t', 'Down', 'Enter', 'Enter');
  await operator.sees('cd apps/backend');
  await operator.presses('Enter');
  await operator.sees('Step 1 is not done.');
  await operator.presses('o', 'Down', 'Enter');
  await operator.waits(400);
  expect(operator.session.actions.at(-1)).toEqual({
    do: 'enter',
    step: 'step-2',
    reason: 'already done before this session',
  });
});
