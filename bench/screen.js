import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import * as pty from '@lydell/node-pty';

/** A program in a terminal of 80x24, with what it wrote so far. */
export function openScreen([command, ...args], { env, cwd }) {
  const child = pty.spawn(command, args, { name: 'xterm-256color', cols: 80, rows: 24, env, cwd });
  let bytes = '';
  let count = 0;
  child.onData((data) => {
    bytes += data;
    count += Buffer.byteLength(data);
  });
  return {
    child,
    /** Bytes written so far. */
    count: () => count,
    async sees(text) {
      for (let waited = 0; !text.test(stripVTControlCharacters(bytes)); waited += 20) {
        if (waited > 10_000) throw new Error(`${text} was never seen`);
        await sleep(20);
      }
    },
    /** Presses a key. @returns the milliseconds until the text came, two seconds at most */
    async answers(key, text) {
      const before = bytes.length;
      const start = performance.now();
      child.write(key);
      while (!text.test(stripVTControlCharacters(bytes.slice(before)))) {
        if (performance.now() - start > 2000) break;
        await sleep(1);
      }
      return performance.now() - start;
    },
    /** Waits for the text, and presses Enter when the screen hears it: it is deaf for a moment after it came. */
    async enters(text) {
      await this.sees(text);
      await sleep(600);
      child.write('\r');
    },
  };
}
