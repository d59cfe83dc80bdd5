import { readSync } from 'node:fs';

/**
 * All that a PTY holds now, behind the bytes that a stream over it has just given, up to 256 KiB or so much as comes in some milliseconds. The kernel gives 4 KiB a read, and a turn
 * of the event loop for each of them costs more than what the bytes are read for. Good until the next call.
 * @param master the open side of the PTY that its stream reads, which does not block
 */
export function readAhead(master: number, first: Uint8Array): Uint8Array {
  if (first.length >= ahead.length) return first;
  ahead.set(first);
  let length = first.length;
  const until = performance.now() + longestMs;
  try {
    while (length < ahead.length && performance.now() < until) {
      const got = readSync(master, ahead, length, ahead.length - length, null);
      if (got === 0) break;
      length += got;
    }
  } catch {
    // Nothing is there now, or nothing more will come (EIO): the stream finds out.
  }
  return ahead.subarray(0, length);
}

/** A read waits for the kernel where the machine is busy; keys must not wait along. */
const longestMs = 5;

/** One for all, since what is read is handed on before anything else is. */
const ahead = Buffer.allocUnsafeSlow(256 * 1024);
