import { spawnSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atTheEnd } from './at-the-end.ts';
import { temporaryFolder } from './folder.ts';

/** A disk that reports real errors (EIO) between `fail` and `mend`, as one with bad blocks does. */
export type FailingDisk = { folder: string; fail(): void; mend(): void };

/**
 * A small file system in a file, through a loop device. While that file may not be changed (`chattr +i`), the device reports an error for
 * each block that is written. @throws where that cannot be had
 */
export function failingDisk(): FailingDisk {
  const [image, folder] = [join(temporaryFolder('da-image-'), 'disk'), temporaryFolder('da-disk-')];
  writeFileSync(image, '');
  truncateSync(image, 8 * 1024 * 1024);
  // Without a journal of its own, which would make it read-only for good at the first error.
  run('mkfs.ext4', '-q', '-O', '^has_journal', '-m', '0', image);
  run('mount', '-o', 'loop', image, folder);
  atTheEnd(() => {
    spawnSync('chattr', ['-i', image], { stdio: 'ignore' });
    spawnSync('umount', ['-l', folder], { stdio: 'ignore' });
  });
  const disk = { folder, fail: () => run('chattr', '+i', image), mend: () => run('chattr', '-i', image) };
  disk.fail();
  disk.mend();
  return disk;
}

function run(program: string, ...words: string[]): void {
  const path = `${process.env.PATH}:/usr/sbin:/sbin`;
  const { status } = spawnSync(program, words, { stdio: 'ignore', env: { ...process.env, PATH: path } });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${status}.`);
}

/** Whether such a disk can be had here; tests that need it are skipped by this name where not. */
export const failures = tryFailing();

function tryFailing(): { missing: boolean; note: string } {
  try {
    failingDisk();
    return { missing: false, note: '' };
  } catch {
    return { missing: true, note: ' [skipped: no loop device on a disk with attributes here; root may have one]' };
  }
}
