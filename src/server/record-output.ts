import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTree } from '../journal/merkle.ts';
import { roomAt, roomWords } from '../journal/room.ts';
import { createBlobWriter, NotSynced } from '../signing/blob.ts';
import { reserveOf } from './disk-room.ts';
import { sentenceOf } from './sentence-of.ts';
import { watchFolder } from './vanished.ts';

/** What recording an output does to the command that prints it. */
export type Flow = {
  /** The bytes are on their way to the disk and may be shown. */
  written(bytes: Uint8Array): void;
  /** Nothing more can be recorded now: the command waits, as it does at a terminal that scrolls no more. */
  hold(): void;
  goOn(): void;
  trouble(why: string): void;
};

export type RecordedOutput = {
  give(bytes: Uint8Array): void;
  /** Waits until all of it could be written. @throws where the system lost what it had taken (`NotSynced`) */
  finish(): Promise<{ root: string; length: number }>;
};

/**
 * Output on its way to its blob. On a disk that takes nothing more it is held, and the command with it, until somebody made room: nothing
 * that was printed is lost, and memory does not grow. The last room is left for the end of the run.
 */
export function recordOutput(folder: string, flow: Flow): RecordedOutput {
  const blob = createBlobWriter({ folder, random: randomBytes, createTree });
  const waiting: Uint8Array[] = [];
  let isHeld = false;
  let unchecked = checkEvery;

  function give(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    waiting.push(bytes);
    if (!isHeld) drain();
  }

  function drain(): void {
    try {
      for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
        demandRoom(next.length);
        blob.write(next);
        waiting.shift();
        flow.written(next);
      }
    } catch (error) {
      hold(error);
      return;
    }
    if (isHeld) flow.trouble('There is room again: the command goes on.');
    if (isHeld) flow.goOn();
    isHeld = false;
  }

  /** Asked now and then: asking for each line would cost more than writing it. */
  function demandRoom(length: number): void {
    unchecked += length;
    if (unchecked < checkEvery && !isHeld) return;
    const needed = reserveOf(folder) + checkEvery;
    if (roomAt(folder).free < needed) throw new Error(`the disk is full. ${roomWords(folder, needed)}`);
    unchecked = 0;
  }

  function hold(error: unknown): void {
    if (!isHeld) flow.hold();
    isHeld = true;
    flow.trouble(
      `The command is held, for its output cannot be recorded: ${sentenceOf(error)} It goes on by itself then.`,
    );
    setTimeout(drain, againMs);
  }

  return {
    give,
    async finish() {
      const isGone = watchFolder(folder);
      for (;;) {
        while (waiting.length > 0) await sleep(againMs / 4);
        try {
          return blob.finish();
        } catch (error) {
          if (error instanceof NotSynced || isGone()) throw error;
          flow.trouble(`The output of the command is not recorded yet: ${sentenceOf(error)}`);
          await sleep(againMs);
        }
      }
    },
  };
}

/** How long to wait before what could not be written is tried again. */
const againMs = 1000;

/** Bytes of output between two looks at the room on the disk. */
const checkEvery = 64 * 1024;
