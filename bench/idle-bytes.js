import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openScreen } from './screen.js';

/** What a screen writes to its terminal of 80x24 while a command runs that says nothing, in kB a second over ten seconds. */
export async function idleBytes(command, { env, cwd }) {
  // A state of its own: of the session of another round, which nobody ends, each start would ask first.
  const state = mkdtempSync(join(cwd, 'idle-'));
  const screen = openScreen(command, { cwd, env: { ...env, XDG_STATE_HOME: state, DEPLOY_ASSIST_LOCKS: state } });
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
