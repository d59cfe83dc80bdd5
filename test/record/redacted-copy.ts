import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSession } from '../../src/record/read-session.ts';
import { withoutPieces } from '../../src/record/redact-blob.ts';
import { redactionsNamespace, redactionsText } from '../../src/record/texts/redactions-text.ts';
import type { SigningKey } from '../../src/signing/signing-key.ts';
import { temporaryFolder } from '../support/folder.ts';

/** What the list of a redacted copy says. */
export const redactedAs = { time: '2026-02-01T00:00:00.000Z', by: 'eve', reason: 'a password' };

/** A record as it is once the first piece of its first output was taken out, by a list that this key signed. */
export async function redactedCopy(record: string, key: SigningKey): Promise<string> {
  const folder = join(temporaryFolder(), 'sample-1');
  cpSync(record, folder, { recursive: true });
  const read = readSession(folder);
  if (!read.ok) throw new Error(read.problem.message);
  const { session, journal, events } = read.value;
  const root = events.flatMap((one) => (one.type === 'run.ended' ? (one.data.output?.root ?? []) : []))[0] ?? '';
  const without = withoutPieces(folder, root, new Set([1]));
  writeFileSync(join(folder, 'blobs', root), without.content);
  writeFileSync(join(folder, 'blobs', `${root}.salts`), without.salts);
  const list = join(folder, 'redactions.txt');
  writeFileSync(list, redactionsText({ session, journal, ...redactedAs, pieces: without.redacted }));
  await signedBeside(list, redactionsNamespace, key);
  return folder;
}

/** Puts a signature over a file beside it. */
export async function signedBeside(path: string, namespace: string, key: SigningKey): Promise<void> {
  const made = await key.sign(readFileSync(path), namespace);
  if (!made.ok) throw new Error(made.why);
  writeFileSync(`${path}.sig`, made.armored);
}
