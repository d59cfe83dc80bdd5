import { expect, test } from 'vitest';
import type { NewEvent } from '../../../src/session/events.ts';
import { aUnit } from '../../support/plan.ts';
import { operatorAt } from '../operator.tsx';
import { releasePlan } from '../release-plan.ts';
import { commandItem, samplePlan, step, wayBackOf } from '../sample-plan.ts';
import { endedRun, requestedRun } from '../sample-run.ts';

const migrating: NewEvent = { type: 'step.entered', data: { step: 'step-2' } };

test('R lists the ways back, nearest first, with state, items in text and the remark of the tool; nothing runs', async () => {
  const operator = await operatorAt({ plan: releasePlan(), before: [migrating] });
  await operator.presses('R');
  await operator.sees('Take the orders back');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  app_prod@db.example.com                    HH:MM:SS
    WAYS BACK   runs nothing                                                0 s  1op
    --------------------------------------------------------------------------------
     > Take the orders back
         WILL NOT RESTORE  this step's own, production
       Staging emergency
         WRITTEN  emergency, for all, staging  can be read, not started
     ------------------------------------------------------------------------------
     NOTE     deploy-assist says, not the checklist: A plain pg_dump does not drop
              what is there: restoring over the live database leaves changed tables
              and rows as they are.
     2 items, from line 150:
     1  DESTROYS  psql shop < orders_TIMESTAMP.sql
     2  The shop answers  (by hand)

     This session has changed NOTHING so far: no command that changes anything has
     run.




    EXIT: Esc = back; nothing has run.
    Starting needs no reason, no approval.
     Enter start it  Down next  Up previous  Esc back  q leave  ? help"
  `);
  expect(operator.session.actions).toEqual([]);
});

test('what the session changed so far is said before a way back is started', async () => {
  const at = { step: 'step-2', item: 'item-21', run: 'run-1' };
  const migrated = [requestedRun(at, './migrate', { effect: 'changes' }), endedRun(at, 0)];
  const operator = await operatorAt({ plan: releasePlan(), before: [migrating, ...migrated] });
  await operator.presses('R');
  await operator.sees(/CHANGED BY THIS SESSION SO FAR:\n +step 2, done: \.\/migrate/);
  operator.doesNotSee('NOTHING');
});

test('that the session changed nothing is said before anything is typed, and the way back can be walked all the same', async () => {
  const value = { token: 'orders_TIMESTAMP.sql', environment: null, value: '/srv/app/orders_1.sql' };
  const filled: NewEvent = { type: 'values.filled', data: { values: [value] } };
  const before = [migrating, filled];
  const operator = await operatorAt({ plan: releasePlan(), before, facts: { effect: 'destroys' } });
  await operator.presses('R');
  await operator.sees('This session has changed NOTHING so far');
  await operator.presses('Enter');
  await operator.sees('<<< ROLLBACK >>>');
  await operator.presses('g');
  await operator.sees('CHANGED  This session has changed NOTHING so far');
});

test('at 40 columns the list says the same', async () => {
  const operator = await operatorAt({ plan: releasePlan(), before: [migrating], columns: 40 });
  await operator.presses('R');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1     HH:MM:SS
    app_prod@db.example.com
    WAYS BACK   runs nothing             0 s
    ------------ rows 1-15 of 22: PgUp PgDn
     > Take the orders back
         WILL NOT RESTORE  this step's own,
         production
       Staging emergency
         WRITTEN  emergency, for all,
         staging  can be read, not started
     --------------------------------------
     NOTE     deploy-assist says, not the
              checklist: A plain pg_dump
              does not drop what is there:
              restoring over the live
              database leaves changed tables
              and rows as they are.
     2 items, from line 150:
     1  DESTROYS  psql shop <
    EXIT: Esc = back; nothing has run.

    Starting needs no reason, no approval.

     Enter start  Esc back  q leave  ? more"
  `);
});

test('a procedure of another environment can be read, not started', async () => {
  const operator = await operatorAt({ plan: releasePlan(), before: [migrating] });
  await operator.presses('R', 'Down');
  await operator.sees('shop stop');
  await operator.presses('Enter');
  await operator.sees('from production it can be read, not started');
  expect(operator.session.actions).toEqual([]);
});

test('a started rollback is walked, left, and says so in the record', async () => {
  const operator = await operatorAt({ plan: releasePlan(), before: [migrating] });
  await operator.presses('R', 'Enter');
  await operator.sees('<<< ROLLBACK >>>');
  await operator.presses('R', 'l');
  await operator.types('found another way');
  await operator.presses('Enter');
  expect(operator.session.events.at(-1)).toMatchObject({
    type: 'rollback.ended',
    data: { rollback: 'rollback-1', outcome: 'left', evidence: 'found another way' },
  });
});

test('the gate of a way back promises no other one', async () => {
  const value = { token: 'orders_TIMESTAMP.sql', environment: null, value: '/srv/app/orders_1.sql', secret: false };
  const operator = await operatorAt({
    plan: releasePlan(),
    before: [migrating, { type: 'values.filled', data: { values: [value] } } as unknown as NewEvent],
    facts: { effect: 'destroys' },
  });
  await operator.presses('R', 'Enter');
  await operator.sees('<<< ROLLBACK >>>');
  await operator.presses('g');
  await operator.sees('UNDO     NONE: this is the way back itself');
});

const passed = (item: string): NewEvent => ({
  type: 'step.skipped',
  data: { step: 'rollback-1', item, reason: 'done in another window' },
});

test('a rollback whose items are done ends by what a person saw, never by itself', async () => {
  const ticked: NewEvent = {
    type: 'check.answered',
    data: { step: 'rollback-1', items: ['item-152'], answer: 'done' },
  };
  const started: NewEvent = {
    type: 'rollback.started',
    data: { rollback: 'rollback-1', step: 'step-2', from: 'step-2' },
  };
  const operator = await operatorAt({
    plan: releasePlan(),
    before: [migrating, started, passed('item-151'), ticked],
  });
  await operator.sees('Look whether the old state is back');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "<<< ROLLBACK >>>  !! PRODUCTION !!  ann@web-1  target not read yet      HH:MM:SS
    ROLLBACK   nothing left to do   Take the orders back                    0 s  1op
    --------------------------------------------------------------------------------
     The deploy is HELD. Started 0 s ago; of 2 items 1 done, 1 skipped.

     [-] 1  DESTROYS  psql shop < orders_TIMESTAMP.sql
     [x] 2  The shop answers  (by hand)

     Nothing of it is left to do. Look whether the old state is back, then press e.












    EXIT: e ends the rollback, l leaves it. What is done stays.
    The deploy is held until you say how it ended.
     e the old state is back  f it is not  l leave it  R rollback  ? more keys"
  `);
  await operator.presses('e', 'Enter');
  await operator.sees('The reason needs 10 characters');
  await operator.types('1204 orders, newest of 02:12');
  await operator.presses('Enter');
  expect(operator.session.events.at(-1)).toMatchObject({
    data: { outcome: 'attested', evidence: '1204 orders, newest of 02:12' },
  });
});

test('one whose items were only skipped brought nothing back: it is left with a reason', async () => {
  const started: NewEvent = {
    type: 'rollback.started',
    data: { rollback: 'rollback-1', step: 'step-2', from: 'step-2' },
  };
  const operator = await operatorAt({
    plan: releasePlan(),
    before: [migrating, started, passed('item-151'), passed('item-152')],
  });
  await operator.sees('of 2 items 0 done, 2 skipped');
  await operator.presses('e');
  await operator.sees('Nothing of this way back was done');
  await operator.presses('l', 'Enter');
  await operator.sees('The reason needs 10 characters');
  await operator.types('the file is gone');
  await operator.presses('Enter');
  expect(operator.session.events.at(-1)).toMatchObject({ data: { outcome: 'left', evidence: 'the file is gone' } });
});

test('one that is left before its first item says so in the record', async () => {
  const started: NewEvent = {
    type: 'rollback.started',
    data: { rollback: 'rollback-1', step: 'step-2', from: 'step-2' },
  };
  const operator = await operatorAt({ plan: releasePlan(), before: [migrating, started] });
  await operator.presses('R', 'l', 'Enter');
  expect(operator.session.events.at(-1)).toMatchObject({
    data: { outcome: 'left', evidence: 'left before its first item' },
  });
});

test('what the session changed is said whole, and what ran of a way back as it ran', async () => {
  const at = { step: 'step-2', item: 'item-21', run: 'run-1' };
  const back = { step: 'rollback-1', item: 'item-151', run: 'run-2' };
  const changed = [requestedRun(at, 'git add .\ngit commit -m x\ngit push', { effect: 'changes' }), endedRun(at, 0)];
  const looked = await operatorAt({ plan: releasePlan(), before: [migrating, ...changed] });
  await looked.presses('R');
  await looked.sees('step 2, done: git add . / git commit -m x / git push');
  const started: NewEvent[] = [
    { type: 'rollback.started', data: { rollback: 'rollback-1', step: 'step-2', from: 'step-2' } },
    requestedRun(back, 'psql shop < orders_of_today.sql', { effect: 'destroys' }),
    endedRun(back, 0),
  ];
  const walking = await operatorAt({ plan: releasePlan(), before: [migrating, ...changed, ...started] });
  await walking.presses('R');
  await walking.sees('psql shop < orders_of_today.sql');
  walking.doesNotSee('orders_TIMESTAMP');
});

test('a checklist without a way back says so', async () => {
  const operator = await operatorAt({ plan: releasePlan({ rollbacks: [] }) });
  await operator.presses('R');
  await operator.sees('THIS CHECKLIST HAS NO WRITTEN WAY BACK');
});

test('the file that this session made is named with path, size and age', async () => {
  const at = { run: 'run-1', step: 'step-1', item: 'item-11' };
  const requested = requestedRun(at, 'pg_dump');
  const ended = endedRun(at, 0, {
    files: [{ path: '/srv/app/orders_20261120.sql', bytes: 412_000_000, sha256: 'x' }],
  });
  const operator = await operatorAt({ plan: releasePlan(), before: [requested, ended, migrating] });
  await operator.waits(120_000);
  await operator.presses('R');
  await operator.sees('file 412 MB, 2 min old');
  await operator.sees('/srv/app/orders_20261120.sql (412 MB, made in this session)');
});

test('while a way back is walked, the way out of it is in its place', async () => {
  const operator = await operatorAt({ plan: releasePlan(), before: [migrating] });
  await operator.presses('R', 'Enter');
  await operator.sees('EXIT: R = end or leave this way back');
  await operator.presses('R', 'l');
  await operator.sees('EXIT: Esc = back, the rollback goes on. Nothing is recorded yet.');
});

test('the way back of another step is named by its step', async () => {
  const plan = releasePlan();
  const rollbacks = plan.rollbacks.map((one) => ({ ...one, scope: 'step' as const }));
  const steps = plan.steps.map((one) => (one.number === 3 ? { ...one, rollback: 'rollback-2' } : one));
  const operator = await operatorAt({ plan: { ...plan, rollbacks, steps }, before: [migrating] });
  await operator.presses('R');
  await operator.sees("this step's own, production");
  await operator.sees('of step 3, staging');
});

test('what the last item of a way back showed is there when its end is asked', async () => {
  const started: NewEvent = {
    type: 'rollback.started',
    data: { rollback: 'rollback-9', step: 'step-2', from: 'step-2' },
  };
  const look = commandItem('item-191', 'shop check');
  const rollback = { ...wayBackOf('rollback-9', 'Look back', [look]), environment: 'production' };
  const operator = await operatorAt({
    plan: releasePlan({ rollbacks: [rollback] }),
    before: [migrating, started],
    runs: { 'item-191': { output: 'schema 1, 3 orders\n' } },
  });
  await operator.presses('Enter');
  await operator.sees('Look whether the old state is back');
  await operator.sees('schema 1, 3 orders');
});

test('a checklist without a way back says so, and offers no key that starts one', async () => {
  const operator = await operatorAt({ plan: samplePlan([step(1, 'Deploy', [commandItem('item-11', './deploy')])]) });
  await operator.presses('Enter', 'R');
  await operator.sees('THIS CHECKLIST HAS NO WRITTEN WAY BACK.');
  operator.doesNotSee('start it');
  operator.doesNotSee('Starting needs');
});

test('at its end stands what the database is against what it was before the steps that it undoes', async () => {
  const print = (when: 'before' | 'after', step: string, rows: number): NewEvent => ({
    type: 'target.fingerprinted',
    data: {
      ...{
        run: `run-${step}`,
        step,
        item: 'item',
        when,
        target: { kind: 'postgres', key: 'shop', display: 'db shop@db:5432' },
      },
      found: {
        ...{ server: '15.18', system: '77', database: 'shop', schema: 'a'.repeat(64), more: 0 },
        tables: [{ name: 'public.orders', rows, counted: true }],
      },
    },
  });
  const started: NewEvent = {
    type: 'rollback.started',
    data: { rollback: 'rollback-1', step: 'step-2', from: 'step-2' },
  };
  const ticked: NewEvent = {
    type: 'check.answered',
    data: { step: 'rollback-1', items: ['item-152'], answer: 'done' },
  };
  const ran = { step: 'step-2', item: 'item-21', run: 'run-m' };
  const walked = (rows: number): NewEvent[] => [
    print('before', 'step-2', 12),
    migrating,
    requestedRun(ran, './migrate', { effect: 'changes' }),
    endedRun(ran, 0),
    print('after', 'step-2', 0),
    started,
    passed('item-151'),
    ticked,
    print('after', 'rollback-1', rows),
  ];
  const back = await operatorAt({ plan: releasePlan(), before: walked(12) });
  await back.sees(/DATABASE db shop@db:5432, looked at \d\d:\d\d:\d\d, against before step 2: the same\s+schema/);
  const other = await operatorAt({ plan: releasePlan(), before: walked(11) });
  await back.presses('e');
  await back.sees('You are saying that the old state is back.');
  await back.sees('against before step 2');
  back.doesNotSee('No program has compared it');
  await other.sees(/against before step 2: NOT THE\s+SAME: public\.orders: 12 → 11 rows/);
});

test('a way back beside which the checklist writes another one names that one', async () => {
  const ways = [60, 70].map((at) => ({
    ...wayBackOf(`back-${at}`, `Rollback-${at}`, [commandItem(`back-${at}.i1`, 'shop back', 'changes')]),
    line: at,
  }));
  const options = [60, 70].map((at) => ({
    label: `Rollback-${at}`,
    line: at,
    recommended: false,
    steps: [],
    items: [],
  }));
  const choice = { id: 'c60', line: 60, title: 'One of these ways back', askedAt: null, options };
  const plan = samplePlan([step(6, 'Ship', [commandItem('item-61', 'shop ship', 'changes')])], {
    rollbacks: ways,
    choices: [choice],
  });
  const operator = await operatorAt({ plan });
  operator.doesNotSee('CHOOSE');
  await operator.presses('R');
  await operator.sees(/OR +Rollback-70 \(line 70\)/);
});

test('a way back that destroys and belongs to another step is not chosen at once where another one destroys nothing', async () => {
  const ways = [
    wayBackOf('r150', 'Load the dump', [commandItem('item-151', 'psql shop < dump.sql', 'destroys')]),
    wayBackOf('r160', 'Turn the switch off', [commandItem('item-161', './switch off', 'changes')]),
  ];
  const steps = [step(1, 'Bake', [commandItem('item-11', './bake', 'changes')])];
  const operator = await operatorAt({ plan: { ...samplePlan(steps), rollbacks: ways } });
  await operator.presses('R');
  await operator.sees(/^ {3}Load the dump\n(?:.*\n) > Turn the switch off/m);
  const alone = await operatorAt({ plan: { ...samplePlan(steps), rollbacks: ways.slice(0, 1) } });
  await alone.presses('R');
  await alone.sees('> Load the dump');
});

test('on a narrow screen the environment of a way back is whole, and no command stands there twice', async () => {
  const undo = aUnit('item-151', 151, 'kubectl undo', ['kubectl undo', 'kubectl status']);
  const steps = [step(1, 'Bake', [commandItem('item-11', './bake', 'changes')], { environment: 'production' })];
  const plan = { ...samplePlan(steps), rollbacks: [wayBackOf('r150', 'Undo it', [undo])] };
  const operator = await operatorAt({ plan, columns: 40 });
  await operator.presses('R');
  await operator.sees(/1 {2}kubectl undo\n +kubectl status/);
  operator.doesNotSee('      kubectl undo');
  await operator.presses('Enter');
  await operator.sees(/^ROLLBACK {2}!! PRODUCTION !! /);
});
