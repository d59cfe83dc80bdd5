import type { Plan } from '../plan/plan.ts';
import type { EventData, SessionEvent } from '../session/events.ts';
import { placeWords } from './failed-attempts.ts';

type Taken = EventData<'target.fingerprinted'>;
type Known = Exclude<Taken['found'], { notTaken: string }>;

/** What a database was before a run or after it, in one sentence. */
export function fingerprintWords({ when, target, found }: Taken): string {
  if ('notTaken' in found) return `fingerprint of ${target.display} ${when} it not taken: ${found.notTaken}`;
  const { server, system, database, schema, tables, more } = found;
  const cluster = system === null ? '' : `, cluster ${system}`;
  const rows = tables.slice(0, mostNamed).map(({ name, rows, counted }) => `${name} ${rowWords(rows, counted)}`);
  const left = tables.length - rows.length + more;
  const all = [...rows, ...(left > 0 ? [`${left} more tables`] : [])].join(', ') || 'no tables';
  return `fingerprint of ${target.display} ${when} it: PostgreSQL ${server}${cluster}, database ${database}, ${schemaWords(schema)}; ${all}`;
}

/**
 * What each run did to the database that it aimed at, as far as fingerprints tell it, and what somebody else did to it between two runs: a line
 * for each run that changed one.
 */
export function databaseChanges(plan: Plan, events: readonly SessionEvent[]): string[] {
  const before = new Map<string, Taken>();
  const last = new Map<string, Taken & { found: Known }>();
  const lines: string[] = [];
  for (const { type, data } of events) {
    if (type !== 'target.fingerprinted') continue;
    const where = `${placeWords(plan, data.step)}, ${data.target.display}`;
    const known = takenOf(data);
    const earlier = last.get(data.target.key);
    if (data.when === 'before') {
      before.set(data.run, data);
      const outside = earlier && known ? differences(earlier.found, known.found) : [];
      if (outside.length > 0)
        lines.push(
          `${where}: CHANGED FROM OUTSIDE since ${placeWords(plan, earlier?.step ?? '')}: ${outside.join('; ')}`,
        );
    } else {
      lines.push(`${where}: ${changeWords(before.get(data.run), data)}`);
      before.delete(data.run);
    }
    if (known) last.set(data.target.key, known);
  }
  const open = [...before.values()].map(
    ({ step, target }) => `${placeWords(plan, step)}, ${target.display}: what it was afterwards was not looked at`,
  );
  return [...lines, ...open];
}

function changeWords(before: Taken | undefined, after: Taken): string {
  const missing = [before, after].flatMap((one) =>
    one !== undefined && 'notTaken' in one.found ? [`${one.when} it not taken: ${one.found.notTaken}`] : [],
  );
  if (missing.length > 0) return missing.join('; ');
  const [one, other] = [before && takenOf(before), takenOf(after)];
  if (!one || !other) return 'what it was before is not in the record';
  const found = differences(one.found, other.found);
  const [was, is] = [one.found.schema, other.found.schema];
  const same =
    was !== null && was === is
      ? 'the same schema, and as many rows where they were counted'
      : 'as many rows where they were counted';
  const schemas = was === is ? schemaWords(was) : `${schemaWords(was)} → ${schemaWords(is)}`;
  return `${found.length === 0 ? same : found.join('; ')} (${schemas})`;
}

/** Servers, schemas, tables and counted rows; of estimates nothing follows. */
function differences(one: Known, other: Known): string[] {
  const server = ({ server: version, system, database }: Known) =>
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

function takenOf(one: Taken): (Taken & { found: Known }) | undefined {
  const { found } = one;
  return 'notTaken' in found ? undefined : { ...one, found };
}

function schemaWords(digest: string | null): string {
  return digest === null ? 'schema not read in time' : `schema ${digest.slice(0, 16)}…`;
}

function rowWords(rows: number | null, counted: boolean): string {
  if (rows === null) return 'with rows that nobody counted';
  return `${counted ? '' : 'about '}${rows} ${rows === 1 ? 'row' : 'rows'}`;
}

/** Tables that a sentence names. */
const mostNamed = 20;
