import { userInfo } from 'node:os';
import { openDatabase, parseAddress } from '../../database/connection.ts';
import type { QueryResult as Answered } from '../../database/query.ts';
import type { Masker } from '../../secrets/masker.ts';
import { compare } from '../../steps/expectation.ts';
import type { QueryResult, RunOrder } from '../world.ts';

/** How long a statement may take before the server of the database stops it. */
const statementTimeoutMs = 30_000;

/** The longest value that an event keeps of a cell: the table on screen is never wider, and an event has a bounded length. */
const longestCell = 4096;

/**
 * Sends one statement to the database that the step's variables name. Reading runs in a read-only transaction; what changes something has
 * passed its gate before it comes here.
 */
export function startDatabaseQuery(
  order: RunOrder,
  place: { masker: Masker; env: Record<string, string> },
): { cancel(): void; answered: Promise<QueryResult> } {
  const stop = new AbortController();
  return { cancel: () => stop.abort(), answered: ask(order, place, stop.signal) };
}

async function ask(
  { prepared, expectations, lane }: RunOrder,
  { masker, env }: { masker: Masker; env: Record<string, string> },
  signal: AbortSignal,
): Promise<QueryResult> {
  const { program, database } = prepared;
  if (program.by !== 'database') throw new Error('Only a statement is sent to the database.');
  const readOnly = program.statement.effect === 'reads';
  const refusal = (message: string, code: string): QueryResult => ({
    outcome: { ok: false, code, message },
    durationMs: 0,
    readOnly,
    expectations: [],
  });
  const address = database === null ? undefined : parseAddress(database);
  if (address === undefined) {
    return refusal(
      `No database is named for "${lane.title}": DATABASE_URL is not set. Export it in a step before this one, or start with --database URL.`,
      'no-database',
    );
  }
  const connection = await openDatabase(address, env, { systemUser: userInfo().username });
  try {
    const result = await connection.query(program.statement.text, {
      mode: readOnly ? 'read' : 'write',
      timeoutMs: statementTimeoutMs,
      signal,
    });
    return recorded(result, readOnly, expectations, masker);
  } finally {
    await connection.close();
  }
}

function recorded(
  result: Answered,
  readOnly: boolean,
  expectations: RunOrder['expectations'],
  masker: Masker,
): QueryResult {
  const durationMs = Math.round(result.durationMs);
  if (!result.ok) {
    const message = masker.text(result.hint ? `${result.message} (${result.hint})` : result.message);
    return { outcome: { ok: false, code: result.code, message }, durationMs, readOnly, expectations: [] };
  }
  const columns = result.columns.map(({ name, type }) => ({ name, type }));
  const rows = result.rows.map((row) =>
    row.map((cell) => (cell === null ? null : masker.text(cell.slice(0, longestCell)))),
  );
  const table = { columns: columns.map(({ name }) => name), rows, rowCount: result.rowCount };
  const text = rows.map((row) => row.map((cell) => cell ?? 'NULL').join(' | ')).join('\n');
  return {
    outcome: { ok: true, columns, rows, rowCount: result.rowCount, more: result.more, command: result.command },
    durationMs,
    readOnly,
    expectations: expectations.flatMap((expectation) => compare(expectation, { text, table }) ?? []),
  };
}
