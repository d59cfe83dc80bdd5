import { existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** What is left on the disk that holds a path: bytes that this user may still write, and the folder the disk is mounted on. */
export type Room = { free: number; mount: string };

/** Asks the disk of a path, or of the nearest folder above it that is there. Throws what the file system throws. */
export function roomAt(path: string): Room {
  const there = nearest(path);
  const { bavail, bsize, files, ffree } = statfsSync(there);
  // A disk without free inodes has room for no new file, whatever it says of bytes.
  const free = files > 0 && ffree < 16 ? 0 : bavail * bsize;
  return { free, mount: mountOf(there) };
}

/** What has to be freed, and where, so that `needed` bytes can be written to the disk of a path. A sentence. */
export function roomWords(path: string, needed: number): string {
  const { free, mount } = roomAt(path);
  const now = `${kilobytes(free)} are free there`;
  // Others may have made room in the meantime, or take it again and again.
  if (free >= needed) return `Free some space on ${mount}: ${now}, and it took nothing a moment ago (${path}).`;
  return `Free at least ${kilobytes(needed - free)} on ${mount}: ${now}, and ${kilobytes(needed)} are needed (${path}).`;
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KiB`;
}

function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}

/** The highest folder above a path that is on the same disk. */
function mountOf(path: string): string {
  const above = dirname(path);
  return above === path || statSync(above).dev !== statSync(path).dev ? path : mountOf(above);
}
