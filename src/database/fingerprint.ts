import { createHash } from 'node:crypto';
import { counted, identity, schemaRows, tables } from './fingerprint-queries.ts';
import type { Database, Row, Trouble } from './query.ts';

/**
 * What a PostgreSQL database is and holds, small enough to be compared: which server and cluster, a digest of its schema, and rows by table. Reads
 * only, each statement within what is left of `timeoutMs`. What the role may not read is null or left as the server's estimate, never guessed.
 */
export async function fingerprint(
  database: Database,
  options: { readonly timeoutMs: number; readonly now?: () => number },
): Promise<{ readonly ok: true; readonly fingerprint: Fingerprint } | Trouble> {
  const now = options.now ?? (() => performance.now());
  const deadline = now() + options.timeoutMs;
  const ask = (sql: string, { share = 1, eachPage }: { share?: number; eachPage?: EachPage } = {}) =>
    database.query(sql, {
      mode: 'read',
      timeoutMs: Math.max(1, (deadline - now()) * share),
      pageRows: mostTables,
      ...(eachPage === undefined ? {} : { eachPage }),
    });
  const named = await ask(identity.named);
  if (!named.ok) return named;
  // Some services keep the cluster's own number from everybody.
  const system = await ask(identity.system);
  const all = await ask(tables);
  if (!all.ok) return all;
  const digest = createHash('sha256');
  const eachPage: EachPage = (rows) => {
    for (const row of rows) digest.update(`${JSON.stringify(row)}\n`);
  };
  // Both wait for a table that somebody has locked: what is not known in time is left out.
  const schema = await ask(schemaRows, { share: 0.5, eachPage });
  const exact = await ask(counted);
  const [server, name, number] = named.rows[0] ?? [];
  return {
    ok: true,
    fingerprint: {
      server: server ?? '',
      system: (system.ok && system.rows[0]?.[0]) || null,
      database: name ?? '',
      schema: schema.ok ? digest.digest('hex') : null,
      tables: withCounts(all.rows, exact.ok ? exact.rows : []),
      more: Math.max(0, Number(number) - mostTables),
    },
  };
}

type EachPage = (rows: readonly Row[]) => void;

export interface Fingerprint {
  /** The server's version, as it says it. */
  readonly server: string;
  /** The number of the cluster, the same on its replicas and on nothing else. Null where the role may not know it. */
  readonly system: string | null;
  readonly database: string;
  /**
   * SHA-256 (hex) over the definitions of tables, columns, indexes, constraints, views, functions, triggers, enumerations and sequences. Null where
   * a lock kept them from being read in time.
   */
  readonly schema: string | null;
  /** In the order of their names, quoted as SQL needs it. `counted`: the rows were counted; else they are the server's estimate, null where it has none. */
  readonly tables: { readonly name: string; readonly rows: number | null; readonly counted: boolean }[];
  /** How many tables there are beside these. */
  readonly more: number;
}

/** Bounds the event that holds them. */
const mostTables = 200;

function withCounts(all: readonly Row[], exact: readonly Row[]): Fingerprint['tables'][number][] {
  const counts = new Map(exact.map(([name, rows]) => [name, rows]));
  return all.map(([name, estimate]) => {
    const rows = counts.get(name) ?? undefined;
    const known = rows ?? estimate;
    return { name: name ?? '', rows: known == null ? null : Number(known), counted: rows !== undefined };
  });
}
