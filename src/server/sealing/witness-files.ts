import { appendFileSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { leafHash } from '../../journal/line.ts';
import { isSigned } from '../../record/is-signed.ts';
import { sessionFiles, witnessFiles } from '../../record/session-files.ts';
import type { Refusal } from '../../signing/agent.ts';
import { requestTimeStamp } from '../../signing/time-stamp.ts';
import { writeWhole } from '../write-whole.ts';

/** Keeps what a witness answered beside the record, those lines that are not there yet. */
export function keepReceipts(folder: string, receipts: readonly string[]): void {
  const path = join(folder, witnessFiles.receipts);
  const kept = new Set(existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []);
  const fresh = receipts.filter((line) => !kept.has(line));
  if (fresh.length === 0) return;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = openSync(path, 'a', 0o600);
  try {
    appendFileSync(file, fresh.map((line) => `${line}\n`).join(''));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The leaf hash of the first line of a session's journal. */
export function firstLeafOf(folder: string): string {
  const bytes = readFileSync(join(folder, sessionFiles.journal));
  return leafHash(bytes.subarray(0, bytes.indexOf(0x0a)));
}

/** Whether the signature of this session waits for a time stamp. */
export function isUnstamped(folder: string): boolean {
  return isSigned(folder) && !existsSync(join(folder, witnessFiles.timeStamp));
}

/** Has an authority stamp the signature over the sign-off, and keeps its reply. */
export async function stampSignature(folder: string, url: string): Promise<{ ok: true } | Refusal> {
  const stamped = await requestTimeStamp(url, readFileSync(join(folder, sessionFiles.signOffSignature)));
  if (!stamped.ok) return stamped;
  const path = join(folder, witnessFiles.timeStamp);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeWhole(path, stamped.reply);
  return { ok: true };
}
