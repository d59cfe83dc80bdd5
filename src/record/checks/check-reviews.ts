import { join } from 'node:path';
import { type Claim, checkNoValidate, verifySignature } from '../../signing/verify-signature.ts';
import { claimBy, listedClaim, timeSaid } from '../claims.ts';
import { readPlainFile } from '../read-file.ts';
import type { ReadSession } from '../read-session.ts';
import { filesOfReviews } from '../review-names.ts';
import { largestFile, sessionFiles } from '../session-files.ts';
import { parseReview, type Review, reviewFiles } from '../texts/review-text.ts';
import type { Finding } from '../verdict.ts';
import { signOffNamespace } from '../verify-commands.ts';
import type { Trust } from './check-signature.ts';
import { isOnePerson, type ListedBy, type ListedPerson, listedPerson, listedSigner } from './listed-people.ts';

/** A later sign-off that is right: what it says, and whose key signed it. */
export type CheckedReview = Review & { key: string };

export type ReviewsCheck = { findings: Finding[]; reviews: CheckedReview[]; remarks: string[] };

/**
 * Checks every later sign-off beside the first one: that it is of this session and names the digests of what was signed, that its signature is right, and
 * that each is another person with another key than the operator and the others.
 */
export async function checkReviews(read: ReadSession, trust: Trust): Promise<ReviewsCheck> {
  const names = filesOfReviews(read.folder);
  const findings: Finding[] = [];
  const reviews: CheckedReview[] = [];
  const people: Known[] = [];
  for (const name of names.filter((one) => !one.endsWith('.sig'))) {
    const found = await checkOne(read, name, { reviews, people }, trust);
    if ('review' in found) reviews.push(found.review);
    if ('person' in found) people.push({ reviewer: found.review.reviewer, person: found.person });
    if (found.finding) findings.push(found.finding);
  }
  const stray = names.find((name) => name.endsWith('.sig') && !names.includes(name.slice(0, -'.sig'.length)));
  if (stray !== undefined)
    findings.push(invalid('review-missing', stray, 'There is a signature of a review, and the review is not there.'));
  return { findings, reviews, remarks: remarksOf(read, reviews) };
}

/** A reviewer as the verifier's list has them. */
type Known = { reviewer: string; person: ListedPerson };
type Before = { reviews: readonly CheckedReview[]; people: readonly Known[] };
type One = { finding?: Finding } & (
  | { review: CheckedReview }
  | { review: CheckedReview; person: ListedPerson }
  | object
);

async function checkOne(read: ReadSession, name: string, before: Before, trust: Trust): Promise<One> {
  const [text, signature] = [name, `${name}.sig`].map((one) =>
    readPlainFile(join(read.folder, one), largestFile.signature),
  );
  const first = firstSignOff(read.folder);
  if (!text || !('bytes' in text) || first === undefined)
    return { finding: invalid('review-unreadable', name, `${name} cannot be read, or what it reviews is not there.`) };
  const review = parseReview(text.bytes, first);
  if (review === undefined || review.session !== read.session || reviewFiles(review.reviewer).text !== name)
    return { finding: invalid('review-of-another', name, `${name} is not a review of what was signed here.`) };
  if (!signature || !('bytes' in signature))
    return { finding: invalid('review-unsigned', name, `${name} has no signature that can be read.`) };
  const claim = claimBy(trust, {
    bytes: text.bytes,
    signature: signature.bytes.toString('latin1'),
    namespace: signOffNamespace,
  });
  const right = await checkNoValidate(claim);
  if (!right.ok)
    return {
      finding: {
        ...invalid('review-signature', name, right.message),
        ...(right.code === 'no-ssh-keygen' ? { verdict: 'UNTRUSTED' } : {}),
      },
    };
  const checked = { ...review, key: right.fingerprint };
  const same = sameAs(read, checked, before.reviews);
  if (same !== undefined) return { finding: invalid('review-by-same', name, same) };
  return trust.allowedSigners === undefined
    ? { review: checked }
    : checkListed(
        read,
        { name, checked, claim, people: before.people },
        { ...trust, allowedSigners: trust.allowedSigners },
      );
}

/** Whose review it is by the verifier's own list, whatever name it was written under. */
async function checkListed(
  read: ReadSession,
  { name, checked, claim, people }: { name: string; checked: CheckedReview; claim: Claim; people: readonly Known[] },
  trust: ListedBy['trust'],
): Promise<One> {
  const known = await verifySignature(listedClaim(claim, trust, undefined, timeSaid(checked.time)));
  if (!known.ok) return { finding: { ...invalid(codeOf(known), name, known.message), verdict: 'UNTRUSTED' } };
  const person = await listedPerson(claim, { trust });
  const signer = await listedSigner(read, { trust });
  const { reviewer, key } = checked;
  const has = `${reviewer} reviewed with ${key}, and your list has that key as ${known.principal}`;
  const operator = read.state.opened?.data.operator.principal;
  if ((signer && (await isOnePerson(person, signer))) || person.names.some((one) => one === operator))
    return { finding: invalid('review-by-same', name, `${has}, whose session it is.`) };
  for (const other of people)
    if (await isOnePerson(person, other.person))
      return { finding: invalid('review-by-same', name, `${has}, who reviewed as ${other.reviewer} too.`) };
  return (await person.isAs(reviewer))
    ? { review: checked, person }
    : { finding: invalid('review-other-name', name, `${has}.`) };
}

function codeOf({ code }: { code: string }): string {
  return code === 'not-then' ? 'key-window' : 'review-untrusted';
}

/** Whose review it cannot be. */
function sameAs(
  { state }: ReadSession,
  { reviewer, key }: CheckedReview,
  before: readonly CheckedReview[],
): string | undefined {
  const operator = state.opened?.data.operator;
  if (operator && (operator.principal === reviewer || operator.key === key))
    return `${reviewer} (${key}) is the operator of the session, who cannot review it.`;
  const other = before.find((one) => one.reviewer === reviewer || one.key === key);
  return other && `${other.reviewer} and ${reviewer} are one person or one key.`;
}

function remarksOf({ state }: ReadSession, reviews: readonly CheckedReview[]): string[] {
  const rejected = reviews.filter(({ result }) => result === 'rejected');
  const isOpen = state.closed !== undefined && state.opened?.data.category === 'emergency' && reviews.length === 0;
  return [
    ...(state.closed === undefined ? [] : [allReviews]),
    ...rejected.map(
      ({ reviewer, remark }) => `That it was right to do: ${reviewer} reviewed and REJECTED it: ${remark}`,
    ),
    ...(isOpen
      ? ['That somebody else looked at it: it was an emergency, which asks for a later review, and there is none.']
      : []),
  ];
}

const allReviews =
  'That nobody else reviewed it: no line names a review, and one that was taken away is missed only where a witness was shown it.';

/** What a review is about. */
export function firstSignOff(folder: string): { text: Buffer; signature: Buffer } | undefined {
  const text = readPlainFile(join(folder, sessionFiles.signOff), largestFile.signOff);
  const signature = readPlainFile(join(folder, sessionFiles.signOffSignature), largestFile.signature);
  return 'bytes' in text && 'bytes' in signature ? { text: text.bytes, signature: signature.bytes } : undefined;
}

function invalid(code: string, file: string, message: string): Finding {
  return { verdict: 'INVALID', code, file, line: 0, message };
}
