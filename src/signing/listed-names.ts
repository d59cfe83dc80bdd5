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

/** The lines that have a key, or the key of the authority that made a certificate for one of their names. What is meant by them, ssh-keygen says. */
function linesWith(key: Uint8Array, list: string): string[] {
  const certificate = readCertificate(key);
  const listed = Buffer.from(certificate?.authorityKey ?? key).toString('base64');
  const fits = (line: string) =>
    line.split(/\s/).includes(listed) && (certificate === undefined || isFor(certificate.principals, line));
  try {
    return readFileSync(list, 'latin1').split('\n').filter(fits);
  } catch {
    // ssh-keygen says what is wrong with it.
    return [];
  }
}

/** Whether a line can mean one of these names. An authority can have a line for each person whom it knows. */
function isFor(principals: readonly string[], line: string): boolean {
  const names = /^\s*"?([^\s"]*)/.exec(line)?.[1]?.split(',') ?? [];
  return names.some((name) => /[*?!]/.test(name) || principals.includes(name));
}
