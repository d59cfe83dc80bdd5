import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { servedOutOfSight } from '../server/place.ts';
import { shortage } from '../server/runs/disk-room.ts';
import type { Trouble } from '../server/sentence-of.ts';
import { exitCodes, UserError } from './io.ts';

/** Why the server of a session did not start, as it said itself, and what to do. */
export function serverTrouble(folder: string): UserError {
  const said = troubleIn(join(folder, 'state', 'trouble'));
  if (said?.name === 'DrivenByAnother' && said.fix)
    return new UserError(said.sentence, { fix: said.fix, exitCode: exitCodes.locked });
  const full = said === undefined ? shortage(folder) : undefined;
  const why = said?.sentence ?? (full ? 'nothing can be recorded there now.' : 'it did not answer within some seconds');
  const look = `Look at ${join(folder, 'state', 'log')} on ${hostname()}, then try again: deploy-assist resume`;
  const fix = said?.fix ?? full ?? look;
  return new UserError(`The session server did not start: ${why}`, { fix, exitCode: exitCodes.preflight });
}

/**
 * Throws `UserError` (exit 75) where a server holds the session of which nothing can be seen from here: two of them would write one record, and
 * a command that goes on there would be called lost.
 */
export function demandInSight(folder: string): void {
  const unseen = servedOutOfSight(folder);
  if (unseen === undefined) return;
  const session = basename(folder);
  throw new UserError(
    `Session ${session} is held by its server ${unseen.where} (process ${unseen.pid}), which does not answer here: whether it still lives, and whether a command still runs there, cannot be seen from ${hostname()}.`,
    {
      fix: `Go on there: deploy-assist resume ${session}. Where that is gone, or has no such process any more: deploy-assist resume ${session} --take-over 'REASON', which goes into the record.`,
      exitCode: exitCodes.locked,
    },
  );
}

/** What the server left behind when it could not start; undefined where that is nothing, or was cut off by a full disk. */
function troubleIn(path: string): Trouble | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
