import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { hostIdentity } from './identity.ts';

/**
 * A process, named for good: its number, when it began (clock ticks since boot), the boot, the space that its number counts in, and the
 * machine (a digest of its id) with its name. A number alone is given to another process some day. Null is what this machine does not tell.
 */
export type Holder = {
  pid: number;
  started: string | null;
  boot: string | null;
  space?: string | null | undefined;
  machine?: string | null | undefined;
  host?: string | undefined;
};

export function thisProcess(): Holder {
  return {
    pid: process.pid,
    started: statOf(process.pid)?.started ?? null,
    boot: bootId(),
    space: processSpace(),
    machine: machineId(),
    host: hostname(),
  };
}

/**
 * Where a process is of which nothing can be seen from here, for people: two machines can share the disk that names it, and another container
 * on this machine counts for itself. Undefined where it can be seen whether it lives.
 */
export function outOfSight({ boot, space, machine, host }: Holder): string | undefined {
  if (isAnother(boot, bootId())) return isAnother(machine, machineId()) ? `on ${host ?? 'another machine'}` : undefined;
  if (!space || space === processSpace()) return undefined;
  return `in another container of this machine${host === undefined ? '' : ` (${host})`}`;
}

/** Whether the process may still live: false only where it is provably gone. */
export function mayLive(holder: Holder): boolean {
  if (outOfSight(holder) !== undefined) return true;
  const { pid, started, boot } = holder;
  if (isAnother(boot, bootId())) return false;
  const stat = statOf(pid);
  if (stat === undefined) return isThere(pid);
  return !'ZX'.includes(stat.state) && (started === null || stat.started === started);
}

/** What is not told is no other. */
function isAnother(one: string | null | undefined, here: string | null): boolean {
  return Boolean(one) && here !== null && one !== here;
}

/** Another user's process may be hidden from /proc, and is there all the same. */
function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** proc(5): behind the name in brackets come the state and, as the 22nd field, the start time. */
function statOf(pid: number): { state: string; started: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, started] = [fields[0], fields[19]];
    return state === undefined || started === undefined ? undefined : { state, started };
  } catch {
    return undefined;
  }
}

function bootId(): string | null {
  return identity().boot;
}

function machineId(): string | null {
  return identity().machine;
}

function identity(): ReturnType<typeof hostIdentity> {
  return hostIdentity({ hostname: hostname(), read: textOf });
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function processSpace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return null;
  }
}
