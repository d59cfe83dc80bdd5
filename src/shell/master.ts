import { ReadStream } from 'node:tty';
import type { Drained } from './drain.ts';
import { type FloodReader, floodReader } from './flood-reader.ts';
import { readAhead, readBuffer } from './read-ahead.ts';

/** A source of output that is followed until its end. */
export type Followed = Drained & {
  closed: boolean;
  pause(): void;
  resume(): void;
  /** A background job may go on writing after its shell has ended: its terminal stays, and what it says there goes nowhere. */
  forget(): void;
};

/** The open side of a PTY: `stream` is for writing, and for closing it. */
export type Master = Followed & { readonly stream: ReadStream };

/**
 * Follows the open side of a PTY. Its bytes come from the event loop; while they come faster than a turn of it takes, from a thread beside it,
 * and the loop does not read. Whichever reads, nobody else does.
 * @param output gets bytes that are good during the call
 */
export function followMaster(
  descriptor: number,
  output: (bytes: Uint8Array) => void,
  reader: () => FloodReader = floodReader,
): Master {
  const state = { isDue: false, isForgotten: false };
  const take = (bytes: Uint8Array) => {
    master.received += bytes.length;
    output(bytes);
  };
  const goesOn = () => !master.paused;
  const given = (length: number) => {
    if (state.isForgotten) return true;
    take(readBuffer.subarray(0, length));
    master.isFlood = readAhead(descriptor, take, goesOn) && reader().begin(descriptor);
    if (master.isFlood) nextTurn();
    return !master.isFlood && goesOn();
  };
  function nextTurn(): void {
    if (!state.isDue) setImmediate(turn);
    state.isDue = true;
  }
  function turn(): void {
    state.isDue = false;
    if (!master.isFlood || master.paused) return;
    master.isFlood = !reader().hand(take, goesOn);
    if (master.isFlood) nextTurn();
    else stream.resume();
  }
  const endFlood = () => {
    if (!master.isFlood) return;
    master.isFlood = false;
    reader().stop(take);
  };
  const stream = new Terminal(descriptor, given, endFlood);
  const master: Master = {
    stream,
    closed: false,
    whenClosed: new Promise((resolve) => stream.on('close', resolve)).then(() => {
      master.closed = true;
    }),
    paused: false,
    isFlood: false,
    received: 0,
    pause() {
      master.paused = true;
      stream.pause();
    },
    resume() {
      master.paused = false;
      if (master.isFlood) nextTurn();
      else stream.resume();
    },
    forget() {
      endFlood();
      state.isForgotten = true;
      stream.resume();
      stream.unref();
    },
  };
  stream.resume();
  return master;
}

class Terminal extends ReadStream {
  readonly #beforeClose: () => void;

  /** `given`: so many bytes are in `readBuffer`; it says whether more are to come. */
  constructor(descriptor: number, given: (length: number) => boolean, beforeClose: () => void) {
    super(descriptor, { onread: { buffer: readBuffer, callback: given } });
    this.#beforeClose = beforeClose;
    // Linux reports the end of a PTY as an error (EIO).
    this.on('error', () => this.destroy());
  }

  /** Whatever closes it: its number may be that of another file at once. */
  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#beforeClose();
    super._destroy(error, done);
  }
}
