import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type GitSigningOf, gitSigningOf, liesIn, outside } from './find-trust.ts';
import { exitCodes, type Io, UserError } from './io.ts';

/** The list of revoked keys that counts, and where it comes from in words. */
export type FoundRevocation = { path: string; words: string };

/**
 * Which keys count no more: the flag, else git's gpg.ssh.revocationFile, as git itself takes it. One that lies in the record is its sender's, and only
 * a flag can name it. Throws `UserError` for a list that is named and not there: ssh-keygen then refuses every key, which would look like a revoked one.
 */
export async function findRevocation(
  flag: string | undefined,
  record: string | undefined,
  io: Io,
  signing: GitSigningOf = () => gitSigningOf(record, io),
): Promise<FoundRevocation | undefined> {
  if (flag) return listAt(resolve(io.cwd, flag), '--revocation');
  const named = (await signing()).revocation;
  if (named === undefined) return undefined;
  const found = listAt(resolve(outside(record, io).cwd, named), 'git: gpg.ssh.revocationFile');
  return record !== undefined && liesIn(found.path, record) ? undefined : found;
}

function listAt(path: string, source: string): FoundRevocation {
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return { path, words: `${path} (${source})` };
  throw new UserError(`There is no list of revoked keys at ${path} (${source}).`, {
    fix: 'Look at the path; it is a file of public keys, one a line, or a KRL. Another can be named with --revocation.',
    exitCode: exitCodes.usage,
  });
}
