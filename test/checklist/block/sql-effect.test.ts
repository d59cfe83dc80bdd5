import { expect, test } from 'vitest';
import { sqlEffect } from '../../../src/checklist/block/sql-effect.ts';

test.for([
  ['SELECT 1;', 'reads'],
  ['\\dt public.*', 'reads'],
  ["SELECT setval('ids', 1);", 'changes'],
  ['EXPLAIN ANALYZE DELETE FROM a WHERE b = 1;', 'destroys'],
  ['EXPLAIN ANALYZE INSERT INTO a VALUES (1);', 'changes'],
  ['CREATE', 'changes'],
  ['CREATE\n-- what?', 'changes'],
  ['no statement at all', 'changes'],
  ["INSERT INTO a VALUES ('DROP TABLE b');", 'changes'],
  ['DROP TABLE a;', 'destroys'],
] as const)('%j: %s', ([sql, effect]) => {
  expect(sqlEffect(sql).effect).toBe(effect);
});
