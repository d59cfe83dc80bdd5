import { readSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { cell, openRing, type Ring, roomIn, wrote } from './ring.ts';

/** A flood is so many bytes in so many milliseconds at least: the event loop, which costs nothing while it waits, is fast enough for less. */
const leastBytes = 256 * 1024;
const leastMs = 5;

/** Bytes that lie ready before the other thread is woken: for each 4 KiB it would cost more than the bytes. */
const worthWaking = 16 * 1024;

/** So often it looks again at once where nothing came, since a sleep takes longer than what fills the terminal; then it sleeps so long. */
const looksAtOnce = 20;
const sleepMs = 0.5;

/** A full ring is looked at again so often at least, since a word to stop can come in the moment before the wait. */
const fullMs = 100;

serve(openRing(workerData as SharedArrayBuffer));

/** Reads what it is told to, again and again. The thread has no event loop of its own to go back to. */
function serve(ring: Ring): never {
  const { cells } = ring;
  for (;;) {
    Atomics.wait(cells, cell.reads, 0);
    fill(ring, Atomics.load(cells, cell.descriptor));
    Atomics.store(cells, cell.reads, 0);
    Atomics.notify(cells, cell.reads);
    Atomics.notify(cells, cell.written);
  }
}

/** Until it is a flood no more, nothing more can come, or it is told to stop. */
function fill(ring: Ring, descriptor: number): void {
  const { cells } = ring;
  const measured = createMeasure();
  let looks = 0;
  while (Atomics.load(cells, cell.stop) === 0 && measured.isFlood()) {
    const taken = Atomics.load(cells, cell.taken);
    const room = roomIn(ring);
    if (room.length === 0) {
      Atomics.wait(cells, cell.taken, taken, fullMs);
      measured.begin();
      continue;
    }
    const length = readNow(descriptor, room);
    if (length === undefined) return;
    looks = length === 0 ? looks + 1 : 0;
    wrote(ring, length);
    measured.add(length);
    if (measured.isWorthWaking() || looks === 1) Atomics.notify(cells, cell.written);
    if (looks > looksAtOnce) Atomics.wait(cells, cell.stop, 0, sleepMs);
  }
}

/** How fast it comes. What waits for room does not count. */
function createMeasure() {
  let since = performance.now();
  let bytes = 0;
  let unsaid = 0;
  const begin = () => {
    since = performance.now();
    bytes = 0;
  };
  return {
    begin,
    add(length: number) {
      bytes += length;
      unsaid += length;
      if (bytes >= leastBytes) begin();
    },
    isFlood: () => performance.now() - since < leastMs,
    isWorthWaking() {
      const isWorth = unsaid >= worthWaking;
      if (isWorth) unsaid = 0;
      return isWorth;
    },
  };
}

/** How many bytes there were now; undefined where nothing more will come: at the end (EIO), or where it cannot be read. */
function readNow(descriptor: number, into: Uint8Array): number | undefined {
  try {
    return readSync(descriptor, into, 0, into.length, null) || undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EAGAIN' ? 0 : undefined;
  }
}
