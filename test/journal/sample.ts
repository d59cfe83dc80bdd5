import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Disk, disk } from '../../src/journal/disk.ts';
import { type Entry, type Journal, type JournalOptions, openJournal } from '../../src/journal/journal.ts';
import { temporaryFolder } from '../support/folder.ts';

/** A journal in a folder of its own, under a clock that ticks by one second and random bytes that count. */
export function openSample(options: Partial<JournalOptions> & { path?: string } = {}): Journal & { path: string } {
  const path = options.path ?? join(temporaryFolder(), 'events.jsonl');
  let ticks = 0;
  const clock = {
    now: () => new Date(Date.UTC(2026, 0, 1) + 1000 * ++ticks),
    mono: () => 1_000_000 * ticks,
  };
  let counter = 0;
  const random = (length: number): Uint8Array => new Uint8Array(length).fill(++counter);
  const journal = openJournal({ path, sid: 'sample', clock, random, ...options });
  return Object.assign(journal, { path });
}

export function entry(text: string): Entry {
  return { type: 'note.taken', actor: { id: 'ada', basis: 'test' }, data: { text } };
}

/** The bytes of a journal of this many events. */
export function sampleBytes(size: number): Buffer {
  const journal = openSample();
  for (let seq = 1; seq <= size; seq++) journal.append([entry(`note ${seq}`)], seq);
  journal.close();
  return readFileSync(journal.path);
}

/** The path of a journal in a folder of its own that holds these bytes. */
export function freshPath(content: Uint8Array | string = ''): string {
  const path = join(temporaryFolder(), 'events.jsonl');
  writeFileSync(path, content);
  return path;
}

/** A program that appends until it is ended. */
export const appendForEver = fileURLToPath(new URL('./append-for-ever.ts', import.meta.url));

/** The environment of a program of its own, which is not under the runner. */
export const { VITEST: _, ...outside } = process.env;

/** A disk that has room for this many more bytes and then fails as Linux does: first a short count, then the error. */
export function fullDisk(room: number): Disk & { room: number } {
  return {
    ...disk,
    room,
    write(file, bytes, start, length) {
      if (this.room === 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      const written = disk.write(file, bytes, start, Math.min(length, this.room));
      this.room -= written;
      return written;
    },
  };
}

/** A disk whose writes end with an error while `failing.now`, although the file holds their bytes: what the kernel does when the disk behind it fails. */
export function lossyDisk(failing: { now: boolean }): Disk {
  return {
    ...disk,
    write(...piece) {
      const written = disk.write(...piece);
      if (failing.now) throw Object.assign(new Error('i/o error'), { code: 'EIO' });
      return written;
    },
  };
}
