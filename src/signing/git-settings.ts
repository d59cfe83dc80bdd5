import { resolve } from 'node:path';
import type { Environment } from './ssh-keygen.ts';

/** What git knows about signing with SSH keys, as seen from a folder. Paths are absolute, as git takes them: `~` is a home, and what is relative begins at the top of the work tree. */
export type GitSigning = {
  /** user.signingkey where gpg.format is ssh: a path or a public key. */
  readonly signingKey: string | undefined;
  /** gpg.ssh.allowedSignersFile. */
  readonly allowedSigners: string | undefined;
  /** gpg.ssh.revocationFile: a list of revoked keys, or a KRL. */
  readonly revocation: string | undefined;
};

/** Reads git's configuration, at once. Without git, or outside of a repository with no global settings, there is simply nothing. */
export async function readGitSigning(cwd: string, env: Environment): Promise<GitSigning> {
  const said = await git(
    ['config', '-z', '--get-regexp', String.raw`^(gpg\.(format|ssh\..*)|user\.signingkey)$`],
    cwd,
    env,
  );
  // The last value of a name counts; git says its names in small letters.
  const values = new Map(said?.split('\0').map((entry) => [nameOf(entry), entry.slice(nameOf(entry).length + 1)]));
  const path = async (name: string): Promise<string | undefined> => {
    const value = values.get(name.toLowerCase()) || undefined;
    if (value === undefined || value.startsWith('/') || isPublicKey(value)) return value;
    if (/^(?:~|%\()/.test(value)) return git(['config', '--type=path', '--get', name], cwd, env);
    return resolve((await git(['rev-parse', '--show-toplevel'], cwd, env)) ?? cwd, value);
  };
  return {
    signingKey: values.get('gpg.format') === 'ssh' ? await path('user.signingKey') : undefined,
    allowedSigners: await path('gpg.ssh.allowedSignersFile'),
    revocation: await path('gpg.ssh.revocationFile'),
  };
}

/** A literal: git wants `key::` before it, and takes `ssh-…` without. */
function isPublicKey(value: string): boolean {
  return /^(?:key::|\S+ AAAA)/.test(value);
}

/** An entry of `-z`: the name, a newline and the value. */
function nameOf(entry: string): string {
  return entry.split('\n', 1)[0] ?? '';
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
