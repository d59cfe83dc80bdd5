import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync, statfsSync, writeSync } from 'node:fs';
import { atTheEnd } from './at-the-end.ts';
import { temporaryFolder } from './folder.ts';

/** A disk of its own in memory, of this many KiB, mounted on a new folder until the test file ends. @throws where it may not be mounted */
export function smallDisk(kib: number): string {
  const folder = temporaryFolder('da-disk-');
  if (!mounted(folder, ['-t', 'tmpfs', '-o', `size=${kib}k,mode=700`, 'tmpfs', folder]))
    throw new Error('No disk could be mounted.');
  return folder;
}

/** Makes a folder read-only, for root as well; `undo` makes it writable again. */
export function readOnly(folder: string): { undo(): void } {
  mounted(folder, ['--bind', folder, folder]);
  spawnSync('mount', ['-o', 'remount,bind,ro', folder]);
  return { undo: () => void spawnSync('mount', ['-o', 'remount,bind,rw', folder]) };
}

/** Fills a disk to its last byte with a file of this name. */
export function fill(path: string, leaveKib = 0): void {
  const file = openSync(path, 'w');
  const { bavail, bsize } = statfsSync(path);
  const piece = Buffer.alloc(bsize);
  try {
    for (let block = 0; block < bavail - (leaveKib * 1024) / bsize; block++) writeSync(file, piece);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function mounted(folder: string, words: string[]): boolean {
  const { status } = spawnSync('mount', words, { stdio: 'ignore' });
  // Lazily: a process that still has a file open there must not keep the machine from being tidy.
  if (status === 0) atTheEnd(() => void spawnSync('umount', ['-l', folder], { stdio: 'ignore' }));
  return status === 0;
}

/** Whether this user may mount here; tests that need it are skipped by this name where not. */
export const mounting = tryMounting();

/** Whether who may not mount here may do so in a namespace of their own, where the tests that need it can be run. */
export const namespace = {
  helps: mounting.missing && spawnSync('unshare', ['-rm', 'true'], { stdio: 'ignore' }).status === 0,
};

function tryMounting(): { missing: boolean; note: string } {
  try {
    smallDisk(64);
    return { missing: false, note: '' };
  } catch {
    return { missing: true, note: ' [skipped: may not mount a disk here; root may]' };
  }
}
