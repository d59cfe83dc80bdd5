import { basename } from 'node:path';
import { isSigned } from '../record/is-signed.ts';
import { isServed } from '../server/place.ts';
import { readStart, writeStart } from '../server/start.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { keyOption } from './key-option.ts';
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
  flags: ScreenFlags & { takeOver?: string; key?: string },
  io: Io,
): Promise<number> {
  const how = takeOverOf(flags);
  const key = keyOption(flags.key, io);
  const folder = findSession(session, io, { unfinished: true });
  if (isClosed(folder)) {
    if (isSigned(folder)) throw closed(basename(folder));
    return signLater(folder, io, key);
  }
  if (key) changeKey(folder, key);
  return showSession(folder, flags, io, how);
}

/** The server takes the key when it starts. */
function changeKey(folder: string, key: string): void {
  if (isServed(folder))
    throw new UserError('This session is being served, with the key that it has.', {
      fix: 'Leave its screens (q), wait until its commands have ended and 3 seconds more, then run this again.',
    });
  writeStart(folder, { ...readStart(folder), key });
}

function closed(session: string): UserError {
  return new UserError(`Session ${session} is closed: nothing is left to walk in it.`, {
    fix: `Read it with: deploy-assist show ${session} (or verify, export). A new walk: deploy-assist CHECKLIST.md`,
    exitCode: exitCodes.usage,
  });
}
