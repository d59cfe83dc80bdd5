import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { firstSignOff } from '../record/checks/check-reviews.ts';
import { sessionFiles } from '../record/session-files.ts';
import { type Review, type ReviewResult, reviewFiles, reviewText } from '../record/texts/review-text.ts';
import { signOffNamespace } from '../record/verify-commands.ts';
import { verifySession } from '../record/verify-session.ts';
import { visible } from '../record/visible.ts';
import { definedVariables } from '../server/clients/driver-variables.ts';
import { operatorKey } from '../server/sealing/signer.ts';
import type { SigningKey } from '../signing/signing-key.ts';
import { outcomeOf } from '../walk/outcome.ts';
import { findRevocation } from './find-revocation.ts';
import { findTrust } from './find-trust.ts';
import { configurationFolder } from './folders.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { keyOption } from './key-option.ts';
import { asStarted } from './own-command.ts';
import { withPersonHere } from './person-here.ts';
import { checkReviewerName, reviewerName } from './reviewer-name.ts';
import { findSession } from './session-folder.ts';
import { typedWords } from './typed-words.ts';

export type ReviewOptions = { key?: string; accept?: string; reject?: string; allowedSigners?: string };

/**
 * `review SESSION`: a second sign-off, later, by somebody else, on any machine that has the record's folder. It is a file of its own beside the first, which
 * it names by digest; nothing is overwritten. Only what is sound can be accepted.
 */
export async function runReview(session: string, options: ReviewOptions, io: Io): Promise<number> {
  const folder = findSession(session, io);
  const first = firstSignOff(folder);
  if (first === undefined)
    throw new UserError('There is nothing to review yet: the session is not signed.', {
      fix: 'Wait for its sign-off; `deploy-assist show` says what has happened so far.',
      exitCode: exitCodes.open,
    });
  const lists = await listsFor(folder, options, io);
  const verdict = await verifySession(folder, { env: io.env, ...lists }, outcomeOf);
  io.stdout(
    `${verdict.verdict}  ${visible(verdict.message)}\n\n${first.text.toString('utf8').split('\n').map(visible).join('\n')}\n`,
  );
  if (verdict.verdict === 'INVALID')
    throw new UserError('What does not hold cannot be reviewed.', {
      fix: `See why: deploy-assist verify ${folder}`,
      exitCode: exitCodes.invalid,
    });
  const asked = { key: await keyOfReviewer(folder, options, io), env: definedVariables(io.env), ...lists };
  const reviewer = await reviewerName(asked);
  checkIsFirst(folder, reviewer);
  const name = verdict.facts.session ?? '';
  const said = saidIn(options) ?? (await askedAtTerminal(name));
  if (said === undefined)
    throw new UserError('A review needs a result and a remark.', {
      fix: "Give one: --accept 'what was looked at' or --reject 'what is wrong'.",
      exitCode: exitCodes.needsAnswer,
    });
  const review = { session: name, reviewer, time: new Date().toISOString(), ...said };
  return await sign(folder, { review, first, asked }, io);
}

type Lists = { allowedSigners?: string; revocation?: string };

async function listsFor(folder: string, { allowedSigners }: ReviewOptions, io: Io): Promise<Lists> {
  const trust = await findTrust(allowedSigners, folder, io);
  const revoked = await findRevocation(undefined, folder, io);
  return { ...(trust ? { allowedSigners: trust.path } : {}), ...(revoked ? { revocation: revoked.path } : {}) };
}

async function keyOfReviewer(folder: string, { key }: ReviewOptions, io: Io): Promise<SigningKey> {
  const env = definedVariables(io.env);
  const place = { root: resolve(io.cwd), env, key: keyOption(key, io) ?? null };
  const found = await operatorKey({ ...place, configuration: configurationFolder(env) }, {});
  if (!found.ok) throw new UserError(found.why, { fix: found.fix });
  if (isFirstSigner(folder, found.key.publicKey))
    throw new UserError('That key signed the session itself: a review is somebody else’s.', {
      fix: 'Name your own key with --key.',
      exitCode: exitCodes.usage,
    });
  return found.key;
}

function checkIsFirst(folder: string, reviewer: string): void {
  const { text } = reviewFiles(reviewer);
  if (existsSync(join(folder, text)))
    throw new UserError(`${reviewer} has reviewed it already: ${text} is there, and nothing is overwritten.`, {
      fix: 'Look at it with verify. Another person sets DEPLOY_ASSIST_PRINCIPAL to their own name.',
      exitCode: exitCodes.usage,
    });
}

type Said = { result: ReviewResult; remark: string };

function saidIn({ accept, reject }: ReviewOptions): Said | undefined {
  if (accept !== undefined && reject !== undefined)
    throw new UserError('It is accepted or rejected, not both.', {
      fix: 'Leave one of them out.',
      exitCode: exitCodes.usage,
    });
  if (accept !== undefined) return { result: 'accepted', remark: long(accept) };
  return reject === undefined ? undefined : { result: 'rejected', remark: long(reject) };
}

function long(remark: string): string {
  if (remark.trim().length >= shortest) return remark.trim();
  throw new UserError(`The remark of a review has at least ${shortest} characters: it says what was looked at.`, {
    fix: "Say it: --accept 'read the report, counts agree with the ticket'.",
    exitCode: exitCodes.usage,
  });
}

const shortest = 10;

/** At a terminal it is asked; the words name the session, so that they are not typed by habit. */
async function askedAtTerminal(session: string): Promise<Said | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const [accept, reject] = [`accept ${session}`, `reject ${session}`];
  const words = await typedWords(`To accept type:  ${accept}    to reject type:  ${reject}\n> `, [accept, reject]);
  const typed = words?.trim();
  const result = typed === accept ? 'accepted' : typed === reject ? 'rejected' : undefined;
  if (result === undefined) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return { result, remark: long(await terminal.question('What did you look at? It goes into the record.\n> ')) };
  } finally {
    terminal.close();
  }
}

type Signing = {
  review: Review;
  first: { text: Buffer; signature: Buffer };
  asked: Lists & { key: SigningKey; env: Record<string, string> };
};

async function sign(folder: string, { review, first, asked }: Signing, io: Io): Promise<number> {
  const { key, env } = asked;
  const bytes = Buffer.from(reviewText(review, first));
  const signed = await withPersonHere(`your review of session ${review.session}`, io, (person) =>
    key.sign(bytes, signOffNamespace, person),
  );
  if (!signed.ok) throw new UserError(signed.why, { fix: signed.fix });
  const claim = { bytes, signature: signed.armored, namespace: signOffNamespace, env };
  await checkReviewerName(claim, asked, review.reviewer);
  const names = reviewFiles(review.reviewer);
  // The signature first: a review without one would be a record that does not hold.
  writeFileSync(join(folder, names.signature), signed.armored, { flag: 'wx', mode: 0o600 });
  writeFileSync(join(folder, names.text), bytes, { flag: 'wx', mode: 0o600 });
  io.stdout(
    `${review.result === 'accepted' ? 'Accepted' : 'Rejected'} by ${review.reviewer} (${key.fingerprint}).\nHand back: ${names.text} and ${names.signature}\nKeep a copy: nothing in the record names it. A witness table that is shown it (${asStarted(`deploy-assist witness ${folder} --witness URL`, io)}) lets nobody take it away unseen.\nChecked by: ${asStarted(`deploy-assist verify ${folder}`, io)}\n`,
  );
  return exitCodes.complete;
}

/** The key stands in the signature as it is sent. */
function isFirstSigner(folder: string, publicKey: string): boolean {
  const armored = readFileSync(join(folder, sessionFiles.signOffSignature), 'latin1');
  const body = Buffer.from(armored.replace(/-----[^\n]*-----|\n/g, ''), 'base64');
  return body.includes(Buffer.from(publicKey.split(' ')[1] ?? '', 'base64'));
}
