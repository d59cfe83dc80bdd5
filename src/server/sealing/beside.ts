import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal } from '../../journal/journal.ts';
import { delegationFiles, sessionFiles } from '../../record/session-files.ts';
import type { Beside } from '../../signing/checkpoint.ts';

/** What the checkpoints of one start of the server name beside the journal. */
export type BesideJournal = {
  /** What the next one says. */
  next(): Beside;
  /** That it is on the disk, over so many lines. */
  made(size: number, beside: Beside): void;
};

/**
 * Each checkpoint names the one before it, and the delegations that none before it names. Those of starts before the newest one that has a checkpoint
 * were named by the first of that start, so that this one begins there.
 */
export function openBeside(folder: string, journal: Pick<Journal, 'size' | 'events'>): BesideJournal {
  let before = newest(join(folder, sessionFiles.checkpoints), journal.size);
  const since = journal.events()[before - 1]?.epoch ?? 1;
  const named = new Set<number>();

  const delegations = () =>
    startsIn(join(folder, sessionFiles.delegations))
      .filter((start) => start >= since && !named.has(start))
      .map((start) => ({
        start,
        sha256: hash('sha256', readFileSync(join(folder, delegationFiles(start).signature))),
      }));

  return {
    next: () => ({ before, delegations: delegations() }),
    made(size, beside) {
      before = size;
      for (const { start } of beside.delegations) named.add(start);
    },
  };
}

/** The size in the greatest name, of those that this journal can have. */
function newest(folder: string, most: number): number {
  const sizes = numbersIn(folder, /^([1-9]\d{0,14})\.note$/);
  return sizes.findLast((size) => size <= most) ?? 0;
}

function startsIn(folder: string): number[] {
  return numbersIn(folder, /^([1-9]\d{0,14})\.txt\.sig$/);
}

function numbersIn(folder: string, form: RegExp): number[] {
  try {
    const found = readdirSync(folder).flatMap((name) => form.exec(name)?.[1] ?? []);
    return found.map(Number).toSorted((one, other) => one - other);
  } catch {
    // Nothing was put there yet.
    return [];
  }
}
