import { join } from 'node:path';
import type { RedactedPiece } from '../../signing/blob-check.ts';
import { type Claim, checkNoValidate, verifySignature } from '../../signing/verify-signature.ts';
import { claimBy, listedClaim, timeSaid } from '../claims.ts';
import { readPlainFile } from '../read-file.ts';
import type { ReadSession } from '../read-session.ts';
import type { Redacted } from '../redacted.ts';
import { largestFile, sessionFiles } from '../session-files.ts';
import { redactionsNamespace, redactionsSaid, redactionsText } from '../texts/redactions-text.ts';
import type { Finding } from '../verdict.ts';
import type { Trust } from './check-signature.ts';

/** A list of redactions that fits the outputs: its bytes and the armoured signature over them. */
export type ListedRedactions = Omit<Redacted, 'key'> & { bytes: Buffer; signature: string };

/**
 * Pieces may be missing from outputs only as a list in the record says, which must be there, name exactly these, and be signed. Whose the
 * signature is, is for `checkRedactor`.
 */
export function checkRedactions(
  { folder, session, journal }: ReadSession,
  pieces: readonly RedactedPiece[],
): Finding | ListedRedactions | undefined {
  const list = readPlainFile(join(folder, sessionFiles.redactions), largestFile.signOff);
  const signature = readPlainFile(join(folder, sessionFiles.redactionsSignature), largestFile.signature);
  if ('missing' in list && 'missing' in signature && pieces.length === 0) return undefined;
  if (!('bytes' in list))
    return invalid(
      'redaction-unlisted',
      `${pieces.length} pieces of outputs are missing, and no list says who took them out and why.`,
    );
  const text = list.bytes.toString('utf8');
  const said = redactionsSaid(text);
  if (said === undefined || redactionsText({ session, journal, pieces, ...said }) !== text)
    return invalid(
      'redaction-differs',
      'The list of redactions is not over the pieces that are missing from this record.',
    );
  if (!('bytes' in signature))
    return invalid('redaction-unsigned', 'The list of redactions has no signature that can be read.');
  return { pieces: pieces.length, ...said, bytes: list.bytes, signature: signature.bytes.toString('latin1') };
}

/** Who signed the session off, and with which signature. */
type Sealer = { key: string; principal: string | null; claim: Claim | undefined };

/** The signer of the list has to be whoever signed the session off, or somebody whom the verifier's list has for redactions. */
export async function checkRedactor(
  { bytes, signature, ...said }: ListedRedactions,
  { sealer, trust }: { sealer: Sealer | undefined; trust: Trust },
): Promise<{ finding: Finding | undefined; redacted: Redacted | null }> {
  const claim = claimBy(trust, { bytes, signature, namespace: redactionsNamespace });
  const right = await checkNoValidate(claim);
  if (!right.ok) {
    const finding = invalid(right.code, `The signature over the list of redactions: ${right.message}`);
    return { finding: right.code === 'no-ssh-keygen' ? { ...finding, verdict: 'UNTRUSTED' } : finding, redacted: null };
  }
  const redacted = { ...said, key: right.fingerprint };
  // Whoever signed may write any name into the list; the verifier's own list knows whose key it is.
  const { allowedSigners } = trust;
  if (right.fingerprint === sealer?.key) {
    const gone = sealer.claim && (await goneThen([sealer.claim, claim], timeSaid(said.time), trust));
    if (gone !== undefined)
      return { finding: { ...invalid('key-window', gone), verdict: 'UNTRUSTED' }, redacted: null };
    return { finding: undefined, redacted: { ...redacted, by: sealer.principal ?? said.by } };
  }
  const listed =
    allowedSigners === undefined
      ? undefined
      : await verifySignature(listedClaim(claim, { ...trust, allowedSigners }, undefined, timeSaid(said.time)));
  if (listed?.ok) return { finding: undefined, redacted: { ...redacted, by: listed.principal } };
  if (listed?.code === 'not-then')
    return { finding: { ...invalid('key-window', listed.message), verdict: 'UNTRUSTED' }, redacted };
  const message = `${said.pieces} pieces of outputs were redacted with the key ${right.fingerprint}, which is neither the one that signed off nor in your list for ${redactionsNamespace}.`;
  return { finding: { ...invalid('redactor-unknown', message), verdict: 'UNTRUSTED' }, redacted };
}

/** Why whoever signed off may not have redacted any more, by the time that they say: the list has their key for neither. */
async function goneThen(claims: readonly Claim[], at: Date | undefined, trust: Trust): Promise<string | undefined> {
  const { allowedSigners } = trust;
  if (allowedSigners === undefined || at === undefined) return undefined;
  for (const claim of claims) {
    const known = await verifySignature(listedClaim(claim, { ...trust, allowedSigners }, at));
    if (known.ok || known.code !== 'unknown-key') return undefined;
  }
  return `Pieces were taken out at ${at.toISOString()}, as the list of them says, with the key that signed the session off, and your list does not have that key for that time.`;
}

function invalid(code: string, message: string): Finding {
  return { verdict: 'INVALID', code, file: sessionFiles.redactions, line: 0, message };
}
