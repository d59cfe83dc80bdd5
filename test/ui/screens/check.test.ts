import { expect, test } from 'vitest';
import type { NewEvent } from '../../../src/session/events.ts';
import { operatorAt } from '../operator.tsx';
import { commandItem, samplePlan, step } from '../sample-plan.ts';
import { endedRun, requestedRun } from '../sample-run.ts';

const plan = samplePlan([
  step(1, 'Before', [commandItem('item-9', 'curl -fsS https://shop.example.com/health')]),
  step(2, 'Migrate', [
    commandItem('item-11', './migrate', 'changes'),
    commandItem('item-12', 'grep -c ERROR migrate.log'),
  ]),
]);
const lost: NewEvent[] = [
  { type: 'step.skipped', data: { step: 'step-1', reason: 'looked at it in the browser' } },
  { type: 'step.entered', data: { step: 'step-2' } },
  requestedRun({ run: 'run-a', step: 'step-2', item: 'item-11' }, './migrate'),
  { type: 'run.lost', data: { run: 'run-a', step: 'step-2', item: 'item-11', why: 'the server was killed' } },
];

async function atTheUnknown(parts: Partial<Parameters<typeof operatorAt>[0]> = {}) {
  const operator = await operatorAt({ plan, before: lost, ...parts });
  await operator.presses('Enter');
  await operator.sees('OUTCOME UNKNOWN');
  return operator;
}

test('k offers a query or a command of one’s own, and what the checklist has that only reads, the same step first', async () => {
  const operator = await atTheUnknown();
  await operator.sees('k  check: a query or a command that only reads');
  await operator.presses('k');
  await operator.sees('By what? (4)');
  await operator.presses('Down', 'Down');
  await operator.sees('ON       app_prod@db.example.com  (production)');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  app_prod@db.example.com                    HH:MM:SS
    CHECK  what became of: ./migrate                                 -1 ?1  2 s  1op
    --------------------------------------------------------------------------------
     By what? (4)
        a query that you type
        a command that you type
      > step 2  grep -c ERROR migrate.log
        step 1  curl -fsS https://shop.example.com/health

     file line 12 of the checklist, which only reads
       grep -c ERROR migrate.log
     ON       app_prod@db.example.com  (production)
     IN       web-1:/srv/app








    EXIT: Esc = back; nothing is run.
    What it finds goes into the record, beside that run.
     Enter run this check  Down choose  Esc back  R rollback  q leave  ? help"
  `);
});

test('a check of the checklist is run, its result stands beside the unknown run, and then a person decides', async () => {
  const operator = await atTheUnknown({ runs: { 'item-11': { output: '0\n' } } });
  await operator.presses('k', 'Down', 'Down');
  await operator.sees('ON ');
  await operator.presses('Enter');
  await operator.sees('OUTCOME UNKNOWN');
  await operator.sees(/CHECKED .*grep -c ERROR migrate\.log/);
  await operator.sees('exit 0');
  expect(operator.session.actions.at(-1)).toEqual({
    do: 'check',
    step: 'step-2',
    item: 'item-11',
    by: { probe: { step: 'step-2', item: 'item-12' } },
    aimed: expect.objectContaining({ display: 'app_prod@db.example.com' }),
  });
  await operator.presses('x');
  await operator.types('no error in its log');
  await operator.presses('Enter');
  await operator.sees('grep -c ERROR migrate.log');
  operator.doesNotSee('OUTCOME UNKNOWN');
});

test('what is typed is looked at first: its target stands there before a second Enter runs it', async () => {
  const operator = await atTheUnknown();
  await operator.presses('k', 'Down');
  await operator.types('tail -3 migrate.log');
  operator.doesNotSee('ON  ');
  await operator.presses('Enter');
  await operator.sees('ON       app_prod@db.example.com  (production)');
  expect(operator.session.actions).toEqual([]);
  await operator.presses('Enter');
  await operator.sees(/CHECKED .*tail -3 migrate\.log/);
  expect(operator.session.actions.at(-1)).toMatchObject({ do: 'check', by: { command: 'tail -3 migrate.log' } });
});

test('a typed command that destroys does not run, and says why', async () => {
  const operator = await atTheUnknown();
  await operator.presses('k', 'Down');
  await operator.types('rm migrate.lock');
  await operator.presses('Enter');
  await operator.sees('NOT NOW  This deletes files, and a check only reads.');
  await operator.presses('Enter');
  expect(operator.session.actions).toEqual([]);
});

test('a check that would look at another target than the run worked on says so', async () => {
  const target = { kind: 'database', key: 'other', display: 'app_staging@db.example.com' };
  const operator = await atTheUnknown({ facts: { target } });
  await operator.presses('k');
  await operator.types('select 1');
  await operator.presses('Enter');
  await operator.sees('REMARK   that run aimed at app_prod@db.example.com');
});

test('running again what nobody knows the end of says so where it is confirmed', async () => {
  const operator = await atTheUnknown({ facts: { effect: 'changes' } });
  await operator.presses('r', 'g');
  await operator.sees('GATE');
  await operator.sees('AGAIN    NOBODY KNOWS how the last run of this ended');
});

test('a check that printed nothing says so: that is often what it found', async () => {
  const ended = { run: 'run-c', step: 'step-2', item: 'item-11' };
  const check = requestedRun(ended, 'git ls-remote origin main', { checks: 'run-a', effect: 'reads' });
  const operator = await atTheUnknown({ before: [...lost, check, endedRun(ended, 0)] });
  await operator.sees(/CHECKED +\d\d:\d\d:\d\d +git ls-remote origin main/);
  await operator.sees('OUTPUT   nothing');
});

test('x says that it did its work, with what shows it', async () => {
  const operator = await atTheUnknown({});
  await operator.presses('x');
  await operator.sees('CALL DONE what nobody saw end');
  await operator.types('the new column is there');
  await operator.presses('Enter');
  expect(operator.session.actions.at(-1)).toMatchObject({ answer: 'done', note: 'the new column is there' });
});

test('a check whose target changed behind the screen is not made, and the new target stands there before it is asked again', async () => {
  const facts = { target: { kind: 'database', key: 'a', display: 'app_prod@db.example.com' } };
  const operator = await atTheUnknown({ facts });
  await operator.presses('k', 'Down', 'Down');
  await operator.sees('ON       app_prod@db.example.com');
  facts.target = { kind: 'database', key: 'b', display: 'app_copy@db.example.com' };
  await operator.presses('Enter');
  await operator.sees('Nothing was started: the screen said app_prod@db.example.com');
  await operator.sees('ON       app_copy@db.example.com');
});
