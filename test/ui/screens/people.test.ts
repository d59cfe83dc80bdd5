import { describe, expect, test } from 'vitest';
import { aClient } from '../fake-session.ts';
import { migrationPlan } from '../migration-plan.ts';
import { operatorAt } from '../operator.tsx';
import { commandItem, samplePlan, step } from '../sample-plan.ts';

const ann = aClient({ id: 'c1', user: 'ann', tty: '/dev/pts/1', drives: true });
const bob = aClient({ id: 'c2', user: 'bob', tty: '/dev/pts/4', from: '192.0.2.7' });

describe('who drives', () => {
  test('is in row 2, with who watches; at 40 columns in two words', async () => {
    const operator = await operatorAt({ plan: migrationPlan });
    operator.session.clients([bob, ann]);
    await operator.sees('you drive, bob watches');
    await operator.resizes(40, 24);
    await operator.sees('you drive');
  });

  test('two people of one account are told apart by their terminals', async () => {
    const operator = await operatorAt({ plan: migrationPlan });
    operator.session.clients([ann, { ...bob, user: 'ann' }]);
    await operator.sees('you drive, ann (pts/4) watches');
  });

  test('is asked for by who watches, with w', async () => {
    const operator = await operatorAt({ plan: migrationPlan });
    operator.session.clients([
      { ...ann, drives: false },
      { ...bob, drives: true },
    ]);
    await operator.sees('w who drives');
    await operator.sees('You watch.');
    await operator.presses('w');
    await operator.sees('from 192.0.2.7');
    await operator.presses('a');
    expect(operator.session.wishes).toEqual([{ wish: 'ask' }]);
    await operator.presses('F');
    await operator.sees('TAKE OVER  from bob');
    await operator.types('he has left the office');
    await operator.presses('Enter');
    expect(operator.session.wishes.at(-1)).toEqual({ wish: 'force', reason: 'he has left the office' });
  });

  test('is given with W and y; a key for the walk gives nothing', async () => {
    const operator = await operatorAt({ plan: migrationPlan });
    operator.session.clients([ann, { ...bob, asks: true }]);
    await operator.sees('bob ASKS TO DRIVE: W');
    await operator.presses('W');
    await operator.sees('y lets them drive');
    await operator.presses('y');
    expect(operator.session.wishes).toEqual([{ wish: 'give', to: 'c2' }]);
  });

  test('who watches has the keys that look; the others say whose they are', async () => {
    const operator = await operatorAt({ plan: migrationPlan });
    operator.session.clients([
      { ...ann, drives: false },
      { ...bob, drives: true },
    ]);
    await operator.sees('w who drives');
    for (const key of [' s skip', 'd defer', 'g run']) operator.doesNotSee(key);
    await operator.sees('q leaves; nothing that goes on here ends with it.');
    for (const key of ['s', 'd', 'g', 'E']) {
      await operator.presses(key);
      await operator.sees('You are watching. Who drives does that');
    }
    await operator.presses('t');
    await operator.sees('Outline ');
    expect(operator.session.actions).toEqual([]);
  });

  test('who watches is not told to choose what only the driver can', async () => {
    const operator = await operatorAt({
      plan: samplePlan([step(1, 'Look', [commandItem('item-11', 'ls', 'reads')])]),
      runs: { 'item-11': { exit: 1 } },
    });
    await operator.presses('Enter');
    await operator.sees('Choose. Nothing is preselected.');
    operator.session.clients([
      { ...ann, drives: false },
      { ...bob, drives: true },
    ]);
    await operator.sees('Who drives chooses how it goes on.');
    operator.doesNotSee('roll back: opens the list');
  });

  test('somebody who came to watch can hold the next step, and nothing else', async () => {
    const operator = await operatorAt({ plan: migrationPlan });
    operator.session.clients([
      { ...ann, drives: false, watches: true },
      { ...bob, drives: true },
    ]);
    await operator.presses('w');
    await operator.sees('To drive: deploy-assist resume');
    operator.doesNotSee('ask to drive');
    await operator.presses('h');
    await operator.types('the dashboard is red');
    await operator.presses('Enter');
    await operator.sees('HELD');
    expect(operator.session.actions).toEqual([{ do: 'hold', reason: 'the dashboard is red' }]);
  });

  test('a change of drivers is said to both sides', async () => {
    const operator = await operatorAt({ plan: migrationPlan });
    operator.session.push({
      type: 'driver.changed',
      data: {
        client: 'c2',
        user: 'bob',
        tty: '/dev/pts/4',
        how: 'forced',
        from: { client: 'c1', user: 'ann' },
        reason: 'she has left the office',
      },
    });
    await operator.sees('bob drives now instead of ann (forced: she has left the office)');
  });

  test('that keys are pressed is told to the server, but not each time', async () => {
    const operator = await operatorAt({ plan: migrationPlan });
    for (let press = 0; press < 5; press++) await operator.presses('PageDown');
    expect(operator.session.controls.filter(({ live }) => live === 'here')).toHaveLength(1);
  });
});
