import type { Answer, Database } from './query.ts';

/**
 * Answers psql's describe commands (`\d`, `\d users`, `\dt`, `\l` …) where psql is missing, in psql's own layout. Reads
 * only. PostgreSQL only: for SQLite it says what to use instead.
 */
export async function describe(
  database: Database,
  command: string,
  options: { readonly timeoutMs: number },
): Promise<Described> {
  if (database.dialect !== 'postgres') {
    return {
      ok: false,
      message: `${command} is a psql command and this is an SQLite file. Use: SELECT * FROM sqlite_schema; or PRAGMA table_info(NAME);`,
    };
  }
  const { describe: describeLikePsql, describeDataToString } = await import('psql-describe');
  const parts: string[] = [];
  const name = await readForPsql(
    database,
    options.timeoutMs,
  )('SELECT current_database()').catch((error: Error) => error);
  if (name instanceof Error) return { ok: false, message: name.message };
  try {
    const run = describeLikePsql(
      command.trim(),
      name.rows[0]?.[0] ?? '',
      readForPsql(database, options.timeoutMs),
      (item) => {
        parts.push(describeDataToString(item));
      },
    );
    await run.promise;
    return { ok: true, text: parts.join('\n') };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

export type Described = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

/** Catalogue answers are small; a server with more objects than this shows the first. */
const CATALOGUE_ROWS = 10_000;

/** The answer in node-postgres' shape, which the port of psql's code reads. */
function readForPsql(database: Database, timeoutMs: number) {
  return async (
    sql: string,
  ): Promise<{ rows: Answer['rows']; rowCount: number; fields: { name: string; dataTypeID: number }[] }> => {
    const result = await database.query(sql.replace(/;\s*$/, ''), {
      mode: 'read',
      timeoutMs,
      pageRows: CATALOGUE_ROWS,
    });
    if (!result.ok) throw new Error(result.message);
    return {
      rows: result.rows,
      rowCount: result.rowCount,
      fields: result.columns.map(({ name }) => ({ name, dataTypeID: 0 })),
    };
  };
}
