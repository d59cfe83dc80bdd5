import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { mayLive, thisProcess } from './holder.ts';

/** Who drives an environment: for people, and to tell whether they still do. `over`: the claims that this one was put over, with a reason. */
const claimSchema = z.object({
  format: z.literal('deploy-assist/claim@1'),
  id: z.string(),
  session: z.string(),
  environment: z.string(),
  user: z.string(),
  tty: z.nullable(z.string()),
  /** The address of their SSH line. */
  from: z.nullable(z.string()),
  since: z.string(),
  holder: z.object({
    pid: z.int(),
    started: z.nullable(z.string()),
    boot: z.nullable(z.string()),
    space: z.optional(z.nullable(z.string())),
    machine: z.optional(z.nullable(z.string())),
    host: z.optional(z.string()),
  }),
  over: z.array(z.string()),
  reason: z.nullable(z.string()),
});

export type Claim = z.infer<typeof claimSchema>;
export type Claimant = Pick<Claim, 'session' | 'user' | 'tty' | 'from' | 'since'>;

/**
 * One environment of one checklist on this host: its bytes, wherever they lie, and the file in which it stands, whatever its bytes are by now:
 * whoever corrects a line begins no other deployment. `file`: an absolute path without links; absent where it came from a pipe.
 */
export type Place = { folder: string; checklist: string; file?: string | undefined; environment: string };

/**
 * Where the sessions of all users of this host see each other. Each claim is a file of its own, so that nobody has to take away what
 * another user wrote: that is not allowed there, and not needed.
 */
export function claimsFolder(env: Record<string, string | undefined>): string {
  return env['DEPLOY_ASSIST_LOCKS'] || (['/run/lock', '/var/lock'].find(isEverybodys) ?? '/tmp');
}

/** The living claim of another session, the one that counts where several were put over each other. */
export function otherClaim(place: Place, session: string): Claim | undefined {
  const living = readClaims(place);
  return living
    .filter((claim) => claim.session !== session && !living.some(({ over }) => over.includes(claim.id)))
    .toSorted((one, other) => other.since.localeCompare(one.since))[0];
}

/**
 * Claims an environment for a session. Of two that claim at once, neither gets it unless the other has looked before: each writes first and
 * looks then. `force`: the reason for which it is taken although another holds it.
 * @throws where nothing can be written there
 */
export function claim(place: Place, who: Claimant, force?: string): { taken: Claim; from?: Claim } | { held: Claim } {
  for (let attempt = 0; ; attempt++) {
    const before = otherClaim(place, who.session);
    if (before && force === undefined) return { held: before };
    const mine: Claim = {
      format: 'deploy-assist/claim@1',
      id: randomBytes(8).toString('hex'),
      ...who,
      environment: place.environment,
      holder: thisProcess(),
      ...overOthers(place, who.session, before ? force : undefined),
    };
    write(place, mine);
    const beside = otherClaim(place, who.session);
    if (beside === undefined) return { taken: mine, ...(before ? { from: before } : {}) };
    release(place, who.session);
    if (attempt >= mostAttempts) return { held: beside };
    pause(Math.floor(Math.random() * 40));
  }
}

/** All that are there: one put aside before must not count again when the one over it is put aside. Claimed anew, it stays over them. */
function overOthers(place: Place, session: string, force: string | undefined): Pick<Claim, 'over' | 'reason'> {
  const claims = readClaims(place);
  if (force !== undefined)
    return { over: claims.filter((claim) => claim.session !== session).map(({ id }) => id), reason: force };
  const mine = claims.find((claim) => claim.session === session);
  return { over: mine?.over ?? [], reason: mine?.reason ?? null };
}

/** Lets go of what a session claimed. Never throws. */
export function release(place: Place, session: string): void {
  for (const name of filesOf(place, session)) rmSync(join(place.folder, name), { force: true });
}

const mostAttempts = 5;

function readClaims(place: Place): Claim[] {
  const prefixes = keysOf(place).map((key) => `deploy-assist-${key}.`);
  const claims = namesIn(place.folder)
    .filter((name) => name.endsWith('.claim') && prefixes.some((prefix) => name.startsWith(prefix)))
    .flatMap((name) => {
      const claim = readClaim(join(place.folder, name));
      return claim && mayLive(claim.holder) ? [claim] : [];
    });
  // One that lies under both keys is one.
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

function readClaim(path: string): Claim | undefined {
  try {
    return claimSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    // Let go of meanwhile, or no claim at all: anybody can write here.
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** It appears whole, under a name that nobody else uses; others must be able to read it. */
function write(place: Place, mine: Claim): void {
  for (const name of filesOf(place, mine.session)) {
    const path = join(place.folder, name);
    const fresh = `${path}.${mine.id}`;
    writeFileSync(fresh, `${JSON.stringify(mine)}\n`, { mode: 0o644, flag: 'wx' });
    renameSync(fresh, path);
  }
}

function filesOf(place: Place, session: string): string[] {
  return keysOf(place).map((key) => `deploy-assist-${key}.${session}.claim`);
}

function keysOf({ checklist, file, environment }: Place): string[] {
  const names = file === undefined ? [checklist] : [checklist, `file ${file}`];
  return names.map((name) =>
    createHash('sha256').update(`${name}\0${environment.toLowerCase()}`).digest('hex').slice(0, 24),
  );
}

/** Sticky and open to all, as /tmp is: then every user of this host comes to the same answer. */
function isEverybodys(folder: string): boolean {
  const mode = statSync(folder, { throwIfNoEntry: false })?.mode ?? 0;
  return (mode & 0o1777) === 0o1777;
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
