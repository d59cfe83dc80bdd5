import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkJournalFile } from '../../journal/check.ts';
import { createTree } from '../../journal/merkle.ts';
import type { ReadSession } from '../read-session.ts';
import { sessionFiles } from '../session-files.ts';

/**
 * What a session's number says of the others of its operator on its host, as sentences: whether the one before lies beside it and begins as it did when this
 * one was opened. That there is no other cannot be known from here.
 */
export function previousRemarks({ folder, state }: ReadSession): string[] {
  const { number, previous } = state.opened?.data ?? {};
  if (number === undefined) return [];
  const population = `Whether these are all sessions: this is number ${number} of its operator on its host, and one that is missing shows only where a later one is kept; a witness knows of all.`;
  const before = previous ? ofPrevious(dirname(folder), previous, number - 1) : unnamed(number - 1);
  return [...before, population];
}

/** The host had forgotten it when this one was opened, or whoever wrote this did not want it looked for. */
function unnamed(number: number): string[] {
  return number < 1 ? [] : [`Number ${number}: this record, which is the next one, does not name it.`];
}

function ofPrevious(
  place: string,
  { session, size, root }: { session: string; size: number; root: string },
  number: number,
): string[] {
  const named = `Number ${number}, session ${session}`;
  const journal = join(place, session, sessionFiles.journal);
  // No path that a journal names leads out of the folder of sessions.
  if (!/^[0-9A-Za-z]+$/.test(session) || !existsSync(journal)) return [`${named}: its record is not beside this one.`];
  const read = checkJournalFile(journal);
  if (!read.ok) return [`${named}: its journal beside this record does not hold together.`];
  const tree = createTree();
  for (const leaf of read.leaves.slice(0, size)) tree.append(leaf);
  return tree.size === size && tree.root() === root
    ? []
    : [`${named}: its journal beside this record is another than when this session was opened.`];
}
