import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { filePath } from '../checklist/linked/links.ts';
import { strictest } from '../host/environment.ts';
import { itemOf } from '../plan/command-outcomes.ts';
import { type ReadSession, readSession } from '../record/read-session.ts';
import { readStart, type Start } from '../server/start.ts';
import type { SessionEvent } from '../session/events.ts';
import { itemState } from '../walk/lane.ts';
import { type Io, UserError } from './io.ts';
import { createSession, type SessionOptions } from './open-session.ts';
import { readToWalk } from './read-plan.ts';
import { isClosed, openedFrom } from './session-folder.ts';

/** Where a checklist is opened from: the folder of the session, and the item in it. */
export type LinkedFrom = { folder: string; step: string; item: string };

/**
 * The session over the checklist that an item links to: the one that was opened before and is not closed, else a new one. `isNew`: the first
 * session has not been told of it. Refused, as a sentence for the operator, where the file cannot be read, or is one that is being walked
 * already on the way here.
 */
export function linkedSession(from: LinkedFrom, io: Io): { folder: string; isNew: boolean } | { refused: string } {
  const read = readSession(from.folder);
  if (!read.ok) return { refused: read.problem.message };
  const before = openSession(from, read.value);
  if (before !== undefined) return before;
  const item = itemOf(read.value.plan, from.item);
  const checklist = read.value.state.opened?.data.checklist.path;
  if (item?.kind !== 'checklist' || checklist === undefined)
    return { refused: 'That item links to no checklist of its own.' };
  const path = resolve(dirname(checklist), filePath(item.data.path));
  const loop = walkedAlready(path, from.folder);
  if (loop !== undefined)
    return {
      refused: `${item.data.path} is being walked already: it is the checklist of session ${loop}, from which this one was opened. Go back there (q), or do this by hand (x).`,
    };
  return opened(path, from, read.value, io);
}

/** What is said to whoever comes back from a linked checklist to the session with these events: how that one stands. */
export function backWords(events: readonly SessionEvent[]): string | undefined {
  const last = events.findLast((event) => event.type === 'checklist.followed')?.data;
  if (last === undefined || !('path' in last)) return undefined;
  const name = `${basename(last.path)}, session ${last.session}`;
  return last.closed
    ? `Back from ${name}: ${last.closed.completion}.`
    : `Back from ${name}: it is kept, and not closed yet.`;
}

/** The one that this session knows of; else one that a client made and did not come to tell of. */
function openSession(
  { folder, step, item }: LinkedFrom,
  { state, session }: ReadSession,
): { folder: string; isNew: boolean } | undefined {
  const place = dirname(folder);
  const { followed } = itemState(state, step, item);
  const known = followed === undefined || followed.closed ? undefined : join(place, followed.session);
  if (known !== undefined && existsSync(known) && !isClosed(known)) return { folder: known, isNew: false };
  const untold = openedFrom(place, { session, step, item }).at(-1);
  return untold === undefined ? undefined : { folder: untold, isNew: true };
}

/** The session on the way from the first one to here that walks this very file. */
function walkedAlready(path: string, folder: string): string | undefined {
  const seen = new Set<string>();
  for (let at: string | undefined = folder; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const read = readSession(at);
    const opened = read.ok ? read.value.state.opened?.data : undefined;
    if (opened && samePlace(opened.checklist.path) === samePlace(path)) return basename(at);
    at = opened?.parent === undefined ? undefined : join(dirname(at), opened.parent.session);
  }
  return undefined;
}

function samePlace(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // A file that is gone is the same as nothing that is there.
    return path;
  }
}

/** With what the first session was started with. */
function opened(
  path: string,
  { folder, step, item }: LinkedFrom,
  { plan, session }: ReadSession,
  io: Io,
): { folder: string; isNew: boolean } | { refused: string } {
  try {
    const lane = [...plan.steps, ...plan.rollbacks].find(({ id }) => id === step);
    const options = { ...startedAs(readStart(folder), lane?.environment ?? null), parent: { session, step, item } };
    return { folder: createSession(readToWalk(path, io.cwd), options, io, dirname(folder)), isNew: true };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { refused: `${error.message} ${error.fix ?? ''} Or do this by hand (x).` };
  }
}

/** What is asked of a session is asked of those that belong to it, and who sees it sees them; a step in a stricter environment raises it. */
export function startedAs(start: Start, stepEnvironment: string | null): SessionOptions {
  const { environment, database, key, change, reason, root, said, policy, witness, timestamp } = start;
  const named = [environment, stepEnvironment].filter((name) => typeof name === 'string');
  const raised = named.length === 0 ? undefined : named.reduce(strictest);
  const given = { environment: raised, database, key, change, reason, witness: witness?.url, timestamp };
  return {
    root,
    ...(said === undefined ? {} : { said }),
    ...(policy === undefined ? {} : { policy }),
    ...(witness === undefined ? {} : { witnessRequired: witness.required }),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => typeof value === 'string')),
  };
}
