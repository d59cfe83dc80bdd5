import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { noKeygen, sshKeygen, withPrivateFile } from './ssh-keygen.ts';
import type { Claim } from './verify-signature.ts';

/** Nobody said anything: ssh-keygen is not there, was ended before it answered, or could be given no file. That is neither a yes nor a no. */
export class NotAsked extends Error {
  override name = 'NotAsked';
}

/**
 * Has ssh-keygen say something of a signature and a list of keys: what it prints, or undefined where it says no. Throws `NotAsked`.
 * @param line a list of one line that is made for this question, in the place of `list`
 */
export async function askList(
  { bytes, signature, env, answers }: Claim,
  { how, more, ...where }: { how: string; more: readonly string[] } & ({ list: string } | { line: string }),
): Promise<string | undefined> {
  const ask = async (path: string) => {
    const list = 'list' in where ? where.list : join(dirname(path), 'line');
    if ('line' in where) await writeFile(list, `${where.line}\n`, 'latin1');
    return sshKeygen(['-Y', how, '-f', list, '-s', path, ...more], { input: bytes, env });
  };
  const result = await withPrivateFile(signature, ask, answers?.scratch).catch((cause: unknown) => {
    throw new NotAsked(`ssh-keygen could not be asked: ${cause instanceof Error ? cause.message : cause}`, { cause });
  });
  if (result.status === 'missing') throw new NotAsked(`${noKeygen.why} ${noKeygen.fix}`);
  if (result.status === 'failed' && result.isLate)
    throw new NotAsked(`ssh-keygen could not be asked about a key: ${result.said}.`);
  return result.status === 'done' ? result.output : undefined;
}
