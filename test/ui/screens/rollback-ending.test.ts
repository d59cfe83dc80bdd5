import { expect, test } from 'vitest';
import type { NewEvent } from '../../../src/session/events.ts';
import { operatorAt } from '../operator.tsx';
import { releasePlan } from '../release-plan.ts';
import { commandItem, wayBackOf } from '../sample-plan.ts';
import { endedRun, requestedRun } from '../sample-run.ts';

const emergency = wayBackOf('rollback-9', 'Emergency', [commandItem('item-191', 'shop restore', 'changes')]);
const plan = releasePlan({ rollbacks: [{ ...emergency, environment: null, scope: 'document' }] });

function changed(step: string, item: string, run: string): NewEvent[] {
  const at = { step, item, run };
  return [requestedRun(at, `shop ${item}`, { effect: 'changes' }), endedRun(at, 0)];
}

/** Two steps changed something, a third was ticked, and the emergency procedure was walked from there. */
const walked: NewEvent[] = [
  ...changed('step-1', 'item-11', 'a'),
  ...changed('step-2', 'item-21', 'b'),
  { type: 'step.entered', data: { step: 'step-3' } },
  { type: 'rollback.started', data: { rollback: 'rollback-9', step: 'step-3', from: 'step-3' } },
  ...changed('rollback-9', 'item-191', 'c'),
];

test('whoever says that the old state is back is shown what that undid, and can say otherwise of a step', async () => {
  const operator = await operatorAt({ plan, before: walked });
  await operator.presses('Enter');
  await operator.sees('Look whether the old state is back');
  await operator.presses('e');
  await operator.sees('> [x] step 1  Back up the orders');
  await operator.sees('[x] step 2  Migrate the orders');
  await operator.types('1204 orders');
  await operator.presses('Tab', 'Down', 'Down', 'Tab');
  await operator.sees('The way back was started from this step');
  await operator.sees('[ ] step 1  Back up the orders');
  await operator.presses('Enter');
  expect(operator.session.events.at(-1)).toMatchObject({
    data: { outcome: 'attested', evidence: '1204 orders', undone: ['step-2', 'step-3'] },
  });
  await operator.sees('undone by it: steps 2, 3');
});

test('of one that failed nothing is taken for undone until somebody says so', async () => {
  const operator = await operatorAt({ plan, before: walked });
  await operator.presses('Enter', 'f');
  await operator.sees('[ ] step 2  Migrate the orders');
  await operator.types('half of the rows');
  await operator.presses('Down', 'Tab', 'Enter');
  expect(operator.session.events.at(-1)).toMatchObject({ data: { outcome: 'failed', undone: ['step-2'] } });
});
