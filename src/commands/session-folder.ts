import { closeSync, constants, existsSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isSigned } from '../record/is-signed.ts';
import { sessionFiles } from '../record/session-files.ts';
import { sessionsFolder } from './folders.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { notARecord, statOf } from './not-a-record.ts';

/**
 * A session's folder as it is seen without reading its whole journal. `openedAt` is empty while nothing is recorded. `finished`: closed and
 * signed, so that nothing is left to do in it.
 */
export type Glance = {
  folder: string;
  session: string;
  openedAt: string;
  finished: boolean;
  /** The digest of the bytes that it walks, and where they lay; empty while nothing is recorded. */
  checklist: { path: string; sha256: string };
};

/**
 * The folder of a session: by its path (the folder, or its journal), by its name, or by the beginning of its name where that fits only
 * one; without a name the newest one. `unfinished` leaves out closed sessions when no name is given.
 * Throws `UserError` when there is none, naming those there are.
 */
export function findSession(name: string | undefined, io: Io, { unfinished = false } = {}): string {
  const here = name === undefined ? undefined : folderAt(resolve(io.cwd, name));
  if (here !== undefined) return here;
  if (name?.endsWith('.tar') && existsSync(resolve(io.cwd, name))) throw packed(name);
  const known = listSessions(io);
  if (name === undefined) {
    const newest = known.find(({ finished }) => !(unfinished && finished));
    if (newest !== undefined) return newest.folder;
    throw noneHere(unfinished && known.length > 0);
  }
  const wanted = name.toUpperCase();
  const fits = known.filter(({ session }) => session.toUpperCase().startsWith(wanted));
  const exact = fits.find(({ session }) => session.toUpperCase() === wanted);
  const [only, ...others] = exact === undefined ? fits : [exact];
  if (only !== undefined && others.length === 0) return only.folder;
  const there = notARecord(resolve(io.cwd, name), name);
  if (there !== undefined) throw there;
  throw notFound(name, fits.length > 0 ? fits : known, fits.length > 0);
}

/** The sessions of this operator on this machine, the newest first. */
export function listSessions(io: Pick<Io, 'env'>): Glance[] {
  const place = sessionsFolder(io.env);
  return foldersIn(place)
    .map((name) => glance(join(place, name)))
    .toSorted((one, other) => other.openedAt.localeCompare(one.openedAt));
}

function foldersIn(place: string): string[] {
  try {
    return readdirSync(place, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    // Before the first session there is no such folder.
    return [];
  }
}

function folderAt(path: string): string | undefined {
  const isJournal = basename(path) === sessionFiles.journal;
  const folder = isJournal ? dirname(path) : path;
  return statOf(join(folder, sessionFiles.journal))?.isFile() ? folder : undefined;
}

const piece = 64 * 1024;

/** Whether a session was closed by its sign-off: nothing is left to walk in it, though its signature may be missing. */
export function isClosed(folder: string): boolean {
  return endsOf(join(folder, sessionFiles.journal))?.last['type'] === 'session.closed';
}

/** Folders of sessions in `place` that were opened from this item of a session and are not closed, the newest last. */
export function openedFrom(place: string, parent: { session: string; step: string; item: string }): string[] {
  const found = foldersIn(place).flatMap((name) => {
    const ends = endsOf(join(place, name, sessionFiles.journal));
    const isOurs = ends?.last['type'] !== 'session.closed' && isDeepStrictEqual(parentOf(ends?.first), parent);
    return ends && isOurs ? [{ folder: join(place, name), at: String(ends.first['time']) }] : [];
  });
  return found.toSorted((one, other) => one.at.localeCompare(other.at)).map(({ folder }) => folder);
}

function parentOf(first: Line | undefined): unknown {
  const data = first?.['data'];
  return typeof data === 'object' && data !== null && 'parent' in data ? data.parent : undefined;
}

function glance(folder: string): Glance {
  const ends = endsOf(join(folder, sessionFiles.journal));
  const openedAt = typeof ends?.first['time'] === 'string' ? ends.first['time'] : '';
  return {
    folder,
    session: basename(folder),
    openedAt,
    finished: ends?.last['type'] === 'session.closed' && isSigned(folder),
    checklist: checklistOf(ends?.first),
  };
}

function checklistOf(first: Line | undefined): Glance['checklist'] {
  const data = first?.['data'];
  const named = typeof data === 'object' && data !== null && 'checklist' in data ? data.checklist : undefined;
  const { path, sha256 } = Object(named);
  return { path: typeof path === 'string' ? path : '', sha256: typeof sha256 === 'string' ? sha256 : '' };
}

type Line = Record<string, unknown>;

/** The first and the last whole line of a journal; undefined where there is none, or it is longer than is worth reading here. */
function endsOf(path: string): { first: Line; last: Line } | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(piece);
    const start = bytes.toString('utf8', 0, readSync(file, bytes, 0, piece, 0));
    const end = bytes.toString('utf8', 0, readSync(file, bytes, 0, piece, Math.max(0, size - piece)));
    const last = end.slice(0, end.lastIndexOf('\n')).split('\n').at(-1) ?? '';
    return { first: parseLine(start.split('\n', 1)[0] ?? ''), last: parseLine(last) };
  } catch {
    // A session that cannot be read is still listed; the verbs that read it say why.
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function parseLine(text: string): Line {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // Cut off by the piece that was read: nothing is known of it.
    return {};
  }
}

function packed(name: string): UserError {
  return new UserError(`${name} is an archive, and this needs the folder of a record.`, {
    fix: `verify, show and export take a bundle as it is. For anything else unpack it, and name the folder that comes out: tar -xf ${name}`,
    exitCode: exitCodes.usage,
  });
}

function noneHere(onlyFinished: boolean): UserError {
  return new UserError(
    onlyFinished ? 'All sessions on this machine are closed.' : 'There is no session on this machine.',
    {
      fix: 'Begin one: deploy-assist CHECKLIST.md (or try one: deploy-assist demo)',
      exitCode: exitCodes.usage,
    },
  );
}

function notFound(name: string, known: readonly Glance[], several: boolean): UserError {
  const names = known.slice(0, 5).map(({ session }) => session);
  return new UserError(several ? `${name} can be any of several sessions.` : `There is no session or folder ${name}.`, {
    fix:
      names.length === 0
        ? 'Look with: deploy-assist sessions'
        : `Name one: ${names.join(', ')} (all: deploy-assist sessions)`,
    exitCode: exitCodes.usage,
  });
}
