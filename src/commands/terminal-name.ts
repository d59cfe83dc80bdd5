import { readlinkSync } from 'node:fs';

/** The path of the terminal that this process is on (`/dev/pts/3`); null when it has none. */
export function terminalName(): string | null {
  for (const descriptor of [0, 1, 2]) {
    try {
      const path = readlinkSync(`/proc/self/fd/${descriptor}`);
      if (/^\/dev\/(pts\/\d+|tty\w*)$/.test(path)) return path;
    } catch {
      // No /proc here: then nobody can be told which terminal to repair.
    }
  }
  return null;
}
