import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** The bytes of a file, or why there are none: it is missing, or a sentence says what is wrong with it. */
export type ReadFile = { bytes: Buffer } | NoFile;

type NoFile = { missing: true } | { problem: string };

/** Reads a plain file of at most `limit` bytes. Symbolic links, pipes and folders are refused, for a record holds none. Never throws. */
export function readPlainFile(path: string, limit: number): ReadFile {
  const opened = openPlainFile(path);
  if (!('file' in opened)) return opened;
  const { file, size } = opened;
  try {
    if (size > limit) return { problem: `it has ${size} bytes, more than the ${limit} that deploy-assist reads` };
    return { bytes: readFileSync(file) };
  } catch (cause) {
    return whyNot(cause);
  } finally {
    closeSync(file);
  }
}

/** Opens a plain file, for the caller to close. Refuses what `readPlainFile` does. Never throws. */
export function openPlainFile(path: string): { file: number; size: number } | NoFile {
  try {
    // O_NONBLOCK: opening a pipe somebody put there must not wait for a writer.
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const found = fstatSync(file);
    if (found.isFile()) return { file, size: found.size };
    closeSync(file);
    return { problem: 'it is not a plain file' };
  } catch (cause) {
    return whyNot(cause);
  }
}

/** Why a file was not opened or read, as the end of a sentence. */
export function noFileWords(no: NoFile): string {
  return 'problem' in no ? no.problem : 'it is missing';
}

function whyNot(cause: unknown): NoFile {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { missing: true };
  if (code === 'ELOOP') return { problem: 'it is a symbolic link, and a record holds none' };
  if (code === 'EACCES') return { problem: 'you may not read it' };
  return { problem: cause instanceof Error ? cause.message : String(cause) };
}
