import { createHash } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Holder, mayLive, outOfSight, thisProcess } from '../host/holder.ts';

/** Unix sockets have a short limit for their path (108 bytes on Linux, the closing zero included). */
const longestSocketPath = 100;

type Env = Record<string, string | undefined>;

/** Where a session's socket is: in its folder, or under the runtime directory when that path would be too long. */
export function socketPath(folder: string, env: Env = process.env): string {
  return shortPath(folder, 'socket', '', env);
}

/** Where the link to the driver's ssh-agent is: a socket's path is as short behind a link. */
export function agentPath(folder: string, env: Env = process.env): string {
  return shortPath(folder, 'agent', '.agent', env);
}

/** Where the socket of the line to another host is. ssh makes it under a name of its own first, 17 bytes longer. */
export function linePath(folder: string, name: string, env: Env = process.env): string {
  return shortPath(folder, `line-${name}`, `-${name}`, env, longestSocketPath - 17);
}

function shortPath(folder: string, name: string, ending: string, env: Env, longest = longestSocketPath): string {
  const inside = join(folder, 'state', name);
  if (Buffer.byteLength(inside) <= longest) return inside;
  const place = join(env['XDG_RUNTIME_DIR'] ?? tmpdir(), `deploy-assist-${process.getuid?.() ?? 0}`);
  mkdirSync(place, { recursive: true, mode: 0o700 });
  demandPrivate(place);
  return join(place, `${createHash('sha256').update(folder).digest('hex').slice(0, 16)}${ending}`);
}

/** A temporary folder is shared by all: one that somebody else made, or others may enter, would let them drive this session. */
function demandPrivate(place: string): void {
  const { uid, mode } = lstatSync(place);
  if (uid === (process.getuid?.() ?? uid) && (mode & 0o077) === 0) return;
  throw new Error(
    `${place} belongs to somebody else or is open to others. Set XDG_RUNTIME_DIR to a folder of your own.`,
  );
}

/**
 * The lock of a session's server: a file that names the process by number, start time and boot. It appears whole, by a link that fails
 * where one is there already, and is taken over only when its process is provably gone, or cannot be seen from here and somebody vouches for
 * it (`outOfSight`). Undefined: a living server holds it.
 */
export function holdLock(folder: string, vouched: Vouched = {}): Lock | undefined {
  const path = join(folder, 'state', 'lock');
  const mine = `${path}.${process.pid}`;
  const own = JSON.stringify(thisProcess());
  writeFileSync(mine, own, { mode: 0o600 });
  try {
    if (!takes(path, mine, vouched)) return undefined;
  } finally {
    rmSync(mine, { force: true });
  }
  return {
    get wasTaken() {
      const there = textOf(path);
      return there !== undefined && there !== own;
    },
    release: () => {
      if (textOf(path) === own) rmSync(path, { force: true });
    },
  };
}

/** `wasTaken`: somebody who could not see this process vouched for its end, and another server goes on. */
export type Lock = { readonly wasTaken: boolean; release(): void };

type Vouched = { outOfSight?: boolean };

/**
 * Of several that find a dead server's lock only the one that holds the lock on it, named by what it says, may replace it; that lock itself is
 * moved into its place, so that at no moment there is none. Whoever comes with old knowledge finds other words there, and looks again.
 */
function takes(path: string, mine: string, vouched: Vouched = {}): boolean {
  for (let attempt = 0; attempt < 3; attempt++) {
    if (makeLink(mine, path)) return true;
    const found = textOf(path);
    if (found === undefined) continue;
    if (holds(found, vouched)) return false;
    const right = `${path}.${createHash('sha256').update(found).digest('hex').slice(0, 12)}`;
    if (!takes(right, mine)) return false;
    if (textOf(path) === found) {
      renameSync(right, path);
      return true;
    }
    rmSync(right, { force: true });
  }
  return false;
}

function makeLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function holds(text: string, vouched: Vouched): boolean {
  return isHolder(text) && !(vouched.outOfSight && whereUnseen(text) !== undefined);
}

/** The server of this session, where it may live and nothing of it can be seen from here; `where` as in "on web-1". */
export function servedOutOfSight(folder: string): { pid: number; where: string } | undefined {
  const text = textOf(join(folder, 'state', 'lock'));
  return text === undefined ? undefined : whereUnseen(text);
}

function whereUnseen(text: string): { pid: number; where: string } | undefined {
  const holder = readHolder(text);
  const where = holder && outOfSight(holder);
  return holder && where !== undefined ? { pid: holder.pid, where } : undefined;
}

/** Whether a living server holds the lock of this session. */
export function isServed(folder: string): boolean {
  return isHeld(join(folder, 'state', 'lock'));
}

function isHeld(path: string): boolean {
  const text = textOf(path);
  return text !== undefined && isHolder(text);
}

function isHolder(text: string): boolean {
  const holder = readHolder(text);
  return holder !== undefined && mayLive(holder);
}

function readHolder(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    // A half-written lock is of a process that died while writing it.
    return undefined;
  }
}

/** Undefined where it is not there, or cannot be read. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
