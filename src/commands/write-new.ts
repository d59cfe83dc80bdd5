import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { exitCodes, UserError } from './io.ts';

/** A text or bytes, piece by piece. */
type Pieces = Iterable<string | Uint8Array>;

/** Refuses a path where something is already, be it a link that leads nowhere. Asked before any work is done, and again by the system when the file gets its name. */
export function refuseTaken(path: string): void {
  if (!isTaken(path)) return;
  throw new UserError(`${path} is already there, and nothing is overwritten.`, {
    fix: 'Name another file with --output, or move that one away.',
    exitCode: exitCodes.usage,
  });
}

function isTaken(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // Below what is no folder, or one that may not be looked into: writing there says why it cannot be.
    return false;
  }
}

/**
 * Writes a file under a temporary name first, so that nobody reads half of it; what is there already stays. Throws a `UserError` for the
 * latter, and what the file system or the pieces throw.
 */
export function writeNew(path: string, pieces: Pieces): void {
  refuseTaken(path);
  const temporary = `${path}.${process.pid}.new`;
  try {
    writePieces(temporary, pieces);
    giveName(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/**
 * Writes files into a folder, which is made where it is missing, and whole or not at all. What is there already stays: the same is left, and
 * something else under one of the names refuses all of them.
 */
export function addNew(folder: string, files: Readonly<Record<string, string>>): void {
  const fresh = Object.entries(files).filter(([name, text]) => {
    const path = join(folder, name);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) refuseTaken(path);
    return !existsSync(path);
  });
  if (!existsSync(folder)) makeNew(folder, fresh);
  else for (const [name, text] of fresh) writeNew(join(folder, name), [text]);
}

function makeNew(folder: string, files: readonly (readonly [name: string, text: string])[]): void {
  const temporary = `${folder}.${process.pid}.new`;
  mkdirSync(temporary);
  try {
    for (const [name, text] of files) writePieces(join(temporary, name), [text]);
    renameSync(temporary, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Unlike a rename, a link is refused where somebody else has written that name meanwhile. */
function giveName(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (cause) {
    if (existsSync(path)) throw cause;
    // A memory stick with a FAT file system has no links: there the name is taken first, and only by us.
    closeSync(openSync(path, 'wx'));
    renameSync(temporary, path);
  }
}

function writePieces(path: string, pieces: Pieces): void {
  const file = openSync(path, 'wx');
  try {
    for (const piece of pieces) writeFileSync(file, piece);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
