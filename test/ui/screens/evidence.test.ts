import { test } from 'vitest';
import type { NewEvent } from '../../../src/session/events.ts';
import { ended, requested } from '../../support/plan.ts';
import { operatorAt } from '../operator.tsx';
import { releasePlan } from '../release-plan.ts';
import { boxItem, commandItem, samplePlan, step } from '../sample-plan.ts';

const many = Array.from({ length: 40 }, (_, at) => `table ${at + 1}`).join('\n');
const long = 'Look at the list of tables that the command above has printed, and say whether api_keys is one. '.repeat(
  4,
);

test('what an item asks on a small screen stands with the key to what the last command wrote', async () => {
  const conditional = boxItem('item-12', long, { condition: 'If api_keys is not there' });
  const plan = samplePlan([step(1, 'Tables', [commandItem('item-11', 'psql -c "\\dt"'), conditional])]);
  const operator = await operatorAt({ plan, runs: { 'item-11': { output: many } }, columns: 40 });
  await operator.presses('Enter');
  await operator.sees('If api_keys is not there');
  await operator.sees('l: output');
  await operator.presses('l');
  await operator.sees('table 40');
});

test('with room, the end of what it wrote stands above the question', async () => {
  const conditional = boxItem('item-12', 'Create it', { condition: 'If api_keys is not there' });
  const plan = samplePlan([step(1, 'Tables', [commandItem('item-11', 'psql -c "\\dt"'), conditional])]);
  const operator = await operatorAt({ plan, runs: { 'item-11': { output: many } } });
  await operator.presses('Enter');
  await operator.sees('If api_keys is not there');
  await operator.sees('table 40');
});

test('a unit of several lines is told by its first and how many more there are; the command that failed by its line', async () => {
  const unit = commandItem('item-11', 'cd apps\nnpm ci\nnpm run build');
  const plan = samplePlan([step(1, 'Build', [unit, commandItem('item-12', 'ls')])]);
  const operator = await operatorAt({ plan });
  await operator.presses('Enter');
  await operator.sees(/LAST .*exit 0 .*cd apps \(\+2 lines\)/);
});

test('where a step was rolled back, to skip it as a whole is one of the keys that are shown', async () => {
  const data = { rollback: 'rollback-1' };
  const before: NewEvent[] = [
    { type: 'step.entered', data: { step: 'step-2' } },
    requested('step-2', 'item-21', 'a'),
    ended('step-2', 'item-21', 'a', 0),
    { type: 'rollback.started', data: { ...data, step: 'step-2', from: 'step-2' } },
    requested('rollback-1', 'item-151', 'b'),
    ended('rollback-1', 'item-151', 'b', 0),
    { type: 'check.answered', data: { step: 'rollback-1', items: ['item-152'], answer: 'done' } },
    { type: 'rollback.ended', data: { ...data, outcome: 'attested', evidence: 'counted the rows' } },
  ];
  const operator = await operatorAt({ plan: releasePlan(), before });
  await operator.sees('[R] 2');
  await operator.sees('S skip step');
});
