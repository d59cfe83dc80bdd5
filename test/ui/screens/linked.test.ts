import { expect, test } from 'vitest';
import type { NewEvent } from '../../../src/session/events.ts';
import type { Item } from '../../../src/steps/index.ts';
import { operatorAt } from '../operator.tsx';
import { boxItem, samplePlan, step } from '../sample-plan.ts';

const linked: Item = {
  kind: 'checklist',
  id: 'item-11',
  line: 11,
  endLine: 11,
  title: 'Migrate',
  effect: 'changes',
  condition: null,
  data: { path: 'ops/db.md', text: 'Migrate', claimed: true },
};
const plan = samplePlan([step(1, 'Prepare', [linked, boxItem('item-12', 'Tell the team')])]);
const at = { step: 'step-1', item: 'item-11' };
const followed = (rest: object = {}): NewEvent => ({
  type: 'checklist.followed',
  data: { ...at, session: 'XG9YXC', path: '/srv/ops/db.md', sha256: 'a'.repeat(64), ...rest },
});

test('a linked checklist is named with its file; Enter leaves for it and records nothing', async () => {
  const operator = await operatorAt({ plan });
  await operator.sees('FILE     ops/db.md, linked on file line 11');
  await operator.sees("the author's claim");
  await operator.presses('Enter');
  expect(operator.left).toEqual({ leftBecause: 'follows', ...at, summary: [] });
  expect(operator.session.actions).toEqual([]);
});

test('one that is open already is gone back into', async () => {
  const operator = await operatorAt({ plan, before: [followed()] });
  await operator.sees('session XG9YXC');
  await operator.sees('is not closed. Enter goes back into');
  await operator.sees('Enter go back into it');
});

test('one that was rolled back is still to be done: x does it by hand', async () => {
  const closed = {
    size: 9,
    root: 'b'.repeat(64),
    result: 'Rolled Back',
    completion: 'ROLLED BACK',
    outcome: 'rolled back',
    verified: false,
  };
  const operator = await operatorAt({ plan, before: [followed({ closed })] });
  await operator.sees('ROLLED BACK, result Rolled Back');
  await operator.sees('So this is still to be done');
  await operator.presses('x');
  expect(operator.session.actions).toEqual([{ do: 'answer', step: 'step-1', items: ['item-11'], answer: 'done' }]);
  await operator.sees('Tell the team');
});
