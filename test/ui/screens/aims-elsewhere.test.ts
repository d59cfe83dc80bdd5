import { expect, test } from 'vitest';
import type { Facts } from '../../../src/walk/action.ts';
import { operatorAt } from '../operator.tsx';
import { commandItem, samplePlan, step } from '../sample-plan.ts';

const change = samplePlan([step(1, 'Roll out', [commandItem('item-10', 'kubectl apply -f shop.yaml', 'changes')])]);
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

test('where the new target asks for a phrase it is asked for in the place of the key, and nothing runs', async () => {
  const facts: Partial<Facts> = { target: cluster('staging/shop'), environment: 'staging', protected: false };
  const operator = await operatorAt({ plan: change, facts });
  await operator.presses('g');
  await operator.sees('RUN THIS?');
  Object.assign(facts, { target: cluster('production/shop'), environment: 'production', protected: true });
  await operator.presses('y');
  await operator.sees('GATE  Step 1');
  await operator.sees('TYPE     production 1');
  expect(operator.session.events.filter(({ type }) => type === 'run.requested')).toEqual([]);
});

test('what was typed for one target counts for no other: it is typed anew', async () => {
  const facts: Partial<Facts> = { target: cluster('east/shop') };
  const operator = await operatorAt({ plan: change, facts });
  await operator.presses('g');
  await operator.waits(1400);
  facts.target = cluster('west/shop');
  await operator.types('production 1');
  await operator.presses('Enter', 'Enter');
  await operator.sees('ON       kubernetes west/shop');
  expect(operator.session.events.filter(({ type }) => type === 'run.requested')).toEqual([]);
  await operator.waits(1400);
  await operator.types('production 1');
  await operator.presses('Enter');
  expect(operator.session.events.filter(({ type }) => type === 'run.requested')).toHaveLength(1);
});
