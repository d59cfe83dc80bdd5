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

  function sendPiece(run: string, least: number): number {
    const { from, tail } = gathered.get(run) ?? { from: 0, tail: createTail() };
    const isFlood = tail.offset > 0;
    const bytes = tail.bytes();
    const skipped = Math.max(isFlood && flooding.has(run) ? bytes.length - least : 0, lastRows(bytes));
    send(run, from + tail.offset + skipped, bytes.subarray(skipped));
    if (isFlood) flooding.add(run);
    else flooding.delete(run);
    gathered.delete(run);
    return bytes.length;
  }

  const flush = (least: number) => [...gathered.keys()].reduce((sent, run) => sent + sendPiece(run, least), 0);

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
      const mine = gathered.get(run) ?? { from: offset, tail: createTail(leastSent) };
      gathered.set(run, mine);
      mine.tail.push(bytes);
      if (!resting) go();
    },
    flush: () => void flush(leastSent),
  };
}

/** Where the rows begin that a screen keeps to scroll back over: what it would throw away at once costs it as much as what it shows. */
function lastRows(bytes: Uint8Array): number {
  let start = bytes.length;
  for (let rows = 0; rows <= mostRows; rows++) {
    const end = start === 0 ? -1 : bytes.lastIndexOf(lineFeed, start - 1);
    if (end < 0) return 0;
    start = end;
  }
  return start + 1;
}

const lineFeed = 0x0a;

/** No screen keeps more. */
const mostRows = 5000;

/** Two pictures of a screen are never nearer. */
const leastRestMs = 30;

/** Bytes that are sent of a burst. */
const leastSent = 128 * 1024;

/** Bytes that are sent of a piece while a flood goes on. */
const screenful = 16 * 1024;

/** What a screen takes in without falling behind, also on a busy machine: 1 MB a second. */
const bytesPerMs = 1000;
