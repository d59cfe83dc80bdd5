import { expect, test } from 'vitest';
import type { NewEvent } from '../../../src/session/events.ts';
import { operatorAt } from '../operator.tsx';
import { commandItem, samplePlan, step } from '../sample-plan.ts';
import { endedRun, requestedRun } from '../sample-run.ts';

const plan = samplePlan([
  step(1, 'Reset', [commandItem('item-11', './reset', 'destroys')]),
  step(2, 'Start', [commandItem('item-21', './start', 'changes')]),
]);
const at = { run: 'run-1', step: 'step-1', item: 'item-11' };
const print: NewEvent = {
  type: 'target.fingerprinted',
  data: {
    ...at,
    when: 'after',
    target: { kind: 'postgres', key: 'shop', display: 'shop' },
    found: { notTaken: 'slow' },
  },
};

test('the result of a command stands beside the next step, though its database was looked at after it', async () => {
  const operator = await operatorAt({ plan, before: [requestedRun(at, './reset'), endedRun(at, 0), print] });
  await operator.presses('Enter');
  await operator.sees('./start');
  await operator.sees(/LAST .*exit 0/);
  expect(operator.screen()).toContain('./reset');
});

test('what a command wrote stands above the next one on a narrow screen, too, where nothing else wants the room', async () => {
  const steps = [
    step(1, 'Back up', [commandItem('item-11', 'ls -lh backup.gz')]),
    step(2, 'Start', [commandItem('item-21', 'ls a\nls b\nls c\nls d')]),
  ];
  const runs = { 'item-11': { output: '-rw-r--r-- 1 ann ann 20 backup.gz\n' } };
  const operator = await operatorAt({ plan: samplePlan(steps), runs, columns: 40 });
  await operator.presses('Enter');
  await operator.sees('Step 2/2');
  await operator.sees('-rw-r--r-- 1 ann ann 20 backup.gz');
});
