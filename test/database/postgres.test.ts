import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/database/query.ts';
import { needsPostgres } from '../support/postgres.ts';

import { answered, ordersInPostgres, READ } from './postgres-orders.ts';

const postgres = needsPostgres();

describe.skipIf(postgres.missing)(`what PostgreSQL is asked${postgres.note}`, () => {
  const { database, write, count } = ordersInPostgres();

  test('a reading gives columns with types and values as the server wrote them', async () => {
    const answer = answered(
      await database().query(
        'SELECT id, total, note, 9007199254740993::bigint AS big FROM orders WHERE id < 3 ORDER BY id',
        READ,
      ),
    );
    expect(answer.columns).toEqual([
      { name: 'id', type: 'integer' },
      { name: 'total', type: 'numeric' },
      { name: 'note', type: 'text' },
      { name: 'big', type: 'bigint' },
    ]);
    expect(answer.rows).toEqual([
      ['1', '1.50', 'n1', '9007199254740993'],
      ['2', '3.00', null, '9007199254740993'],
    ]);
    expect(answer).toMatchObject({ rowCount: 2, more: false, command: 'SELECT' });
  });

  test('a type that is not built in is named by the server', async () => {
    await write(`DROP TYPE IF EXISTS mood`);
    await write(`CREATE TYPE mood AS ENUM ('calm')`);
    expect(answered(await database().query(`SELECT 'calm'::mood AS m, now()::time AS t`, READ)).columns).toEqual([
      { name: 'm', type: 'mood' },
      { name: 't', type: 'time without time zone' },
    ]);
  });

  test('only the first page is kept, and more is said', async () => {
    const answer = answered(await database().query('SELECT generate_series(1, 100000)', READ));
    expect(answer.rows).toHaveLength(200);
    expect(answer).toMatchObject({ rowCount: 200, more: true });
    expect(answered(await database().query('SELECT generate_series(1, 200)', READ))).toMatchObject({
      rowCount: 200,
      more: false,
    });
  });

  test('all pages are handed over when asked for', async () => {
    const sizes: number[] = [];
    const eachPage = (rows: readonly Row[]) => void sizes.push(rows.length);
    const answer = answered(
      await database().query('SELECT generate_series(1, 250)', { ...READ, pageRows: 100, eachPage }),
    );
    expect(sizes).toEqual([100, 100, 50]);
    expect(answer).toMatchObject({ rowCount: 250, more: false });
    expect(answer.rows).toHaveLength(100);
  });

  test.each([
    ['an insert', `INSERT INTO orders (id) VALUES (99)`],
    ['a delete hidden in a WITH', `WITH gone AS (DELETE FROM orders RETURNING id) SELECT * FROM gone`],
    ['a table', `CREATE TABLE sneaky (a int)`],
    [
      'a block that turns writing on',
      `DO $$ BEGIN SET LOCAL transaction_read_only = off; INSERT INTO orders (id) VALUES (98); END $$`,
    ],
  ])('a reading refuses %s and changes nothing', async (_, sql) => {
    const result = await database().query(sql, READ);
    expect(result.ok).toBe(false);
    expect(await count()).toBe('5');
  });

  test('a reading that would change says so in a sentence', async () => {
    expect(await database().query('DELETE FROM orders', READ)).toMatchObject({
      ok: false,
      code: '25006',
      message: expect.stringContaining('Nothing was changed'),
    });
  });

  test.each(['COMMIT', '/* look */ begin', 'SET TRANSACTION READ WRITE', '-- x\nROLLBACK'])(
    'a reading does not send %s',
    async (sql) => {
      expect(await database().query(sql, READ)).toMatchObject({ ok: false, code: 'not-a-read' });
    },
  );

  test.each(['read', 'write'] as const)('two statements in one %s are refused and neither runs', async (mode) => {
    const result = await database().query('DELETE FROM orders; SELECT 1', { mode, timeoutMs: 5_000 });
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining('more than one statement') });
    expect(await count()).toBe('5');
  });

  test('an error keeps its SQLSTATE, its position and the hint', async () => {
    expect(await database().query('SELECT nott FROM orders', READ)).toMatchObject({
      ok: false,
      code: '42703',
      position: 8,
      message: 'column "nott" does not exist',
      hint: expect.stringContaining('note'),
    });
    expect(answered(await database().query('SELECT 1', READ)).rows).toEqual([['1']]);
  });

  test('a statement past its time is stopped by the server', async () => {
    const result = await database().query('SELECT pg_sleep(10)', { mode: 'read', timeoutMs: 200 });
    expect(result).toMatchObject({
      ok: false,
      code: '57014',
      message: expect.stringContaining('No answer within 0.2 s'),
    });
  });

  test('an operator can stop a statement, and the connection stays usable', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 200);
    const result = await database().query('SELECT pg_sleep(10)', { ...READ, signal: stop.signal });
    expect(result).toMatchObject({ ok: false, message: 'Stopped by the operator. Nothing was kept.' });
    expect(await count()).toBe('5');
  });
});
