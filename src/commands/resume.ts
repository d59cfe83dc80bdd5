import { basename } from 'node:path';
import { exitCodes, type Io, UserError } from './io.ts';
import { type ScreenFlags, showSession } from './screen-session.ts';
import { findSession, isFinished } from './session-folder.ts';

/** `resume [SESSION]`: comes back to a session, starting its server again from the journal where it has ended. */
export async function runResume(session: string | undefined, flags: ScreenFlags, io: Io): Promise<number> {
  const folder = findSession(session, io, { unfinished: true });
  if (isFinished(folder)) throw closed(basename(folder));
  return showSession(folder, flags, io);
}

function closed(session: string): UserError {
  return new UserError(`Session ${session} is closed: nothing is left to walk in it.`, {
    fix: `Read it with: deploy-assist show ${session} (or verify, export). A new walk: deploy-assist CHECKLIST.md`,
    exitCode: exitCodes.usage,
  });
}
