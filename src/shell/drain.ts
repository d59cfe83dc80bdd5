import { setImmediate as nextPoll, setTimeout as sleep } from 'node:timers/promises';

/** What `outputEnd` needs to know of a stream of output; `received` counts its bytes. */
export type Drained = { closed: boolean; paused: boolean; received: number };

/**
 * Resolves when all that the ended shell wrote has been handed on. The stream closes by itself, unless a background job still holds
 * the terminal: then silence for a moment is the end, and a job that never falls silent is left after two seconds.
 */
export async function outputEnd(stream: Drained): Promise<void> {
  let patience = LONGEST_MS;
  while (!stream.closed && patience > 0) {
    const before = stream.received;
    const wasPaused = stream.paused;
    await sleep(QUIET_MS);
    // Timers run before the poll for input: after a blocked loop, silence only counts when the loop has looked.
    await nextPoll();
    await nextPoll();
    if (stream.paused || wasPaused) continue;
    if (stream.received === before) return;
    patience -= QUIET_MS;
  }
}

const QUIET_MS = 60;
const LONGEST_MS = 2000;
