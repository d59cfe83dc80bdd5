import type { Environment } from './ssh-keygen.ts';

/** What git knows about signing with SSH keys, as seen from a folder. */
export type GitSigning = {
  /** user.signingkey where gpg.format is ssh: a path or a public key. */
  readonly signingKey: string | undefined;
  /** gpg.ssh.allowedSignersFile with `~` expanded. */
  readonly allowedSigners: string | undefined;
  /** gpg.ssh.revocationFile with `~` expanded: a list of revoked keys, or a KRL. */
  readonly revocation: string | undefined;
};

/** Reads git's configuration. Without git, or outside of a repository with no global settings, there is simply nothing. */
export async function readGitSigning(cwd: string, env: Environment): Promise<GitSigning> {
  const [format, signingKey, allowedSigners, revocation] = await Promise.all([
    read(['gpg.format'], cwd, env),
    read(['user.signingkey'], cwd, env),
    read(['--type=path', 'gpg.ssh.allowedSignersFile'], cwd, env),
    read(['--type=path', 'gpg.ssh.revocationFile'], cwd, env),
  ]);
  return { signingKey: format === 'ssh' ? signingKey : undefined, allowedSigners, revocation };
}

async function read(options: string[], cwd: string, env: Environment): Promise<string | undefined> {
  // Loaded with the first program that is started: most that reads a record starts none.
  const { execa } = await import('execa');
  const result = await execa('git', ['config', '--get', ...options], {
    cwd,
    env: { ...env },
    extendEnv: false,
    reject: false,
    timeout: 5_000,
  });
  return result.failed || result.stdout === '' ? undefined : result.stdout;
}
