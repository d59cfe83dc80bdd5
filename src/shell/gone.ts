import { statSync } from 'node:fs';

/** Whether nothing lies at a path. A folder that may not be entered for a while hides what is there: that is not gone. */
export function isGone(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}
