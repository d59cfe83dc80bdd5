import { setTimeout as sleep } from 'node:timers/promises';
import { openScreen } from './screen.js';

/** What a screen writes to its terminal of 80x24 while a command runs that says nothing, in kB a second over ten seconds. */
export async function idleBytes(command, where) {
  const screen = openScreen(command, where);
  try {
    await screen.enters(/signing key/);
    await screen.enters(/WILL RUN/);
    await screen.sees(/RUNNING/);
    await sleep(2600);
    const before = screen.count();
    await sleep(10_000);
    return (screen.count() - before) / 10 / 1000;
  } finally {
    screen.child.write('\x03');
    await sleep(1000);
    screen.child.kill('SIGTERM');
  }
}
