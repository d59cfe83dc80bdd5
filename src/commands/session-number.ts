import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkJournalFile } from '../journal/check.ts';
import { createTree } from '../journal/merkle.ts';
import { sessionFiles } from '../record/session-files.ts';
import type { Start } from '../server/start.ts';

/** A session's number among all of this operator on this host, and the one before it as its journal stood then. */
export type Numbered = Pick<Start, 'number' | 'previous'>;

/**
 * Gives a new session the next number, by exclusive create of a file that holds its name: without gaps, whoever else begins one at the same moment.
 * @param place the folder of sessions; numbers lie beside it
 */
export function takeNumber(place: string, session: string): Numbered {
  const folder = numbersFolder(place);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const last = Math.max(0, ...numbersIn(folder).map(({ number }) => number));
  for (let number = last + 1; ; number++) {
    if (!isTaken(join(folder, String(number)), session)) return { number, previous: before(place, number) };
  }
}

/** Numbers that were given and whose session is not in its folder any more, in order. */
export function missingNumbers(place: string): { number: number; session: string }[] {
  const there = new Set(namesIn(place));
  return numbersIn(numbersFolder(place)).filter(({ session }) => !there.has(session));
}

function numbersFolder(place: string): string {
  return join(dirname(place), 'numbers');
}

function numbersIn(folder: string): { number: number; session: string }[] {
  return namesIn(folder)
    .filter((name) => /^[1-9]\d{0,8}$/.test(name))
    .map((name) => ({ number: Number(name), session: readFileSync(join(folder, name), 'utf8').trim() }))
    .toSorted((one, other) => one.number - other.number);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Before the first session there is no such folder.
    return [];
  }
}

function isTaken(path: string, session: string): boolean {
  try {
    writeFileSync(path, `${session}\n`, { flag: 'wx', mode: 0o600 });
    return false;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return true;
    throw error;
  }
}

/** The session before, as far as its journal holds together; with nothing in it where it is gone, for its name is known all the same. */
function before(place: string, number: number): Numbered['previous'] {
  const one = numbersIn(numbersFolder(place)).find((known) => known.number === number - 1);
  if (one === undefined) return null;
  const read = checkJournalFile(join(place, one.session, sessionFiles.journal));
  const { size, root } = read.ok ? read : { size: 0, root: createTree().root() };
  return { session: one.session, size, root };
}
