import { readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Operator, SessionPlace } from './place.ts';
import type { Random } from './random.ts';

/** Moments at which something is killed. Each but the first is the change of a file that a part of a run makes. */
export const moments = ['any', 'append', 'claim', 'start', 'end', 'state'] as const;
export type Moment = (typeof moments)[number];

/** Who is killed: the server, the operator, both at once, the shell of the run, or the program that it runs. */
export const victims = ['server', 'server', 'server', 'both', 'operator', 'shell', 'program'] as const;
export type Victim = (typeof victims)[number];

/** The file or folder below the session's folder whose change is the moment. */
const watched: Record<Exclude<Moment, 'any'>, string> = {
  // Between the line of the request and the claim.
  append: 'events.jsonl',
  // Between the claim and the start.
  claim: 'state/runs',
  // Between the start and the first command.
  start: 'state/units',
  // Between the end of the output and the line of the end.
  end: 'blobs',
  // Between the saved shell state and the line of the end.
  state: 'state',
};

/** Waits for a moment, or until a time limit when it does not come. */
export async function momentComes(place: SessionPlace, moment: Moment, random: Random): Promise<void> {
  if (moment === 'any') return void (await sleep(random.between(0, 400)));
  // The changes that the start of the server makes are not those of a run.
  await sleep(random.between(20, 150));
  await changes(join(place.folder, watched[moment]), random.between(0, 3));
  const spinUs = random.between(0, 3) * 500;
  for (const until = performance.now() + spinUs / 1000; performance.now() < until; );
}

/** Resolves at the change after `skipped` others. A folder that is not there yet is not waited for. */
function changes(path: string, skipped: number): Promise<void> {
  return new Promise((resolve) => {
    let left = skipped;
    const done = () => {
      clearTimeout(limit);
      watcher?.close();
      resolve();
    };
    const limit = setTimeout(done, 1500);
    const watcher = tryWatch(path, () => {
      if (left-- === 0) done();
    });
    watcher?.on('error', done);
    if (watcher === undefined) done();
  });
}

function tryWatch(path: string, onChange: () => void) {
  try {
    return watch(path, onChange);
  } catch {
    return undefined;
  }
}

/** Kills, and says whom it met: a run may have ended just before its shell was to be killed. */
export function killNow(victim: Victim, place: SessionPlace, operator: Operator): boolean {
  const server = place.serverPid();
  const shells = server === undefined ? [] : childrenOf(server);
  const chosen: Record<Victim, (number | undefined)[]> = {
    server: [server],
    operator: [operator.process.pid],
    both: [server, operator.process.pid],
    shell: shells,
    program: shells.flatMap(childrenOf),
  };
  return chosen[victim].map(killed).some(Boolean);
}

function killed(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}

export function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
