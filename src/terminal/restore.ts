import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync, writeSync } from 'node:fs';

/**
 * Puts a terminal right whose screen program died: ends a synchronized update (DEC 2026), mouse, focus and bracketed paste, resets scroll region,
 * keypad, character set and colours, leaves the alternate screen, shows the cursor. Harmless where nothing was wrong.
 */
export const leaveSequences = [
  '\x1b[?2026l',
  ...['1000', '1002', '1003', '1005', '1006', '1015', '1004', '2004'].map((mode) => `\x1b[?${mode}l`),
  '\x1b[<u',
  '\x1b[?1l\x1b>',
  '\x1b(B\x0f',
  '\x1b[m',
  '\x1b[?1049l',
  // Resetting the scroll region moves the cursor, so its place is kept.
  '\x1b7\x1b[r\x1b8',
  '\x1b[?7h',
  '\x1b[?25h',
].join('');

/**
 * Puts the terminal at `ttyPath` right from another process of the same user and leaves a message there. Raw mode goes with `stty sane`.
 * Never throws and never waits: the terminal may be gone.
 * @returns whether the message could be written.
 */
export function restoreTerminal(ttyPath: string, message: string): boolean {
  try {
    // Not our controlling terminal, and no waiting for one that hangs.
    const tty = openSync(ttyPath, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
    try {
      spawnSync('stty', ['sane'], { stdio: [tty, 'ignore', 'ignore'], timeout: PATIENCE_MS });
      writeSync(tty, `${leaveSequences}\r\n${message.replaceAll('\n', '\r\n')}\r\n`);
      return true;
    } finally {
      closeSync(tty);
    }
  } catch {
    return false;
  }
}

const PATIENCE_MS = 1000;
