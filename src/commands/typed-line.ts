import { closeSync, openSync, readSync } from 'node:fs';

/**
 * A line that somebody types at the plain terminal, without its end; undefined where they close it (Ctrl-D). Node's own stream is left
 * alone: once a `readline` has paused it, the screens that come after hear no key.
 */
export function typedLine(prompt: string, stdout: (text: string) => void): string | undefined {
  stdout(prompt);
  const terminal = openSync('/dev/tty', 'r');
  try {
    const bytes = Buffer.alloc(4096);
    // In its ordinary mode a terminal gives one line at a time.
    const length = readSync(terminal, bytes);
    return length === 0 ? undefined : bytes.toString('utf8', 0, length).replace(/\r?\n$/, '');
  } finally {
    closeSync(terminal);
  }
}
