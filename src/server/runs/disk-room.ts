import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import { roomAt, roomWords } from '../../journal/room.ts';
import { CannotRecord } from '../../journal/trouble.ts';

/**
 * Why nothing can be run and recorded in a session's folder now, as a sentence with what to free and where; undefined where there is room.
 * Asked before a command starts: what cannot be recorded must not begin.
 */
export function shortage(folder: string): string | undefined {
  try {
    for (const name of ['.', 'blobs', 'state']) accessSync(join(folder, name), constants.W_OK | constants.X_OK);
    const needed = reserveOf(folder) + largestStart;
    return roomAt(folder).free < needed
      ? `Nothing was started. ${roomWords(folder, needed)} Then try again.`
      : undefined;
  } catch (error) {
    const { message, fix } = new CannotRecord(folder, error);
    return `${message} ${fix}`;
  }
}

/**
 * Bytes that the output of a command leaves free, so that its end can still be recorded: the shell's state, dumped and saved beside the old
 * one, and the lines of the journal.
 */
export function reserveOf(folder: string): number {
  const saved = statSync(join(folder, 'state', 'shell-state.json'), { throwIfNoEntry: false })?.size ?? 16 * 1024;
  return 96 * 1024 + 4 * saved;
}

/** The files of a unit, its claim and the first bytes of its output. */
const largestStart = 64 * 1024;
