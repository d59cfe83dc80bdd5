import type { Plan } from '../../plan/plan.ts';
import type { EventData, SessionEvent } from '../../session/events.ts';
import { differences, type KnownTarget, rowWords, sameWords } from '../../session/fingerprint-differences.ts';
import { placeWords } from '../failed-attempts.ts';

type Taken = EventData<'target.fingerprinted'>;

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
  const last = new Map<string, Taken & { found: KnownTarget }>();
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
  const schemas = was === is ? schemaWords(was) : `${schemaWords(was)} → ${schemaWords(is)}`;
  return `${found.length === 0 ? sameWords(one.found, other.found) : found.join('; ')} (${schemas})`;
}

function takenOf(one: Taken): (Taken & { found: KnownTarget }) | undefined {
  const { found } = one;
  return 'notTaken' in found ? undefined : { ...one, found };
}

function schemaWords(digest: string | null): string {
  return digest === null ? 'schema not read in time' : `schema ${digest.slice(0, 16)}…`;
}

/** Tables that a sentence names. */
const mostNamed = 20;
