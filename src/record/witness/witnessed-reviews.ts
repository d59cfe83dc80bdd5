import { hash } from 'node:crypto';
import { join } from 'node:path';
import { firstSignOff } from '../checks/check-reviews.ts';
import { readPlainFile } from '../read-file.ts';
import { reviewNames } from '../review-names.ts';
import { largestFile } from '../session-files.ts';
import { parseReview } from '../texts/review-text.ts';
import type { Finding } from '../verdict.ts';
import type { Receipt } from './witness-receipts.ts';

/**
 * The name under which a witness table has the reviews of a session: it takes a name, a number that grows and a digest, and the digest of a review is all that
 * somebody outside has to have for it to be missed.
 */
export function reviewsName(session: string): string {
  return `${session}.review`;
}

/** The reviews that lie in a record: SHA-256 of each text, and when it was reviewed by its own words. What is no review of this sign-off is left out. */
export function reviewsThere(folder: string): { sha256: string; time: string }[] {
  const first = firstSignOff(folder);
  if (first === undefined) return [];
  return reviewNames(folder).flatMap((name) => {
    const text = readPlainFile(join(folder, name), largestFile.signature);
    const review = 'bytes' in text ? parseReview(text.bytes, first) : undefined;
    return review && 'bytes' in text ? [{ sha256: hash('sha256', text.bytes, 'hex'), time: review.time }] : [];
  });
}

/** A review that a witness was shown and that is not there. Every runner can write such an entry, so that it is to be asked for and proves no forgery. */
export function goneReview(receipts: readonly Receipt[], folder: string): Finding | undefined {
  const there = new Set(reviewsThere(folder).map(({ sha256 }) => sha256));
  const gone = receipts.find(({ root }) => !there.has(root));
  if (gone === undefined) return undefined;
  const message = `The witness was shown a review of this session (entry ${gone.entry}, by ${gone.witnessedBy} at ${gone.witnessedAt}, SHA-256 ${gone.root}), and it is not there: it was taken away. Ask ${gone.witnessedBy} for it.`;
  return { verdict: 'INCOMPLETE', code: 'review-gone', file: '', line: 0, message };
}
