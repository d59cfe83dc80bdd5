import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { delegationNamespace } from '../../record/texts/delegation-text.ts';
import { signOffNamespace } from '../../record/verify-commands.ts';
import { allowedSignersLine } from '../../signing/allowed-signers.ts';
import { readGitSigning } from '../../signing/git-settings.ts';
import { findSigningKey } from '../../signing/keys.ts';
import { listWithout } from '../approvals/listing.ts';
import type { Signer } from '../clients/protocol.ts';
import type { Start } from '../start.ts';

/**
 * The key that this operator signs with, looked for with the agent of the login that drives now.
 * @param opened the fingerprint of the key that the session was opened with, where there is a session
 */
export async function operatorKey(
  start: Pick<Start, 'env' | 'root' | 'key' | 'configuration'>,
  driverEnv: Record<string, string>,
  opened?: string | null,
) {
  const env = { ...start.env, ...driverEnv };
  const git = await readGitSigning(start.root, env);
  return findSigningKey({
    explicit: start.key ?? undefined,
    git: git.signingKey,
    gitProgram: git.program,
    agentSocket: env['SSH_AUTH_SOCK'],
    home: env['HOME'] ?? '/',
    generateIn: join(start.configuration, 'key'),
    opened: opened ?? undefined,
    env,
  });
}

/** The name that allowed_signers lists this operator under: an address like git's, else user@host. */
export function principalOf(start: Pick<Start, 'env'>, host: string, user: string): string {
  const named = start.env['DEPLOY_ASSIST_PRINCIPAL'] ?? start.env['GIT_AUTHOR_EMAIL'] ?? start.env['EMAIL'];
  return named && /^[^\s"',*?!]+$/.test(named) ? named : `${user}@${host}`;
}

/** Who would sign now, for the sign-off screen. */
export async function signerOf(
  start: Start,
  driverEnv: Record<string, string>,
  opened: string | null,
): Promise<Signer> {
  const user = userInfo().username;
  const principal = principalOf(start, hostname(), user);
  const found = await operatorKey(start, driverEnv, opened);
  if (!found.ok)
    return { user, principal, key: null, source: 'none', trusted: false, fix: `${found.why} ${found.fix}` };
  const { fingerprint, source, publicKey } = found.key;
  const without = source === 'generated' ? undefined : await listWithout(start, publicKey);
  const missing = without === undefined ? null : notListed(without, principal, publicKey);
  const fix = source === 'generated' ? unlisted : (missing ?? (opened === fingerprint ? null : otherKey(opened)));
  return { user, principal, key: fingerprint, source, trusted: source !== 'generated' && missing === null, fix };
}

/** What has to be done that a signature counts for whoever goes by the list that there is. */
export function notListed(path: string, principal: string, publicKey: string): string {
  return `${path} lists the trusted keys here, and not this one: verify calls what it signs UNTRUSTED. Have this line added there: ${listLine(principal, publicKey)}`;
}

const unlisted =
  'deploy-assist made this key: nobody trusts it until it is listed. The line for that is printed at the end.';

/** What makes a key of our own count: the line of an allowed_signers file for what an operator signs, without a line end. */
export function listLine(principal: string, publicKey: string): string {
  try {
    return allowedSignersLine(principal, publicKey, operatorNamespaces).trimEnd();
  } catch {
    // A name that would mean more than one person in such a file.
    return `YOUR-NAME ${publicKey}`;
  }
}

/** What an operator signs: starts of the server, and the sign-off. */
const operatorNamespaces = [delegationNamespace, signOffNamespace];

function otherKey(opened: string | null): string | null {
  if (opened === null) return null;
  return `The session was opened with another key, ${opened}: the record counts where a list gives both to you.`;
}
