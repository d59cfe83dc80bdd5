import { expect, test } from 'vitest';
import { anAsking } from '../../support/asking.ts';
import type { Operator } from '../operator.tsx';
import { operatorAt } from '../operator.tsx';
import { boxItem, commandItem, samplePlan, step } from '../sample-plan.ts';

const plan = samplePlan([
  step(1, 'Back up', [commandItem('item-11', 'pg_dump shop'), boxItem('item-12', 'The backup has a size')]),
  step(2, 'Look around', [boxItem('item-21', 'Nobody deploys'), boxItem('item-22', 'The pager is on')]),
  step(3, 'Migrate', [commandItem('item-31', 'npx migrate', 'changes')]),
]);
const runs = { 'item-11': { output: 'dumped 412 rows\r\n' } };

/** An operator whose first step is done, in front of the second. */
async function inStepTwo(): Promise<Operator> {
  const operator = await operatorAt({ plan, runs });
  await operator.presses('Enter');
  await operator.sees('The backup has a size');
  await operator.presses('x');
  await operator.sees('Nobody deploys');
  return operator;
}

test('a finished step is shown with what came of it; nothing is recorded, and Esc is back where the walk stands', async () => {
  const operator = await inStepTwo();
  const before = operator.session.events.length;
  await operator.presses('t', 'Up', 'Enter');
  await operator.sees('LOOKING AT  Step 1/3  Back up');
  await operator.sees('[e] pg_dump shop  ended');
  await operator.sees('dumped 412 rows');
  await operator.sees('[x] The backup has a size  attested');
  await operator.presses('l');
  await operator.sees('OUTPUT  pg_dump shop');
  await operator.presses('Esc', 'Down', 'v');
  await operator.sees('AS WRITTEN');
  await operator.presses('Esc');
  await operator.sees('> [x] The backup has a size');
  await operator.presses('Esc', 'Esc');
  await operator.sees('Nobody deploys');
  expect(operator.session.events).toHaveLength(before);
});

test('after looking at a finished step the walk goes on step by step, and says that all is done only when it is', async () => {
  const operator = await inStepTwo();
  await operator.presses('t', 'Up', 'Enter', 'Esc', 'Esc', 'c');
  await operator.sees('npx migrate');
  operator.doesNotSee('CHECKLIST');
});

test('a step that was gone to ahead of its turn is followed by the one that is open, when its boxes are ticked', async () => {
  const operator = await operatorAt({ plan, runs });
  await operator.presses('t', 'Down', 'o');
  await operator.sees('Nobody deploys');
  await operator.presses('x', 'x');
  await operator.sees('pg_dump shop');
  operator.doesNotSee('CHECKLIST');
});

test('o on a finished step says that it is done', async () => {
  const operator = await inStepTwo();
  const before = operator.session.events.length;
  await operator.presses('t', 'Up', 'o');
  await operator.sees('This step is done; Enter looks at it.');
  expect(operator.session.events).toHaveLength(before);
});

test('an item of a finished step runs again with its own ceremony; what looks at it is asked again, then the walk goes on where it stood', async () => {
  const operator = await inStepTwo();
  await operator.presses('x', 't', 'Up', 'Enter', 'g');
  await operator.sees('WILL RUN 1 line');
  expect(operator.session.ran()).toHaveLength(1);
  await operator.presses('Enter');
  expect(operator.session.ran()).toHaveLength(2);
  expect(operator.session.events.slice(-3).map(({ type }) => type)).toEqual([
    'step.entered',
    'run.requested',
    'run.ended',
  ]);
  await operator.sees('[ ] The backup has a size');
  await operator.sees('before line 11 ran again');
  await operator.presses('x');
  await operator.sees('Nobody deploys');
});

test('before an unfinished walk is signed the open steps are named; Enter goes to the first of them', async () => {
  const operator = await inStepTwo();
  await operator.presses('t', 'F');
  await operator.sees('CHECKLIST NOT COMPLETE: 2 OPEN');
  await operator.sees('2 Look around');
  await operator.sees('3 Migrate');
  await operator.presses('Enter');
  await operator.sees('Nobody deploys');
});

test('what was said not to apply by mistake is asked again from the finished step, all that the one key said', async () => {
  const jobs = (id: string, text: string) => boxItem(id, text, { condition: 'If the jobs were stopped' });
  const asked = samplePlan([
    step(1, 'Start the jobs', [jobs('item-11', 'The queue runs'), commandItem('item-12', 'ls')]),
    step(2, 'Look around', [boxItem('item-21', 'The pager is on')]),
  ]);
  const operator = await operatorAt({ plan: asked, runs: { 'item-12': { output: 'a\r\n' } } });
  await operator.sees('DOES THIS APPLY?');
  await operator.presses('n');
  await operator.sees('WILL RUN');
  await operator.presses('Enter');
  await operator.sees('The pager is on');
  await operator.presses('t', 'Up', 'Enter');
  await operator.sees('LOOKING AT  Step 1/2');
  await operator.sees('g ask again');
  await operator.presses('g');
  await operator.presses('Esc', 'Esc');
  await operator.sees('DOES THIS APPLY?');
  await operator.presses('y');
  await operator.sees('The queue runs');
  expect(operator.session.actions.map((action) => (action.do === 'answer' ? action.answer : action.do))).toEqual([
    'notApplicable',
    'run',
    'open',
    'applies',
  ]);
});

test('one key leads from what belongs to a choice that was skipped to the way, which is taken after all', async () => {
  const option = { label: 'Start it', line: 12, recommended: false, steps: [], items: ['item-12'] };
  const other = { ...option, label: 'Leave it', line: 13, items: [] };
  const choice = { id: 'c11', line: 11, title: 'How', askedAt: 'item-11', options: [option, other] };
  const asked = samplePlan(
    [
      step(1, 'Start the jobs', [anAsking('item-11', 11, 'How', 'c11'), commandItem('item-12', 'start jobs')]),
      step(2, 'Look around', [boxItem('item-21', 'The pager is on')]),
    ],
    { choices: [choice] },
  );
  const reason = 'no jobs on this host';
  const before = [{ type: 'step.skipped', data: { step: 'step-1', item: 'item-11', reason } }] as const;
  const operator = await operatorAt({ plan: asked, before: [...before] });
  await operator.sees('The pager is on');
  await operator.presses('t', 'Up', 'Enter');
  await operator.sees('LOOKING AT  Step 1/2');
  await operator.presses('Down');
  await operator.sees('c look at this way');
  await operator.presses('c');
  await operator.sees('CHOOSE ONE WAY');
  await operator.presses('y');
  expect(operator.session.actions).toEqual([{ do: 'choose', choice: 'c11', option: 0 }]);
});
