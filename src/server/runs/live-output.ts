import { createTail, type Tail } from './tail.ts';

/** Output on its way to the screens, so much of it as a person can see. */
export type LiveOutput = {
  /** `offset`: where the bytes begin, counted from the start of the run's output. */
  push(run: string, offset: number, bytes: Uint8Array): void;
  /** Sends what is still gathered: to be called before the end of a run is told. */
  flush(): void;
};

export type LivePorts = {
  send(run: string, offset: number, bytes: Uint8Array): void;
  /** Calls back after some milliseconds. */
  later(call: () => void, ms: number): void;
};

/**
 * Sends what comes after a silence at once, as an echoed key must be, and what follows in pieces. Of a burst only the end of each piece
 * is sent, some thousand rows to scroll back over. While a flood goes on it is as much as fills the largest screen, for a screen that
 * draws more takes the machine from the command. The record has everything, and the last piece is whole, as far as a screen scrolls back.
 */
export function createLiveOutput({ send, later }: LivePorts): LiveOutput {
  const gathered = new Map<string, { from: number; tail: Tail }>();
  /** The runs of which the last piece was not all that came. */
  const flooding = new Set<string>();
  let resting = false;

  function sendPiece(run: string, ofFlood: Most): number {
    const { from, tail } = gathered.get(run) ?? { from: 0, tail: createTail() };
    const isFlood = tail.offset > 0;
    const bytes = tail.bytes();
    const { length, rows } = isFlood && flooding.has(run) ? ofFlood : scrolled;
    const skipped = Math.max(bytes.length - length, lastRows(bytes, rows));
    send(run, from + tail.offset + skipped, bytes.subarray(skipped));
    if (isFlood) flooding.add(run);
    else flooding.delete(run);
    gathered.delete(run);
    return bytes.length;
  }

  const flush = (ofFlood: Most) => [...gathered.keys()].reduce((sent, run) => sent + sendPiece(run, ofFlood), 0);

  function go(): void {
    resting = true;
    const restMs = Math.max(leastRestMs, flush(screenful) / bytesPerMs);
    later(() => {
      resting = false;
      if (gathered.size > 0) go();
    }, restMs);
  }

  return {
    push(run, offset, bytes) {
      const mine = gathered.get(run) ?? { from: offset, tail: createTail(scrolled.length / 2) };
      gathered.set(run, mine);
      mine.tail.push(bytes);
      if (!resting) go();
    },
    flush: () => void flush(scrolled),
  };
}

/** Where the rows begin that a screen keeps to scroll back over: what it would throw away at once costs it as much as what it shows. */
function lastRows(bytes: Uint8Array, mostRows: number): number {
  let start = bytes.length;
  for (let rows = 0; rows <= mostRows; rows++) {
    const end = start === 0 ? -1 : bytes.lastIndexOf(lineFeed, start - 1);
    if (end < 0) return 0;
    start = end;
  }
  return start + 1;
}

const lineFeed = 0x0a;

/** So much is sent of one piece at most: bytes, and rows. */
type Most = { readonly length: number; readonly rows: number };

/** No screen keeps more rows. */
const scrolled: Most = { length: 256 * 1024, rows: 5000 };

/** What fills the largest screen. */
const screenful: Most = { length: 16 * 1024, rows: 200 };

/** Two pictures of a screen are never nearer. */
const leastRestMs = 30;

/** What a screen takes in without falling behind, also on a busy machine: 1 MB a second. */
const bytesPerMs = 1000;
