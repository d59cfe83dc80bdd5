import { hash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { type GitPlace, runGit } from '../host/git-program.ts';
import { type AllowedSignersPlaces, findAllowedSigners } from '../signing/allowed-signers.ts';
import { type GitSigning, readGitSigning } from '../signing/git-settings.ts';
import { exitCodes, type Io, UserError } from './io.ts';

/** The list of trusted keys that decides, where it comes from in words, and what is known of its last change. */
export type FoundTrust = {
  path: string;
  words: string;
  /** For a list of a repository, and one that is named and committed as it is: the commit that changed it last, its author and committer; null where the file is not the one that was committed. */
  lastChange?: { by: readonly string[]; commit: string } | null;
  /** The work tree that it lies in, where nobody named it: whoever handed that over could have put it there. */
  workTree?: string;
};

/**
 * Where trust comes from: the flag, then the repository of the current folder, then git's gpg.ssh.allowedSignersFile. Undefined when
 * nothing is set. What lies in the record's own folder is its sender's and is never asked, be it a list or a repository with settings;
 * a flag alone can name it. Throws `UserError` for a list that is named and not there.
 */
export async function findTrust(
  flag: string | undefined,
  record: string | undefined,
  io: Io,
  signing: GitSigningOf = () => gitSigningOf(record, io),
): Promise<FoundTrust | undefined> {
  const place = outside(record, io);
  // git is asked only where its answer counts: four programs take longer than the check itself.
  const found = findAllowedSigners(flag ? { flag: resolve(io.cwd, flag) } : await placesOfGit(place, signing));
  if (!found.ok) throw new UserError(found.why, { fix: found.fix, exitCode: exitCodes.usage });
  if (found.found === undefined) return undefined;
  const { path, source } = found.found;
  if (source !== 'flag' && record !== undefined && liesIn(path, record)) return undefined;
  const isRepositorys = source === 'repository';
  const whose = isRepositorys ? "the repository's" : sources[source];
  const workTree = record !== undefined && liesIn(path, record) ? undefined : workTreeOf(path);
  if (!isRepositorys && workTree === undefined) return { path, words: `${path} (${whose})` };
  const lastChange = await changeOf(isRepositorys ? path : realpathSync(path), place);
  const by = lastChange ? `commit ${lastChange.commit} by ${lastChange.by.join(', committed by ')}` : 'not committed';
  // Whoever names a list that git does not have as it is can have written it.
  const counts = isRepositorys || lastChange !== null;
  return {
    path,
    words: `${path} (${whose}, ${by})`,
    ...(counts ? { lastChange } : {}),
    ...(source === 'flag' || workTree === undefined ? {} : { workTree }),
  };
}

/** Where a list that is named, or found, may have a history. */
function workTreeOf(path: string): string | undefined {
  let folder = dirname(realpathSync(path));
  while (!existsSync(join(folder, '.git'))) {
    if (folder === dirname(folder)) return undefined;
    folder = dirname(folder);
  }
  return folder;
}

/** Where git is asked: the current folder, but above a record that it lies in, so that git never comes upon a repository in there. */
export function outside(record: string | undefined, { cwd, env }: Io): GitPlace {
  return { cwd: record !== undefined && liesIn(cwd, record) ? dirname(realpathSync(record)) : cwd, env };
}

/** Whether a file, or what a link leads to, lies below a folder. */
export function liesIn(path: string, folder: string): boolean {
  return `${realpathSync(path)}${sep}`.startsWith(`${realpathSync(folder)}${sep}`);
}

/** Asks git for its settings of signatures, when that is needed. */
export type GitSigningOf = () => Promise<GitSigning>;

export function gitSigningOf(record: string | undefined, io: Io): Promise<GitSigning> {
  const { cwd, env } = outside(record, io);
  return readGitSigning(cwd, env);
}

async function placesOfGit(place: GitPlace, signing: GitSigningOf): Promise<AllowedSignersPlaces> {
  const [repository, settings] = await Promise.all([runGit(['rev-parse', '--show-toplevel'], place), signing()]);
  return { repository, git: settings.allowedSigners && resolve(place.cwd, settings.allowedSigners) };
}

const sources = {
  flag: '--allowed-signers',
  configuration: 'your configuration',
  git: 'git: gpg.ssh.allowedSignersFile',
};

/** git does not look at a file that it was told to take for unchanged, nor behind a link: the bytes are compared here. */
async function changeOf(path: string, place: GitPlace): Promise<{ by: readonly string[]; commit: string } | null> {
  const inFolder = { ...place, cwd: dirname(path) };
  const log = await runGit(['log', '-1', '--format=%h %ae %ce', '--', basename(path)], inFolder);
  const [, commit, author, committer] = /^(\S+) (\S+) (\S+)$/.exec(log ?? '') ?? [];
  const committed = await runGit(['rev-parse', `HEAD:./${basename(path)}`], inFolder);
  const isSame = committed !== undefined && blobNames(path).includes(committed);
  // No answer means that git cannot say, which is not the same as clean.
  if (!isSame || commit === undefined || author === undefined || committer === undefined) return null;
  return { by: author === committer ? [author] : [author, committer], commit };
}

/** How git names the content of a plain file, by either of its digests; none where it is a link. */
function blobNames(path: string): string[] {
  if (!lstatSync(path).isFile()) return [];
  const bytes = readFileSync(path);
  const blob = Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]);
  return [hash('sha1', blob), hash('sha256', blob)];
}
