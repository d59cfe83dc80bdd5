import { createHash } from 'node:crypto';
import { accessSync, constants, createReadStream, realpathSync, type Stats, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A program that a run calls: where PATH finds it, and what it is. */
export interface ProgramFact {
  readonly name: string;
  /** Absolute path; null for what PATH does not hold: a builtin, a function, or nothing. */
  readonly path: string | null;
  /** sha256 in hex of the file behind links; null above 100 MB or when it cannot be read. */
  readonly sha256: string | null;
}

/**
 * Finds programs as a shell would, each once, in the order given. Digests are kept by path, size and time of change, in
 * `cache`, so that the second run of a program costs nothing. `cwd`: where a name such as `./restart` starts; without it such a name finds nothing.
 */
export async function locatePrograms(
  names: readonly string[],
  { path, cwd }: { path: string; cwd?: string },
  cache: Map<string, string>,
): Promise<ProgramFact[]> {
  const folders = path.split(delimiter).filter(isAbsolute);
  const found = async (name: string) => ({ name, ...(await locate(candidates(name, folders, cwd), cache)) });
  return await Promise.all([...new Set(names)].map(found));
}

/** A name with a slash is a path; PATH is not asked for it. */
function candidates(name: string, folders: readonly string[], cwd: string | undefined): string[] {
  if (!name.includes('/')) return folders.map((folder) => join(folder, name));
  return (cwd === undefined ? [name] : [resolve(cwd, name)]).filter(isAbsolute);
}

const LARGEST = 100 * 1024 * 1024;

async function locate(paths: readonly string[], cache: Map<string, string>): Promise<Omit<ProgramFact, 'name'>> {
  for (const candidate of paths) {
    const file = executable(candidate);
    if (file !== undefined) return { path: candidate, sha256: await digest(realpathSync(candidate), file, cache) };
  }
  return { path: null, sha256: null };
}

function executable(path: string): Stats | undefined {
  try {
    accessSync(path, constants.X_OK);
    const file = statSync(path);
    return file.isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** SHA-256 (hex) of a file; null above 100 MB or where it cannot be read. */
export async function digest(path: string, file: Stats, cache: Map<string, string>): Promise<string | null> {
  if (file.size > LARGEST) return null;
  // The time of a change can be set by anybody; that of the change of the inode cannot.
  const key = `${path} ${file.size} ${file.mtimeMs} ${file.ctimeMs} ${file.ino}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  try {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    const hex = hash.digest('hex');
    cache.set(key, hex);
    return hex;
  } catch {
    return null; // executable, not readable
  }
}
