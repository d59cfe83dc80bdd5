import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Unix sockets have a short limit for their path (108 bytes on Linux, the closing zero included). */
const longestSocketPath = 100;

/** Where a session's socket is: in its folder, or under the runtime directory when that path would be too long. */
export function socketPath(folder: string, env: Record<string, string | undefined> = process.env): string {
  const inside = join(folder, 'state', 'socket');
  if (Buffer.byteLength(inside) <= longestSocketPath) return inside;
  const place = join(env['XDG_RUNTIME_DIR'] ?? tmpdir(), `deploy-assist-${process.getuid?.() ?? 0}`);
  mkdirSync(place, { recursive: true, mode: 0o700 });
  return join(place, createHash('sha256').update(folder).digest('hex').slice(0, 16));
}

/**
 * The lock of a session's server: a file made by exclusive create that names the process by number, start time and boot. It is taken
 * over only when that process is provably gone. Undefined: a living server holds it.
 */
export function holdLock(folder: string): { release(): void } | undefined {
  const path = join(folder, 'state', 'lock');
  const mine = JSON.stringify({ pid: process.pid, started: startTime(process.pid), boot: bootId() });
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = openSync(path, 'wx', 0o600);
      writeSync(file, mine);
      closeSync(file);
      return { release: () => rmSync(path, { force: true }) };
    } catch {
      if (isHeld(path)) return undefined;
      rmSync(path, { force: true });
    }
  }
  return undefined;
}

/** Whether a living server holds the lock of this session. */
export function isServed(folder: string): boolean {
  return isHeld(join(folder, 'state', 'lock'));
}

function isHeld(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8')) as {
      pid: number;
      started: string | null;
      boot: string | null;
    };
    if (holder.boot !== bootId()) return false;
    return startTime(holder.pid) !== null && startTime(holder.pid) === holder.started;
  } catch {
    // A half-written lock is of a process that died while writing it.
    return false;
  }
}

/** Clock ticks since boot at which a process began: with the boot id it names a process for good, which a number alone does not. */
function startTime(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function bootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
}
