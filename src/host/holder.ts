import { readFileSync, readlinkSync } from 'node:fs';

/**
 * A process, named for good: its number, when it began (clock ticks since boot), the boot, and the space that its number counts in. A
 * number alone is given to another process some day. Null is what this machine does not tell.
 */
export type Holder = { pid: number; started: string | null; boot: string | null; space?: string | null | undefined };

export function thisProcess(): Holder {
  return { pid: process.pid, started: statOf(process.pid)?.started ?? null, boot: bootId(), space: processSpace() };
}

/** Whether the process may still live: false only where it is provably gone. */
export function mayLive({ pid, started, boot, space }: Holder): boolean {
  const here = bootId();
  if (boot !== null && here !== null && boot !== here) return false;
  // Another container on this machine counts for itself: its numbers say nothing here.
  if (space && space !== processSpace()) return true;
  const stat = statOf(pid);
  if (stat === undefined) return isThere(pid);
  return !'ZX'.includes(stat.state) && (started === null || stat.started === started);
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
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
}

function processSpace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return null;
  }
}
