import { expect, test } from 'vitest';
import { dropAfterUncheckedCopy } from '../../../src/checklist/lint/drop-after-unchecked-copy.ts';
import { sqlStep, told } from './judge.ts';

test.each([
  [sqlStep('Move', 'INSERT INTO b (x) SELECT x FROM a;', 'DROP TABLE a;'), ['DROP TABLE a;']],
  [
    sqlStep('Move', 'CREATE TABLE "b" AS SELECT * FROM "a";', 'DROP TABLE IF EXISTS `a`;'),
    ['DROP TABLE IF EXISTS `a`;'],
  ],
])('a DROP right after a copy is told: %j', (markdown, lines) => {
  expect(told(dropAfterUncheckedCopy, markdown)).toEqual(lines);
});

test.each([
  ['another table', sqlStep('Move', 'INSERT INTO b (x) SELECT x FROM a;', 'DROP TABLE c;')],
  [
    'compared in between',
    sqlStep(
      'Move',
      'INSERT INTO b (x) SELECT x FROM a;',
      '',
      'SELECT (SELECT count(*) FROM a) AS old_rows, count(*) AS new_rows FROM b;',
      '-- Expected: old_rows = new_rows',
      '',
      'DROP TABLE a;',
    ),
  ],
])('nothing is told for %s', (_, markdown) => {
  expect(told(dropAfterUncheckedCopy, markdown)).toEqual([]);
});
