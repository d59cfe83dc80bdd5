import { expect, test } from 'vitest';
import { sqlEffect } from '../../src/effects/sql-effect.ts';

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
  ["SELECT '--'; DROP TABLE a", 'destroys'],
  ["/* don't */ DROP TABLE a; /* don't */", 'destroys'],
  ['\\dt\nCREATE TABLE a (b int);', 'changes'],
  ['\\dt \\! touch f', 'changes'],
  ['\\echo `touch f`', 'changes'],
  ['SELECT 1 \\g f', 'changes'],
  ['SELECT 1 \\gexec', 'changes'],
  ['SHOW STATUS\\G', 'reads'],
  ['SELECT * INTO b FROM a;', 'changes'],
  ['WITH d AS (UPDATE ONLY a SET b = 1 RETURNING 1) SELECT 1;', 'changes'],
  ["SELECT lo_export(1, 'f');", 'changes'],
  ['SELECT pg_promote();', 'changes'],
  ['SELECT pg_terminate_backend(1);', 'destroys'],
  ['SELECT pg_catalog."setval"(\'a\', 1);', 'changes'],
  ["SELECT dblink_exec('a', 'b');", 'changes'],
  ['SELECT drop_chunks(a);', 'changes'],
  ['PRAGMA user_version(5);', 'changes'],
  ['PRAGMA table_info(a);', 'reads'],
  ['SELECT pg_size_pretty(pg_database_size(current_database()));', 'reads'],
  ['SELECT * FROM pg_stat_activity;\n\\dt\nSELECT 1;', 'reads'],
] as const)('%j: %s', ([sql, effect]) => {
  expect(sqlEffect(sql).effect).toBe(effect);
});
