import type pg from 'pg';
import Cursor from 'pg-cursor';
import { typeNames } from './postgres-types.ts';
import type { Answer, Row } from './query.ts';

/**
 * Sends exactly one statement by the extended protocol (the server refuses a second one) and reads its first page
 * through a cursor, so that memory does not grow with the answer; with `eachPage`, all pages. Throws the server's error.
 */
export async function readPages(
  client: pg.Client,
  sql: string,
  pageRows: number,
  eachPage: ((rows: readonly Row[]) => void) | undefined,
): Promise<Omit<Answer, 'ok' | 'durationMs'>> {
  const copied: Row[] = [];
  const cursor = client.query(
    withCopy(new Cursor<Row>(sql, [], { rowMode: 'array', types: RAW_TEXT }), copied, pageRows),
  );
  const first = await readPage(cursor, eachPage ? pageRows : pageRows + 1);
  const rows = first.rows.slice(0, pageRows);
  let count = first.rows.length;
  if (eachPage) count += await readRest(cursor, rows, pageRows, eachPage);
  await cursor.close();
  const more = eachPage === undefined && count > pageRows;
  const { fields, command, rowCount } = first.result;
  if (copied.length > 0)
    return {
      columns: [{ name: 'copy', type: 'text' }],
      rows: copied,
      rowCount: rowCount ?? copied.length,
      more: (rowCount ?? 0) > copied.length,
      command,
    };
  const columns = await typeNames(client, fields);
  return {
    columns,
    rows,
    rowCount: fields.length === 0 ? (rowCount ?? 0) : more ? pageRows : Math.max(count, rowCount ?? 0),
    more,
    command: command ?? 'SELECT', // a suspended cursor has not heard its command yet
  };
}

/** The server's text is truer evidence than a parsed value: no rounding, no local time zone. */
const RAW_TEXT = { getTypeParser: () => (value: string) => value } as unknown as pg.CustomTypesConfig;

interface Page {
  readonly rows: Row[];
  readonly result: pg.QueryResult;
}

function readPage(cursor: Cursor<Row>, rowCount: number): Promise<Page> {
  return new Promise((resolve, reject) => {
    cursor.read(rowCount, (error, rows, result) => (error ? reject(error) : resolve({ rows, result })));
  });
}

async function readRest(
  cursor: Cursor<Row>,
  first: Row[],
  pageRows: number,
  eachPage: (rows: readonly Row[]) => void,
): Promise<number> {
  let count = 0;
  let page: readonly Row[] = first;
  eachPage(page);
  while (page.length === pageRows) {
    page = await cursor.read(pageRows);
    count += page.length;
    if (page.length > 0) eachPage(page);
  }
  return count;
}

/** node-postgres hands COPY messages to the running query; a cursor without these methods would end the process. */
function withCopy(cursor: Cursor<Row>, copied: Row[], limit: number): Cursor<Row> {
  return Object.assign(cursor, {
    handleCopyInResponse: (connection: { sendCopyFail(reason: string): void }) =>
      connection.sendCopyFail('COPY FROM STDIN needs the data on its input: run it with psql'),
    handleCopyData: (message: { chunk: Buffer }) => {
      if (copied.length < limit) copied.push([message.chunk.toString('utf8').replace(/\n$/, '')]);
    },
  });
}
