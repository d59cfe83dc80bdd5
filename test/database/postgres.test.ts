import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/connection.ts';
import { describe as describeObject } from '../../src/database/describe.ts';
import { fingerprint } from '../../src/database/fingerprint.ts';
import type { Database, QueryResult, Row } from '../../src/database/query.ts';
import { freePort } from '../support/free-port.ts';
import { needsPostgres, type PostgresServer, startPostgres } from '../support/postgres.ts';

const postgres = needsPostgres();
const READ = { mode: 'read', timeoutMs: 5_000 } as const;
const WRITE = { mode: 'write', timeoutMs: 5_000 } as const;

describe.skipIf(postgres.missing)(`PostgreSQL${postgres.note}`, () => {
  let server: PostgresServer;
  let database: Database;

  beforeAll(async () => {
    server = await startPostgres({ databases: [] });
  });

  const open = (env: Record<string, string> = {}, url?: string) =>
    openDatabase(
      { kind: 'postgres', ...(url === undefined ? {} : { url }) },
      { PGHOST: '127.0.0.1', PGPORT: String(server.port), PGUSER: 'postgres', ...env },
      { systemUser: 'nobody-here' },
    );

  beforeEach(async () => {
    database = await open();
    await write(`DROP TABLE IF EXISTS orders`);
    await write(`CREATE TABLE orders (id integer PRIMARY KEY, total numeric(10,2), placed timestamptz, note text)`);
    await write(
      `INSERT INTO orders SELECT n, n * 1.5, '2025-01-02 03:04:05+00', CASE WHEN n = 2 THEN NULL ELSE 'n' || n END FROM generate_series(1, 5) n`,
    );
  });

  afterEach(async () => await database.close());

  const write = async (sql: string) => answered(await database.query(sql, WRITE));
  const count = async () => answered(await database.query('SELECT count(*) FROM orders', READ)).rows[0]?.[0];

  test('a reading gives columns with types and values as the server wrote them', async () => {
    const answer = answered(
      await database.query(
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
    expect(answered(await database.query(`SELECT 'calm'::mood AS m, now()::time AS t`, READ)).columns).toEqual([
      { name: 'm', type: 'mood' },
      { name: 't', type: 'time without time zone' },
    ]);
  });

  test('only the first page is kept, and more is said', async () => {
    const answer = answered(await database.query('SELECT generate_series(1, 100000)', READ));
    expect(answer.rows).toHaveLength(200);
    expect(answer).toMatchObject({ rowCount: 200, more: true });
    expect(answered(await database.query('SELECT generate_series(1, 200)', READ))).toMatchObject({
      rowCount: 200,
      more: false,
    });
  });

  test('all pages are handed over when asked for', async () => {
    const sizes: number[] = [];
    const eachPage = (rows: readonly Row[]) => void sizes.push(rows.length);
    const answer = answered(
      await database.query('SELECT generate_series(1, 250)', { ...READ, pageRows: 100, eachPage }),
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
    const result = await database.query(sql, READ);
    expect(result.ok).toBe(false);
    expect(await count()).toBe('5');
  });

  test('a reading that would change says so in a sentence', async () => {
    expect(await database.query('DELETE FROM orders', READ)).toMatchObject({
      ok: false,
      code: '25006',
      message: expect.stringContaining('Nothing was changed'),
    });
  });

  test.each(['COMMIT', '/* look */ begin', 'SET TRANSACTION READ WRITE', '-- x\nROLLBACK'])(
    'a reading does not send %s',
    async (sql) => {
      expect(await database.query(sql, READ)).toMatchObject({ ok: false, code: 'not-a-read' });
    },
  );

  test.each(['read', 'write'] as const)('two statements in one %s are refused and neither runs', async (mode) => {
    const result = await database.query('DELETE FROM orders; SELECT 1', { mode, timeoutMs: 5_000 });
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining('more than one statement') });
    expect(await count()).toBe('5');
  });

  test('an error keeps its SQLSTATE, its position and the hint', async () => {
    expect(await database.query('SELECT nott FROM orders', READ)).toMatchObject({
      ok: false,
      code: '42703',
      position: 8,
      message: 'column "nott" does not exist',
      hint: expect.stringContaining('note'),
    });
    expect(answered(await database.query('SELECT 1', READ)).rows).toEqual([['1']]);
  });

  test('a statement past its time is stopped by the server', async () => {
    const result = await database.query('SELECT pg_sleep(10)', { mode: 'read', timeoutMs: 200 });
    expect(result).toMatchObject({
      ok: false,
      code: '57014',
      message: expect.stringContaining('No answer within 0.2 s'),
    });
  });

  test('an operator can stop a statement, and the connection stays usable', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 200);
    const result = await database.query('SELECT pg_sleep(10)', { ...READ, signal: stop.signal });
    expect(result).toMatchObject({ ok: false, message: 'Stopped by the operator. Nothing was kept.' });
    expect(await count()).toBe('5');
  });

  test('a change shows its rows before it is committed, and can be taken back', async () => {
    const change = await database.begin('UPDATE orders SET total = 0', WRITE);
    expect(change).toMatchObject({ state: 'open', transactional: true, result: { rowCount: 5, command: 'UPDATE' } });
    if (change.state !== 'open') throw new Error('not open');
    const other = await open();
    expect(answered(await other.query('SELECT count(*) FROM orders WHERE total = 0', READ)).rows).toEqual([['0']]);
    await other.close();
    expect(await change.rollback()).toMatchObject({ ok: true });
    expect(answered(await database.query('SELECT count(*) FROM orders WHERE total = 0', READ)).rows).toEqual([['0']]);
  });

  test('a committed change is seen by others', async () => {
    const change = await database.begin('DELETE FROM orders WHERE id > 2', WRITE);
    if (change.state !== 'open') throw new Error('not open');
    expect(await change.commit()).toMatchObject({ ok: true });
    const other = await open();
    expect(answered(await other.query('SELECT count(*) FROM orders', READ)).rows).toEqual([['2']]);
    await other.close();
  });

  test('an undecided change can be looked at, and holds back the next one', async () => {
    const change = await database.begin('DELETE FROM orders WHERE id > 2', WRITE);
    if (change.state !== 'open') throw new Error('not open');
    expect(await count()).toBe('2');
    expect(await database.query('DELETE FROM orders', READ)).toMatchObject({ ok: false, code: '25006' });
    expect(await database.begin('DELETE FROM orders', WRITE)).toMatchObject({
      state: 'failed',
      result: { code: 'change-open' },
    });
    await change.rollback();
    expect(await count()).toBe('5');
  });

  test('a commit that the server turns down is trouble', async () => {
    await write('ALTER TABLE orders ADD COLUMN parent integer REFERENCES orders (id) DEFERRABLE INITIALLY DEFERRED');
    const change = await database.begin('UPDATE orders SET parent = 77', WRITE);
    if (change.state !== 'open') throw new Error('not open');
    expect(await change.commit()).toMatchObject({ ok: false, code: '23503' });
  });

  test.each(['VACUUM orders', 'CREATE INDEX CONCURRENTLY by_note ON orders (note)'])(
    '%s runs outside a transaction and says so',
    async (sql) => {
      expect(await database.begin(sql, WRITE)).toMatchObject({ state: 'done', transactional: false });
    },
  );

  test("the checklist's own BEGIN holds over several statements until its COMMIT", async () => {
    await write('BEGIN');
    await write('DELETE FROM orders WHERE id = 1');
    expect(await database.query('DELETE FROM nothing_here', WRITE)).toMatchObject({ ok: false, code: '42P01' });
    expect(await count()).toBe('4');
    await write('ROLLBACK');
    expect(await count()).toBe('5');
  });

  test('COPY from standard input is an error, not the end of the process; COPY to standard output gives lines', async () => {
    expect(await database.query('COPY orders FROM STDIN', WRITE)).toMatchObject({
      ok: false,
      message: expect.stringContaining('psql'),
    });
    const answer = answered(await database.query('COPY (SELECT id FROM orders ORDER BY id) TO STDOUT', READ));
    expect(answer.rows.slice(0, 2)).toEqual([['1'], ['2']]);
    expect(answer.rowCount).toBe(5);
  });

  test('a connection that the server ended is said to be lost, and the next query makes a new one', async () => {
    const result = await database.query('SELECT pg_terminate_backend(pg_backend_pid())', READ);
    expect(result).toMatchObject({ ok: false, code: 'connection-lost' });
    expect(await count()).toBe('5');
  });

  test('a commit over a lost connection has an unknown outcome', async () => {
    const change = await database.begin('DELETE FROM orders', WRITE);
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

  test('PGHOSTADDR points a name somewhere else and the name stays on display', async () => {
    const url = `postgresql://postgres@production.example.invalid:${server.port}/postgres`;
    const pointed = await open({ PGHOSTADDR: '127.0.0.1' }, url);
    expect(answered(await pointed.query('SELECT 1', READ)).rows).toEqual([['1']]);
    expect(pointed.display).toBe(`db postgres@production.example.invalid:${server.port}`);
    await pointed.close();
  });

  test('PGOPTIONS of the saved shell reach the server, and nothing of this process does', async () => {
    const own = {
      PGHOST: '192.0.2.1',
      PGPORT: '1',
      PGDATABASE: 'wrong',
      PGOPTIONS: '-c search_path=wrong',
      PGAPPNAME: 'wrong',
      PGPASSWORD: 'wrong',
      PGSSLMODE: 'verify-full',
    };
    const before = { ...process.env };
    Object.assign(process.env, own);
    try {
      const plain = await open();
      expect(
        answered(
          await plain.query(
            `SELECT current_setting('search_path'), current_database(), current_setting('application_name')`,
            READ,
          ),
        ).rows,
      ).toEqual([['"$user", public', 'postgres', 'deploy-assist']]);
      await plain.close();
    } finally {
      for (const name of Object.keys(own)) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    }
    const optioned = await open({ PGOPTIONS: '-c search_path=pg_catalog' });
    expect(answered(await optioned.query(`SHOW search_path`, READ)).rows).toEqual([['pg_catalog']]);
    await optioned.close();
  });

  test('a database that is not there is named, with what to do', async () => {
    const missing = await open({ PGDATABASE: 'nowhere' });
    expect(await missing.query('SELECT 1', READ)).toMatchObject({
      ok: false,
      code: '3D000',
      message: expect.stringMatching(/127\.0\.0\.1:\d+: there is no database nowhere/),
      hint: expect.stringContaining('psql -l'),
    });
  });

  test('a port where nothing listens is named, with what to do', async () => {
    const port = await freePort();
    const refused = await open({ PGPORT: String(port) });
    expect(await refused.query('SELECT 1', READ)).toMatchObject({
      ok: false,
      code: 'ECONNREFUSED',
      message: `Could not connect to 127.0.0.1:${port}: nothing listens there. Nothing was sent.`,
      hint: expect.stringContaining('server running'),
    });
  });

  test('\\d is answered in the layout of psql', async () => {
    const described = await describeObject(database, '\\d orders', { timeoutMs: 5_000 });
    expect(described).toMatchObject({ ok: true, text: expect.stringContaining('Table "public.orders"') });
    expect(described).toMatchObject({ text: expect.stringContaining('"orders_pkey" PRIMARY KEY, btree (id)') });
    expect(await describeObject(database, '\\dt', { timeoutMs: 5_000 })).toMatchObject({
      ok: true,
      text: expect.stringContaining('orders'),
    });
  });

  const taken = async (as = database) => {
    const result = await fingerprint(as, { timeoutMs: 10_000 });
    if (!result.ok) throw new Error(result.message);
    return result.fingerprint;
  };

  test('a fingerprint names server, cluster and database, and counts what is small', async () => {
    expect(await taken()).toEqual({
      server: expect.stringMatching(/^\d+\.\d+/),
      system: expect.stringMatching(/^\d{10,}$/),
      database: 'postgres',
      schema: expect.stringMatching(/^[0-9a-f]{64}$/),
      tables: [{ name: 'public.orders', rows: 5, counted: true }],
      more: 0,
    });
  });

  test('a fingerprint has another schema after an index, and the same one after a change was undone', async () => {
    const before = await taken();
    await write(`CREATE INDEX by_total ON orders (total)`);
    expect((await taken()).schema).not.toBe(before.schema);
    await write(`DROP INDEX by_total`);
    await write(`ALTER TABLE orders ADD COLUMN extra text`);
    await write(`ALTER TABLE orders DROP COLUMN extra`);
    expect(await taken()).toEqual(before);
  });

  test('a fingerprint estimates what the role may not read, or somebody has locked, and what was never analysed it does not know', async () => {
    await write(`DO $$ BEGIN CREATE ROLE low LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$`);
    const low = await open({ PGUSER: 'low', PGDATABASE: 'postgres' });
    try {
      expect((await taken(low)).tables).toEqual([{ name: 'public.orders', rows: null, counted: false }]);
      await write('ANALYZE orders');
      expect((await taken(low)).tables).toEqual([{ name: 'public.orders', rows: 5, counted: false }]);
    } finally {
      await low.close();
    }
    const locked = await database.begin('LOCK TABLE orders IN ACCESS EXCLUSIVE MODE', { timeoutMs: 5000 });
    const other = await open();
    try {
      const found = await fingerprint(other, { timeoutMs: 500 });
      expect(found).toMatchObject({ ok: true, fingerprint: { schema: null, tables: [{ rows: 5, counted: false }] } });
    } finally {
      if (locked.state === 'open') await locked.rollback();
      await other.close();
    }
  });
});

function answered(result: QueryResult) {
  if (!result.ok) throw new Error(`${result.code} ${result.message}`);
  return result;
}
