import { readSync } from 'node:fs';

/**
 * Whether what follows the good lines looks like a write that a crash interrupted, rather than like an edit: it has no line feed at all,
 * or it is one last line in which whole blocks came back as zeros. Zeros never occur in a written line, for JSON escapes them.
 */
export function tornTail(file: number, from: number): boolean {
  const piece = Buffer.allocUnsafe(64 * 1024);
  let zeros = false;
  for (let position = from; ; ) {
    const length = readSync(file, piece, 0, piece.length, position);
    if (length === 0) return true;
    const read = piece.subarray(0, length);
    zeros ||= read.includes(0);
    const feed = read.indexOf(0x0a);
    position += length;
    if (feed !== -1) return zeros && feed === length - 1 && readSync(file, piece, 0, 1, position) === 0;
  }
}
