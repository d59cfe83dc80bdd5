import { basename } from 'node:path';
import { isServed } from '../server/place.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { type ScreenFlags, showSession } from './screen-session.ts';
import { findSession } from './session-folder.ts';

/** `watch SESSION`: follows what somebody else drives. Exit 0 on leaving: nothing was this client's to finish. */
export async function runWatch(session: string, flags: ScreenFlags, io: Io): Promise<number> {
  const folder = findSession(session, io);
  // Starting its server would be more than watching: it may have to record what became of the last command.
  if (!isServed(folder)) throw notGoing(basename(folder));
  const code = await showSession(folder, flags, io, { watches: true });
  return code === exitCodes.needsAnswer ? exitCodes.complete : code;
}

function notGoing(session: string): UserError {
  return new UserError(`Nobody drives session ${session} now, and nothing runs in it: there is nothing to watch.`, {
    fix: `Read it with: deploy-assist show ${session}. To go on with it: deploy-assist resume ${session}`,
    exitCode: exitCodes.usage,
  });
}
