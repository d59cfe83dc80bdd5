import type { WitnessTable } from '../../database/witness-table.ts';

/** A journal as it is now: its lines, their tree head, when the last and the first were stored, and the leaf hash of the first. */
export type Journaled = { size: number; root: string; storedAt: string; openedAt: string; firstLeaf(): string };

/**
 * Has a witness see a journal as it is now; `seen` is what it saw before. Gives its answers, a line for each new entry. Throws what the table
 * throws, and a sentence where it saw more than there is.
 */
export async function testify(
  table: Pick<WitnessTable, 'add'>,
  { session, seen }: { session: string; seen: number },
  journal: Journaled,
): Promise<string[]> {
  const { size, root, storedAt, openedAt } = journal;
  if (seen > size)
    throw new Error(
      `it has seen ${seen} lines of session ${session}, which has ${size}: another session has its name, or lines are gone`,
    );
  const receipts: string[] = [];
  // The table takes a session from its first line on, so that nobody begins in the middle.
  if (seen === 0) receipts.push(await table.add({ session, size: 1, root: journal.firstLeaf(), storedAt: openedAt }));
  if (size > Math.max(1, seen)) receipts.push(await table.add({ session, size, root, storedAt }));
  return receipts;
}
