import { hash } from 'node:crypto';
import {
  closeSync,
  constants,
  fsync,
  ftruncate,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  unlinkSync,
  write,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createChunks } from './chunks.ts';
import type { CreateTree } from './commitment.ts';

export type BlobWriter = {
  /** Hashes bytes now that are written later, in this order: whoever gets them piece by piece need not do it all at once then. */
  ahead(bytes: Uint8Array): void;
  /**
   * Adds bytes; they are in the file, though not yet synced, when it resolves. One call at a time. After a call that rejects, the same bytes
   * are given again as soon as the disk has room.
   */
  write(bytes: Uint8Array): Promise<void>;
  /** Syncs the files and gives them their names. What rejects can be called again, unless it was a `NotSynced`. */
  finish(): Promise<{ readonly root: string; readonly length: number; readonly chunks: number }>;
  /** Removes what was written. */
  abort(): void;
};

export type BlobOptions = {
  /** The session's folder; the blob goes to `blobs/` in it. */
  readonly folder: string;
  /** What it is the output of: `partOf` names the file until it is finished. What an earlier writer of the same left there is removed. */
  readonly of: string;
  /** Cryptographically random bytes. */
  readonly random: (length: number) => Uint8Array;
  readonly createTree: CreateTree;
};

/**
 * Writes output of any length to `blobs/<root>`, and `<salt> <length>` of each chunk to `blobs/<root>.salts`, in constant memory.
 * The disk is waited for beside the event loop, however slow it is; meanwhile the bytes are hashed.
 * All calls give what the file system says; then they are called again, or `abort` is.
 */
export function createBlobWriter({ folder, of, random, createTree }: BlobOptions): BlobWriter {
  const blobs = join(folder, 'blobs');
  mkdirSync(blobs, { recursive: true, mode: 0o700 });
  const partial = partOf(folder, of);
  removePart(folder, of);
  const content = openNew(partial);
  const salts = openNew(`${partial}.salts`);
  const chunks = createChunks(random, createTree);
  let length = 0;
  let hashed = 0;
  let unsavedSalts: Uint8Array = Buffer.alloc(0);
  let saltsLength = 0;
  let synced = false;
  let open = [content, salts];

  function ahead(bytes: Uint8Array): void {
    chunks.take(bytes);
    hashed += bytes.length;
  }

  async function saveSalts(): Promise<void> {
    unsavedSalts = Buffer.concat([unsavedSalts, Buffer.from(chunks.saltLines(), 'latin1')]);
    await writeAll(salts, unsavedSalts, saltsLength);
    saltsLength += unsavedSalts.length;
    unsavedSalts = Buffer.alloc(0);
  }

  /** At most once: a number that was closed may already be that of another file. */
  function close(): void {
    for (const file of open) quietly(() => closeSync(file));
    open = [];
  }

  return {
    ahead,
    async write(bytes) {
      if (chunks.waiting > 64 * 1024) await saveSalts();
      const written = writeAll(content, bytes, length);
      // What came ahead, or could not be written the last time, is not hashed again.
      ahead(bytes.subarray(Math.min(bytes.length, hashed - length)));
      await written;
      length += bytes.length;
    },
    async finish() {
      if (!synced) {
        chunks.close();
        await saveSalts();
        // What a write that failed left behind the good bytes goes.
        await truncate(content, length);
        await truncate(salts, saltsLength);
        await sync(content);
        await sync(salts);
        synced = true;
        close();
      }
      const root = chunks.root();
      // The salts first: a blob that has its name has its salts.
      renameSync(`${partial}.salts`, join(blobs, `${root}.salts`));
      renameSync(partial, join(blobs, root));
      await syncFolder(blobs);
      return { root, length, chunks: chunks.size };
    },
    abort() {
      for (const path of [partial, `${partial}.salts`]) quietly(() => unlinkSync(path));
      close();
    },
  };
}

/** Where output is while it comes: `blobs/.<the first 16 hex digits of the SHA-256 of what it is the output of>.part`. A crash leaves it. */
export function partOf(folder: string, of: string): string {
  return join(folder, 'blobs', `.${hash('sha256', of, 'hex').slice(0, 16)}.part`);
}

/** Removes what an earlier writer left. */
export function removePart(folder: string, of: string): void {
  const partial = partOf(folder, of);
  for (const path of [partial, `${partial}.salts`]) rmSync(path, { force: true });
}

const writePart = promisify(write);
const truncate = promisify(ftruncate);
const syncFile = promisify(fsync);

function openNew(path: string): number {
  return openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o600);
}

/** The system could not bring a file to the disk. It may forget what it could not write and call the next try a success. */
export class NotSynced extends Error {
  override name = 'NotSynced';
}

async function sync(file: number): Promise<void> {
  try {
    await syncFile(file);
  } catch (cause) {
    throw new NotSynced(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** On a full disk, the first write is only short, without an error; the next one fails. */
async function writeAll(file: number, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await writePart(file, bytes, done, bytes.length - done, at + done);
    done += bytesWritten;
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = openSync(path, 'r');
  try {
    await syncFile(folder);
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
