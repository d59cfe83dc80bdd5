import { expect, test } from 'vitest';
import type { Facts } from '../../../src/walk/action.ts';
import { operatorAt } from '../operator.tsx';
import { commandItem, samplePlan, step } from '../sample-plan.ts';

const plan = samplePlan([step(1, 'Look', [commandItem('item-10', 'kubectl get pods')])]);

const cluster = (name: string) => ({ kind: 'kubernetes', key: `kubernetes:${name}`, display: `kubernetes ${name}` });

test('a context that somebody changed while the screen stood there: nothing runs, both are named, and the new one is on screen', async () => {
  const facts: Partial<Facts> = { target: cluster('staging/shop') };
  const operator = await operatorAt({ plan, facts });
  await operator.sees('ON       kubernetes staging/shop');
  facts.target = cluster('production/shop');
  await operator.presses('Enter');
  await operator.sees(/screen said kubernetes staging\/shop, and it would run\s+on kubernetes production\/shop now/);
  await operator.sees('ON       kubernetes production/shop');
  expect(operator.session.events.filter(({ type }) => type === 'run.requested')).toEqual([]);
  await operator.presses('Enter');
  expect(operator.session.events.filter(({ type }) => type === 'run.requested')).toHaveLength(1);
});
