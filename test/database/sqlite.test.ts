import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/connection.ts';
import { describe as describeObject } from '../../src/database/describe.ts';
import type { Database, QueryResult, Row } from '../../src/database/query.ts';
import { temporaryFolder } from '../support/folder.ts';

const READ = { mode: 'read', timeoutMs: 2_000 } as const;
const WRITE = { mode: 'write', timeoutMs: 2_000 } as const;

let folder: string;
let file: string;
let database: Database;

beforeEach(async () => {
  folder = temporaryFolder();
  file = join(folder, 'shop.db');
  const seed = new DatabaseSync(file);
  seed.exec(`CREATE TABLE orders (id INTEGER PRIMARY KEY, total REAL, note TEXT, raw BLOB)`);
  seed.exec(`INSERT INTO orders VALUES (1, 1, 'a', x'00ff'), (2, 2.5, NULL, NULL), (9007199254740993, 3, 'c', NULL)`);
  seed.close();
  database = await openDatabase({ kind: 'sqlite', path: file }, {}, { systemUser: 'ada' });
});

test('a reading gives declared types and exact text, null as null', async () => {
  const answer = answered(await database.query('SELECT *, 1 AS id FROM orders ORDER BY id', READ));
  expect(answer.columns.map(({ name, type }) => `${name} ${type}`.trim())).toEqual([
    'id INTEGER',
    'total REAL',
    'note TEXT',
    'raw BLOB',
    'id',
  ]);
  expect(answer.rows).toEqual([
    ['1', '1.0', 'a', "x'00ff'", '1'],
    ['2', '2.5', null, null, '1'],
    ['9007199254740993', '3.0', 'c', null, '1'],
  ]);
  expect(answer).toMatchObject({ rowCount: 3, more: false, command: 'SELECT' });
});

test('PRAGMA table_info is a reading', async () => {
  expect(answered(await database.query('PRAGMA table_info(orders);', READ)).rows.map((row) => row[1])).toEqual([
    'id',
    'total',
    'note',
    'raw',
  ]);
});

test.each([
  'DELETE FROM orders',
  'WITH x AS (SELECT 1) INSERT INTO orders (id) SELECT 77',
  'CREATE TABLE t (a)',
  `VACUUM INTO 'copy.db'`,
  `ATTACH 'other.db' AS o`,
  'BEGIN',
])('a reading refuses %s', async (sql) => {
  expect((await database.query(sql, READ)).ok).toBe(false);
  expect(answered(await database.query('SELECT count(*) FROM orders', READ)).rows).toEqual([['3']]);
  expect(existsSync('copy.db')).toBe(false);
});

test('two statements are refused and neither runs; a comment behind one is fine', async () => {
  expect(await database.query('DELETE FROM orders; SELECT 1', WRITE)).toMatchObject({
    ok: false,
    message: expect.stringContaining('more than one statement'),
  });
  expect(answered(await database.query(`SELECT count(*) FROM orders; -- the orders; all`, READ)).rows).toEqual([['3']]);
});

test('the first page is kept; all pages are handed over when asked for', async () => {
  const sql = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 450) SELECT i FROM n';
  expect(answered(await database.query(sql, READ))).toMatchObject({ rowCount: 200, more: true });
  const sizes: number[] = [];
  const eachPage = (rows: readonly Row[]) => void sizes.push(rows.length);
  expect(answered(await database.query(sql, { ...READ, eachPage }))).toMatchObject({ rowCount: 450, more: false });
  expect(sizes).toEqual([200, 200, 50]);
});

test('a change shows its rows first, and can be taken back or kept', async () => {
  const first = await database.begin('DELETE FROM orders WHERE id > 1', WRITE);
  expect(first).toMatchObject({ state: 'open', result: { rowCount: 2, command: 'DELETE' } });
  if (first.state !== 'open') throw new Error('not open');
  expect(await database.begin('DELETE FROM orders', WRITE)).toMatchObject({
    state: 'failed',
    result: { code: 'change-open' },
  });
  await first.rollback();
  const second = await database.begin(`INSERT INTO orders (id) VALUES (5) RETURNING id`, WRITE);
  if (second.state !== 'open') throw new Error('not open');
  expect(second.result).toMatchObject({ rowCount: 1, rows: [['5']] });
  await second.commit();
  expect(answered(await database.query('SELECT count(*) FROM orders', READ)).rows).toEqual([['4']]);
});

test('a table that is made counts no rows from the statement before', async () => {
  answered(await database.query('DELETE FROM orders', WRITE));
  expect(answered(await database.query('CREATE TABLE t (a)', WRITE))).toMatchObject({
    rowCount: 0,
    command: 'CREATE TABLE',
  });
});

test("the checklist's own BEGIN holds until its ROLLBACK, and readings see it", async () => {
  answered(await database.query('BEGIN TRANSACTION;', WRITE));
  answered(await database.query('DELETE FROM orders WHERE id = 1', WRITE));
  expect(answered(await database.query('SELECT count(*) FROM orders', READ)).rows).toEqual([['2']]);
  expect((await database.query('DELETE FROM orders', READ)).ok).toBe(false);
  answered(await database.query('ROLLBACK', WRITE));
  expect(answered(await database.query('SELECT count(*) FROM orders', READ)).rows).toEqual([['3']]);
});

test('VACUUM runs outside a transaction and says so', async () => {
  expect(await database.begin('VACUUM', WRITE)).toMatchObject({ state: 'done', transactional: false });
});

test('a file that is not there is refused and not created', async () => {
  const path = join(folder, 'typo.db');
  const missing = await openDatabase({ kind: 'sqlite', path }, {}, { systemUser: 'ada' });
  expect(await missing.query('CREATE TABLE t (a)', WRITE)).toMatchObject({
    ok: false,
    message: `There is no database file ${path}. Nothing ran.`,
  });
  expect(existsSync(path)).toBe(false);
});

test('a file that is no database and a locked one are said in sentences', async () => {
  const path = join(folder, 'text.db');
  writeFileSync(path, 'not a database at all, but long enough to be looked at '.repeat(20));
  const text = await openDatabase({ kind: 'sqlite', path }, {}, { systemUser: 'ada' });
  expect(await text.query('SELECT * FROM t', READ)).toMatchObject({
    ok: false,
    message: `${path} is not an SQLite database.`,
  });
  const holder = new DatabaseSync(file);
  holder.exec('BEGIN EXCLUSIVE');
  expect(await database.query('DELETE FROM orders', { mode: 'write', timeoutMs: 50 })).toMatchObject({
    ok: false,
    message: expect.stringContaining('locked'),
  });
  holder.close();
});

test('a query past its time is stopped between rows', async () => {
  const endless = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n';
  const result = await database.query(endless, { mode: 'read', timeoutMs: 50, eachPage: () => undefined });
  expect(result).toMatchObject({ ok: false, message: expect.stringContaining('No end within 0.05 s') });
});

test('\\d names what SQLite has instead', async () => {
  expect(await describeObject(database, '\\d', { timeoutMs: 100 })).toMatchObject({
    ok: false,
    message: expect.stringContaining('table_info'),
  });
});

function answered(result: QueryResult) {
  if (!result.ok) throw new Error(`${result.code} ${result.message}`);
  return result;
}
