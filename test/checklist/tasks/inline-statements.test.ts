import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const told = (text: string) => {
  const { inlineCommands, steps } = planOf(`## Go\n\n- [ ] ${text}\n`);
  return [inlineCommands.map(({ text: one, danger }) => [one, danger]), steps[0]?.items[0]];
};

test('a statement in the text of a task is listed with what it destroys, and taken elsewhere by hand', () => {
  expect(told('Take the new tables away: `DROP TABLE a; DROP TABLE b;`')).toMatchObject([
    [['DROP TABLE a; DROP TABLE b;', 'drops a table']],
    { kind: 'check', data: { copy: 'DROP TABLE a; DROP TABLE b;' } },
  ]);
  expect(told('It is 0: `SELECT count(*) FROM orders`')[0]).toEqual([['SELECT count(*) FROM orders', null]]);
});

test.each([
  '`CREATE` is granted',
  'The word `DROP` is not in the file',
  '`UPDATE.md` is current',
  'No `ALTER TABLE DROP COLUMN` is in it',
])('names and words are none: %s', (text) => {
  expect(told(text)[0]).toEqual([]);
});
