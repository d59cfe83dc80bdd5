import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** The bytes of a file, or why there are none: it is missing, or a sentence says what is wrong with it. */
export type ReadFile = { bytes: Buffer } | { missing: true } | { problem: string };

/** Reads a plain file of at most `limit` bytes. Symbolic links, pipes and folders are refused, for a record holds none. Never throws. */
export function readPlainFile(path: string, limit: number): ReadFile {
  let file: number | undefined;
  try {
    // O_NONBLOCK: opening a pipe somebody put there must not wait for a writer.
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const { size } = fstatSync(file);
    if (!fstatSync(file).isFile()) return { problem: 'it is not a plain file' };
    if (size > limit) return { problem: `it has ${size} bytes, more than the ${limit} that deploy-assist reads` };
    return { bytes: readFileSync(file) };
  } catch (cause) {
    return whyNot(cause);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function whyNot(cause: unknown): ReadFile {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { missing: true };
  if (code === 'ELOOP') return { problem: 'it is a symbolic link, and a record holds none' };
  if (code === 'EACCES') return { problem: 'you may not read it' };
  return { problem: cause instanceof Error ? cause.message : String(cause) };
}
