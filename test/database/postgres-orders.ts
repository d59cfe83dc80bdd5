import { afterEach, beforeAll, beforeEach } from 'vitest';
import { openDatabase } from '../../src/database/connection.ts';
import type { Database, QueryResult } from '../../src/database/query.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';

/** A server with a table of five orders, made anew before each test, and a connection to it. For the top of a `describe`. */
export function ordersInPostgres() {
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
  return { database: () => database, server: () => server, open, write, count };
}

/** How a statement is asked or told. */
export const READ = { mode: 'read', timeoutMs: 5_000 } as const;
export const WRITE = { mode: 'write', timeoutMs: 5_000 } as const;

/** @throws with the server's words where it refused */
export function answered(result: QueryResult) {
  if (!result.ok) throw new Error(`${result.code} ${result.message}`);
  return result;
}
