import { describe, expect, test } from 'vitest';
import { describe as describeObject } from '../../src/database/describe.ts';
import { fingerprint } from '../../src/database/fingerprint.ts';
import { freePort } from '../support/free-port.ts';
import { needsPostgres } from '../support/postgres.ts';

import { answered, ordersInPostgres, READ } from './postgres-orders.ts';

const postgres = needsPostgres();

describe.skipIf(postgres.missing)(`which PostgreSQL is reached, and what is told of it${postgres.note}`, () => {
  const { database, server, open, write } = ordersInPostgres();

  test('PGHOSTADDR points a name somewhere else and the name stays on display', async () => {
    const url = `postgresql://postgres@production.example.invalid:${server().port}/postgres`;
    const pointed = await open({ PGHOSTADDR: '127.0.0.1' }, url);
    expect(answered(await pointed.query('SELECT 1', READ)).rows).toEqual([['1']]);
    expect(pointed.display).toBe(`db postgres@production.example.invalid:${server().port}`);
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
    const described = await describeObject(database(), '\\d orders', { timeoutMs: 5_000 });
    expect(described).toMatchObject({ ok: true, text: expect.stringContaining('Table "public.orders"') });
    expect(described).toMatchObject({ text: expect.stringContaining('"orders_pkey" PRIMARY KEY, btree (id)') });
    expect(await describeObject(database(), '\\dt', { timeoutMs: 5_000 })).toMatchObject({
      ok: true,
      text: expect.stringContaining('orders'),
    });
  });

  const taken = async (as = database()) => {
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
    const locked = await database().begin('LOCK TABLE orders IN ACCESS EXCLUSIVE MODE', { timeoutMs: 5000 });
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
