/**
 * One row per object with the server's own definition of it. Columns are numbered by rank: a restored table has the same
 * columns under other attribute numbers.
 */
export const schemaRows = `
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

/** Which server this is, which database, and how many tables it has; and the number of its cluster, which a role may be kept from. */
export const identity = {
  named: `SELECT current_setting('server_version'), current_database(), (SELECT count(*) FROM ${ownTables()})`,
  system: 'SELECT system_identifier FROM pg_catalog.pg_control_system()',
} as const;

/** Each table with the planner's estimate of its rows; null where it was never analysed. */
export const tables = `SELECT ${quotedName()}, CASE WHEN c.reltuples < 0 THEN NULL ELSE c.reltuples::bigint END FROM ${ownTables()} ORDER BY 1`;

/** The rows of those that are quickly counted: at most a megabyte, and the role may read them. In one statement, whatever their names are. */
export const counted = `SELECT ${quotedName()}, (xpath('/row/n/text()', query_to_xml(format('SELECT count(*) AS n FROM ONLY %I.%I', n.nspname, c.relname), false, true, '')))[1]::text
  FROM ${ownTables()} AND has_table_privilege(c.oid, 'SELECT') AND pg_relation_size(c.oid) <= 1048576 ORDER BY 1`;

function quotedName(): string {
  return "format('%I.%I', n.nspname, c.relname)";
}

function ownTables(): string {
  return `pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND ${ownSchemas('n.nspname')}`;
}

function ownSchemas(column: string): string {
  return `${column} <> 'information_schema' AND ${column} NOT LIKE 'pg\\_%'`;
}
