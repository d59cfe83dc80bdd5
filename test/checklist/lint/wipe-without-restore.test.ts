import { expect, test } from 'vitest';
import { wipeWithoutRestore } from '../../../src/checklist/lint/wipe-without-restore.ts';
import { step, told, wayBack } from './judge.ts';

const deploy = step('Deploy', './deploy');

test.each([
  ['npx prisma migrate reset --force', []],
  ['dropdb shop', ['createdb shop']],
  ['psql "$URL" -c "DROP SCHEMA public CASCADE"', []],
  ['supabase db reset', []],
])('a way back that only empties is told: %s', (wipe, after) => {
  expect(told(wipeWithoutRestore, deploy + wayBack(wipe, ...after))).toEqual([wipe]);
});

test.each([
  ['a restore below it', deploy + wayBack('dropdb shop', 'createdb shop', 'psql shop < shop.sql')],
  ['a restore of another program', deploy + wayBack('dropdb shop', 'createdb shop', 'pg_restore -d shop shop.dump')],
  ['a drop in the walk itself', step('Clean', 'dropdb old')],
  ['a way back that drops a column', deploy + wayBack('psql -c "ALTER TABLE a DROP COLUMN b"')],
])('nothing is told for %s', (_, markdown) => {
  expect(told(wipeWithoutRestore, markdown)).toEqual([]);
});
