import { createHash } from 'node:crypto';
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../journal/canonical.ts';
import type { Refusal } from '../../signing/agent.ts';
import { fingerprintOf, publicKeyOf } from '../../signing/public-key.ts';
import { type RawSignature, wrongType } from '../../signing/sign-raw.ts';
import { decodeSshSignature } from '../../signing/sshsig.ts';
import { redactedSaid } from '../texts/redactions-text.ts';
import { recordFiles } from './export-bundle.ts';
import type { ExportInput } from './export-input.ts';

/** Signs bytes as they are with the key of this fingerprint. */
export type SignRaw = (fingerprint: string, bytes: Uint8Array) => Promise<RawSignature | Refusal>;

/**
 * A closed session as a signed in-toto Statement v1 in a DSSE envelope: its subjects are the files of the record, its predicate is described in docs/record.md. It is
 * signed with the key that the session was opened with. Throws what the file system throws.
 */
export async function exportDsse(input: ExportInput, signRaw: SignRaw): Promise<string | Refusal> {
  const { opened, closed } = input.state;
  if (!opened || !closed) return notClosed;
  const { key } = opened.data.operator;
  if (key === null) return noKeyNamed;
  const other = otherType(input.seal.signature, key);
  if (other !== undefined) return wrongType(other);
  const payload = Buffer.from(canonicalJson(statement(input, opened, closed)));
  const signed = await signRaw(key, preAuthenticationEncoding(payloadType, payload));
  if (!signed.ok) return signed;
  const signatures = [{ keyid: key, sig: signed.signature.toString('base64') }];
  return `${JSON.stringify({ payloadType, payload: payload.toString('base64'), signatures }, null, 2)}\n`;
}

/** The type of the key where the sign-off shows that it is one that nothing makes such a signature with: then no agent and no file can help. */
function otherType(signature: string | null, fingerprint: string): string | undefined {
  const decoded = decodeSshSignature(signature ?? '');
  if (!decoded.ok || fingerprintOf(decoded.signature.publicKey) !== fingerprint) return undefined;
  const type = publicKeyOf(decoded.signature.publicKey, '')?.type;
  return type === 'ssh-ed25519' ? undefined : type;
}

const payloadType = 'application/vnd.in-toto+json';
const predicateType = 'deploy-assist:session@1';

/** What is signed, by DSSE 1.0. */
function preAuthenticationEncoding(type: string, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
}

type State = ExportInput['state'];

function statement(input: ExportInput, opened: NonNullable<State['opened']>, closed: NonNullable<State['closed']>) {
  const { folder, session, journal, outcome } = input;
  const { checklist, environment, operator } = opened.data;
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: recordFiles(folder).map((name) => ({ name, digest: { sha256: digestOf(join(folder, name)) } })),
    predicateType,
    predicate: {
      session,
      checklist: checklist.path,
      environment,
      operator: { principal: operator.principal, key: operator.key },
      opened: opened.at,
      closed: closed.at,
      result: closed.data.result,
      completion: outcome.text,
      journal,
      redacted: redactedSaid(input.redactions),
    },
  };
}

/** SHA-256 of a plain file, in hex. Throws what the file system throws. */
export function digestOf(path: string): string {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const hash = createHash('sha256');
    const piece = Buffer.alloc(256 * 1024);
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) {
      hash.update(piece.subarray(0, length));
    }
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
}

const notClosed: Refusal = {
  ok: false,
  why: 'The session is not closed, so its files still change and no digest of them would hold.',
  fix: 'Close it first: deploy-assist resume',
};

const noKeyNamed: Refusal = {
  ok: false,
  why: 'The session names no key of its operator, so there is none to sign this with.',
  fix: 'Export another format.',
};
