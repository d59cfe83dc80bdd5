import { basename } from 'node:path';
import { isSigned } from '../server/seal.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { type ScreenFlags, showSession } from './screen-session.ts';
import { findSession, isClosed } from './session-folder.ts';
import { signLater } from './sign-later.ts';
import { takeOverOf } from './take-over.ts';

/**
 * `resume [SESSION]`: comes back to a session, starting its server again from the journal where it has ended. One that is closed and not
 * signed is signed.
 */
export async function runResume(
  session: string | undefined,
  flags: ScreenFlags & { takeOver?: string },
  io: Io,
): Promise<number> {
  const how = takeOverOf(flags);
  const folder = findSession(session, io, { unfinished: true });
  if (!isClosed(folder)) return showSession(folder, flags, io, how);
  if (isSigned(folder)) throw closed(basename(folder));
  return signLater(folder, io);
}

function closed(session: string): UserError {
  return new UserError(`Session ${session} is closed: nothing is left to walk in it.`, {
    fix: `Read it with: deploy-assist show ${session} (or verify, export). A new walk: deploy-assist CHECKLIST.md`,
    exitCode: exitCodes.usage,
  });
}
