import { closeSync, fdatasyncSync, fsyncSync, ftruncateSync, openSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Which file it is on this machine, and its length in bytes. */
export type Standing = { readonly dev: number; readonly ino: number; readonly size: number };

/** The few calls by which a journal reaches its file; tests put failing ones in their place. All throw what the file system throws. */
export type Disk = {
  /**
   * Writes `length` of the bytes, from `start` on, at the end of the file, and returns when they are on the disk; may write less than it
   * was given, and says how much. When it throws, the file may hold bytes that are not on the disk.
   */
  write(file: number, bytes: Uint8Array, start: number, length: number): number;
  /** Brings a new length to the disk. */
  sync(file: number): void;
  truncate(file: number, length: number): void;
  /** The file that a path leads to now, which may be another than the open one; undefined when there is none. */
  at(path: string): Standing | undefined;
};

/** The real file system. */
export const disk: Disk = {
  // The file was opened with O_DSYNC: one call writes and waits for the disk, where write and fdatasync were two and took longer.
  write: (file, bytes, start, length) => writeSync(file, bytes, start, length),
  sync: fdatasyncSync,
  truncate: ftruncateSync,
  at: (path) => statSync(path, { throwIfNoEntry: false }),
};

/** Makes a new name in a folder survive a power cut. */
export function syncFolderOf(path: string): void {
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
