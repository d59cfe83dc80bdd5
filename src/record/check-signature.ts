import { type Claim, checkNoValidate, verifySignature } from '../signing/verify-signature.ts';
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
  /** The verifier's environment, for running ssh-keygen. */
  env: Readonly<Record<string, string | undefined>>;
};

export type SignatureCheck = {
  finding: Finding | undefined;
  signer: { principal: string | null; key: string | null } | null;
};

/** Checks the signature over the bytes of the sign-off. `namedKey` is the fingerprint that the session names as the operator's. */
export async function checkSignature(
  signOff: Uint8Array,
  read: ReadFile,
  { namedKey, trust }: { namedKey: string | null; trust: Trust },
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
    return await check({ bytes: signOff, signature, namespace: signOffNamespace, env: trust.env }, namedKey, trust);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return {
      finding: finding('UNTRUSTED', 'not-checked', `The signature could not be checked here: ${why}.`),
      signer: null,
    };
  }
}

async function check(claim: Claim, namedKey: string | null, trust: Trust): Promise<SignatureCheck> {
  const right = await checkNoValidate(claim);
  if (!right.ok) return { finding: finding(verdicts[right.code], right.code, right.message), signer: null };
  const key = right.fingerprint;
  const untrusted = (code: string, message: string, principal: string | null = null): SignatureCheck => ({
    finding: finding('UNTRUSTED', code, message),
    signer: { principal, key },
  });
  if (trust.allowedSigners === undefined) return untrusted('no-allowed-signers', noList(key));
  const trusted = await verifySignature({
    ...claim,
    allowedSignersPath: trust.allowedSigners,
    ...(trust.principal === undefined ? {} : { principal: trust.principal }),
    ...(trust.revocation === undefined ? {} : { revokedPath: trust.revocation }),
  });
  if (!trusted.ok) return untrusted(trusted.code, trusted.message);
  const { principal } = trusted;
  if (namedKey !== null && namedKey !== key)
    return untrusted('other-key', `The session names ${namedKey} as its operator's key, and ${key} signed.`, principal);
  return { finding: undefined, signer: { principal, key } };
}

const verdicts = { 'bad-signature': 'INVALID', 'no-ssh-keygen': 'UNTRUSTED' } as const;

const unsigned = finding('OPEN', 'unsigned', 'The sign-off has no signature, so nobody stands for it.');

function noList(key: string): string {
  return `The signature is right, but there is no list that says whose key ${key} is. Name one with --allowed-signers.`;
}

function finding(verdict: Finding['verdict'], code: string, message: string): Finding {
  return { verdict, code, file: sessionFiles.signOffSignature, line: 0, message };
}
