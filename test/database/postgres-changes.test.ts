import { describe, expect, test } from 'vitest';
import { needsPostgres } from '../support/postgres.ts';

import { answered, ordersInPostgres, READ, WRITE } from './postgres-orders.ts';

const postgres = needsPostgres();

describe.skipIf(postgres.missing)(`what PostgreSQL is told to change${postgres.note}`, () => {
  const { database, open, write, count } = ordersInPostgres();

  test('a change shows its rows before it is committed, and can be taken back', async () => {
    const change = await database().begin('UPDATE orders SET total = 0', WRITE);
    expect(change).toMatchObject({ state: 'open', transactional: true, result: { rowCount: 5, command: 'UPDATE' } });
    if (change.state !== 'open') throw new Error('not open');
    const other = await open();
    expect(answered(await other.query('SELECT count(*) FROM orders WHERE total = 0', READ)).rows).toEqual([['0']]);
    await other.close();
    expect(await change.rollback()).toMatchObject({ ok: true });
    expect(answered(await database().query('SELECT count(*) FROM orders WHERE total = 0', READ)).rows).toEqual([['0']]);
  });

  test('a committed change is seen by others', async () => {
    const change = await database().begin('DELETE FROM orders WHERE id > 2', WRITE);
    if (change.state !== 'open') throw new Error('not open');
    expect(await change.commit()).toMatchObject({ ok: true });
    const other = await open();
    expect(answered(await other.query('SELECT count(*) FROM orders', READ)).rows).toEqual([['2']]);
    await other.close();
  });

  test('an undecided change can be looked at, and holds back the next one', async () => {
    const change = await database().begin('DELETE FROM orders WHERE id > 2', WRITE);
    if (change.state !== 'open') throw new Error('not open');
    expect(await count()).toBe('2');
    expect(await database().query('DELETE FROM orders', READ)).toMatchObject({ ok: false, code: '25006' });
    expect(await database().begin('DELETE FROM orders', WRITE)).toMatchObject({
      state: 'failed',
      result: { code: 'change-open' },
    });
    await change.rollback();
    expect(await count()).toBe('5');
  });

  test('a commit that the server turns down is trouble', async () => {
    await write('ALTER TABLE orders ADD COLUMN parent integer REFERENCES orders (id) DEFERRABLE INITIALLY DEFERRED');
    const change = await database().begin('UPDATE orders SET parent = 77', WRITE);
    if (change.state !== 'open') throw new Error('not open');
    expect(await change.commit()).toMatchObject({ ok: false, code: '23503' });
  });

  test.each(['VACUUM orders', 'CREATE INDEX CONCURRENTLY by_note ON orders (note)'])(
    '%s runs outside a transaction and says so',
    async (sql) => {
      expect(await database().begin(sql, WRITE)).toMatchObject({ state: 'done', transactional: false });
    },
  );

  test("the checklist's own BEGIN holds over several statements until its COMMIT", async () => {
    await write('BEGIN');
    await write('DELETE FROM orders WHERE id = 1');
    expect(await database().query('DELETE FROM nothing_here', WRITE)).toMatchObject({ ok: false, code: '42P01' });
    expect(await count()).toBe('4');
    await write('ROLLBACK');
    expect(await count()).toBe('5');
  });

  test('COPY from standard input is an error, not the end of the process; COPY to standard output gives lines', async () => {
    expect(await database().query('COPY orders FROM STDIN', WRITE)).toMatchObject({
      ok: false,
      message: expect.stringContaining('psql'),
    });
    const answer = answered(await database().query('COPY (SELECT id FROM orders ORDER BY id) TO STDOUT', READ));
    expect(answer.rows.slice(0, 2)).toEqual([['1'], ['2']]);
    expect(answer.rowCount).toBe(5);
  });

  test('a connection that the server ended is said to be lost, and the next query makes a new one', async () => {
    const result = await database().query('SELECT pg_terminate_backend(pg_backend_pid())', READ);
    expect(result).toMatchObject({ ok: false, code: 'connection-lost' });
    expect(await count()).toBe('5');
  });

  test('a commit over a lost connection has an unknown outcome', async () => {
    const change = await database().begin('DELETE FROM orders', WRITE);
    if (change.state !== 'open') throw new Error('not open');
    const other = await open();
    await other.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND application_name = 'deploy-assist'`,
      WRITE,
    );
    await other.close();
    expect(await change.commit()).toMatchObject({ ok: false, code: 'outcome-unknown' });
    expect(await count()).toBe('5');
  });
});
