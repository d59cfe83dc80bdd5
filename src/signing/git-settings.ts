import { resolve } from 'node:path';
import type { Environment } from './ssh-keygen.ts';

/** What git knows about signing with SSH keys, as seen from a folder. Paths are absolute, as git takes them: `~` is a home, and what is relative begins at the top of the work tree. */
export type GitSigning = {
  /** user.signingkey where gpg.format is ssh: a path or a public key. */
  readonly signingKey: string | undefined;
  /** gpg.ssh.program of the settings of this user or machine, where it is another than ssh-keygen; one that a repository names is not run. */
  readonly program: string | undefined;
  /** gpg.ssh.allowedSignersFile. */
  readonly allowedSigners: string | undefined;
  /** gpg.ssh.revocationFile: a list of revoked keys, or a KRL. */
  readonly revocation: string | undefined;
};

/** Reads git's configuration, at once. Without git, or outside of a repository with no global settings, there is simply nothing. */
export async function readGitSigning(cwd: string, env: Environment): Promise<GitSigning> {
  const names = String.raw`^(gpg\.(format|ssh\..*)|user\.signingkey)$`;
  const said = entriesIn((await git(['config', '-z', '--show-scope', '--get-regexp', names], cwd, env)) ?? '');
  // The last value of a name counts; git says its names in small letters.
  const values = new Map(said.map(({ name, value }) => [name, value]));
  const path = async (name: string): Promise<string | undefined> => {
    const value = values.get(name.toLowerCase()) || undefined;
    if (value === undefined || value.startsWith('/') || isPublicKey(value)) return value;
    if (/^(?:~|%\()/.test(value)) return git(['config', '--type=path', '--get', name], cwd, env);
    return resolve((await git(['rev-parse', '--show-toplevel'], cwd, env)) ?? cwd, value);
  };
  return {
    signingKey: values.get('gpg.format') === 'ssh' ? await path('user.signingKey') : undefined,
    program: await programOf(said, (name) => git(['config', '--type=path', '--get', name], cwd, env)),
    allowedSigners: await path('gpg.ssh.allowedSignersFile'),
    revocation: await path('gpg.ssh.revocationFile'),
  };
}

/** A literal: git wants `key::` before it, and takes `ssh-…` without. */
function isPublicKey(value: string): boolean {
  return /^(?:key::|\S+ AAAA)/.test(value);
}

type Entry = { scope: string; name: string; value: string };

/** What `-z --show-scope` prints: for each a scope, and the name, a newline and the value. */
function entriesIn(said: string): Entry[] {
  return [...said.matchAll(/([^\0]*)\0([^\0\n]*)(?:\n([^\0]*))?\0/g)].map(([, scope = '', name = '', value = '']) => ({
    scope,
    name,
    value,
  }));
}

/** Whoever looks at a checkout that came from somewhere must not run what it names. */
async function programOf(said: readonly Entry[], expanded: (name: string) => Promise<string | undefined>) {
  const own = said.filter(({ scope }) => scope !== 'local' && scope !== 'worktree');
  const value = own.findLast(({ name }) => name === 'gpg.ssh.program')?.value;
  if (!value || value === 'ssh-keygen') return undefined;
  return value.startsWith('~') && own.length === said.length ? expanded('gpg.ssh.program') : value;
}

async function git(words: string[], cwd: string, env: Environment): Promise<string | undefined> {
  // Loaded with the first program that is started: most that reads a record starts none.
  const { execa } = await import('execa');
  const result = await execa('git', words, {
    cwd,
    env: { ...env },
    extendEnv: false,
    reject: false,
    timeout: 5_000,
  });
  return result.failed || result.stdout === '' ? undefined : result.stdout;
}
