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
    if (!parsed.success || digestOf(parsed.data) !== parsed.data.digest) return { badLine: index + 1 };
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
function digestOf(one: Receipt): string {
  const { previous, entry, session, size, root, late, witnessedBy } = one;
  const times = [microseconds(one.storedAt), late ? 1 : 0, microseconds(one.witnessedAt)];
  return hash('sha256', [previous, entry, session, size, root, ...times, witnessedBy].join(' '), 'hex');
}

function microseconds(time: string): string {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.(\d{6})Z$/.exec(time);
  return parts === null ? time : `${Date.parse(`${parts[1]}Z`) / 1000}${parts[2]}`;
}
