import {
  closeSync,
  constants,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { type CreateTree, commitment, largestChunk } from './commitment.ts';

export type BlobWriter = {
  /**
   * Adds bytes; they are in the file, though not yet synced, when it returns. A call that throws has taken none of them: the same bytes can
   * be given again as soon as the disk has room.
   */
  write(bytes: Uint8Array): void;
  /** Syncs the files and gives them their names. What throws can be called again, unless it was a `NotSynced`. */
  finish(): { readonly root: string; readonly length: number; readonly chunks: number };
  /** Removes what was written. */
  abort(): void;
};

export type BlobOptions = {
  /** The session's folder; the blob goes to `blobs/` in it. */
  readonly folder: string;
  /** Cryptographically random bytes. */
  readonly random: (length: number) => Uint8Array;
  readonly createTree: CreateTree;
};

/**
 * Writes output of any length to `blobs/<root>`, and `<salt> <length>` of each chunk to `blobs/<root>.salts`, in constant memory.
 * A chunk ends at the last LF within 4,096 bytes, or at 4,096 bytes; the last one at the end.
 * All calls throw what the file system throws; then they are called again, or `abort` is.
 */
export function createBlobWriter({ folder, random, createTree }: BlobOptions): BlobWriter {
  const blobs = join(folder, 'blobs');
  mkdirSync(blobs, { recursive: true, mode: 0o700 });
  const partial = join(blobs, `.${Buffer.from(random(8)).toString('hex')}.part`);
  const content = openNew(partial);
  const salts = openNew(`${partial}.salts`);
  const tree = createTree();
  const pending = Buffer.alloc(largestChunk);
  let pendingLength = 0;
  let length = 0;
  let saltLines = '';
  let saltsLength = 0;
  let synced = false;
  let open = [content, salts];

  function commit(chunkLength: number): void {
    const salt = random(16);
    tree.append(commitment(salt, pending.subarray(0, chunkLength)));
    saltLines += `${Buffer.from(salt).toString('hex')} ${chunkLength}\n`;
    pending.copyWithin(0, chunkLength, pendingLength);
    pendingLength -= chunkLength;
  }

  function flushSalts(): void {
    const lines = Buffer.from(saltLines, 'latin1');
    writeAll(salts, lines, saltsLength);
    saltsLength += lines.length;
    saltLines = '';
  }

  /** At most once: a number that was closed may already be that of another file. */
  function close(): void {
    for (const file of open) quietly(() => closeSync(file));
    open = [];
  }

  return {
    write(bytes) {
      // Before anything of these bytes is taken.
      if (saltLines.length > 64 * 1024) flushSalts();
      writeAll(content, bytes, length);
      length += bytes.length;
      for (let taken = 0; taken < bytes.length; ) {
        const piece = bytes.subarray(taken, taken + largestChunk - pendingLength);
        pending.set(piece, pendingLength);
        pendingLength += piece.length;
        taken += piece.length;
        if (pendingLength === largestChunk) commit(pending.lastIndexOf(0x0a) + 1 || largestChunk);
      }
    },
    finish() {
      if (!synced) {
        if (pendingLength > 0) commit(pendingLength);
        flushSalts();
        // What a write that failed left behind the good bytes goes.
        ftruncateSync(content, length);
        ftruncateSync(salts, saltsLength);
        sync(content);
        sync(salts);
        synced = true;
        close();
      }
      const root = tree.root();
      // The salts first: a blob that has its name has its salts.
      renameSync(`${partial}.salts`, join(blobs, `${root}.salts`));
      renameSync(partial, join(blobs, root));
      syncFolder(blobs);
      return { root, length, chunks: tree.size };
    },
    abort() {
      for (const path of [partial, `${partial}.salts`]) quietly(() => unlinkSync(path));
      close();
    },
  };
}

function openNew(path: string): number {
  return openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o600);
}

/** The system could not bring a file to the disk. It may forget what it could not write and call the next try a success. */
export class NotSynced extends Error {
  override name = 'NotSynced';
}

function sync(file: number): void {
  try {
    fsyncSync(file);
  } catch (cause) {
    throw new NotSynced(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** On a full disk, the first write is only short, without an error; the next one throws. */
function writeAll(file: number, bytes: Uint8Array, at: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, undefined, at + done);
}

function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Cleaning up after a failure must not hide the failure; what is left behind has a name that nothing reads. */
function quietly(act: () => void): void {
  try {
    act();
  } catch {}
}
