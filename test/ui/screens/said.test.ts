import { describe, test } from 'vitest';
import { migrationPlan } from '../migration-plan.ts';
import { operatorAt } from '../operator.tsx';
import { boxItem, commandItem, samplePlan, step, stopGate } from '../sample-plan.ts';
import { atTheStop } from './at-the-stop.ts';

describe('what the checklist says', () => {
  test('of boxes is above them: there may be more to do than to tick', async () => {
    const prose = [{ line: 30, text: 'In a drill, skip this: press s.' }];
    const steps = [step(1, 'Tell the team', [boxItem('item-31', 'The team was told')], { prose })];
    const operator = await operatorAt({ plan: samplePlan(steps) });
    await operator.sees(/WHY +In a drill, skip this: press s\.(?:.|\n)*\[ \] The team was told/);
  });

  test('below one box of several is beneath it', async () => {
    const prose = [
      { line: 32, text: 'By mail.' },
      { line: 34, text: 'With a photo.' },
      { line: 36, text: 'Then look:' },
    ];
    const boxes = [boxItem('item-31', 'Tell the team'), boxItem('item-33', 'Tell the shop')];
    const operator = await operatorAt({ plan: samplePlan([step(1, 'Tell', boxes, { prose })]) });
    await operator.sees(/\[ \] Tell the team\n +By mail\.\n +\[ \] Tell the shop\n +With a photo\./);
    operator.doesNotSee('Then look:');
  });

  test('behind its last step is told when nothing is open any more', async () => {
    const prose = [{ line: 90, text: 'The oven keeps its heat.' }];
    const operator = await operatorAt({
      plan: samplePlan([step(1, 'Tell', [boxItem('item-31', 'Tell the team')], { prose })]),
    });
    await operator.presses('x');
    await operator.sees(/The checklist says at its end\n +The oven keeps its heat\./);
  });

  test('of a stop with its conditions in a list is whole beside the failure, and its heading begins with what is wrong', async () => {
    const gate = { ...stopGate('gate-1', 'step-2', 'item-22', ['it fails', 'rows are lost']), text: 'ROLLBACK IF:' };
    const operator = await atTheStop({
      plan: { ...migrationPlan, gates: [gate] },
      runs: { 'item-22': { exit: 1 } },
    });
    await operator.sees('FAILED  Step 2/3  Database Migration');
    await operator.sees('SAYS     ROLLBACK IF: it fails, rows are lost  (file line 19)');
  });

  test('of a stop is called a stop once', async () => {
    const gate = { ...stopGate('gate-1', 'step-2', 'item-22', []), text: 'STOP IF: orders are missing' };
    const operator = await operatorAt({ plan: { ...migrationPlan, gates: [gate] } });
    await operator.presses('Enter');
    await operator.sees('[ ] STOP IF: orders are missing');
    operator.doesNotSee('STOP: STOP');
  });

  test('a box between commands of a step stands where the last of them worked', async () => {
    const items = [commandItem('item-11', 'git log'), boxItem('item-12', 'It is the change you expect')];
    const plan = samplePlan([step(1, 'Read the change', items, { environment: null })]);
    const operator = await operatorAt({ plan, facts: { environment: 'local' } });
    await operator.presses('Enter');
    await operator.sees('It is the change you expect');
    await operator.sees('.. LOCAL ..');
  });
});

test('the last result is beside the step after it, and not beside those that have nothing to do with it', async () => {
  const steps = [
    step(1, 'Look', [commandItem('item-11', 'ls')]),
    step(2, 'Judge', [boxItem('item-21', 'It is small')]),
    step(3, 'Tell', [boxItem('item-31', 'The team knows')]),
  ];
  const operator = await operatorAt({ plan: samplePlan(steps), runs: { 'item-11': { output: 'app.js\n' } } });
  await operator.presses('Enter');
  await operator.sees('It is small');
  await operator.sees('LAST');
  await operator.presses('c');
  await operator.sees('The team knows');
  operator.doesNotSee('LAST');
});

test('a box that says "see 2.3" shows what stands there, though that part is not walked', async () => {
  const option = { label: 'Only the procedure', line: 4, recommended: false, items: [] };
  const choice = {
    id: 'c4',
    line: 4,
    title: 'Which one is walked?',
    askedAt: null,
    options: [{ ...option, steps: ['step-2'] }],
  };
  const all = { ...option, label: 'All', steps: ['step-1', 'step-2'] };
  const steps = [
    step(1, '2.3 Verify', [commandItem('item-11', 'psql -c "\\dt orders"'), boxItem('item-12', 'They are there')]),
    step(2, 'Database', [boxItem('item-21', '10. New tables exist (see 2.3)')]),
  ];
  const operator = await operatorAt({
    plan: samplePlan(steps, { choices: [{ ...choice, options: [...choice.options, all] }] }),
    before: [{ type: 'choice.made', data: { choice: 'c4', option: 0, label: '' } }],
  });
  await operator.sees('SEE      2.3 Verify  (step 1, line 10; t opens it)');
  await operator.sees('psql -c "\\dt orders"');
  operator.doesNotSee('They are there');
});
