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
 * Sends what comes after a silence at once, as an echoed key must be, and what follows in pieces. Of a flood only the end of each piece
 * is sent, more than a person reads in that time: screens are slower than any command that prints without end, and the record
 * has everything. The last piece is always whole.
 */
export function createLiveOutput({ send, later }: LivePorts): LiveOutput {
  const gathered = new Map<string, { from: number; tail: Tail }>();
  let resting = false;

  function flush(): number {
    let sent = 0;
    for (const [run, { from, tail }] of gathered) {
      const bytes = tail.bytes();
      send(run, from + tail.offset, bytes);
      sent += bytes.length;
    }
    gathered.clear();
    return sent;
  }

  function go(): void {
    resting = true;
    const restMs = Math.max(leastRestMs, flush() / bytesPerMs);
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
    flush: () => void flush(),
  };
}

/** Two pictures of a screen are never nearer. */
const leastRestMs = 30;

/** Bytes of a piece of a flood: some thousand rows to scroll back over. */
const leastSent = 128 * 1024;

/** What a screen takes in without falling behind, also on a busy machine: 1 MB a second. */
const bytesPerMs = 1000;
