import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTree } from '../../journal/merkle.ts';
import { roomAt, roomWords } from '../../journal/room.ts';
import { createBlobWriter, NotSynced, partOf } from '../../signing/blob.ts';
import { hindranceOf } from '../sentence-of.ts';
import { watchFolder } from '../vanished.ts';
import { createBlocks } from './blocks.ts';
import { reserveOf } from './disk-room.ts';

/** What recording an output does to the command that prints it. */
export type Flow = {
  /** The bytes are on their way to the disk and may be shown; good during the call. */
  written(bytes: Uint8Array): void;
  /** Nothing more can be taken now: the command waits, as it does at a terminal that scrolls no more. */
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
 * Output on its way to its blob. The disk is written to beside the event loop; a command that prints faster than the disk takes it is slowed
 * down to the disk. On a disk that takes nothing more it is held until somebody made room: nothing that was printed is lost, and
 * memory does not grow. The last room is left for the end of the run. `of`: the run or shell.
 */
export function recordOutput(folder: string, of: string, flow: Flow): RecordedOutput {
  const blob = createBlobWriter({ folder, of, random: randomBytes, createTree });
  const blocks = createBlocks();
  let writing: Promise<void> | undefined;
  let isRefused = false;
  let isHeld = false;
  let unchecked = checkEvery;

  async function writeAll(): Promise<void> {
    // All that comes in one turn of the loop is written together.
    await undefined;
    for (let block = blocks.first(); block !== undefined; block = blocks.first()) {
      await write(block);
      flow.written(block);
      blocks.done();
      pace();
    }
    writing = undefined;
  }

  async function write(block: Uint8Array): Promise<void> {
    for (;;) {
      try {
        demandRoom(block.length);
        await blob.write(block);
        break;
      } catch (error) {
        refused(error);
        await sleep(againMs);
      }
    }
    if (isRefused) flow.trouble('There is room again: the command goes on.');
    isRefused = false;
  }

  /** Asked now and then: asking for each line would cost more than writing it. */
  function demandRoom(length: number): void {
    unchecked += length;
    if (unchecked < checkEvery && !isRefused) return;
    const needed = reserveOf(folder) + Math.max(length, checkEvery);
    if (roomAt(folder).free < needed) throw new Error(`the disk is full. ${roomWords(folder, needed)}`);
    unchecked = 0;
  }

  function refused(error: unknown): void {
    isRefused = true;
    pace();
    flow.trouble(
      `The command is held, for its output cannot be recorded: ${hindranceOf(error)} It goes on by itself then.`,
    );
  }

  function pace(): void {
    const hold = isRefused || blocks.length > (isHeld ? fewWaiting : mostWaiting);
    if (hold === isHeld) return;
    isHeld = hold;
    if (hold) flow.hold();
    else flow.goOn();
  }

  return {
    give(bytes) {
      if (bytes.length === 0) return;
      blocks.add(bytes);
      blob.ahead(bytes);
      pace();
      writing ??= writeAll();
    },
    async finish() {
      // Without it there is nothing to give a name: the folder went away, or another server took what lay there.
      const isGone = watchFolder(partOf(folder, of));
      for (;;) {
        await writing;
        try {
          return await blob.finish();
        } catch (error) {
          if (error instanceof NotSynced || isGone()) throw error;
          flow.trouble(`The output of the command is not recorded yet: ${hindranceOf(error)}`);
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

/** Bytes that may wait for the disk before the command has to, and with how few of them it goes on. */
const mostWaiting = 1024 * 1024;
const fewWaiting = 256 * 1024;
