import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const list = (names: string[]) =>
  names.map((name, at) => `${at + 1}) ${name}\n\n- [ ] do ${at}\n- [ ] look ${at}\n`).join('\n');

test('numbered lines over boxes at the margin are the headings of steps, also of the way back', () => {
  const plan = planOf(`The night of the move\n\n${list(['BACKUP', 'MOVE', 'ROLLBACK (if needed)'])}`);
  expect(plan.steps.map(({ title, line }) => [title, line])).toEqual([
    ['1. BACKUP', 3],
    ['2. MOVE', 8],
  ]);
  expect(plan.rollbacks).toMatchObject([{ line: 13, items: [{ line: 15 }, { line: 16 }] }]);
  expect(plan.title).not.toContain('BACKUP');
});

test('two of them, and a list of steps, are none', () => {
  expect(planOf(list(['BACKUP', 'MOVE'])).sections).toHaveLength(1);
  expect(planOf('1. copy\n2. move\n3. look\n\n- [ ] signed\n').sections).toHaveLength(1);
});
