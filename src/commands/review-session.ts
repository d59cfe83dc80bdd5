import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { firstSignOff } from '../record/check-reviews.ts';
import { type Review, type ReviewResult, reviewFiles, reviewText } from '../record/review-text.ts';
import { sessionFiles } from '../record/session-files.ts';
import { signOffNamespace } from '../record/verify-commands.ts';
import { verifySession } from '../record/verify-session.ts';
import { visible } from '../record/visible.ts';
import { definedVariables } from '../server/driver-variables.ts';
import { operatorKey, principalOf } from '../server/signer.ts';
import { outcomeOf } from '../walk/outcome.ts';
import { findRevocation } from './find-revocation.ts';
import { findTrust } from './find-trust.ts';
import { configurationFolder } from './folders.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { keyOption } from './key-option.ts';
import { asStarted } from './own-command.ts';
import { withPersonHere } from './person-here.ts';
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
  const env = definedVariables(io.env);
  const reviewer = principalOf({ env }, hostname(), userInfo().username);
  const names = reviewFiles(reviewer);
  if (existsSync(join(folder, names.text)))
    throw new UserError(`${reviewer} has reviewed it already: ${names.text} is there, and nothing is overwritten.`, {
      fix: 'Look at it with verify. Another person sets DEPLOY_ASSIST_PRINCIPAL to their own name.',
      exitCode: exitCodes.usage,
    });
  const verdict = await verdictOf(folder, options, io);
  io.stdout(
    `${verdict.verdict}  ${visible(verdict.message)}\n\n${first.text.toString('utf8').split('\n').map(visible).join('\n')}\n`,
  );
  if (verdict.verdict === 'INVALID')
    throw new UserError('What does not hold cannot be reviewed.', {
      fix: `See why: deploy-assist verify ${folder}`,
      exitCode: exitCodes.invalid,
    });
  const said = saidIn(options) ?? (await asked(verdict.facts.session ?? ''));
  if (said === undefined)
    throw new UserError('A review needs a result and a remark.', {
      fix: "Give one: --accept 'what was looked at' or --reject 'what is wrong'.",
      exitCode: exitCodes.needsAnswer,
    });
  const review = { session: verdict.facts.session ?? '', reviewer, time: new Date().toISOString(), ...said };
  return await sign(folder, { review, first, key: keyOption(options.key, io) ?? null, env }, io);
}

async function verdictOf(folder: string, { allowedSigners }: ReviewOptions, io: Io) {
  const trust = await findTrust(allowedSigners, folder, io);
  const revoked = await findRevocation(undefined, folder, io);
  const lists = {
    ...(trust ? { allowedSigners: trust.path } : {}),
    ...(revoked ? { revocation: revoked.path } : {}),
  };
  return verifySession(folder, { env: io.env, ...lists }, outcomeOf);
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
async function asked(session: string): Promise<Said | undefined> {
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
  key: string | null;
  env: Record<string, string>;
};

async function sign(folder: string, { review, first, key, env }: Signing, io: Io): Promise<number> {
  const found = await operatorKey({ root: resolve(io.cwd), env, key, configuration: configurationFolder(env) }, {});
  if (!found.ok) throw new UserError(found.why, { fix: found.fix });
  if (isFirstSigner(folder, found.key.publicKey))
    throw new UserError('That key signed the session itself: a review is somebody else’s.', {
      fix: 'Name your own key with --key.',
      exitCode: exitCodes.usage,
    });
  const text = reviewText(review, first);
  const what = `your review of session ${review.session}`;
  const signed = await withPersonHere(what, io, (person) =>
    found.key.sign(Buffer.from(text), signOffNamespace, person),
  );
  if (!signed.ok) throw new UserError(signed.why, { fix: signed.fix });
  const names = reviewFiles(review.reviewer);
  // The signature first: a review without one would be a record that does not hold.
  writeFileSync(join(folder, names.signature), signed.armored, { flag: 'wx', mode: 0o600 });
  writeFileSync(join(folder, names.text), text, { flag: 'wx', mode: 0o600 });
  io.stdout(
    `${review.result === 'accepted' ? 'Accepted' : 'Rejected'} by ${review.reviewer} (${found.key.fingerprint}).\nHand back: ${names.text} and ${names.signature}\nKeep a copy: nothing in the record names it. A witness table that is shown it (${asStarted(`deploy-assist witness ${folder} --witness URL`, io)}) lets nobody take it away unseen.\nChecked by: ${asStarted(`deploy-assist verify ${folder}`, io)}\n`,
  );
  return exitCodes.complete;
}

/** The key stands in the signature as it is sent. */
function isFirstSigner(folder: string, publicKey: string): boolean {
  const armored = readFileSync(join(folder, sessionFiles.signOffSignature), 'latin1');
  const body = Buffer.from(armored.replace(/-----[^\n]*-----|\n/g, ''), 'base64');
  return body.includes(Buffer.from(publicKey.split(' ')[1] ?? '', 'base64'));
}
