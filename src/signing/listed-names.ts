import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { askedAlone } from './answers.ts';
import { timeOption } from './list-time.ts';
import { readCertificate } from './public-key.ts';
import { sshKeygen, withPrivateFile } from './ssh-keygen.ts';
import { decodeSshSignature } from './sshsig.ts';
import type { Claim, Trust } from './verify-signature.ts';

/** Every name that the list gives for the key of a signature, on whichever lines, patterns as they stand there; none where it is not listed. */
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
    const names = await namesIn(claim, { list: allowedSignersPath, time });
    for (const line of lines.length > 1 ? lines : []) names.push(...(await namesIn(claim, { line, time })));
    return [...new Set(names)];
  });
}

type Where = { time: readonly string[] } & ({ list: string } | { line: string });

async function namesIn({ signature, env, answers = askedAlone }: Claim, where: Where): Promise<string[]> {
  const ask = async (path: string) => {
    const list = 'list' in where ? where.list : join(dirname(path), 'line');
    if ('line' in where) await writeFile(list, `${where.line}\n`, 'latin1');
    return sshKeygen(['-Y', 'find-principals', '-s', path, '-f', list, ...where.time], { env });
  };
  const result = await withPrivateFile(signature, ask, answers.scratch);
  if (result.status !== 'done') return [];
  // One a line, but older versions print the whole comma-separated list of a line.
  return result.output.split(/[\n,]/).filter((principal) => principal !== '');
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
