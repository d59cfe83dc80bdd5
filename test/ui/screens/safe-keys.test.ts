import { expect, test } from 'vitest';
import { migrationPlan } from '../migration-plan.ts';
import { type Operator, operatorAt } from '../operator.tsx';
import { releasePlan } from '../release-plan.ts';
import { stopGate } from '../sample-plan.ts';
import { atTheStop } from './at-the-stop.ts';

const keyRow = (operator: Operator) => operator.screen().split('\n').at(-1) ?? '';
const sizes = [
  [40, 15],
  [40, 24],
  [60, 20],
  [80, 24],
  [200, 50],
] as const;

test.each(sizes)(
  'at %i x %i a failure shows the way back, the hold and the look around, and that there are more',
  async (columns, rows) => {
    const operator = await atTheStop({ runs: { 'item-22': { exit: 1 } }, columns, rows });
    await operator.sees('FAILED');
    expect(keyRow(operator)).toMatch(/^ (?=.*R rollback)(?=.*h hold)(?=.*i look).*\?/);
    expect(keyRow(operator).length).toBeLessThanOrEqual(columns);
    if (columns < 60) expect(keyRow(operator)).toMatch(/^ r again .* \?$/);
    else if (columns < 100) expect(keyRow(operator)).toMatch(/\? more/);
  },
);

test('below 60 columns words are shortened before keys go, the way back is there wherever one looks, and what a screen is for', async () => {
  const operator = await operatorAt({ plan: releasePlan(), columns: 40 });
  expect(keyRow(operator)).toBe(' g gate  s skip  R rollback  ? more');
  await operator.presses('t');
  expect(keyRow(operator)).toBe(' Enter look  Esc back  R rollback  ?');
  await operator.presses('Enter');
  expect(keyRow(operator)).toBe(' g take  Esc back  R rollback  ? more');
  await operator.presses('v');
  expect(keyRow(operator)).toMatch(/Esc back {2}R rollback/);
  await operator.presses('R');
  expect(keyRow(operator)).toBe(' Down next  Esc back  q leave  ? more');
});

test('the key that hands a command the keyboard is there on a narrow screen, with both ways out', async () => {
  const operator = await atTheStop({ runs: { 'item-22': { going: true } }, columns: 40 });
  await operator.presses('i');
  expect(keyRow(operator)).toBe(' y give it  Esc back  R rollback  ? more');
});

test('what ran and is taken up again keeps both ways in sight: back to what is next, and the way back', async () => {
  const operator = await atTheStop({ runs: { 'item-22': { exit: 1 } }, columns: 40 });
  await operator.presses('r');
  expect(keyRow(operator)).toBe(' g run  Esc back  R rollback  ? more');
});

test('a stop shows both of its answers, and what does nothing there goes first', async () => {
  const operator = await atTheStop({ columns: 40 });
  expect(keyRow(operator)).toBe(' c clear  1 stop  R rollback  ? more');
});

test('where a target is asked about, the numbers that have no room are one, and leaving it unknown is there', async () => {
  const facts = { targetMapped: false };
  const operator = await operatorAt({ plan: migrationPlan, facts, columns: 40 });
  await operator.presses('Enter');
  await operator.sees('3  production');
  expect(keyRow(operator)).toBe(' 1-3 say  u unknown  R rollback  ? more');
});

test('a condition that was never on screen cannot be answered by its number', async () => {
  const conditions = Array.from({ length: 9 }, (_, at) => `condition ${at + 1} of many, too long for one row`);
  const gates = [stopGate('gate-1', 'step-2', 'item-22', conditions)];
  const operator = await atTheStop({ plan: { ...migrationPlan, gates }, columns: 40, rows: 15 });
  await operator.sees('condition 1');
  operator.doesNotSee('condition 9');
  await operator.presses('9');
  await operator.sees('9: What it answers was not on screen');
  expect(operator.session.actions.filter((action) => action.do === 'stop')).toEqual([]);
  await operator.presses('PageDown', 'PageDown', 'PageDown', 'PageDown');
  await operator.sees('condition 9');
  await operator.presses('9');
  expect(operator.session.actions.at(-1)).toMatchObject({ do: 'stop', condition: conditions[8] });
});
