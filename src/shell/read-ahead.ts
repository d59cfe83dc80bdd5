import { readSync } from 'node:fs';

/**
 * Reads on what a PTY holds, behind the bytes that a stream over it has just given, and hands on each piece as the kernel gives it: 4 KiB. A turn
 * of the event loop for each would cost more than what the bytes are read for. But a read that comes right after another finds nothing and sleeps
 * until the kernel has moved the next bytes: what is done with a piece is what passes the time that this takes. Ends after some milliseconds,
 * when nothing is there, and when `goesOn` says no.
 * @param master the open side of the PTY that its stream reads, which does not block
 * @param take gets bytes that are good during the call
 * @returns whether it could go on: there may be more now
 */
export function readAhead(master: number, take: (bytes: Uint8Array) => void, goesOn: () => boolean): boolean {
  const until = performance.now() + longestMs;
  while (goesOn() && performance.now() < until) {
    const length = readNow(master);
    if (length === 0) return false;
    take(readBuffer.subarray(0, length));
  }
  return goesOn();
}

function readNow(master: number): number {
  try {
    return readSync(master, readBuffer, 0, readBuffer.length, null);
  } catch {
    // Nothing is there now, or nothing more will come (EIO): the stream finds out.
    return 0;
  }
}

/** A read waits for the kernel where the machine is busy; keys must not wait along. */
const longestMs = 2;

/** One for all, since what is read is handed on before anything else is. More than the kernel gives at once. */
export const readBuffer = Buffer.allocUnsafeSlow(64 * 1024);
