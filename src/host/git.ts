import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { type GitPlace, gitStatus, runGit } from './git-program.ts';
import { withoutCredentials } from './recognise-network.ts';

/** What a repository says about itself, for the first event and for row 1. */
export interface GitFacts {
  readonly root: string;
  /** Null before the first commit. */
  readonly head: string | null;
  /** Null when no branch is checked out. */
  readonly branch: string | null;
  /** Changed or untracked files. */
  readonly dirty: boolean;
  /** Where the branch is pushed to. */
  readonly remote?: { readonly name: string; readonly url: string; readonly branch: string };
}

/** Facts about the repository that holds a folder; undefined outside one, or where git is missing. */
export async function gitFacts(folder: string): Promise<GitFacts | undefined> {
  const root = await git(folder, ['rev-parse', '--show-toplevel']);
  if (root === undefined) return undefined;
  const [head, branch, changes, upstream] = await Promise.all([
    git(folder, ['rev-parse', '--verify', 'HEAD']),
    git(folder, ['symbolic-ref', '--short', '-q', 'HEAD']),
    gitStatus(placeOf(folder)),
    git(folder, ['rev-parse', '--abbrev-ref', '--symbolic-full-name', '@{upstream}']),
  ]);
  const name = upstream?.split('/')[0] ?? 'origin';
  const url = await remoteUrl(folder, name);
  const remoteBranch = upstream?.slice(name.length + 1) ?? branch;
  return {
    root,
    head: head ?? null,
    branch: branch ?? null,
    dirty: changes !== '',
    ...(url === undefined || remoteBranch === undefined ? {} : { remote: { name, url, branch: remoteBranch } }),
  };
}

/** The URL that a remote is pushed to, credentials stripped. */
export async function remoteUrl(folder: string, name: string): Promise<string | undefined> {
  const url = await git(folder, ['remote', 'get-url', '--push', name]);
  return url === undefined ? undefined : withoutCredentials(url);
}

/** The commit that last changed a file, and whether the file differs from it; undefined for a file that git does not know. */
export async function fileCommit(
  path: string,
): Promise<{ readonly commit: string; readonly dirty: boolean } | undefined> {
  const folder = dirname(path);
  const commit = await git(folder, ['log', '-1', '--format=%H', '--', path]);
  if (!commit) return undefined;
  const changes = await gitStatus(placeOf(folder), path);
  return { commit, dirty: changes !== '' };
}

/**
 * Where a path, existing or not, stands towards git. `exposed`: inside a work tree and not ignored, so that the next
 * `git add .` takes it along; for a dump of a database that would publish the data.
 */
export async function trackedStatus(path: string): Promise<'outside' | 'ignored' | 'exposed' | 'tracked'> {
  const folder = dirname(path);
  if ((await git(folder, ['rev-parse', '--is-inside-work-tree'])) !== 'true') return 'outside';
  if ((await git(folder, ['ls-files', '--error-unmatch', '--', path])) !== undefined) return 'tracked';
  return (await git(folder, ['check-ignore', '--', path])) === undefined ? 'exposed' : 'ignored';
}

function git(folder: string, words: readonly string[]): Promise<string | undefined> {
  return runGit(words, placeOf(folder));
}

function placeOf(folder: string): GitPlace {
  return { cwd: realFolder(folder), env: process.env };
}

/** The nearest folder that is there: a dump's folder may not exist yet. */
function realFolder(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    try {
      return realpathSync(at);
    } catch (error) {
      if (dirname(at) === at) throw error;
    }
  }
}
