import { expect, test } from 'vitest';
import { operatorAt } from '../operator.tsx';
import { boxItem, commandItem, samplePlan, step } from '../sample-plan.ts';

const plan = samplePlan([
  step(1, 'Long', [commandItem('item-15', 'ls'), boxItem('item-16', 'Fine')], { line: 10, endLine: 69 }),
]);
const lines = Array.from({ length: 60 }, (_, at) => (at === 5 ? '    ls   # two  spaces' : `prose ${at + 10}`));

test('v shows the lines of the checklist as they are, each with its number, and marks the one in hand', async () => {
  const operator = await operatorAt({ plan, answers: { source: { lines } } });
  await operator.presses('v');
  await operator.sees('AS WRITTEN  file line 10-69');
  await operator.sees(/^ {3}10 prose 10$/m);
  await operator.sees(/^ > 15 {5}ls {3}# two {2}spaces$/m);
  await operator.presses('Esc');
  await operator.sees('WILL RUN');
});

test('what is far down is in sight when it opens', async () => {
  const far = samplePlan([step(1, 'Long', [commandItem('item-60', 'ls')], { line: 10, endLine: 69 })]);
  const operator = await operatorAt({ plan: far, answers: { source: { lines } } });
  await operator.presses('v');
  await operator.sees(/^ > 60 prose 60$/m);
});

test('where the checklist cannot be read, that is said', async () => {
  const operator = await operatorAt({ plan });
  await operator.presses('v');
  await operator.sees('The checklist cannot be read: Not known in this test.');
  expect(operator.session.actions).toEqual([]);
});

test('a shows the whole file, for what belongs to no step stands nowhere else', async () => {
  const operator = await operatorAt({ plan, answers: { source: { lines } } });
  await operator.presses('v', 'a');
  await operator.sees('AS WRITTEN  file line 1-200');
  await operator.waits(1000);
  await operator.sees(/^ {5}1 prose 10$/m);
  await operator.presses('a');
  await operator.sees('AS WRITTEN  file line 10-69');
});

test('the remarks count the lines that are shown in no step, and v shows them', async () => {
  const operator = await operatorAt({ plan, answers: { source: { lines } }, opens: { name: 'unread' } });
  await operator.sees(/140 lines of 200, empty ones counted, stand in no step .*\n.*: 1-9, 70-200/);
  await operator.presses('v');
  await operator.sees('AS WRITTEN  file line 1-200');
});
