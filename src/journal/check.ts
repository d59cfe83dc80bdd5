import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { StoredEvent } from './line.ts';
import { createReader, type JournalReader, type Problem } from './reader.ts';

/** The journal that was read, or the first thing that is wrong with it. `line` 0 means the file as a whole. */
export type CheckedJournal =
  | {
      readonly ok: true;
      readonly events: readonly StoredEvent[];
      /** Leaf hashes in order, 64 hex digits each, for tree heads at smaller sizes. */
      readonly leaves: readonly string[];
      readonly size: number;
      readonly root: string;
      /** The last leaf; 64 zeros in an empty journal. */
      readonly head: string;
    }
  | {
      readonly ok: false;
      readonly line: number;
      readonly code: Problem['code'] | 'unreadable';
      readonly message: string;
    };

/** Checks every line of a journal: form, order, chain. Never throws, whatever the bytes are. */
export function checkJournal(bytes: Uint8Array): CheckedJournal {
  const reader = createReader();
  return conclude(reader, reader.push(bytes) ?? reader.end());
}

/** The same over a file, which is read in pieces: the length of a line is bounded, whatever the file is. Symbolic links are refused. */
export function checkJournalFile(path: string): CheckedJournal {
  const reader = createReader();
  try {
    return conclude(reader, pushFile(path, reader) ?? reader.end());
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return { ok: false, line: 0, code: 'unreadable', message: `The journal cannot be read: ${why}.` };
  }
}

/** Feeds a file to a reader until its end or the first problem. Throws what the file system throws. */
export function pushFile(path: string, reader: JournalReader): Problem | undefined {
  // O_NONBLOCK: opening a pipe somebody put there must not wait for a writer.
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    if (!fstatSync(file).isFile()) throw new Error(`${path} is not a plain file`);
    const piece = Buffer.allocUnsafe(256 * 1024);
    for (;;) {
      const length = readSync(file, piece);
      if (length === 0) return undefined;
      const problem = reader.push(piece.subarray(0, length));
      if (problem !== undefined) return problem;
    }
  } finally {
    closeSync(file);
  }
}

function conclude(reader: JournalReader, problem: Problem | undefined): CheckedJournal {
  if (problem !== undefined) return { ok: false, ...problem };
  const { events, leaves, head } = reader;
  return { ok: true, events, leaves, size: events.length, root: reader.tree.root(), head };
}
