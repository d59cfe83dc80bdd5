import { expect, test } from 'vitest';
import type { NewEvent } from '../../../src/session/events.ts';
import { operatorAt } from '../operator.tsx';
import { boxItem, commandItem, samplePlan, step } from '../sample-plan.ts';

const [much, little, cold] = ['If much is stored', 'If little is stored', 'If the cache is cold'];
const plan = samplePlan([
  step(1, 'Repair', [
    boxItem('item-11', 'Ask the team', { condition: much }),
    boxItem('item-12', 'Warm the cache', { condition: cold }),
    commandItem('item-13', './reset --force', 'destroys', { condition: little }),
    commandItem('item-14', './start', 'changes', { condition: little }),
  ]),
]);
const said = (items: string[], answer: 'applies' | 'notApplicable' | 'done'): NewEvent => ({
  type: 'check.answered',
  data: { step: 'step-1', items, answer },
});
const before = [
  said(['item-11'], 'applies'),
  said(['item-11'], 'done'),
  said(['item-12'], 'notApplicable'),
  said(['item-13', 'item-14'], 'applies'),
];

test('before something is destroyed it stands how each condition of the step was answered', async () => {
  const operator = await operatorAt({ plan, before, facts: { effect: 'destroys' } });
  await operator.sees('./reset --force');
  await operator.presses('g');
  await operator.sees(`ANSWERED "${much}" (line`);
  const screen = operator.screen().replace(/\s+/g, ' ');
  expect(screen).toMatch(/"If much is stored" \(line \d+\) was answered: applies/);
  expect(screen).toMatch(/"If the cache is cold" \(line \d+\) was answered: does not apply/);
  expect(screen.split('"If little is stored"')).toHaveLength(2);
});

test('a change that destroys nothing is not filled with answers', async () => {
  const operator = await operatorAt({ plan, before, facts: { effect: 'changes' } });
  await operator.sees('./reset --force');
  await operator.presses('g');
  await operator.sees('TYPE');
  operator.doesNotSee('ANSWERED');
});

test('the same words that were asked anew have an answer of their own, and one that is still to come is no answer', async () => {
  const again = samplePlan([
    step(1, 'Repair', [
      boxItem('item-11', 'Ask the team', { condition: much }),
      commandItem('item-13', './reset --force', 'destroys', { condition: much }),
      boxItem('item-14', 'Tell the team', { condition: much }),
    ]),
  ]);
  const operator = await operatorAt({
    plan: again,
    before: [said(['item-11'], 'applies'), said(['item-11'], 'done'), said(['item-13'], 'applies')],
    facts: { effect: 'destroys' },
  });
  await operator.sees('./reset --force');
  await operator.presses('g');
  await operator.sees(`ANSWERED "${much}" (line 11) was answered: applies`);
  const screen = operator.screen().replace(/\s+/g, ' ');
  expect(screen).toContain(`"${much}" (line 13) was answered: applies; line 14 asks it anew`);
});
