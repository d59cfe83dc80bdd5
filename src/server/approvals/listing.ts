import { readFileSync } from 'node:fs';
import { gitFacts } from '../../host/git.ts';
import { findAllowedSigners } from '../../signing/allowed-signers.ts';
import { type GitSigning, readGitSigning } from '../../signing/git-settings.ts';
import type { Start } from '../start.ts';

/** The list of trusted keys of the repository that the session was started in, or git's: the same that `verify` asks there; and git's settings. */
export async function listOf({
  root,
  env,
}: Pick<Start, 'root' | 'env'>): Promise<{ list: ReturnType<typeof findAllowedSigners>; git: GitSigning }> {
  const [repository, git] = await Promise.all([gitFacts(root), readGitSigning(root, env)]);
  return { list: findAllowedSigners({ repository: repository?.root, git: git.allowedSigners }), git };
}

/** Whether a list has a public key, for whatever. One that cannot be read has nobody's. */
export function lists(path: string | undefined, publicKey: string): boolean {
  const key = publicKey.split(' ')[1];
  return path !== undefined && key !== undefined && textOf(path).includes(key);
}

/** The list here that does not have a key: what that key signs is UNTRUSTED for whoever goes by it. Undefined where there is no list, or it has the key. */
export async function listWithout(start: Pick<Start, 'root' | 'env'>, publicKey: string): Promise<string | undefined> {
  const { list } = await listOf(start);
  const path = list.ok ? list.found?.path : undefined;
  // Certificates stand in no list themselves.
  return path === undefined || lists(path, publicKey) || /\bcert-authority\b/.test(textOf(path)) ? undefined : path;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
