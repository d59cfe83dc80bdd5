import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkJournalFile } from '../../journal/check.ts';
import type { ReadSession } from '../read-session.ts';
import { sessionFiles } from '../session-files.ts';
import type { Finding } from '../verdict.ts';

/** What contradicts what this record says of linked checklists, and sentences about what it does not show. */
export type LinkedCheck = { findings: Finding[]; remarks: string[] };

/**
 * Holds what a record says of each linked checklist that was closed against the journal of its session, where that lies beside this one: the
 * size and the tree head must be the same. What was done in it is for that record's own verdict.
 */
export function checkLinked({ folder, events }: ReadSession): LinkedCheck {
  const found = events.map(({ type, data, seq }): LinkedCheck => {
    if (type !== 'checklist.followed' || data.closed === undefined) return { findings: [], remarks: [] };
    return checkOne(dirname(folder), data.session, data.closed, seq);
  });
  return { findings: found.flatMap(({ findings }) => findings), remarks: found.flatMap(({ remarks }) => remarks) };
}

function checkOne(
  place: string,
  session: string,
  { size, root }: { size: number; root: string },
  line: number,
): LinkedCheck {
  const told = `Line ${line} of the journal says that session ${session} of a linked checklist was closed with ${size} entries and root ${root}`;
  const journal = join(place, session, sessionFiles.journal);
  // No path that a journal names leads out of the folder of sessions.
  if (!/^[0-9A-Za-z]+$/.test(session) || !existsSync(journal))
    return { findings: [], remarks: [`${told}: its record is not beside this one.`] };
  const read = checkJournalFile(journal);
  if (read.ok && read.size === size && read.root === root)
    return {
      findings: [],
      remarks: [`What was done in session ${session} of a linked checklist: verify it by itself.`],
    };
  const message = `${told}, and its journal beside this record is another.`;
  return {
    findings: [{ verdict: 'INVALID', code: 'linked-session', file: sessionFiles.journal, line, message }],
    remarks: [],
  };
}
