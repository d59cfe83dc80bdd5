import { hash } from 'node:crypto';
import { join } from 'node:path';
import { treeHead } from '../../journal/merkle.ts';
import type { Beside } from '../../signing/checkpoint.ts';
import { type Claim, checkNoValidate, verifySignature } from '../../signing/verify-signature.ts';
import { claimBy, listedClaim } from '../claims.ts';
import { namesIn } from '../names-in.ts';
import { type ReadFile, readPlainFile } from '../read-file.ts';
import type { ReadSession } from '../read-session.ts';
import { delegationFiles, largestFile, sessionFiles } from '../session-files.ts';
import { type NamedKey, sessionKeys } from '../session-keys.ts';
import { delegatedSize, delegationNamespace, delegationText } from '../texts/delegation-text.ts';
import type { Finding } from '../verdict.ts';
import type { Trust } from './check-signature.ts';

/** A start of the server whose session key somebody's own key vouches for: the bytes, the armoured signature over them, and when the journal was as they say. */
export type Vouched = { epoch: number; bytes: Buffer; signature: string; time: string };

/**
 * What stands in `delegations/`: for each start of the server the text that the journal gives, with a signature beside it. Whose the signatures
 * are is for `trustVouchers`.
 * @param named those that checkpoints name: they were there
 */
export function checkDelegations(
  read: ReadSession,
  named: Beside['delegations'],
): { findings: Finding[]; remarks: string[]; vouched: Vouched[] } {
  const names = namesIn(join(read.folder, sessionFiles.delegations));
  if (names === undefined) return none([invalid('delegation-name', '', 'delegations is not a plain folder')]);
  const partial = names.filter((name) => name.endsWith('.new'));
  const firstKeys = firstKeyOfEach(sessionKeys(read.events));
  const known = new Set([...firstKeys.keys()].flatMap((epoch) => [`${epoch}.txt`, `${epoch}.txt.sig`]));
  const strange = names.find((name) => !known.has(name) && !partial.includes(name));
  if (strange !== undefined) {
    const name = JSON.stringify(strange).slice(1, -1).slice(0, 100);
    return none([invalid('delegation-name', `/${name}`, `delegations/${name} belongs to no start of the server`)]);
  }
  const checked = [...firstKeys.values()].map((key) => checkOne(read, key));
  const unlike = named.flatMap((one) => asNamed(read, one) ?? []);
  return {
    findings: [...checked.flatMap((one) => ('wrong' in one ? [one.wrong] : [])), ...unlike],
    remarks: [
      ...partial.map((name) => `What delegations/${name} is: it is not part of the record.`),
      ...checked.flatMap((one) => ('remark' in one ? [one.remark] : [])),
    ],
    vouched: checked.flatMap((one) => ('vouched' in one ? [one.vouched] : [])),
  };
}

function none(findings: Finding[]): ReturnType<typeof checkDelegations> {
  return { findings, remarks: [], vouched: [] };
}

function firstKeyOfEach(keys: readonly NamedKey[]): Map<number, NamedKey> {
  const first = new Map<number, NamedKey>();
  for (const key of keys) if (!first.has(key.epoch)) first.set(key.epoch, key);
  return first;
}

/** A signature that a checkpoint names: gone, it can be put back. */
function asNamed({ folder }: ReadSession, { start, sha256 }: Beside['delegations'][number]): Finding | undefined {
  const file = delegationFiles(start).signature;
  const signature = readPlainFile(join(folder, file), largestFile.signature);
  const wrong = (code: string, sentence: string) => ({ ...invalid(code, '', `${file} ${sentence}`), file });
  if ('missing' in signature)
    return {
      ...wrong('delegation-gone', 'is not there, and a checkpoint names it: it was taken away. Ask for it'),
      verdict: 'INCOMPLETE',
    };
  const isSame = 'bytes' in signature && hash('sha256', signature.bytes) === sha256;
  return isSame ? undefined : wrong('delegation-changed', 'is not the signature that a checkpoint names');
}

type One = { wrong: Finding } | { remark: string } | { vouched: Vouched };

function checkOne(read: ReadSession, key: NamedKey): One {
  const { epoch } = key;
  const files = delegationFiles(epoch);
  const text = readPlainFile(join(read.folder, files.text), largestFile.checkpoint);
  const signature = readPlainFile(join(read.folder, files.signature), largestFile.signature);
  const wrong = (name: string, code: string, sentence: string) => ({
    wrong: { ...invalid(code, '', `${name} ${sentence}`), file: name },
  });
  if ('problem' in text) return wrong(files.text, 'delegation-unreadable', 'cannot be read');
  if ('problem' in signature) return wrong(files.signature, 'delegation-unreadable', 'cannot be read');
  if ('missing' in text && !('missing' in signature))
    return wrong(files.text, 'delegation-missing', 'is not there, and its signature is');
  if ('missing' in text || 'missing' in signature) return { remark: undelegated(epoch, text) };
  const last = lastLine(read, key, text.bytes);
  if (last === undefined)
    return wrong(files.text, 'delegation-differs', 'is not what the journal gives for this start of the server');
  return { vouched: { epoch, bytes: text.bytes, signature: signature.bytes.toString('latin1'), time: last.time } };
}

/** A server that is killed between the two files leaves the text alone. */
function undelegated(epoch: number, text: ReadFile): string {
  const left = 'missing' in text ? '' : `; ${delegationFiles(epoch).text} lacks its signature`;
  return `Whether the operator knew of start ${epoch} of the server while it went on: no signature of theirs over its session key lies in this record, be it that none was given or that it was taken away${left}.`;
}

/** The line up to which it is over the journal; undefined where it is not what the journal gives. */
function lastLine({ session, leaves, events }: ReadSession, { key, line, epoch }: NamedKey, bytes: Buffer) {
  const size = delegatedSize(bytes.toString('utf8'));
  const last = events.findLast((event) => event.epoch === epoch)?.seq ?? 0;
  if (size === undefined || size < line || size > last) return undefined;
  const journal = { size, root: treeHead(leaves.slice(0, size)) };
  const text = delegationText({ session, epoch, genesis: leaves[0] ?? '', key, journal });
  return Buffer.from(text).equals(bytes) ? events[size - 1] : undefined;
}

/** A signature that is right, or what is wrong with it: whose key it is counts later. */
export type CheckedVoucher = {
  epoch: number;
  time: string;
  claim: Claim;
  right: Awaited<ReturnType<typeof checkNoValidate>>;
};

/** Checks the signatures of those who vouched. */
export function checkVouchers(vouched: readonly Vouched[], trust: Trust): Promise<CheckedVoucher[]> {
  return Promise.all(
    vouched.map(async ({ epoch, time, bytes, signature }) => {
      const claim = claimBy(trust, { bytes, signature, namespace: delegationNamespace });
      return { epoch, time, claim, right: await checkNoValidate(claim) };
    }),
  );
}

/**
 * Whether those who vouched may. A key that signed the whole session off needs no other trust to have vouched for a start of it; any
 * other is looked for in the verifier's list.
 * @param sealer fingerprint of the key that signed off; undefined where nobody did
 */
export async function trustVouchers(
  checked: readonly CheckedVoucher[],
  { sealer, trust }: { sealer: string | undefined; trust: Trust },
): Promise<{ findings: Finding[]; remarks: string[] }> {
  const findings: Finding[] = [];
  const remarks: string[] = [];
  for (const { epoch, time, claim, right } of checked) {
    const file = delegationFiles(epoch).signature;
    if (!right.ok) {
      const verdict = right.code === 'no-ssh-keygen' ? 'UNTRUSTED' : 'INVALID';
      findings.push({ verdict, code: right.code, file, line: 0, message: `${file}: ${right.message}` });
    } else if (right.fingerprint !== sealer) {
      const who = await listed(claim, trust, new Date(time));
      if (who === undefined) findings.push(unlisted(right.fingerprint, epoch));
      else if (!who.ok)
        findings.push({ verdict: 'UNTRUSTED', code: 'key-window', file, line: 0, message: who.message });
      else
        remarks.push(
          `Whether ${who.principal}, who vouched for start ${epoch} of the server, and who signed off are two persons.`,
        );
    }
  }
  return { findings, remarks };
}

function unlisted(fingerprint: string, epoch: number): Finding {
  const message = `${fingerprint} vouched for start ${epoch} of the server, and is neither the key that signed off nor in your list.`;
  const file = delegationFiles(epoch).signature;
  return { verdict: 'UNTRUSTED', code: 'delegation-key', file, line: 0, message };
}

async function listed(claim: Claim, trust: Trust, saidAt: Date) {
  const { allowedSigners } = trust;
  if (allowedSigners === undefined) return undefined;
  const found = await verifySignature(listedClaim(claim, { ...trust, allowedSigners }, trust.signedAt, saidAt));
  return found.ok || found.code === 'not-then' ? found : undefined;
}

function invalid(code: string, below: string, sentence: string): Finding {
  return { verdict: 'INVALID', code, file: `${sessionFiles.delegations}${below}`, line: 0, message: `${sentence}.` };
}
