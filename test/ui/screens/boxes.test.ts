import { expect, test } from 'vitest';
import { anAsking } from '../../support/asking.ts';
import { processorMs } from '../../support/processor.ts';
import { operatorAt } from '../operator.tsx';
import { boxItem, commandItem, samplePlan, step } from '../sample-plan.ts';

const twoSteps = samplePlan([
  step(1, 'Before', [boxItem('item-11', 'Tell the team'), boxItem('item-12', 'Close the shop')]),
  step(2, 'After', [boxItem('item-21', 'Open the shop'), boxItem('item-22', 'Tell the team again')]),
]);

test('what was meant for a panel ticks nothing of the next one, also when the key is held', async () => {
  const operator = await operatorAt({ plan: twoSteps });
  await operator.presses('x');
  await operator.types('c'.repeat(20), 40);
  await operator.sees('[ ] Open the shop');
  expect(operator.session.actions.map((action) => action.do === 'answer' && action.step)).toEqual(['step-1', 'step-1']);
  await operator.presses('c');
  expect(operator.session.actions.at(-1)).toMatchObject({ step: 'step-2', items: ['item-21', 'item-22'] });
});

test('what nobody has ticked has nothing to take back, and nothing is recorded', async () => {
  const operator = await operatorAt({ plan: twoSteps });
  const before = operator.session.events.length;
  await operator.presses('u');
  await operator.sees('There is nothing to take back here');
  expect(operator.session.events).toHaveLength(before);
  await operator.presses('x', 'Up', 'u');
  expect(operator.session.events.at(-1)).toMatchObject({ data: { answer: 'open', items: ['item-11'] } });
});

test('a panel that is longer than the screen is ticked when all of it was seen', async () => {
  const boxes = Array.from({ length: 40 }, (_, at) => boxItem(`item-${at + 11}`, `Look at part ${at + 1}`));
  const operator = await operatorAt({ plan: samplePlan([step(1, 'Look around', boxes)]) });
  await operator.presses('x');
  await operator.sees('Not every box was on screen yet.');
  expect(operator.session.actions).toEqual([]);
  await operator.presses('PageDown', 'PageDown', 'PageDown', 'x');
  expect(operator.session.actions).toMatchObject([{ do: 'answer', items: ['item-11'] }]);
});

test('who does it and when is shown in the words of the checklist, at the step and at the box that says another', async () => {
  const boxes = [boxItem('item-11', 'Tell the team'), boxItem('item-12', 'Dump', { people: ['DBA'] })];
  const when = { text: 'T-1h', offset: -3600, clock: null };
  const operator = await operatorAt({
    plan: samplePlan([step(1, 'Before', boxes, { people: ['Release manager'], when })]),
  });
  await operator.sees('WHO      the checklist says: Release manager');
  await operator.sees('WHEN     the checklist says: T-1h');
  await operator.sees('Dump  (the checklist says: DBA)');
  await operator.presses('t');
  await operator.sees('the checklist says: Release manager, T-1h');
});

test('a command that comes behind a box is named there: its work is not ticked before it is seen', async () => {
  const items = [boxItem('item-11', 'Run the migrations'), commandItem('item-12', './migrate', 'changes')];
  const operator = await operatorAt({ plan: samplePlan([step(1, 'Migrate', items)]) });
  await operator.sees('DO OR LOOK AT EACH');
  await operator.sees('THEN     what comes next runs here: ./migrate');
});

test('what comes behind a box is not the command of a way that was not chosen, and a condition is asked before its command', async () => {
  const asks = anAsking('item-10', 10, 'How', 'choice-1');
  const condition = 'if little is stored';
  const items = [
    asks,
    boxItem('item-11', 'Read the log'),
    commandItem('item-12', './reset --force', 'destroys'),
    commandItem('item-13', './empty', 'changes', { condition }),
  ];
  const options = [
    { label: 'Clean', line: 11, recommended: false, steps: [], items: ['item-11', 'item-13'] },
    { label: 'Drifted', line: 12, recommended: false, steps: [], items: ['item-12'] },
  ];
  const operator = await operatorAt({
    plan: samplePlan([step(1, 'Migrate', items)], {
      choices: [{ id: 'choice-1', line: 10, title: 'How', askedAt: 'item-10', options }],
    }),
    before: [{ type: 'choice.made', data: { choice: 'choice-1', option: 0, label: 'Clean' } }],
  });
  await operator.sees('DO OR LOOK AT EACH');
  await operator.sees(`THEN     it is asked whether this applies: "${condition}"`);
  expect(operator.screen()).toContain('./empty');
  expect(operator.screen()).not.toContain('what comes next runs here');
});

test('a panel of thousands of boxes is drawn in a time that grows with its length', async () => {
  const drawn = async (count: number) => {
    const boxes = Array.from({ length: count }, (_, at) => boxItem(`item-${at + 11}`, `Look at part ${at + 1}`));
    const operator = await operatorAt({ plan: samplePlan([step(1, 'Look around', boxes)]) });
    await operator.presses('Down');
    const from = processorMs();
    await operator.presses('Down', 'Up');
    return processorMs() - from;
  };
  await drawn(200);
  const [few, many] = [await drawn(1000), await drawn(8000)];
  expect(many).toBeLessThan(Math.max(2000, few * 30));
});
