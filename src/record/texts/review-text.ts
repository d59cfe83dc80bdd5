import { hash } from 'node:crypto';
import { fileWord } from '../file-word.ts';
import { sessionFiles } from '../session-files.ts';
import { unescaped } from './read-plain-line.ts';
import { plainLine } from './sign-off-text.ts';

/** First line of a later sign-off; its number is the version of the form. */
const reviewTitle = 'deploy-assist review 1';

const reviewResults = ['accepted', 'rejected'] as const;
export type ReviewResult = (typeof reviewResults)[number];

/** What somebody says of a session that was signed: `time` by their own clock (RFC 3339). */
export type Review = { session: string; reviewer: string; result: ReviewResult; remark: string; time: string };

/**
 * The text of a later sign-off: UTF-8, LF, `key: value` lines in a fixed order. It names the digests of the first one and of its signature, so that it is
 * about exactly what was signed. It is signed as the first one is, in the same namespace.
 */
export function reviewText(review: Review, first: { text: Uint8Array; signature: Uint8Array }): string {
  const facts: [key: string, value: string][] = [
    ['session', review.session],
    ['sign-off sha256', hash('sha256', first.text, 'hex')],
    ['signature sha256', hash('sha256', first.signature, 'hex')],
    ['reviewer', review.reviewer],
    ['result', review.result],
    ['remark', review.remark],
    ['reviewed', review.time],
  ];
  return `${[reviewTitle, ...facts.map(([key, value]) => `${key}: ${plainLine(value)}`)].join('\n')}\n`;
}

/** Reads such a text strictly: it must be the one that its own values give. Undefined where it is not. */
export function parseReview(bytes: Uint8Array, first: { text: Uint8Array; signature: Uint8Array }): Review | undefined {
  const text = Buffer.from(bytes).toString('utf8');
  const lines = text.split('\n');
  const value = (key: string) => lines.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2) ?? '';
  const result = reviewResults.find((one) => one === value('result'));
  if (result === undefined) return undefined;
  const review = {
    session: unescaped(value('session')),
    reviewer: unescaped(value('reviewer')),
    result,
    remark: unescaped(value('remark')),
    time: value('reviewed'),
  };
  return Buffer.from(reviewText(review, first)).equals(bytes) ? review : undefined;
}

/** The names of a later sign-off and of its signature, beside the first one. */
export function reviewFiles(reviewer: string): { text: string; signature: string } {
  const text = `${sessionFiles.signOff}.${fileWord(reviewer)}`;
  return { text, signature: `${text}.sig` };
}
