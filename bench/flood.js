import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openScreen } from './screen.js';

/** Milliseconds that the command of a checklist ran, with a screen attached, as its record says. */
export async function floodTime(command, where) {
  return (await flood(command, where)).durationMs;
}

/** The most memory that the session's server ever had meanwhile, in MB, as the kernel counted it. */
export async function floodMemory(command, where) {
  return (await flood(command, where)).megabytes;
}

/** The longest that a key waited for its answer meanwhile, in milliseconds: help is asked for and left again and again. */
export async function floodKey(command, where) {
  const waits = [];
  await flood(command, where, async (screen, ended) => {
    await screen.sees(/RUNNING/);
    await sleep(600);
    while (!ended()) {
      const wait = await screen.answers('?', /HELP/);
      await sleep(250);
      // At its end the command's screen gives way to another, which is deaf for a moment, as this one was at first.
      if (!ended()) waits.push(wait);
      screen.child.write('\x1b');
      await sleep(250);
    }
  });
  return Math.max(...waits);
}

async function flood(command, { env, cwd }, meanwhile = async () => {}) {
  // A state of its own: what was recorded is large, and goes at once.
  const state = mkdtempSync(join(cwd, 'flood-'));
  const screen = openScreen(command, { cwd, env: { ...env, XDG_STATE_HOME: state, DEPLOY_ASSIST_LOCKS: state } });
  let server;
  try {
    await screen.enters(/signing key/);
    await screen.enters(/WILL RUN/);
    const sessions = join(state, 'deploy-assist/sessions');
    const session = join(sessions, readdirSync(sessions)[0]);
    server = JSON.parse(readFileSync(join(session, 'state/lock'), 'utf8')).pid;
    let isOver = false;
    const [{ durationMs }] = await Promise.all([
      endOf(session).finally(() => {
        isOver = true;
      }),
      meanwhile(screen, () => isOver),
    ]);
    const status = readFileSync(`/proc/${server}/status`, 'utf8');
    return { durationMs, megabytes: Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]) / 1024 };
  } finally {
    screen.child.kill('SIGTERM');
    if (server !== undefined) process.kill(server, 'SIGTERM');
    await sleep(500);
    rmSync(state, { recursive: true, force: true });
  }
}

/** What the record says of the end of its only run. */
async function endOf(session) {
  for (let waited = 0; waited < 120_000; waited += 100) {
    const lines = readFileSync(join(session, 'events.jsonl'), 'utf8').split('\n').slice(0, -1);
    const end = lines.map((line) => JSON.parse(line)).find(({ type }) => type === 'run.ended');
    if (end !== undefined) return end.data;
    await sleep(100);
  }
  throw new Error('the command did not end');
}
