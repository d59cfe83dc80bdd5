import { setImmediate as nextPoll, setTimeout as sleep } from 'node:timers/promises';

/** What `outputEnd` needs to know of a stream of output. */
export type Drained = {
  /** Resolves when the stream has said its last. */
  whenClosed: Promise<void>;
  paused: boolean;
  /** Another thread reads it. While that waits for a core, silence says nothing. */
  isFlood: boolean;
  /** Bytes handed on so far. */
  received: number;
};

/**
 * Resolves when all that the ended shell wrote has been handed on. The stream closes by itself, unless a background job still holds
 * the terminal: then silence for a moment is the end, and a job that never falls silent is left after two seconds.
 */
export async function outputEnd(stream: Drained): Promise<void> {
  let closed = false;
  const whenClosed = stream.whenClosed.then(() => {
    closed = true;
  });
  await Promise.race([whenClosed, silence(stream, () => closed)]);
}

async function silence(stream: Drained, isClosed: () => boolean): Promise<void> {
  let patience = LONGEST_MS;
  while (!isClosed() && patience > 0) {
    const before = stream.received;
    const wasPaused = stream.paused;
    const wasFlood = stream.isFlood;
    await sleep(QUIET_MS);
    // Timers run before the poll for input: after a blocked loop, silence only counts when the loop has looked.
    await nextPoll();
    await nextPoll();
    if (stream.paused || wasPaused) continue;
    if (stream.received === before && !stream.isFlood && !wasFlood) return;
    patience -= QUIET_MS;
  }
}

const QUIET_MS = 60;
const LONGEST_MS = 2000;
