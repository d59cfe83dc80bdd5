import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Where other logins of this host find what a session asks them. `DEPLOY_ASSIST_GROUP` names the group that may come there; without it nobody but
 * the operator's own account can.
 */
export function deskOf(folder: string, session: string, env: Env): { path: string; group: string | undefined } {
  const group = env['DEPLOY_ASSIST_GROUP'] || undefined;
  return group === undefined
    ? { path: join(folder, 'state', 'desk'), group }
    : { path: join(meetingPlace(env), session), group };
}

/** `DEPLOY_ASSIST_SHARED`, or a folder that outlives a reboot as the session does. */
export function meetingPlace(env: Env): string {
  return env['DEPLOY_ASSIST_SHARED'] || '/var/tmp/deploy-assist';
}

/**
 * Makes the desk. The group may enter, read and leave files there, and each takes away only their own. Throws a sentence where that is not to be had:
 * nobody else would find what is asked.
 */
export function makeDesk(path: string, group: string | undefined): void {
  if (group === undefined) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    return;
  }
  const id = groupId(group);
  if (id === undefined) throw new Error(`There is no group ${group} on this host (DEPLOY_ASSIST_GROUP names it).`);
  const place = join(path, '..');
  if (mkdirSync(place, { recursive: true }) !== undefined) chmodSync(place, openToAll);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chownSync(path, -1, id);
  chmodSync(path, forGroup);
}

/** Everybody can put a desk there, and nobody can take another's away, as in /tmp. */
const openToAll = 0o1777;
/** Set-group-id, so that what is left there belongs to the group; sticky, so that it is its owner's. */
const forGroup = 0o3770;

function groupId(name: string): number | undefined {
  const line = entriesOf('/etc/group', 'group', name).find((one) => one.startsWith(`${name}:`));
  const id = line?.split(':')[2];
  return id === undefined || !/^\d+$/.test(id) ? undefined : Number(id);
}

/** The name of the account with this number; the number where the host has no name for it. */
export function userName(uid: number): string {
  const line = entriesOf('/etc/passwd', 'passwd', String(uid)).find((one) => one.split(':')[2] === String(uid));
  return line?.split(':')[0] ?? `uid ${uid}`;
}

/** Lines of the host's own file, or of wherever else its accounts are kept (LDAP, sssd). */
function entriesOf(file: string, database: string, key: string): string[] {
  const local = readLines(file).filter((line) => line.split(':').slice(0, 3).includes(key));
  if (local.length > 0) return local;
  try {
    const found = execFileSync('getent', [database, key], { encoding: 'utf8', timeout: 3000, stdio: 'pipe' });
    return found.split('\n');
  } catch {
    // Not known there either, or no such program.
    return [];
  }
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
