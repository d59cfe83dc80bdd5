import { describe, expect, test } from 'vitest';
import { migrationPlan } from '../migration-plan.ts';
import { operatorAt } from '../operator.tsx';
import { commandItem, samplePlan, step } from '../sample-plan.ts';

describe('a reason', () => {
  test('can be picked from a short list; Esc records nothing', async () => {
    const operator = await operatorAt({ plan: migrationPlan });
    await operator.presses('s');
    await operator.sees('SKIP  psql');
    await operator.presses('Esc');
    expect(operator.session.actions).toEqual([]);
    await operator.presses('s', 'Down', 'Down', 'Enter');
    await operator.sees('cd apps/backend');
    expect(operator.session.actions).toEqual([
      { do: 'skip', step: 'step-1', item: 'item-11', reason: 'not needed for this release' },
    ]);
  });

  test('letters are text while it is typed, q and R too', async () => {
    const operator = await operatorAt({ plan: migrationPlan });
    await operator.presses('s');
    await operator.types('quick Run? yes');
    await operator.sees('quick Run? yes');
    expect(operator.left).toBeUndefined();
  });

  test('Tab makes a skip a deferral', async () => {
    const operator = await operatorAt({ plan: migrationPlan });
    await operator.presses('s', 'Tab');
    await operator.sees('DEFER TO THE SIGN-OFF');
    await operator.pastes('later,\nwith Bob there');
    await operator.presses('Enter');
    expect(operator.session.actions).toEqual([
      { do: 'defer', step: 'step-1', until: 'sign-off', reason: 'later, with Bob there' },
    ]);
  });
});

test('the last open step that is deferred stands there again, and that is said', async () => {
  const plan = samplePlan([
    step(1, 'Look', [commandItem('item-11', 'ls')]),
    step(2, 'Tell', [commandItem('item-21', 'id')]),
  ]);
  const operator = await operatorAt({ plan });
  await operator.presses('d', 'Down', 'Enter');
  await operator.sees('Step 2/2');
  operator.doesNotSee('Nothing else is open');
  await operator.presses('d', 'Down', 'Enter');
  await operator.sees('Deferred. Nothing else is open, so it stands here again.');
  await operator.presses('t', 'F');
  await operator.sees('COMPLETE EXCEPT 2 DEFERRED');
});

test('only a skip offers to defer instead', async () => {
  const plan = samplePlan([step(1, 'Look', [commandItem('item-11', 'ls')])]);
  const operator = await operatorAt({ plan, runs: { 'item-11': { exit: 1 } } });
  await operator.presses('s');
  await operator.sees('Tab defer instead');
  await operator.presses('Esc', 'Enter');
  await operator.sees('FAILED');
  await operator.presses('o', 'Tab');
  await operator.sees('OVERRIDE');
  operator.doesNotSee('Tab defer instead');
});

const likely = (id: string, text: string) => {
  const item = commandItem(id, text, 'changes');
  return item.kind === 'command' ? { ...item, data: { ...item.data, confidence: 'B' as const } } : item;
};

test('a change that never ran is called done with a reason', async () => {
  const plan = samplePlan([step(1, 'Stop the jobs', [likely('item-11', './jobs stop')])]);
  const operator = await operatorAt({ plan });
  await operator.presses('x');
  await operator.sees('CALL DONE what did not run here');
  await operator.presses('Down', 'Enter');
  expect(operator.session.actions).toEqual([
    {
      do: 'answer',
      step: 'step-1',
      items: ['item-11'],
      answer: 'done',
      note: 'done in another terminal, with these lines',
    },
  ]);
});

test('a phrase whose first letter opened the field is not recorded by its Enter; nothing of what is typed is lost', async () => {
  const plan = samplePlan([
    step(1, 'Stop the jobs', [likely('item-11', './jobs stop')], { environment: 'production' }),
  ]);
  const operator = await operatorAt({ plan });
  await operator.presses('s');
  await operator.types('taging of the jobs 1\r', 70, 70);
  await operator.sees('Enter again records it');
  await operator.sees('> taging of the jobs 1_');
  expect(operator.session.actions).toEqual([]);
  await operator.presses('Enter');
  expect(operator.session.actions).toMatchObject([{ do: 'skip', reason: 'taging of the jobs 1' }]);
});

test('the end of a phrase whose gate was not open is no reason', async () => {
  const plan = samplePlan([
    step(1, 'Stop the jobs', [likely('item-11', './jobs stop')], { environment: 'production' }),
  ]);
  const operator = await operatorAt({ plan });
  await operator.presses('s');
  await operator.sees('SKIP');
  await operator.types('production 1');
  await operator.presses('Enter');
  await operator.sees('the last letters of the phrase of a gate');
  expect(operator.session.actions).toEqual([]);
});
