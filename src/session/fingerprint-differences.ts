import type { FoundTarget } from './fingerprint-event.ts';

export type KnownTarget = Exclude<FoundTarget, { notTaken: string }>;

/** What is another in a database, as two fingerprints tell it: servers, schemas, tables and counted rows; of estimates nothing follows. */
export function differences(one: KnownTarget, other: KnownTarget): string[] {
  const server = ({ server: version, system, database }: KnownTarget) =>
    `PostgreSQL ${version}, cluster ${system ?? 'not known'}, database ${database}`;
  const rows = new Map(other.tables.map((table) => [table.name, table]));
  const old = new Set(one.tables.map(({ name }) => name));
  // Where not all are named, one that is missing may only have moved out of the list.
  const whole = one.more === 0 && other.more === 0;
  return [
    ...(server(one) === server(other) ? [] : [`another server: ${server(one)} → ${server(other)}`]),
    ...(one.schema === null || other.schema === null || one.schema === other.schema ? [] : ['the schema changed']),
    ...one.tables.flatMap((table) => {
      const now = rows.get(table.name);
      if (now === undefined) return whole ? [`${table.name} is gone`] : [];
      const isSame = !table.counted || !now.counted || table.rows === now.rows;
      return isSame ? [] : [`${table.name}: ${table.rows} → ${rowWords(now.rows, true)}`];
    }),
    ...other.tables.flatMap(({ name }) => (whole && !old.has(name) ? [`${name} is new`] : [])),
  ];
}

/** Said where `differences` finds none: a schema that was not read in time is not called the same. */
export function sameWords(one: KnownTarget, other: KnownTarget): string {
  const counted = 'as many rows where they were counted';
  return one.schema !== null && one.schema === other.schema ? `the same schema, and ${counted}` : counted;
}

export function rowWords(rows: number | null, counted: boolean): string {
  if (rows === null) return 'with rows that nobody counted';
  return `${counted ? '' : 'about '}${rows} ${rows === 1 ? 'row' : 'rows'}`;
}
