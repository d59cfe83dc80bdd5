import { expect, test } from 'vitest';
import type { NewEvent } from '../../../src/session/events.ts';
import { operatorAt } from '../operator.tsx';
import { boxItem, commandItem, samplePlan, step } from '../sample-plan.ts';
import { endedRun, requestedRun } from '../sample-run.ts';

const items = [
  commandItem('item-11', './migrate', 'changes'),
  commandItem('item-12', 'curl /health'),
  boxItem('item-13', 'The site is up'),
];
const asked = { line: 12, text: 'all is well', command: 12, item: 'item-12', check: 'ask' as const, parts: [] };
const plan = samplePlan([step(1, 'Migrate', items), step(2, 'Next', [boxItem('item-21', 'Done')])], {
  expectations: [asked],
});
const said = (item: string, answer: 'done' | 'asExpected'): NewEvent => ({
  type: 'check.answered',
  data: { step: 'step-1', items: [item], answer },
});
const run = (item: string, id: string): NewEvent[] => {
  const at = { run: id, step: 'step-1', item };
  return [requestedRun(at, './x'), endedRun(at, 0)];
};

test('what was looked at before its command ran again is asked again, and says why', async () => {
  const looked = [...run('item-12', 'b'), said('item-12', 'asExpected'), said('item-13', 'done')];
  const operator = await operatorAt({
    plan,
    environment: 'local',
    before: [...run('item-11', 'a'), ...looked, ...run('item-11', 'c')],
  });
  await operator.presses('Enter');
  await operator.sees(/AGAIN +looked at \S+ by \S+, before line 11 ran again/);
  await operator.presses('Enter');
  await operator.sees('Is it as the checklist expects?');
  await operator.presses('c');
  await operator.sees('[ ] The site is up');
  await operator.sees(/by \S+, before line 12 ran again/);
  await operator.presses('x');
  await operator.sees('[ ] Done');
  expect(operator.session.actions.at(-1)).toMatchObject({ answer: 'done', items: ['item-13'] });
});
