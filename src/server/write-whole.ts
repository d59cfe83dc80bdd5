import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolderOf } from '../journal/disk.ts';
import { CannotRecord } from '../journal/trouble.ts';

/**
 * Writes a file of the record, never half: a temporary name, synced, then renamed, and the folder synced, so that a power cut leaves all of
 * it or nothing. Makes its folder (0700) where it is missing. Throws `CannotRecord`.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const fresh = `${path}.new`;
  try {
    makeFolder(dirname(path));
    writeSynced(fresh, Buffer.from(content));
    renameSync(fresh, path);
    syncFolderOf(path);
  } catch (cause) {
    throw new CannotRecord(path, cause);
  }
}

/** The folder alone: a session whose own folder is gone must not come back as an empty one. */
function makeFolder(path: string): void {
  if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
}

function writeSynced(path: string, bytes: Buffer): void {
  const file = openSync(path, 'w', 0o600);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
