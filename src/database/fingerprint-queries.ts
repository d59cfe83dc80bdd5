import { createHash } from 'node:crypto';
import type { Database, Dialect } from './query.ts';

/** How each dialect lists its schema and measures one table. Names of tables come quoted from `tables`. */
export const tableOf: Readonly<Record<Dialect, TableQueries>> = {
  postgres: {
    schema: postgresSchema(),
    tables: `SELECT format('%I.%I', n.nspname, c.relname) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND ${ownSchemas('n.nspname')} ORDER BY 1`,
    count: (name) => `SELECT count(*) FROM ONLY ${name}`,
    checksum: async (database, name, timeoutMs) => {
      // A sum of digests needs no sorting, and a doubled row changes it.
      const sql = `SELECT coalesce(sum(('x' || left(md5(t::text), 16))::bit(64)::bigint::numeric), 0) FROM ONLY ${name} t`;
      if (timeoutMs <= 0) return undefined;
      const result = await database.query(sql, { mode: 'read', timeoutMs, pageRows: 1 });
      return result.ok ? (result.rows[0]?.[0] ?? undefined) : undefined;
    },
  },
  sqlite: {
    schema: `SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name`,
    tables: `SELECT '"' || replace(name, '"', '""') || '"' FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    count: (name) => `SELECT count(*) FROM ${name}`,
    checksum: sqliteChecksum,
  },
};

export interface TableQueries {
  readonly schema: string;
  readonly tables: string;
  readonly count: (name: string) => string;
  readonly checksum: (database: Database, name: string, timeoutMs: number) => Promise<string | undefined>;
}

function ownSchemas(column: string): string {
  return `${column} <> 'information_schema' AND ${column} NOT LIKE 'pg\\_%'`;
}

/**
 * One row per object with the server's own definition of it. Columns are numbered by rank: a restored table has the same
 * columns under other attribute numbers.
 */
function postgresSchema(): string {
  return `
    SELECT 'column' AS kind, format('%I.%I', n.nspname, c.relname) AS owner,
           rank() OVER (PARTITION BY c.oid ORDER BY a.attnum)::text || ' ' || quote_ident(a.attname) AS name,
           format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END || coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '') AS definition
      FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
     WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'f', 'c') AND ${ownSchemas('n.nspname')}
    UNION ALL
    SELECT 'index', schemaname || '.' || tablename, indexname, indexdef FROM pg_catalog.pg_indexes WHERE ${ownSchemas('schemaname')}
    UNION ALL
    SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(k.oid)
      FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_namespace n ON n.oid = k.connamespace WHERE k.contype <> 'n' AND ${ownSchemas('n.nspname')}
    UNION ALL
    SELECT 'view', n.nspname, c.relname, pg_get_viewdef(c.oid)
      FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('v', 'm') AND ${ownSchemas('n.nspname')}
    UNION ALL
    SELECT 'function', n.nspname, p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')', coalesce(p.prosrc, '') || ' ' || pg_get_function_result(p.oid)
      FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace WHERE p.prokind <> 'a' AND ${ownSchemas('n.nspname')}
    UNION ALL
    SELECT 'trigger', tgrelid::regclass::text, tgname, pg_get_triggerdef(t.oid) FROM pg_catalog.pg_trigger t WHERE NOT tgisinternal
    UNION ALL
    SELECT 'enum', n.nspname || '.' || y.typname, e.enumlabel, rank() OVER (PARTITION BY y.oid ORDER BY e.enumsortorder)::text
      FROM pg_catalog.pg_enum e JOIN pg_catalog.pg_type y ON y.oid = e.enumtypid JOIN pg_catalog.pg_namespace n ON n.oid = y.typnamespace
    UNION ALL
    SELECT 'sequence', schemaname, sequencename, data_type::text || ' ' || start_value || ' ' || increment_by FROM pg_catalog.pg_sequences
    ORDER BY 1, 2, 3, 4`;
}

async function sqliteChecksum(database: Database, name: string, timeoutMs: number): Promise<string | undefined> {
  if (timeoutMs <= 0) return undefined;
  let sum = 0n;
  const result = await database.query(`SELECT * FROM ${name}`, {
    mode: 'read',
    timeoutMs,
    eachPage: (rows) => {
      for (const row of rows) sum += createHash('sha256').update(JSON.stringify(row)).digest().readBigUInt64BE();
    },
  });
  return result.ok ? sum.toString(16) : undefined;
}
