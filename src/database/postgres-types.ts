import type pg from 'pg';
import type { Column } from './query.ts';

/** The columns' names and types by the server's own spelling, `timestamp with time zone`; asked once per type and connection. */
export async function typeNames(client: pg.Client, fields: readonly pg.FieldDef[]): Promise<Column[]> {
  const known = namesOf(client);
  const unknown = [...new Set(fields.map((field) => field.dataTypeID))].filter((oid) => !known.has(oid));
  if (unknown.length > 0 && client.getTransactionStatus() !== 'E') {
    const answer = await client.query<{ oid: string; name: string }>({
      text: 'SELECT oid::text AS oid, pg_catalog.format_type(oid, NULL) AS name FROM pg_catalog.pg_type WHERE oid = ANY($1::oid[])',
      values: [unknown],
    });
    for (const { oid, name } of answer.rows) known.set(Number(oid), name);
  }
  return fields.map((field) => ({ name: field.name, type: known.get(field.dataTypeID) ?? `type ${field.dataTypeID}` }));
}

/** Types of nearly every answer, so that it needs no second round trip. */
const BUILT_IN: readonly (readonly [number, string])[] = [
  [16, 'boolean'],
  [17, 'bytea'],
  [19, 'name'],
  [20, 'bigint'],
  [21, 'smallint'],
  [23, 'integer'],
  [25, 'text'],
  [26, 'oid'],
  [114, 'json'],
  [700, 'real'],
  [701, 'double precision'],
  [1042, 'character'],
  [1043, 'character varying'],
  [1082, 'date'],
  [1114, 'timestamp without time zone'],
  [1184, 'timestamp with time zone'],
  [1700, 'numeric'],
  [2950, 'uuid'],
  [3802, 'jsonb'],
];

const NAMES = new WeakMap<pg.Client, Map<number, string>>();

function namesOf(client: pg.Client): Map<number, string> {
  const names = NAMES.get(client) ?? new Map(BUILT_IN);
  NAMES.set(client, names);
  return names;
}
