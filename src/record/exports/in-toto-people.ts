import { join } from 'node:path';
import { ed25519Bytes } from '../../signing/ed25519.ts';
import { fingerprintOf } from '../../signing/public-key.ts';
import { decodeSshSignature } from '../../signing/sshsig.ts';
import { readPlainFile } from '../read-file.ts';
import { largestFile, sessionFiles } from '../session-files.ts';
import { recordFiles } from './export-bundle.ts';
import type { ExportInput } from './export-input.ts';

/** Somebody who signed in this session: the key they signed with, by its fingerprint and as the 32 bytes of Ed25519 in hex. */
export type Person = { principal: string; fingerprint: string; point: string };

/** An approval that was given: the text that they signed, by its path in the record. */
export type Approved = { step: string; text: string; by: Person };

/** Whoever signed a session off and approved in it, or a sentence about the one whose key in-toto cannot take. */
export function peopleOf(input: ExportInput): { operator: Person; approved: Approved[] } | { why: string } {
  const operator = signerOf(input, sessionFiles.signOffSignature, input.state.opened?.data.operator.principal ?? '');
  if ('why' in operator) return operator;
  const approved: Approved[] = [];
  for (const { signature, principal } of approvalSignatures(input)) {
    const by = signerOf(input, signature, principal);
    if ('why' in by) return by;
    const text = textOf(input, signature);
    if (text !== undefined)
      approved.push({ step: `approval-${text.slice(sessionFiles.approvals.length + 1, -4)}`, text, by });
  }
  return { operator, approved };
}

/** Signatures in `approvals/` whose key an event says was given with; others that lie there count for nothing. */
function approvalSignatures({ folder, events }: ExportInput): { signature: string; principal: string }[] {
  const given = events.flatMap((event) => (event.type === 'approval.given' ? [event.data] : []));
  const names = recordFiles(folder).filter(
    (name) => name.startsWith(`${sessionFiles.approvals}/`) && name.endsWith('.sig'),
  );
  return names.flatMap((signature) => {
    const read = readSignature(join(folder, signature));
    const by = given.find(({ key }) => read !== undefined && key === fingerprintOf(read.publicKey));
    return by === undefined ? [] : [{ signature, principal: by.principal }];
  });
}

/** `approvals/g18.2.bob.sig` is over `approvals/g18.2.txt`: the text whose name is the longest beginning of the signature's. */
function textOf({ folder }: ExportInput, signature: string): string | undefined {
  const texts = recordFiles(folder).filter((name) => name.endsWith('.txt') && signature.startsWith(name.slice(0, -3)));
  return texts.toSorted((one, other) => other.length - one.length)[0];
}

function signerOf({ folder }: ExportInput, name: string, principal: string): Person | { why: string } {
  const read = readSignature(join(folder, name));
  if (read === undefined) return { why: `${name} cannot be read, so the key behind it is not known.` };
  const point = ed25519Bytes(read.publicKey);
  const fingerprint = fingerprintOf(read.publicKey);
  if (point === undefined)
    return {
      why: `${principal} signed with ${fingerprint}, which is no Ed25519 key in a file: in-toto takes no other that an agent has.`,
    };
  return { principal, fingerprint, point: point.toString('hex') };
}

function readSignature(path: string): { publicKey: Buffer } | undefined {
  const read = readPlainFile(path, largestFile.signature);
  if (!('bytes' in read)) return undefined;
  const decoded = decodeSshSignature(read.bytes.toString('latin1'));
  return decoded.ok ? decoded.signature : undefined;
}
