import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import * as pty from '@lydell/node-pty';

/** What a screen writes to its terminal of 80x24 while a command runs that says nothing, in kB a second over ten seconds. */
export async function idleBytes([command, ...args], { env, cwd }) {
  const child = pty.spawn(command, args, { name: 'xterm-256color', cols: 80, rows: 24, env, cwd });
  let bytes = '';
  let count = 0;
  child.onData((data) => {
    bytes += data;
    count += Buffer.byteLength(data);
  });
  const sees = async (text) => {
    for (let waited = 0; !text.test(stripVTControlCharacters(bytes)); waited += 20) {
      if (waited > 10_000) throw new Error(`${text} was never seen`);
      await sleep(20);
    }
    // A screen is deaf to Enter for a moment after it came.
    await sleep(600);
  };
  try {
    await sees(/signing key/);
    child.write('\r');
    await sees(/WILL RUN/);
    child.write('\r');
    await sees(/RUNNING/);
    await sleep(2000);
    const before = count;
    await sleep(10_000);
    return (count - before) / 10 / 1000;
  } finally {
    child.write('\x03');
    await sleep(1000);
    child.kill('SIGTERM');
  }
}
