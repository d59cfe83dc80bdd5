import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a new text in the place of a file, never half: a reader finds the old one or the new one, also when the disk is full or the machine
 * goes down. A link stays a link, and the file keeps its rights and its owner. Throws what the system says, with nothing changed.
 */
export function replaceFile(path: string, text: string): void {
  const real = realpathSync(path);
  const { mode, uid, gid } = statSync(real);
  const fresh = join(dirname(real), `.${basename(real)}.${process.pid}.new`);
  const file = openSync(fresh, 'wx', 0o600);
  try {
    try {
      writeFileSync(file, text);
      keepOwner(file, { uid, gid });
      fchmodSync(file, mode & 0o7777);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(fresh, real);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** Only whoever may give files away has to: for everybody else a new file in their name is theirs already. */
function keepOwner(file: number, { uid, gid }: { uid: number; gid: number }): void {
  if (process.getuid?.() === uid && process.getgid?.() === gid) return;
  fchownSync(file, uid, gid);
}
