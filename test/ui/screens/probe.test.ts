import { expect, test } from 'vitest';
import { operatorAt } from '../operator.tsx';
import { waitItem } from '../release-plan.ts';
import { commandItem, samplePlan, step, stopGate } from '../sample-plan.ts';

const plan = samplePlan([
  step(1, 'Check', [
    commandItem('item-10', 'curl -fsS https://shop.example.com/health'),
    commandItem('item-11', './migrate', 'changes'),
    commandItem('item-12', 'grep -c ERROR app.log'),
  ]),
  step(4, 'Watch', [waitItem]),
]);
const done = ['item-10', 'item-11', 'item-12'].map((item) => ({
  type: 'step.skipped' as const,
  data: { step: 'step-1', item, reason: 'was done before' },
}));
const minute = 60_000;

test('p offers what only reads; what is repeated is seen whole, and Enter plans it', async () => {
  const operator = await operatorAt({ plan, before: done });
  await operator.presses('w', 'p');
  await operator.sees('Commands that only read (2)');
  operator.doesNotSee('./migrate');
  await operator.presses('Down');
  await operator.sees('ON       app_prod@db.example.com  (production)');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  target not read yet                        HH:MM:SS
    PROBE  what is repeated while this wait goes on                  -1 W1  1 s  1op
    --------------------------------------------------------------------------------
     Commands that only read (2):
       step 1  curl -fsS https://shop.example.com/health
     > step 1  grep -c ERROR app.log

     REPEATS  file line 12
       grep -c ERROR app.log
     ON       app_prod@db.example.com  (production)
     IN       web-1:/srv/app
     EVERY    15_ minutes









    EXIT: Esc = back; nothing is planned.
    Enter plans it; the first is made at once.
     Enter repeat this one  Down choose  Tab take it back  Esc back"
  `);
  await operator.presses('Backspace');
  await operator.types('0');
  await operator.presses('Enter');
  expect(operator.session.actions.at(-1)).toEqual({
    do: 'planProbe',
    step: 'step-4',
    item: 'item-41',
    probe: { step: 'step-1', item: 'item-12' },
    everyS: 600,
  });
  await operator.sees('grep -c ERROR app.log');
});

test('a probe that failed stands out on the screen of the wait, with when the next is made', async () => {
  const probe = { step: 'step-1', item: 'item-10' };
  const operator = await operatorAt({
    plan,
    before: done,
    runs: { 'item-41': { exit: 22 } },
  });
  await operator.presses('w');
  operator.session.push({ type: 'probe.planned', data: { step: 'step-4', item: 'item-41', probe, everyS: 900 } });
  await operator.presses('c');
  await operator.waits(5 * minute);
  await operator.sees(/\[!\] curl -fsS https:\/\/shop\.example\.com\/health/);
  await operator.sees('exit 22; made 1 time, FAILED 1; next in 10 min');
});

test('a probe that was not made when it was due says for how long nobody looked, and a wait of days from which day it is', async () => {
  const probe = { step: 'step-1', item: 'item-10' };
  const operator = await operatorAt({ plan, before: done, runs: { 'item-41': {} } });
  await operator.presses('w');
  operator.session.push({ type: 'probe.planned', data: { step: 'step-4', item: 'item-41', probe, everyS: 900 } });
  await operator.presses('c');
  operator.doesNotSee('NOBODY LOOKED');
  await operator.waits(26 * 60 * minute);
  await operator.sees(/made 1 time; 105 were due: for up to 26 h 0 min\s+NOBODY\s+LOOKED/);
  await operator.sees(/DONE +26 h 0 min, since \d+ [A-Z][a-z]{2} \d\d:\d\d$/m);
});

test('the stop behind a wait says how all of its probes went and for how long nobody looked, and so does the record', async () => {
  const gates = [stopGate('gate-4', 'step-4', 'item-41', ['any issue was found'])];
  const probe = { step: 'step-1', item: 'item-10' };
  const runs = { 'item-41': { exit: 22 } };
  const operator = await operatorAt({ plan: { ...plan, gates }, before: done, runs });
  await operator.presses('w');
  operator.session.push({ type: 'probe.planned', data: { step: 'step-4', item: 'item-41', probe, everyS: 900 } });
  await operator.presses('c');
  await operator.waits(5 * 60 * minute);
  const probes = [{ probe, everyS: 900, due: 21, made: 1, failed: 1, longestGapS: 5 * 3600 }];
  operator.session.push({ type: 'wait.ended', data: { step: 'step-4', item: 'item-41', waitedS: 5 * 3600, probes } });
  await operator.sees('WHAT THE PROGRAM KNOWS');
  await operator.sees(/\[x\] Watch.*: waited 5 h 0 min\n/);
  await operator.sees(/made 1 time, FAILED 1; 21 were\s+due: for up to 5 h 0 min NOBODY\s+LOOKED/);
  operator.doesNotSee('attested');
  await operator.presses('c');
  expect(operator.session.actions.at(-1)).toMatchObject({
    do: 'clear',
    evidence: [
      expect.stringMatching(/waited 5 h 0 min$/),
      expect.stringContaining('made 1 time, FAILED 1; 21 were due: for up to 5 h 0 min NOBODY LOOKED'),
    ],
  });
});

test('minutes are seen as they were typed, for whatever is chosen, and what is longer than the wait says so', async () => {
  const operator = await operatorAt({ plan, before: done });
  await operator.presses('w', 'p', 'Ctrl-U');
  await operator.types('154700');
  await operator.sees('EVERY    154700_ minutes');
  await operator.sees(/every 107 days, and the wait is 4 h 0 min: made/);
  await operator.presses('Down');
  await operator.sees('REPEATS  file line 12');
  await operator.sees('EVERY    154700_ minutes');
  await operator.presses('Ctrl-U');
  await operator.types('20');
  operator.doesNotSee('REMARK');
});

test('what is for the environment of the step that waits is offered first', async () => {
  const local = { ...step(1, 'Try', [commandItem('item-10', 'curl localhost')]), environment: 'local' };
  const watch = { ...step(4, 'Watch', [waitItem, commandItem('item-42', 'curl shop')]), environment: 'production' };
  const operator = await operatorAt({
    plan: samplePlan([local, watch]),
    before: [{ type: 'step.skipped', data: { step: 'step-1', reason: 'was done before' } }],
  });
  await operator.presses('w', 'p');
  await operator.sees(/> step 4 +curl shop\n +step 1 +curl localhost/);
});

test('Tab takes a probe back', async () => {
  const operator = await operatorAt({ plan, before: done });
  await operator.presses('w', 'p');
  await operator.sees('ON ');
  await operator.presses('Enter');
  await operator.sees('PROBES, made by the session');
  await operator.presses('p', 'Tab');
  await operator.sees('PROBES   none');
});

test('a command that stands behind the wait can be repeated during it: the order is for the walk', async () => {
  const watched = samplePlan([step(4, 'Watch', [waitItem, commandItem('item-42', 'grep -c ERROR app.log')])]);
  const operator = await operatorAt({ plan: watched });
  await operator.presses('w', 'p');
  await operator.sees('REPEATS  file line 42');
  operator.doesNotSee('comes first');
  await operator.presses('Enter');
  expect(operator.session.actions.at(-1)).toMatchObject({ do: 'planProbe', probe: { item: 'item-42' }, everyS: 900 });
});
