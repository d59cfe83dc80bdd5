import type { Answers } from '../signing/answers.ts';
import { type Claim, checkNoValidate, verifySignature } from '../signing/verify-signature.ts';
import { claimBy, listedClaim } from './claims.ts';
import { isPattern, type ListedBy, listedPerson } from './listed-people.ts';
import { otherName } from './other-name.ts';
import type { ReadFile } from './read-file.ts';
import { sessionFiles } from './session-files.ts';
import type { Finding } from './verdict.ts';
import { signOffNamespace } from './verify-commands.ts';

/** Whom the verifier trusts: files of their own. A list inside the record is never trust. */
export type Trust = {
  /** Path of an allowed_signers file; without one every signature is UNTRUSTED. */
  allowedSigners?: string;
  /** Who must have signed; left out, whoever the list has for the key. */
  principal?: string;
  /** Path of a list of revoked keys, or a KRL. */
  revocation?: string;
  /** When the sign-off had its signature, as somebody says whom the verifier trusts for that; windows of the list are for that time. Left out, now. */
  signedAt?: Date;
  /** What ssh-keygen said already, where several checks belong together. */
  answers?: Answers;
  /** The verifier's environment, for running ssh-keygen. */
  env: Readonly<Record<string, string | undefined>>;
};

export type SignatureCheck = {
  finding: Finding | undefined;
  /** What is not shown of who signed. */
  remark?: string;
  signer: { principal: string | null; key: string | null } | null;
};

/** Who opened the session, by its own words: a name, and the fingerprint of a key; and when it says it was closed. */
export type Operator = { principal: string; key: string | null; closedAt?: Date };

/** Checks the signature over the bytes of the sign-off. */
export async function checkSignature(
  signOff: Uint8Array,
  read: ReadFile,
  { operator, trust }: { operator: Operator | undefined; trust: Trust },
): Promise<SignatureCheck> {
  if ('missing' in read) return { finding: unsigned, signer: null };
  if ('problem' in read)
    return {
      finding: finding('INVALID', 'signature-unreadable', `The signature cannot be read: ${read.problem}.`),
      signer: null,
    };
  // Latin 1, so that each byte is a character and none is lost by decoding.
  const signature = read.bytes.toString('latin1');
  try {
    return await check(claimBy(trust, { bytes: signOff, signature, namespace: signOffNamespace }), operator, trust);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return {
      finding: finding('UNTRUSTED', 'not-checked', `The signature could not be checked here: ${why}.`),
      signer: null,
    };
  }
}

async function check(claim: Claim, operator: Operator | undefined, trust: Trust): Promise<SignatureCheck> {
  const right = await checkNoValidate(claim);
  if (!right.ok) return { finding: finding(verdicts[right.code], right.code, right.message), signer: null };
  const key = right.fingerprint;
  const untrusted = (code: string, message: string, principal: string | null = null): SignatureCheck => ({
    finding: finding('UNTRUSTED', code, message),
    signer: { principal, key },
  });
  const { allowedSigners } = trust;
  if (allowedSigners === undefined) return untrusted('no-allowed-signers', noList(key));
  const trusted = await inList(claim, operator?.closedAt, { ...trust, allowedSigners });
  if (!trusted.ok) return untrusted(trusted.code, trusted.message);
  const { principal } = trusted;
  const signer = { principal, key };
  if (!operator?.key || operator.key === key) {
    const named = operator?.principal ?? principal;
    const isTheirs = await verifySignature({ ...listedClaim(claim, { ...trust, allowedSigners }), principal: named });
    // A pattern is a name only for whom it fits: it can leave somebody out (`*,!ann@example.org`).
    if (isPattern(principal))
      return isTheirs.ok
        ? { finding: undefined, signer: { principal: named, key } }
        : untrusted('unknown-key', `Your list has the key ${key} below a pattern, and not for ${named}.`);
    const remark = isTheirs.ok ? undefined : otherName(named, principal);
    return { finding: undefined, signer, ...(remark === undefined ? {} : { remark }) };
  }
  // Their key can have changed on the way. That it is still theirs is for the verifier's list to say, by the name that the session gives.
  if (await isTheirs(claim, operator, { ...trust, allowedSigners }))
    return { finding: undefined, signer, remark: changedKey(operator, key) };
  return untrusted(
    'other-key',
    `The session names ${operator.key} as its operator's key, and ${key} signed.`,
    principal,
  );
}

/** Whose signature it is by the list, at the time that somebody trusted gives, else now. `closedAt`: what the record says of it, which counts for nothing but is told. */
async function inList(claim: Claim, closedAt: Date | undefined, trust: ListedBy['trust']) {
  const listedAt = (at: Date | undefined) =>
    verifySignature({
      ...listedClaim(claim, trust, at),
      ...(trust.principal === undefined ? {} : { principal: trust.principal }),
    });
  const found = await listedAt(trust.signedAt);
  if (found.ok || found.code !== 'unknown-key' || trust.signedAt !== undefined || closedAt === undefined) return found;
  const then = await listedAt(closedAt);
  return then.ok
    ? ({ ok: false, code: 'key-window', message: outOfWindow(then.fingerprint, closedAt) } as const)
    : found;
}

/** A pattern is nobody's name: another key below `*@example.org` can be another person's. */
async function isTheirs(claim: Claim, { principal }: Operator, trust: ListedBy['trust']): Promise<boolean> {
  const at = trust.signedAt === undefined ? {} : { at: trust.signedAt };
  const { names, hasPattern, isAs } = await listedPerson(claim, { trust, ...at });
  return names.includes(principal) || (!hasPattern && (await isAs(principal)));
}

function outOfWindow(key: string, closedAt: Date): string {
  return `Your list has the key ${key} for the time at which the session says it was closed, ${closedAt.toISOString()}, and not for now. Nothing that you trust says that it signed then: a time stamp would (--timestamp-authority).`;
}

function changedKey({ principal, key: named }: Operator, key: string): string {
  return `That ${principal} had ${named}, the key that the session was opened with: another key of theirs by your list, ${key}, signed.`;
}

const verdicts = { 'bad-signature': 'INVALID', 'no-ssh-keygen': 'UNTRUSTED' } as const;

const unsigned = finding('OPEN', 'unsigned', 'The sign-off has no signature, so nobody stands for it.');

function noList(key: string): string {
  return `The signature is right, but there is no list that says whose key ${key} is. Name one with --allowed-signers.`;
}

function finding(verdict: Finding['verdict'], code: string, message: string): Finding {
  return { verdict, code, file: sessionFiles.signOffSignature, line: 0, message };
}
