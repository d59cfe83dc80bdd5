import { hash } from 'node:crypto';
import * as z from 'zod/mini';

/** An entry of a witness table, as `witness_receipt` of docs/witness.sql writes it. Times are RFC 3339 in UTC with microseconds. */
const receipt = z.object({
  entry: z.int(),
  session: z.string(),
  size: z.int(),
  root: z.string(),
  storedAt: z.string(),
  late: z.boolean(),
  witnessedAt: z.string(),
  witnessedBy: z.string(),
  previous: z.string(),
  digest: z.string(),
});

export type Receipt = z.infer<typeof receipt>;

/** Receipts of lines; a line that is none, or whose digest is not that of its fields, is named by its number. */
export function readReceipts(lines: readonly string[]): { receipts: Receipt[] } | { badLine: number } {
  const receipts: Receipt[] = [];
  for (const [index, line] of lines.entries()) {
    const parsed = receipt.safeParse(parseJson(line));
    if (!parsed.success || !digestsOf(parsed.data).includes(parsed.data.digest)) return { badLine: index + 1 };
    receipts.push(parsed.data);
  }
  return { receipts };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is not JSON has no shape, and the schema says so.
    return undefined;
  }
}

/** As `witness_digest` of docs/witness.sql. */
function digestsOf(one: Receipt): string[] {
  const { previous, entry, session, size, root, late, witnessedBy } = one;
  return microseconds(one.storedAt).map((storedAt) => {
    const times = [storedAt, late ? 1 : 0, microseconds(one.witnessedAt)[0]];
    return hash('sha256', [previous, entry, session, size, root, ...times, witnessedBy].join(' '), 'hex');
  });
}

/**
 * What a time can mean. Tables that were made before took any time that a runner gave: years of more than four digits, and those before our era, which their
 * receipts do not tell from ours. An entry of that kind fits no line, and is still the one that the table has.
 */
function microseconds(time: string): string[] {
  const [, year = '', rest = '', fraction = ''] = /^(\d{4,6})(-\d\d-\d\dT\d\d:\d\d:\d\d)\.(\d{6})Z$/.exec(time) ?? [];
  if (year === '') return [time];
  const after = `+${year.padStart(6, '0')}`;
  const before = `-${String(Number(year) - 1).padStart(6, '0')}`;
  return [after, before].flatMap((one) => {
    const ms = Date.parse(`${one}${rest}Z`);
    return Number.isNaN(ms) ? [] : [String(BigInt(ms) * 1000n + BigInt(fraction))];
  });
}
