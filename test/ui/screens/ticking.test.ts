import { describe, expect, test } from 'vitest';
import { operatorAt } from '../operator.tsx';
import { boxItem, samplePlan, step } from '../sample-plan.ts';

describe('boxes that stand together', () => {
  const boxes = samplePlan([
    step(1, 'Look', [
      boxItem('item-11', 'Logs are clean'),
      boxItem('item-12', 'Team was told'),
      boxItem('item-13', 'Coffee'),
    ]),
  ]);

  test('x ticks one, u takes it back, c ticks what is left', async () => {
    const operator = await operatorAt({ plan: boxes });
    await operator.presses('x');
    await operator.sees('[x] Logs are clean');
    await operator.presses('Up', 'u');
    await operator.sees('[ ] Logs are clean');
    await operator.presses('x', 'c');
    await operator.sees('CHECKLIST COMPLETE');
    const answers = operator.session.actions.map((action) => action.do === 'answer' && [action.items, action.answer]);
    expect(answers).toEqual([
      [['item-11'], 'done'],
      [['item-11'], 'open'],
      [['item-11'], 'done'],
      [['item-12', 'item-13'], 'done'],
    ]);
  });

  test('s skips the box in hand, and it stays told from a ticked one', async () => {
    const operator = await operatorAt({ plan: boxes });
    await operator.presses('Down', 's', 'Down', 'Enter');
    await operator.sees('[-] Team was told');
    expect(operator.session.actions).toMatchObject([{ do: 'skip', item: 'item-12' }]);
    await operator.presses('c');
    await operator.sees('CHECKLIST COMPLETE');
    expect(operator.session.actions.at(-1)).toMatchObject({ items: ['item-11', 'item-13'], answer: 'done' });
  });

  test('what was skipped is not counted as ticked', async () => {
    const operator = await operatorAt({ plan: boxes });
    await operator.presses('x');
    await operator.sees('1/3 ticked');
    operator.doesNotSee('left out');
    await operator.presses('s', 'Down', 'Enter');
    await operator.sees('1/3 ticked, 1 left out');
  });

  test('the box in hand is scrolled into sight, and c waits until each was on screen', async () => {
    const many = Array.from({ length: 40 }, (_, at) => boxItem(`item-${at + 100}`, `Box number ${at}`));
    const operator = await operatorAt({ plan: samplePlan([step(1, 'Many', many)]) });
    operator.doesNotSee('Box number 25');
    await operator.presses('c');
    await operator.sees('Not every box was on screen yet.');
    await operator.presses(...Array.from({ length: 25 }, () => 'Down'));
    await operator.sees('> [ ] Box number 25');
    await operator.presses('PageUp', 'PageUp', 'PageDown', 'PageDown', 'PageDown', 'c');
    await operator.sees('CHECKLIST COMPLETE');
  });

  test('Enter ticks nothing', async () => {
    const operator = await operatorAt({ plan: boxes });
    await operator.presses('Enter', 'Enter');
    expect(operator.session.actions).toEqual([]);
  });
});

test('what the author ticked is said once for the panel, and is open', async () => {
  const box = boxItem('item-11', 'Schema tested');
  if (box.kind !== 'check') throw new Error('a box was made');
  const claimed = [box, { ...box, id: 'item-12' }].map((one) => ({ ...one, data: { ...one.data, claimed: true } }));
  const operator = await operatorAt({ plan: samplePlan([step(1, 'Claims', claimed)]) });
  await operator.sees("All of these are ticked in the file. That is the author's claim; look yourself.");
  await operator.sees('[ ] Schema tested  (claimed)');
});
