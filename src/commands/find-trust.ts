import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { type AllowedSignersPlaces, findAllowedSigners } from '../signing/allowed-signers.ts';
import { readGitSigning } from '../signing/git-settings.ts';
import { exitCodes, type Io, UserError } from './io.ts';

/** The list of trusted keys that decides, where it comes from in words, and what is known of its last change. */
export type FoundTrust = {
  path: string;
  words: string;
  /** For a list of a repository: the commit that changed it last; null where it has changes that are not committed. */
  lastChange?: { author: string; commit: string } | null;
};

/**
 * Where trust comes from: the flag, then the repository of the current folder, then git's gpg.ssh.allowedSignersFile. Undefined when
 * nothing is set. What lies in the record itself is never asked. Throws `UserError` for a list that is named and not there.
 */
export async function findTrust(flag: string | undefined, io: Io): Promise<FoundTrust | undefined> {
  // git is asked only where its answer counts: four programs take longer than the check itself.
  const found = findAllowedSigners(flag ? { flag: resolve(io.cwd, flag) } : await placesOfGit(io));
  if (!found.ok) throw new UserError(found.why, { fix: found.fix, exitCode: exitCodes.usage });
  if (found.found === undefined) return undefined;
  const { path, source } = found.found;
  if (source !== 'repository') return { path, words: `${path} (${sources[source]})` };
  const lastChange = await changeOf(path, io);
  const by = lastChange ? `commit ${lastChange.commit} by ${lastChange.author}` : 'not committed';
  return { path, words: `${path} (the repository's, ${by})`, lastChange };
}

async function placesOfGit(io: Io): Promise<AllowedSignersPlaces> {
  const [repository, settings] = await Promise.all([
    git(['rev-parse', '--show-toplevel'], io),
    readGitSigning(io.cwd, io.env),
  ]);
  return { repository, git: settings.allowedSigners };
}

const sources = {
  flag: '--allowed-signers',
  configuration: 'your configuration',
  git: 'git: gpg.ssh.allowedSignersFile',
};

async function changeOf(path: string, io: Io): Promise<{ author: string; commit: string } | null> {
  const status = await git(['status', '--porcelain', '--', path], io);
  const log = await git(['log', '-1', '--format=%h %ae', '--', path], io);
  const [, commit, author] = /^(\S+) (.+)$/.exec(log ?? '') ?? [];
  // No answer means that git cannot say, which is not the same as clean.
  return status === '' && commit !== undefined && author !== undefined ? { author, commit } : null;
}

async function git(args: string[], io: Io): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', args, { cwd: io.cwd, env: { ...io.env }, timeout: 5000 });
    return stdout.trim();
  } catch {
    // No git, or no repository: then there is no list of one.
    return undefined;
  }
}
