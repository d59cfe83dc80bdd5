import type { Io } from './io.ts';
import { type ScreenFlags, showSession } from './screen-session.ts';
import { findSession } from './session-folder.ts';

/** `resume [SESSION]`: comes back to a session, starting its server again from the journal where it has ended. */
export async function runResume(session: string | undefined, flags: ScreenFlags, io: Io): Promise<number> {
  return showSession(findSession(session, io, { unfinished: true }), flags, io);
}
