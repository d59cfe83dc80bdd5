import { hash } from 'node:crypto';
import { join } from 'node:path';
import { approvalNamespace } from '../../session/approval-signing.ts';
import { type Claim, checkNoValidate, verifySignature } from '../../signing/verify-signature.ts';
import { claimBy, listedClaim } from '../claims.ts';
import { readPlainFile } from '../read-file.ts';
import type { ReadSession } from '../read-session.ts';
import type { Asking, OtherEvent } from '../report/approval-story.ts';
import { largestFile, sessionFiles } from '../session-files.ts';
import { answerFiles, answerText, type OtherAnswer } from '../texts/answer-text.ts';
import type { Finding } from '../verdict.ts';
import type { Trust } from './check-signature.ts';

/** What is wrong with a no or with a yes taken back, and what cannot be known of it. */
export type AnswerCheck = { findings: Finding[]; remarks: string[] };

const right: AnswerCheck = { findings: [], remarks: [] };

/**
 * Holds a no, or a yes taken back, against its signature: over the text that the record gives, for this purpose, by the key that the journal names, and
 * for a withdrawal by the key that approved. A key that the verifier's list does not have makes no approval worse: it is told.
 */
export async function checkAnswer(
  { folder, session }: Pick<ReadSession, 'folder' | 'session'>,
  asking: Asking,
  event: OtherEvent,
  trust: Trust,
): Promise<AnswerCheck> {
  const { gate, principal, reason, key, signature } = event.data;
  const who = `${principal} ${answerOf(event)} ${gate} (line ${event.seq})`;
  if (signature === undefined || key === undefined)
    return { ...right, remarks: [`That ${who}: nobody signed that, as in records of earlier versions.`] };
  const files = namesOf(event, signature);
  const wrong = (message: string) => ({ ...right, findings: [invalid(event.seq, message)] });
  const [text, file] = [files.text, files.signature].map((name) =>
    readPlainFile(join(folder, sessionFiles.approvals, name), largestFile.approval),
  );
  if (!text || !file || !('bytes' in text) || !('bytes' in file))
    return wrong(`approvals/${files.text} or its signature is not there or cannot be read.`);
  const asked = { session, gate, nonce: asking.event.data.nonce, text: asking.event.data.text };
  if (!text.bytes.equals(Buffer.from(answerText(asked, answerOf(event), reason))))
    return wrong(`approvals/${files.text} does not say what the record says.`);
  if (hash('sha256', file.bytes, 'hex') !== signature)
    return wrong(`approvals/${files.signature} is not the signature that the journal names.`);
  const armored = file.bytes.toString('latin1');
  const claim = claimBy(trust, { bytes: text.bytes, signature: armored, namespace: approvalNamespace });
  const checked = await checkNoValidate(claim);
  if (!checked.ok && checked.code === 'no-ssh-keygen')
    return { ...right, remarks: [`That ${who}: ${checked.message}`] };
  if (!checked.ok) return wrong(`approvals/${files.signature}: ${checked.message}`);
  if (checked.fingerprint !== key)
    return wrong(`approvals/${files.signature} was made with ${checked.fingerprint}, and the journal names ${key}.`);
  if (event.type === 'approval.withdrawn' && !asking.given.some(({ data }) => data.key === key))
    return wrong(`${gate} was not approved with the key that took it back.`);
  return listed(claim, who, trust);
}

async function listed(claim: Claim, who: string, trust: Trust): Promise<AnswerCheck> {
  const { allowedSigners } = trust;
  if (allowedSigners === undefined) return right;
  const known = await verifySignature(listedClaim(claim, { ...trust, allowedSigners }, trust.signedAt));
  return known.ok ? right : { ...right, remarks: [`That ${who}: ${known.message}`] };
}

/** The names of the files in `approvals/` that a signed one has. */
export function answerNames(event: OtherEvent): string[] {
  const { signature } = event.data;
  return signature === undefined ? [] : Object.values(namesOf(event, signature));
}

function namesOf(event: OtherEvent, signature: string) {
  return answerFiles(event.data.gate, answerOf(event), { principal: event.data.principal, signature });
}

function answerOf({ type }: OtherEvent): OtherAnswer {
  return type === 'approval.declined' ? 'declined' : 'withdrawn';
}

function invalid(line: number, message: string): Finding {
  return { verdict: 'INVALID', code: 'approval-answer', file: sessionFiles.journal, line, message };
}
