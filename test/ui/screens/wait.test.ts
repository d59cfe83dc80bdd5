import { expect, test } from 'vitest';
import type { NewEvent } from '../../../src/session/events.ts';
import { operatorAt } from '../operator.tsx';
import { waitItem } from '../release-plan.ts';
import { commandItem, samplePlan, step } from '../sample-plan.ts';

const plan = samplePlan([step(4, 'Watch', [waitItem])]);
const minute = 60_000;

test('w starts the wait; done, left, minimum and maximum are shown', async () => {
  const operator = await operatorAt({ plan });
  await operator.presses('Enter');
  expect(operator.session.actions).toEqual([]);
  await operator.presses('w');
  await operator.waits(61 * minute);
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1  target not read yet                        HH:MM:SS
    Step 4/1  Watch                                               W1  1 h 1 min  1op
    --------------------------------------------------------------------------------
     > [W] 4 Watch
    ------------------------------
     WAIT     Watch the shop for 2-4 hours
     MINIMUM  2 h 0 min
     MAXIMUM  4 h 0 min
     DONE     1 h 1 min, since 02:14:07
     LEFT     59 min to the written minimum. Ending before needs a reason: a
              deviation.
     PROBES   none. p chooses a command that is repeated while you are away.

     This wait is kept by the clock of the session, not by this screen: you may
     leave (q).






    EXIT: NONE - this step has no written way back. q leaves, the session is kept.

     Enter end early (reason)  m note  p probes  s skip  R rollback  ? more keys"
  `);
});

test('before the minimum Enter asks for a reason; after it Enter ends the wait', async () => {
  const operator = await operatorAt({ plan });
  await operator.presses('w');
  await operator.waits(30 * minute);
  await operator.presses('Enter');
  await operator.sees(/reason/i);
  expect(operator.session.actions).toHaveLength(1);
  await operator.presses('Esc');
  await operator.waits(91 * minute);
  await operator.sees('the written minimum is over');
  await operator.presses('Enter');
  expect(operator.session.actions.at(-1)).toEqual({ do: 'endWait', step: 'step-4', item: 'item-41' });
});

test('a wait that lasts longer than written says so', async () => {
  const operator = await operatorAt({ plan, columns: 40 });
  await operator.presses('w');
  await operator.waits(250 * minute);
  await operator.sees('OVER');
  expect(operator.screen()).toMatchInlineSnapshot(`
    "!! PRODUCTION !!  ann@web-1     HH:MM:SS
    target not read yet
    Step 4/1  Watch               4 h 10 min
    ----------------------------------------
     WAIT     Watch the shop for 2-4 hours
     MINIMUM  2 h 0 min
     MAXIMUM  4 h 0 min
     DONE     4 h 10 min, since 02:14:07
     LEFT     nothing: the written minimum
              is over
     OVER     10 min longer than the written
              maximum
     PROBES   none. p chooses a command that
              is repeated while you are
              away.

     It goes on until Enter ends it: m takes
     down what you see, and you may leave
     (q).
    EXIT: NONE - this step has no written
          way back.


     Enter end the wait  R rollback  ? more"
  `);
});

test('a restart of the machine and a clock that was set are told, for what is done is not what the calendar says', async () => {
  const now = Date.parse('2026-11-20T02:14:07.000Z') * 1000;
  const begun = (mono: number): NewEvent => ({
    type: 'wait.started',
    data: { step: 'step-4', item: 'item-41', minimum: 7200, maximum: 14400, mono },
  });
  const recovered: NewEvent = { type: 'session.recovered', data: { droppedBytes: 0, boot: 'b', rebooted: true } };
  const restarted = await operatorAt({ plan, before: [begun(now), recovered] });
  await restarted.presses('Enter');
  await restarted.sees('RESTART  of this machine, told at');
  restarted.doesNotSee('CLOCK ');
  const setBack = await operatorAt({ plan, before: [begun(now - 3600 * 1e6)] });
  await setBack.sees('CLOCK    of this machine set 1 h 0 min back since: the wait does not go by it');
});

test('a wait of which nobody wrote how long ends with a key of its own, after it was said what ends', async () => {
  const open = waitOf('Watch the shop for a while', null);
  const operator = await operatorAt({ plan: samplePlan([step(4, 'Watch', [open])]) });
  await operator.presses('w');
  await operator.waits(3 * minute);
  await operator.presses('Enter');
  await operator.sees('IS THIS WAIT OVER?');
  await operator.sees('Watch the shop for a while');
  await operator.sees('3 min, since 02:14:07');
  await operator.presses('Enter');
  expect(operator.session.actions).toHaveLength(1);
  await operator.presses('y');
  expect(operator.session.actions.at(-1)).toEqual({ do: 'endWait', step: 'step-4', item: 'item-41' });
});

test('a wait for a time and for something else ends by what is said of that', async () => {
  const open = waitOf('Wait two minutes until the queue is drained', 120);
  const operator = await operatorAt({ plan: samplePlan([step(4, 'Watch', [open])]) });
  await operator.presses('w');
  await operator.waits(minute);
  await operator.presses('Enter');
  await operator.sees('END THE WAIT EARLY');
  await operator.presses('Esc');
  await operator.waits(3 * minute);
  await operator.presses('Enter');
  await operator.sees('IS THIS WAIT OVER?');
  await operator.sees('The written time is over, and more than that is waited for');
  await operator.presses('Enter');
  expect(operator.session.actions).toHaveLength(1);
  await operator.presses('y');
  expect(operator.session.actions.at(-1)).toEqual({ do: 'endWait', step: 'step-4', item: 'item-41' });
});

test('a wait for one written time is never longer than a maximum, which nobody wrote', async () => {
  const exact = waitOf('Wait for 5 minutes', 300);
  const operator = await operatorAt({ plan: samplePlan([step(4, 'Watch', [exact])]) });
  await operator.presses('w');
  await operator.waits(7 * minute);
  await operator.sees('the written minimum is over');
  operator.doesNotSee('MAXIMUM');
  operator.doesNotSee('OVER');
});

function waitOf(text: string, seconds: number | null): typeof waitItem {
  const { condition, effect, endLine, id, line } = waitItem;
  const data = { text, minimum: seconds, maximum: seconds };
  return { condition, effect, endLine, id, line, title: text, kind: 'wait', data };
}

test('what stands beside a wait is looked at without ending it, and not yet is taken down', async () => {
  const open = waitOf('Wait until the copy has caught up', null);
  const look = commandItem('item-42', 'cat behind-by.txt', 'reads');
  const plan = samplePlan([step(4, 'Watch', [open, look])]);
  const operator = await operatorAt({ plan, runs: { 'item-41': { output: 'behind by 5\n' } } });
  await operator.presses('w');
  await operator.sees('LOOK     c runs "cat behind-by.txt", and the wait goes on');
  await operator.presses('c');
  const probe = { step: 'step-4', item: 'item-42' };
  expect(operator.session.actions.at(-1)).toEqual({ do: 'probe', step: 'step-4', item: 'item-41', probe });
  await operator.sees('behind by 5');
  await operator.presses('Enter');
  await operator.sees('IS THIS WAIT OVER?');
  await operator.sees(/It cannot be started again\.\n\n LAST +exit 0.*\n OUTPUT\n +behind by 5/);
  await operator.presses('n');
  await operator.sees(/SEEN +\S+ +looked: not over yet/);
  const note = 'looked: not over yet';
  expect(operator.session.actions.at(-1)).toEqual({ do: 'observe', step: 'step-4', item: 'item-41', note });
});

test('a wait whose time is over goes on until it is ended, and says so', async () => {
  const operator = await operatorAt({ plan: samplePlan([step(4, 'Watch', [waitOf('Wait for 5 minutes', 300)])]) });
  await operator.presses('w');
  await operator.waits(6 * minute);
  await operator.sees('the written minimum is over');
  await operator.sees('It goes on until Enter ends it: m takes down what you see');
});
