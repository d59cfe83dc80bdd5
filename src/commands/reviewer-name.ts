import { hostname, userInfo } from 'node:os';
import { isPattern } from '../record/checks/listed-people.ts';
import { signOffNamespace } from '../record/verify-commands.ts';
import { principalOf } from '../server/sealing/signer.ts';
import { findPrincipals } from '../signing/listed-names.ts';
import { parsePublicKey } from '../signing/public-key.ts';
import type { SigningKey } from '../signing/signing-key.ts';
import { encodeSshSignature } from '../signing/sshsig.ts';
import { type Claim, verifySignature } from '../signing/verify-signature.ts';
import { exitCodes, UserError } from './io.ts';

type Asked = { key: Pick<SigningKey, 'publicKey'>; allowedSigners?: string; env: Record<string, string> };

/**
 * Under which name somebody reviews: one that the list has for their key, else that of their surroundings. Throws `UserError` where DEPLOY_ASSIST_PRINCIPAL
 * says another than the list: with that, the record would not hold any more.
 */
export async function reviewerName({ key, allowedSigners, env }: Asked): Promise<string> {
  const own = principalOf({ env }, hostname(), userInfo().username);
  const listed = allowedSigners === undefined ? [] : await namesOf(key.publicKey, allowedSigners, env);
  const [name] = listed;
  if (name === undefined || listed.includes(own) || listed.some(isPattern)) return own;
  if (own === env['DEPLOY_ASSIST_PRINCIPAL']) throw otherName(own, listed);
  return name;
}

/** Throws `UserError` where the list has the key of a review, and for other names than its reviewer's. */
export async function checkReviewerName(
  claim: Claim,
  { key, allowedSigners, env }: Asked,
  reviewer: string,
): Promise<void> {
  if (allowedSigners === undefined) return;
  const listed = await namesOf(key.publicKey, allowedSigners, env);
  if (listed.length === 0) return;
  const judged = await verifySignature({ ...claim, allowedSignersPath: allowedSigners, principal: reviewer });
  if (!judged.ok && judged.code === 'unknown-key') throw otherName(reviewer, listed);
}

/** ssh-keygen looks at the key of a signature alone when it is asked whose it is. */
function namesOf(publicKey: string, allowedSignersPath: string, env: Record<string, string>): Promise<string[]> {
  const blob = parsePublicKey(publicKey)?.blob ?? Buffer.alloc(0);
  const signature = encodeSshSignature({ publicKey: blob, namespace: signOffNamespace, signature: Buffer.alloc(0) });
  return findPrincipals(
    { bytes: Buffer.alloc(0), signature, namespace: signOffNamespace, env, allowedSignersPath },
    blob,
  );
}

function otherName(own: string, listed: readonly string[]): UserError {
  return new UserError(
    `You review as ${own}, and the list has your key as ${listed.join(', ')}: nothing was written.`,
    {
      fix: 'Run it again with DEPLOY_ASSIST_PRINCIPAL set to a name that the list has for your key.',
      exitCode: exitCodes.usage,
    },
  );
}
