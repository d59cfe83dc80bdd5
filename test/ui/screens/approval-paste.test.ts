import { expect, test } from 'vitest';
import type { NewEvent } from '../../../src/session/events.ts';
import { operatorAt } from '../operator.tsx';
import { commandItem, samplePlan, step } from '../sample-plan.ts';

const plan = samplePlan([step(1, 'Migrate', [commandItem('item-11', 'shop migrate', 'changes')])]);
const guarded = { ...plan, approvals: [{ environment: 'production', count: 1 }] };
const at = { step: 'step-1', gate: 'item-11', nonce: 'n1' };
const asked: NewEvent = {
  type: 'approval.asked',
  data: {
    ...{ ...at, text: 'deploy-assist approval 3', needed: 1, command: 'shop migrate', environment: 'production' },
    ...{ target: 'app_prod@db.example.com', cwd: '/srv/app', expires: '2126-01-01T00:00:00.000Z' },
    journal: { size: 1, root: 'r' },
  },
};

async function atTheApproval() {
  const operator = await operatorAt({ plan: guarded, environment: 'production' });
  await operator.sees('shop migrate');
  operator.session.push(asked);
  await operator.presses('a');
  await operator.sees('APPROVAL of somebody else');
  return operator;
}

test('where enough have approved, the keys for a signature say that nothing is left to sign', async () => {
  const operator = await atTheApproval();
  operator.session.push({
    type: 'approval.given',
    data: { ...at, principal: 'bob', key: 'SHA256:bob', signature: 'd', via: 'login', trust: '/list' },
  });
  await operator.sees('GIVEN');
  await operator.presses('y');
  await operator.sees('Enough people have approved: nothing is left to sign.');
});

test('a paste that was refused is not said to leave nothing in the record', async () => {
  const operator = await atTheApproval();
  await operator.presses('p');
  await operator.sees('EXIT: Esc = back, nothing recorded.');
  operator.session.push({
    type: 'approval.refused',
    data: { ...at, principal: null, key: null, why: 'it is of another text', via: 'paste' },
  });
  await operator.sees('EXIT: Esc = back. What was refused is recorded, and is signed at the end.');
  await operator.sees('1 signature handed in for this; each is in the record');
  expect(operator.screen()).not.toContain('nothing recorded');
});
