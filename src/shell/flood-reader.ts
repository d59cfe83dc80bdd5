import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { cell, createRing, oldestIn, took, waitingIn } from './ring.ts';

/** A thread that reads one terminal at a time, while this one works on what it has read. */
export type FloodReader = {
  /** Whether it reads there from now on. Not where it reads another terminal, is not there yet, or could not be started. */
  begin(descriptor: number): boolean;
  /**
   * Hands on what it has read, for some milliseconds, waiting for more.
   * @param take gets bytes that are good during the call
   * @returns whether it is over: all is handed on, and it reads there no more
   */
  hand(take: (bytes: Uint8Array) => void, goesOn: () => boolean): boolean;
  /** Ends the reading at once, and hands on what was read: after it the descriptor may be closed. */
  stop(take: (bytes: Uint8Array) => void): void;
};

let only: FloodReader | undefined;

/** The one of this process. Its thread is started when it is asked for the first time, and holds the process no longer than the rest does. */
export function floodReader(): FloodReader {
  only ??= createFloodReader();
  return only;
}

/** @param start starts the thread on a ring's memory; it gives undefined where there can be none, and floods are then read as everything else is */
export function createFloodReader(start: (memory: SharedArrayBuffer) => Worker | undefined = startThread): FloodReader {
  const ring = createRing(ringLength);
  const { cells } = ring;
  const thread = { isThere: false, isBusy: false };
  let handedAt = 0;
  const worker = start(ring.bytes.buffer);
  worker?.on('online', () => {
    thread.isThere = true;
  });
  const gone = () => {
    thread.isThere = false;
    Atomics.store(cells, cell.reads, 0);
  };
  worker?.on('error', gone);
  worker?.on('exit', gone);

  /** Whether there was anything. */
  function handOldest(take: (bytes: Uint8Array) => void): boolean {
    if (waitingIn(ring) === 0) return false;
    const bytes = oldestIn(ring, atOnce);
    take(bytes);
    took(ring, bytes.length);
    handedAt = performance.now();
    return true;
  }

  return {
    begin(descriptor) {
      if (!thread.isThere || thread.isBusy) return false;
      thread.isBusy = true;
      Atomics.store(cells, cell.descriptor, descriptor);
      Atomics.store(cells, cell.stop, 0);
      Atomics.store(cells, cell.reads, 1);
      Atomics.notify(cells, cell.reads);
      return true;
    },
    hand(take, goesOn) {
      const until = performance.now() + longestMs;
      while (goesOn() && performance.now() < until) {
        // Looked at first: what was written before it read no more is there then.
        const reads = Atomics.load(cells, cell.reads) === 1;
        const written = Atomics.load(cells, cell.written);
        if (handOldest(take)) continue;
        if (!reads) {
          thread.isBusy = false;
          return true;
        }
        if (performance.now() - handedAt > awakeMs) Atomics.wait(cells, cell.written, written, longestWaitMs);
      }
      return false;
    },
    stop(take) {
      Atomics.store(cells, cell.stop, 1);
      Atomics.notify(cells, cell.stop);
      Atomics.notify(cells, cell.taken);
      const until = performance.now() + deadMs;
      while (Atomics.load(cells, cell.reads) === 1 && thread.isThere) {
        Atomics.wait(cells, cell.reads, 1, fewMs);
        if (performance.now() > until) thread.isThere = false;
      }
      if (!thread.isThere) void worker?.terminate();
      while (handOldest(take));
      thread.isBusy = false;
    },
  };
}

/** Undefined where the machine gives no thread more, and where two would wait for each other. */
export function startThread(memory: SharedArrayBuffer): Worker | undefined {
  if (availableParallelism() < 2 || isAddressSpaceLimited()) return undefined;
  // Beside this file, whether it is built or is read as it was written.
  const file = new URL(`flood-thread${extname(new URL(import.meta.url).pathname)}`, import.meta.url);
  try {
    const worker = new Worker(file, { workerData: memory, execArgv: [] });
    worker.unref();
    return worker;
  } catch {
    return undefined;
  }
}

/** V8 ends the whole process where it finds no room for a second thread: that cannot be caught. Only Linux says what the limit is. */
function isAddressSpaceLimited(): boolean {
  try {
    return !/^Max address space +unlimited/m.test(readFileSync('/proc/self/limits', 'utf8'));
  } catch {
    return false;
  }
}

/** As many bytes as may wait for the disk. */
const ringLength = 1024 * 1024;

/** Bytes that are worked on in one go. */
const atOnce = 64 * 1024;

/** Keys are heard, and what is written is told, between two calls. */
const longestMs = 4;
const longestWaitMs = 1;

/**
 * So long it looks again and again for more before it sleeps. While no core sleeps, the kernel moves the next bytes within microseconds; one that
 * it has to wake takes some fifty, for each 4 KiB.
 */
const awakeMs = 1;

/** A thread answers within a few milliseconds; one that did not for so long is not asked again. */
const fewMs = 10;
const deadMs = 10_000;
