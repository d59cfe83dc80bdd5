import { createHash } from 'node:crypto';
import { tableOf } from './fingerprint-queries.ts';
import type { Database, Row, Trouble } from './query.ts';

/**
 * What a database holds, small enough to compare: a digest of its schema, and rows and a checksum per table. Taken
 * before a change and after a rollback. What does not fit into `timeoutMs` is left out, never guessed.
 */
export async function fingerprint(
  database: Database,
  options: { readonly timeoutMs: number; readonly now?: () => number },
): Promise<{ readonly ok: true; readonly fingerprint: Fingerprint } | Trouble> {
  const now = options.now ?? (() => performance.now());
  const deadline = now() + options.timeoutMs;
  const queries = tableOf[database.dialect];
  const schema = createHash('sha256');
  const listed = await readAll(database, queries.schema, options.timeoutMs, (row) =>
    schema.update(`${JSON.stringify(row)}\n`),
  );
  if (!listed.ok) return listed;
  const names: string[] = [];
  const named = await readAll(database, queries.tables, options.timeoutMs, (row) => names.push(row[0] ?? ''));
  if (!named.ok) return named;
  const tables: TableFingerprint[] = [];
  for (const name of names) tables.push({ name, ...(await measure(database, queries, name, () => deadline - now())) });
  return { ok: true, fingerprint: { schema: schema.digest('hex'), tables } };
}

export interface Fingerprint {
  /** sha256 in hex. */
  readonly schema: string;
  readonly tables: readonly TableFingerprint[];
}

export interface TableFingerprint {
  /** Quoted as SQL needs it, with its schema for PostgreSQL. */
  readonly name: string;
  /** Missing when there was no time to count. */
  readonly rows?: number;
  /** Independent of the rows' order, sensitive to doubled rows. Missing when there was no time. */
  readonly checksum?: string;
}

/** How two fingerprints differ, as sentences, and what could not be compared. Equal means: no differences and nothing unchecked. */
export function compareFingerprints(
  before: Fingerprint,
  after: Fingerprint,
): { readonly differences: string[]; readonly unchecked: string[] } {
  const differences =
    before.schema === after.schema
      ? []
      : ['The schema differs (tables, columns, indexes, constraints, views, functions or triggers).'];
  const unchecked: string[] = [];
  const later = new Map(after.tables.map((table) => [table.name, table]));
  for (const table of before.tables) {
    const other = later.get(table.name);
    later.delete(table.name);
    if (other === undefined) differences.push(`Table ${table.name} is gone.`);
    else if (table.rows === undefined || other.rows === undefined)
      unchecked.push(`Table ${table.name} was not counted: no time.`);
    else if (table.rows !== other.rows)
      differences.push(`Table ${table.name} had ${table.rows} rows and has ${other.rows}.`);
    else if (table.checksum === undefined || other.checksum === undefined)
      unchecked.push(`Table ${table.name} has as many rows; their contents were not compared: no time.`);
    else if (table.checksum !== other.checksum)
      differences.push(`Table ${table.name} has as many rows, with other contents.`);
  }
  for (const name of later.keys()) differences.push(`Table ${name} is new.`);
  return { differences, unchecked };
}

type Queries = (typeof tableOf)['postgres'];

async function measure(
  database: Database,
  queries: Queries,
  name: string,
  left: () => number,
): Promise<{ rows?: number; checksum?: string }> {
  const count = await oneValue(database, queries.count(name), left());
  if (count === undefined) return {};
  const checksum = await queries.checksum(database, name, left());
  return { rows: Number(count), ...(checksum === undefined ? {} : { checksum }) };
}

async function oneValue(database: Database, sql: string, timeoutMs: number): Promise<string | undefined> {
  if (timeoutMs <= 0) return undefined;
  const result = await database.query(sql, { mode: 'read', timeoutMs, pageRows: 1 });
  return result.ok ? (result.rows[0]?.[0] ?? undefined) : undefined;
}

async function readAll(
  database: Database,
  sql: string,
  timeoutMs: number,
  each: (row: Row) => unknown,
): Promise<{ ok: true } | Trouble> {
  const result = await database.query(sql, {
    mode: 'read',
    timeoutMs,
    eachPage: (rows) => rows.forEach((row) => void each(row)),
  });
  return result.ok ? { ok: true } : result;
}
