import { expect, test } from 'vitest';
import type { Choice } from '../../../src/plan/plan.ts';
import type { NewEvent } from '../../../src/session/events.ts';
import { operatorAt } from '../operator.tsx';
import { releasePlan } from '../release-plan.ts';
import { boxItem, commandItem, samplePlan, step, wayBackOf } from '../sample-plan.ts';
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
  operator.doesNotSee('step 3');
  await operator.presses('Ctrl-U');
  await operator.types('y');
  await operator.presses('Enter');
  await operator.sees('The reason needs 10 characters');
  await operator.presses('Ctrl-U');
  await operator.types('1204 orders');
  await operator.presses('Tab');
  await operator.sees('[ ] step 1  Back up the orders');
  await operator.presses('Enter');
  expect(operator.session.events.at(-1)).toMatchObject({
    data: { outcome: 'attested', evidence: '1204 orders', undone: ['step-2'] },
  });
  await operator.sees('undone by it: step 2');
});

test('of one that failed nothing is taken for undone until somebody says so', async () => {
  const operator = await operatorAt({ plan, before: walked });
  await operator.presses('Enter', 'f');
  await operator.sees('[ ] step 2  Migrate the orders');
  await operator.types('half of the rows');
  await operator.presses('Down', 'Tab', 'Enter');
  expect(operator.session.events.at(-1)).toMatchObject({ data: { outcome: 'failed', undone: ['step-2'] } });
});

test('of a way that was chosen among several what applies is counted, and no step is taken for undone that its commands do not name', async () => {
  const ways: Choice = {
    id: 'choice-190',
    line: 190,
    title: 'Which way back?',
    askedAt: 'item-190',
    options: [
      { label: 'Restore', line: 191, recommended: false, steps: [], items: ['item-191'] },
      { label: 'Rebuild', line: 192, recommended: false, steps: [], items: ['item-192'] },
    ],
  };
  const items = [
    { ...boxItem('item-190', 'Which way back?'), kind: 'choice' as const, data: { choice: 'choice-190' } },
    commandItem('item-191', 'shop restore', 'changes'),
    commandItem('item-192', 'shop rebuild', 'changes'),
    boxItem('item-193', 'The shop answers'),
  ];
  const severalWays = releasePlan({ rollbacks: [{ ...emergency, environment: null, items }], choices: [ways] });
  const before: NewEvent[] = [
    ...walked.slice(0, 6),
    { type: 'choice.made', data: { choice: 'choice-190', option: 0, label: 'Restore' } },
    ...changed('rollback-9', 'item-191', 'c'),
    { type: 'check.answered', data: { step: 'rollback-9', items: ['item-193'], answer: 'done' } },
  ];
  const operator = await operatorAt({ plan: severalWays, before });
  await operator.sees('of 3 items 3 done, 0 skipped');
  await operator.presses('e');
  await operator.sees('"Restore" was chosen: marked is only what its commands name.');
  await operator.sees('> [ ] step 1  Back up the orders');
  await operator.sees('[ ] step 2  Migrate the orders');
});

test('a list of steps that is longer than the screen is recorded only when all of it was seen', async () => {
  const many = Array.from({ length: 30 }, (_, at) => at + 1);
  const long = samplePlan(
    many.map((n) => step(n, `Step ${n}: Change`, [commandItem(`item-${n}1`, `shop ${n}`, 'changes')])),
    { rollbacks: [{ ...emergency, environment: null, scope: 'document' }] },
  );
  const before: NewEvent[] = [
    ...many.flatMap((n) => changed(`step-${n}`, `item-${n}1`, `run-${n}`)),
    { type: 'rollback.started', data: { rollback: 'rollback-9', step: 'step-30', from: 'step-30' } },
    ...changed('rollback-9', 'item-191', 'z'),
  ];
  const operator = await operatorAt({ plan: long, before });
  await operator.presses('Enter');
  await operator.sees('Look whether the old state is back');
  await operator.presses('e');
  await operator.sees('[x] step 1  Change');
  await operator.types('1204 orders');
  await operator.presses('Enter');
  await operator.sees('Not all of the steps were on screen yet');
  expect(operator.session.events.at(-1)?.type).not.toBe('rollback.ended');
  await operator.presses('PageDown', 'PageDown', 'PageDown', 'Enter');
  expect(operator.session.events.at(-1)?.type).toBe('rollback.ended');
});

test('of which nothing ended well is called back only by whoever is told so, and it stands in what is signed', async () => {
  const at = { step: 'rollback-9', item: 'item-191', run: 'c' };
  const tried: NewEvent[] = [
    ...walked.slice(0, -2),
    requestedRun(at, 'shop restore', { effect: 'changes' }),
    endedRun(at, 1),
    {
      type: 'step.overridden',
      data: { step: 'rollback-9', item: 'item-191', what: 'gone on', reason: 'it only warns of a role' },
    },
  ];
  const operator = await operatorAt({ plan, before: tried });
  await operator.sees('of 1 item 0 done, 1 failed, 0 skipped');
  await operator.presses('e');
  await operator.sees('Nothing of it ended well (0 done, 1 failed, 0 skipped).');
  await operator.types('1204 orders');
  await operator.presses('PageDown', 'Enter');
  await operator.sees('way back of which nothing ended well');
});
