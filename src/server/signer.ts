import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { readGitSigning } from '../signing/git-settings.ts';
import { findSigningKey } from '../signing/keys.ts';
import type { Signer } from './protocol.ts';
import type { Start } from './start.ts';

/** The key that this operator signs with, looked for with the agent of the login that drives now. */
export async function operatorKey(
  start: Pick<Start, 'env' | 'root' | 'key' | 'configuration'>,
  driverEnv: Record<string, string>,
) {
  const env = { ...start.env, ...driverEnv };
  const git = await readGitSigning(start.root, env);
  return findSigningKey({
    explicit: start.key ?? undefined,
    git: git.signingKey,
    agentSocket: env['SSH_AUTH_SOCK'],
    home: env['HOME'] ?? '/',
    generateIn: join(start.configuration, 'key'),
    env,
  });
}

/** The name that allowed_signers lists this operator under: an address like git's, else user@host. */
export function principalOf(start: Pick<Start, 'env'>, host: string, user: string): string {
  const named = start.env['DEPLOY_ASSIST_PRINCIPAL'] ?? start.env['GIT_AUTHOR_EMAIL'] ?? start.env['EMAIL'];
  return named && /^[^\s"',*?!]+$/.test(named) ? named : `${user}@${host}`;
}

/** Who would sign now, for the sign-off screen. */
export async function signerOf(start: Start, driverEnv: Record<string, string>): Promise<Signer> {
  const user = userInfo().username;
  const principal = principalOf(start, hostname(), user);
  const found = await operatorKey(start, driverEnv);
  if (!found.ok)
    return { user, principal, key: null, source: 'none', trusted: false, fix: `${found.why} ${found.fix}` };
  const { fingerprint, source } = found.key;
  const fix =
    source === 'generated'
      ? 'This key was made by deploy-assist: nobody trusts it until it is listed in an allowed_signers file.'
      : null;
  return { user, principal, key: fingerprint, source, trusted: source !== 'generated', fix };
}
