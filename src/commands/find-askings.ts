import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readPlainFile } from '../record/read-file.ts';
import { largestFile } from '../record/session-files.ts';
import { approvalField, isApprovalText } from '../record/texts/approval-text.ts';
import { meetingPlace, userName } from '../server/approvals/meeting-place.ts';
import { sessionsFolder } from './folders.ts';
import type { Io } from './io.ts';

/** What a session on this host asks of somebody else. `desk`: the folder where answers are left; `owner`: whose file the text is. */
export type Asking = { desk: string; text: string; nonce: string; session: string; owner: string; expires: string };

/**
 * What is asked and not over, the newest first: in the session named by its folder or the beginning of its name, or in all that this login can
 * see. Sessions of this account are looked through, and those at the meeting place.
 */
export function findAskings(session: string | undefined, io: Pick<Io, 'env' | 'cwd'>, now = new Date()): Asking[] {
  return desks(session, io)
    .flatMap(askingsAt)
    .filter(({ expires }) => expires > now.toISOString())
    .toSorted((one, other) => other.expires.localeCompare(one.expires));
}

function desks(session: string | undefined, io: Pick<Io, 'env' | 'cwd'>): string[] {
  const own = sessionsFolder(io.env);
  const shared = meetingPlace(io.env);
  const fits = (name: string) => session === undefined || name.toUpperCase().startsWith(session.toUpperCase());
  return [
    ...(session === undefined ? [] : [join(resolve(io.cwd, session), 'state', 'desk')]),
    ...namesIn(own)
      .filter(fits)
      .map((name) => join(own, name, 'state', 'desk')),
    ...namesIn(shared)
      .filter(fits)
      .map((name) => join(shared, name)),
  ];
}

function askingsAt(desk: string): Asking[] {
  return namesIn(desk)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => {
      const path = join(desk, name);
      const read = readPlainFile(path, largestFile.approval);
      const text = 'bytes' in read ? read.bytes.toString('utf8') : '';
      if (!isApprovalText(text)) return [];
      const field = (key: string) => approvalField(text, key) ?? '';
      const owner = userName(statSync(path).uid);
      return [
        { desk, text, nonce: basename(name, '.txt'), session: field('session'), owner, expires: field('expires') },
      ];
    });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Not there, or not for this login.
    return [];
  }
}
