/**
 * Bytes on their way from the thread that reads a terminal to the one that works on them, in memory that both see. One only writes, one only
 * takes, so neither waits for a lock. Both count all bytes ever, in numbers of 32 bits that begin again: only the difference counts.
 */
export type Ring = {
  /** What both threads read and set with `Atomics`, by the places of `cell`. */
  readonly cells: Int32Array<SharedArrayBuffer>;
  readonly bytes: Uint8Array<SharedArrayBuffer>;
};

/** `reads` is 1 while the thread reads `descriptor`, `stop` is 1 when it is to read no more. */
export const cell = { written: 0, taken: 1, reads: 2, stop: 3, descriptor: 4 } as const;

/** A ring of so many bytes, a power of two, with nothing in it. */
export function createRing(length: number): Ring {
  return openRing(new SharedArrayBuffer(cellBytes + length));
}

/** The same ring in the other thread, by the memory that `bytes` lies in. */
export function openRing(memory: SharedArrayBuffer): Ring {
  return { cells: new Int32Array(memory, 0, cellBytes / 4), bytes: new Uint8Array(memory, cellBytes) };
}

/** How many bytes were written and not yet taken. */
export function waitingIn({ cells }: Ring): number {
  return (Atomics.load(cells, cell.written) - Atomics.load(cells, cell.taken)) | 0;
}

/** The oldest bytes that wait, as many as lie together, and so many at most. They stay where they are until `took`. */
export function oldestIn(ring: Ring, most: number): Uint8Array {
  return partOf(ring, cell.taken, Math.min(most, waitingIn(ring)));
}

/** Where the next bytes are to be written, as much as lies together; empty where the ring is full. */
export function roomIn(ring: Ring): Uint8Array {
  return partOf(ring, cell.written, ring.bytes.length - waitingIn(ring));
}

/** So many bytes were written to the room. */
export function wrote({ cells }: Ring, length: number): void {
  Atomics.add(cells, cell.written, length);
}

/** So many of the oldest bytes are needed no more; a thread that waits for room is told. */
export function took({ cells }: Ring, length: number): void {
  Atomics.add(cells, cell.taken, length);
  Atomics.notify(cells, cell.taken);
}

function partOf({ cells, bytes }: Ring, counted: number, most: number): Uint8Array {
  const from = Atomics.load(cells, counted) & (bytes.length - 1);
  return bytes.subarray(from, Math.min(bytes.length, from + most));
}

const cellBytes = 64;
