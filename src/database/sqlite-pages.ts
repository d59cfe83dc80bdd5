import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Answer, Row } from './query.ts';
import { withoutLeadingComments } from './statement-words.ts';

/** Runs exactly one statement and keeps the first page of its rows. `betweenRows` may throw to stop it. */
export function readSqlite(
  database: DatabaseSync,
  sql: string,
  pageRows: number,
  eachPage: ((rows: readonly Row[]) => void) | undefined,
  betweenRows: () => void,
): Omit<Answer, 'ok' | 'durationMs'> {
  const statement = database.prepare(sql);
  // prepare() compiles the first statement and drops the rest without a word; sourceSQL is what it took.
  if (withoutLeadingComments(sql.slice(statement.sourceSQL.length)) !== '') {
    throw new Error('This holds more than one statement; they are run one at a time. Nothing ran.');
  }
  betweenRows();
  const command = commandOf(sql);
  const columns = statement.columns().map(({ name, type }) => ({ name, type: type ?? '' }));
  const before = totalChanges(database);
  if (columns.length === 0) {
    statement.run();
    return { columns, rows: [], rowCount: totalChanges(database) - before, more: false, command };
  }
  statement.setReturnArrays(true);
  statement.setReadBigInts(true);
  const collected = collect(
    statement.iterate() as unknown as Iterable<readonly SQLOutputValue[]>,
    pageRows,
    eachPage,
    betweenRows,
  );
  const changed = totalChanges(database) - before;
  return { columns, ...collected, rowCount: changed > 0 ? changed : collected.rowCount, command };
}

function collect(
  values: Iterable<readonly SQLOutputValue[]>,
  pageRows: number,
  eachPage: ((rows: readonly Row[]) => void) | undefined,
  betweenRows: () => void,
): { rows: readonly Row[]; rowCount: number; more: boolean } {
  let page: Row[] = [];
  let first: readonly Row[] | undefined;
  let rowCount = 0;
  for (const value of values) {
    betweenRows();
    if (page.length === pageRows) {
      if (eachPage === undefined) return { rows: page, rowCount, more: true };
      eachPage(page);
      first ??= page;
      page = [];
    }
    page.push(value.map(asText));
    rowCount += 1;
  }
  if (page.length > 0) eachPage?.(page);
  return { rows: first ?? page, rowCount, more: false };
}

/** As the sqlite3 shell shows it: reals keep their point, blobs are hexadecimal. */
function asText(value: SQLOutputValue): string | null {
  if (value === null) return null;
  if (value instanceof Uint8Array) return `x'${Buffer.from(value).toString('hex')}'`;
  if (typeof value === 'number' && Number.isInteger(value))
    return Math.abs(value) < 1e15 ? value.toFixed(1) : String(value);
  return String(value);
}

/** `changes()` keeps the count of the last INSERT, UPDATE or DELETE; the total's growth is this statement's own. */
function totalChanges(database: DatabaseSync): number {
  return Number(database.prepare('SELECT total_changes() AS total').get()?.total);
}

/** SQLite names no command: the first word, with the kind of object for CREATE, DROP and ALTER. */
function commandOf(sql: string): string {
  const words =
    withoutLeadingComments(sql)
      .toUpperCase()
      .match(/[A-Z]+/g) ?? [];
  const [first = '', second = ''] = words;
  return ['CREATE', 'DROP', 'ALTER'].includes(first) ? `${first} ${second}` : first;
}
