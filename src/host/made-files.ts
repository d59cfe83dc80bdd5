import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';

export type MadeFile = { path: string; bytes: number; sha256: string };

/**
 * The files that commands say they write (`> name`, `-f name`, `cp a name`, `tar -czf name`) and that were written since then: how a
 * `backup_TIMESTAMP.sql` further down finds the file that was really made. `since` in milliseconds.
 */
export function filesMade(texts: readonly string[], folders: readonly string[], since: number): MadeFile[] {
  const patterns = texts.flatMap(writtenNames);
  const found = new Map<string, MadeFile>();
  for (const pattern of patterns) {
    for (const path of matches(pattern, folders)) {
      const file = found.has(path) ? undefined : madeFile(path, since);
      if (file !== undefined) found.set(path, file);
    }
  }
  return [...found.values()];
}

function madeFile(path: string, since: number): MadeFile | undefined {
  try {
    const facts = statSync(path, { throwIfNoEntry: false });
    // File systems keep times more coarsely than the clock: a second of slack.
    if (!facts?.isFile() || facts.mtimeMs < since - 1000) return undefined;
    return { path, bytes: facts.size, sha256: digestOf(path) };
  } catch {
    // What another user wrote (`sudo cp`) cannot be read here, and what is gone by now is no file: the end of the run is told all the same.
    return undefined;
  }
}

/** What stands where a command names the file it writes, with `$(…)` and variables still in it. */
function writtenNames(text: string): string[] {
  const word = `((?:\\$\\([^)]*\\)|"[^"]*"|'[^']*'|[^\\s;|&<>])+)`;
  const forms = [
    new RegExp(`(?<![0-9&<])>{1,2}\\s*${word}`, 'g'),
    new RegExp(`\\btar\\s+-?\\w*f\\s+${word}`, 'g'),
    new RegExp(`\\b(?:pg_dump|mysqldump|pg_dumpall)\\b.*?\\s(?:-f|--file=?)\\s*${word}`, 'g'),
    new RegExp(`^\\s*(?:sudo\\s+)?cp\\s+(?:-\\w+\\s+)*${word}\\s+${word}\\s*$`, 'gm'),
    new RegExp(`\\.backup\\s+${word}`, 'g'),
  ];
  return forms
    .flatMap((form) => [...text.matchAll(form)].map((match) => match.at(-1) ?? ''))
    .filter((name) => name !== '' && !name.startsWith('/dev/'));
}

function matches(pattern: string, folders: readonly string[]): string[] {
  const plain = pattern.replace(/^["']|["']$/g, '');
  const holes = /\$\([^)]*\)|\$\{[^}]*\}|\$\w+|`[^`]*`/g;
  if (plain.search(holes) < 0) return folders.map((folder) => (isAbsolute(plain) ? plain : resolve(folder, plain)));
  const slash = plain.replace(holes, (hole) => 'x'.repeat(hole.length)).lastIndexOf('/');
  const place = slash < 0 ? '' : plain.slice(0, slash);
  if (place.search(holes) >= 0) return [];
  const name = new RegExp(
    `^${plain
      .slice(slash + 1)
      .split(holes)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );
  return [...new Set(folders.map((folder) => resolve(folder, place)))].flatMap((folder) =>
    namesIn(folder)
      .filter((one) => name.test(one))
      .map((one) => join(folder, one)),
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A folder that went away has no files: nothing was made there that could be named.
    return [];
  }
}

function digestOf(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    const piece = Buffer.allocUnsafe(1024 * 1024);
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece))
      hash.update(piece.subarray(0, length));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
