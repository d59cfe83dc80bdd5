import { userInfo } from 'node:os';
import { openDatabase } from '../../database/connection.ts';
import { fingerprint } from '../../database/fingerprint.ts';
import type { Target } from '../../host/target-kinds.ts';
import type { Masker } from '../../secrets/masker.ts';
import type { FoundTarget } from '../../session/fingerprint-event.ts';

/** How a PostgreSQL database is reached that a command aims at: an address that may hold a password, and the variables of the command's shell. */
export type Reach = { url: string; env: Readonly<Record<string, string>> } | { not: string };

/** How this machine reaches the target of a command; undefined where it is no PostgreSQL database. */
export function reachOf(target: Target, variables: ReadonlyMap<string, string>): Reach | undefined {
  if (target.kind !== 'postgres') return undefined;
  if (target.from !== undefined) return { not: `it is reached from ${target.from}, and not looked at from here.` };
  const env = Object.fromEntries(variables);
  if (target.address !== undefined) return { url: target.address, env };
  const { host, port, database, user } = target;
  const who = user === undefined ? '' : `${encodeURIComponent(user)}@`;
  // No host, or a folder: the socket of this machine.
  const isName = host !== 'local socket' && !host.startsWith('/');
  const folder = host.startsWith('/') ? `?host=${encodeURIComponent(host)}` : '';
  return { url: `postgres://${who}${isName ? host : ''}:${port}/${encodeURIComponent(database)}${folder}`, env };
}

/** Looks at a database for at most three seconds, and gives what it was, or why that is not known. Never throws. */
export async function takeFingerprint(reach: Reach, masker: Masker): Promise<FoundTarget> {
  if ('not' in reach) return { notTaken: reach.not };
  const why = (text: string) => ({ notTaken: masker.text(text) });
  let late: NodeJS.Timeout | undefined;
  const silence = new Promise<FoundTarget>((resolve) => {
    late = setTimeout(() => resolve(why(`it did not answer within ${longestMs / 1000} seconds.`)), longestMs);
  });
  try {
    return await Promise.race([look(reach, why), silence]);
  } catch (error) {
    return why(error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(late);
  }
}

/** A command waits for it: what has not answered by then would hold the command up as well. */
const longestMs = 3000;
/** Of that for what is asked once the line stands. */
const lookMs = 2000;

async function look(
  { url, env }: Extract<Reach, { url: string }>,
  why: (text: string) => FoundTarget,
): Promise<FoundTarget> {
  const database = await openDatabase({ kind: 'postgres', url }, env, { systemUser: userInfo().username });
  try {
    const taken = await fingerprint(database, { timeoutMs: lookMs });
    if (!taken.ok) return why(taken.message);
    const { tables, ...rest } = taken.fingerprint;
    return { ...rest, tables: [...tables] };
  } finally {
    // Whoever waits does not wait for the parting.
    database.close().catch(() => undefined);
  }
}
