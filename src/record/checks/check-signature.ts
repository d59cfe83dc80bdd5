import type { Answers } from '../../signing/answers.ts';
import { readCertificate } from '../../signing/public-key.ts';
import { type Claim, checkNoValidate, type Judged, verifySignature } from '../../signing/verify-signature.ts';
import { claimBy, listedClaim } from '../claims.ts';
import { otherName } from '../other-name.ts';
import type { ReadFile } from '../read-file.ts';
import { sessionFiles } from '../session-files.ts';
import type { Finding } from '../verdict.ts';
import { signOffNamespace } from '../verify-commands.ts';
import { isPattern, type ListedBy, listedPerson } from './listed-people.ts';

/** Whom the verifier trusts: files of their own. A list inside the record is never trust. */
export type Trust = {
  /** Path of an allowed_signers file; without one every signature is UNTRUSTED. */
  allowedSigners?: string;
  /** Who must have signed; left out, whoever the list has for the key. */
  principal?: string;
  /** Path of a list of revoked keys, or a KRL. */
  revocation?: string;
  /** Paths of what else the verifier named, which may lie beside a record: certificates, entries of a witness. */
  alsoNamed?: readonly string[];
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
  const saidAt = earliest(operator?.closedAt, right.signature.publicKey);
  const listed = { trust: { ...trust, allowedSigners }, saidAt };
  const trusted = await inList(claim, operator?.principal, listed);
  if (!trusted.ok) return untrusted(trusted.code, trusted.message);
  const { principal } = trusted;
  const signer = { principal, key };
  if (!operator?.key || operator.key === key) {
    // A pattern is a name only for whom it fits: it can leave somebody out (`*,!ann@example.org`).
    if (isPattern(principal) && !trusted.isNamed)
      return untrusted(
        'unknown-key',
        `Your list has the key ${key} below a pattern, and not for ${operator?.principal}.`,
      );
    const remark = trusted.isNamed ? undefined : otherName(operator?.principal ?? principal, principal);
    return { finding: undefined, signer, ...(remark === undefined ? {} : { remark }) };
  }
  // Their key can have changed on the way. That it is still theirs is for the verifier's list to say, by the name that the session gives.
  if (await isTheirs(claim, operator, listed.trust))
    return { finding: undefined, signer, remark: changedKey(operator, key) };
  return untrusted(
    'other-key',
    `The session names ${operator.key} as its operator's key, and ${key} signed.`,
    principal,
  );
}

type InList =
  | { ok: true; principal: string; isNamed: boolean }
  | { ok: false; code: 'key-window' | Exclude<Judged, { ok: true }>['code']; message: string };

/**
 * Whose signature it is by the list: who the verifier says must have signed, else the operator by the name that the session gives, else whoever it has for the key.
 * It is asked for the time that somebody trusted gives; without one for now and for the closing too: what the record says of its own time proves nothing, but
 * whose key was not trusted then, by its own words, is trusted by nobody.
 */
async function inList(
  claim: Claim,
  named: string | undefined,
  { trust, saidAt }: { trust: ListedBy['trust']; saidAt: Date | undefined },
): Promise<InList> {
  const asked = listedClaim(claim, trust, trust.signedAt, trust.signedAt === undefined ? saidAt : undefined);
  const judged = async (principal: string | undefined, more = asked) =>
    verifySignature({ ...more, ...(principal === undefined ? {} : { principal }) });
  const isTheirs = named === undefined ? undefined : await judged(named);
  if (isTheirs?.ok && trust.principal === undefined) return { ...isTheirs, isNamed: true };
  const found = await judged(trust.principal);
  if (found.ok) return { ...found, isNamed: isTheirs?.ok ?? true };
  if (found.code === 'not-then') return { ...found, code: 'key-window', message: notYet(found.message) };
  if (found.code !== 'unknown-key' || trust.signedAt !== undefined || saidAt === undefined) return found;
  const then = await judged(trust.principal, listedClaim(claim, trust, saidAt));
  return then.ok ? { ok: false, code: 'key-window', message: outOfWindow(then.fingerprint, saidAt) } : found;
}

/**
 * What was closed can be signed later, and a certificate for that is made when it is needed: where it begins later, it is for its beginning that who made it has
 * to be on the list.
 */
function earliest(closedAt: Date | undefined, key: Uint8Array): Date | undefined {
  const from = readCertificate(key)?.validFrom;
  return closedAt !== undefined && from !== undefined && from > closedAt ? from : closedAt;
}

function notYet(why: string): string {
  return `The signature is right, but ${why} It has it for now: where it was signed later, a time stamp says so (--timestamp-authority).`;
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
