import { lstatSync, readdirSync } from 'node:fs';

/** The names in a folder of a record; none where it is not there, undefined where it is no folder or cannot be read. */
export function namesIn(folder: string): string[] | undefined {
  try {
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (found === undefined) return [];
    return found.isDirectory() ? readdirSync(folder) : undefined;
  } catch {
    return undefined;
  }
}
