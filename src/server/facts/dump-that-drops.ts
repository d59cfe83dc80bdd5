import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Rollback } from '../../plan/plan.ts';
import { namesRestored } from '../../walk/file-of-one-way.ts';

/**
 * The names that a way back restores under which a dump lies that was written since the session began, by it or by somebody beside it, and
 * that drops what is there first: by what stands at its beginning. `since`: RFC 3339; `host`: another one, whose
 * files nobody looks at from here.
 */
export function dumpsThatDrop(
  rollback: Rollback | undefined,
  { folders, since, host }: { folders: readonly string[]; since: string | undefined; host: string | null },
): string[] {
  if (rollback === undefined || since === undefined || host !== null) return [];
  return namesRestored(rollback).filter((name) =>
    folders.some((folder) => isFreshAndDrops(resolve(folder, name), Date.parse(since))),
  );
}

function isFreshAndDrops(path: string, since: number): boolean {
  try {
    const facts = statSync(path, { throwIfNoEntry: false });
    return facts?.isFile() === true && facts.mtimeMs >= since && drops.test(beginningOf(path));
  } catch {
    // What cannot be read here says nothing of itself.
    return false;
  }
}

function beginningOf(path: string): string {
  const bytes = Buffer.alloc(64 * 1024);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes)).toString('utf8');
  } finally {
    closeSync(file);
  }
}

/** `pg_dump --clean` writes these before all else: constraints first, then tables. */
const drops = /^(?:ALTER TABLE .* )?DROP (?:CONSTRAINT|TABLE|SCHEMA|INDEX|VIEW|SEQUENCE|FUNCTION|TRIGGER|TYPE)\b/m;
