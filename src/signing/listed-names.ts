import { readFileSync } from 'node:fs';
import { askedAlone } from './answers.ts';
import { askList } from './ask-list.ts';
import { timeOption } from './list-time.ts';
import { readCertificate } from './public-key.ts';
import { decodeSshSignature } from './sshsig.ts';
import type { Claim, Trust } from './verify-signature.ts';

/** Every name that the list gives for the key of a signature, on whichever lines, patterns as they stand there; none where it is not listed. Throws `NotAsked`. */
export async function listedPrincipals(claim: Claim & Trust): Promise<string[]> {
  const decoded = decodeSshSignature(claim.signature);
  return decoded.ok ? findPrincipals(claim, decoded.signature.publicKey) : [];
}

/**
 * The same, of a key that is known. Who a key is depends on the key, the list and the time, and not on what was signed with it. ssh-keygen tells the names of the
 * first line that fits; where there are more, it is asked about each by itself.
 */
export function findPrincipals(claim: Claim & Trust, key: Uint8Array): Promise<string[]> {
  const { allowedSignersPath, answers = askedAlone } = claim;
  const time = timeOption(claim, key);
  return answers.once(['who', Buffer.from(key).toString('base64'), allowedSignersPath, ...time], async () => {
    const lines = linesWith(key, allowedSignersPath);
    const names = await namesIn(claim, { list: allowedSignersPath }, time);
    for (const line of lines.length > 1 ? lines : []) names.push(...(await namesIn(claim, { line }, time)));
    return [...new Set(names)];
  });
}

async function namesIn(claim: Claim, where: { list: string } | { line: string }, time: readonly string[]) {
  const said = (await askList(claim, { how: 'find-principals', more: time, ...where })) ?? '';
  // One a line, but older versions print the whole comma-separated list of a line.
  return said.split(/[\n,]/).filter((principal) => principal !== '');
}

/** The lines that have a key, or the key of the authority that made a certificate. What is meant by them, ssh-keygen says. */
function linesWith(key: Uint8Array, list: string): string[] {
  const listed = [key, readCertificate(key)?.authorityKey].flatMap((one) =>
    one === undefined ? [] : [Buffer.from(one).toString('base64')],
  );
  try {
    const lines = readFileSync(list, 'latin1').split('\n');
    return lines.filter((line) => line.split(/\s/).some((word) => listed.includes(word)));
  } catch {
    // ssh-keygen says what is wrong with it.
    return [];
  }
}
