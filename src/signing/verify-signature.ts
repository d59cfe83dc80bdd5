import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Answers } from './answers.ts';
import { ed25519Bytes, fitsEd25519 } from './ed25519.ts';
import { fingerprintOf, publicKeyOf } from './public-key.ts';
import { type Environment, type KeygenResult, noKeygen, sshKeygen, withPrivateFile } from './ssh-keygen.ts';
import { bytesToSign, decodeSshSignature, type SshSignature } from './sshsig.ts';

/** A signature to be checked: the bytes it is over, the armoured file, and the namespace it must have been made for. */
export type Claim = {
  readonly bytes: Uint8Array;
  readonly signature: string;
  readonly namespace: string;
  readonly env: Environment;
  /** What was asked before of the same record; left out, everything is asked. */
  readonly answers?: Answers;
};

/** Whom to trust: files in OpenSSH's formats. */
export type Trust = {
  readonly allowedSignersPath: string;
  /** Who is said to have signed; left out, whoever the file lists for the key. */
  readonly principal?: string;
  /** A list of revoked keys, or a KRL. */
  readonly revokedPath?: string;
  /** The time at which the key must have been valid; left out, now. */
  readonly at?: Date;
};

type Failure<Code extends string> = { readonly ok: false; readonly code: Code; readonly message: string };

/** Whether a signature is right and made by someone on the list. Everything is a value; nothing is thrown for what a file contains. */
export async function verifySignature(
  claim: Claim & Trust,
): Promise<
  | { ok: true; principal: string; fingerprint: string }
  | Failure<'bad-signature' | 'unknown-key' | 'revoked-key' | 'no-ssh-keygen'>
> {
  const checked = await checkNoValidate(claim);
  if (!checked.ok) return checked;
  const { fingerprint } = checked;
  const key = checked.signature.publicKey;
  const principals = claim.principal === undefined ? await findPrincipals(claim, key) : [claim.principal];
  for (const principal of principals) {
    if (!(await isListed(claim, key, principal, []))) continue;
    const revocation = claim.revokedPath === undefined ? [] : ['-r', claim.revokedPath];
    // Asked separately, because ssh-keygen does not say that it was the list of revoked keys that made it refuse.
    if (revocation.length === 0 || (await isListed(claim, key, principal, revocation)))
      return { ok: true, principal, fingerprint };
    return { ok: false, code: 'revoked-key', message: `The key ${fingerprint} of ${principal} is revoked.` };
  }
  return { ok: false, code: 'unknown-key', message: unknownKey(claim, fingerprint) };
}

/** Whether a signature is right whoever made it: for telling an unlisted key from a wrong signature. */
export async function checkNoValidate(
  claim: Claim,
): Promise<{ ok: true; fingerprint: string; signature: SshSignature } | Failure<'bad-signature' | 'no-ssh-keygen'>> {
  const { bytes, signature, namespace, answers = askedAlone } = claim;
  const decoded = decodeSshSignature(signature);
  if (!decoded.ok) return { ok: false, code: 'bad-signature', message: decoded.message };
  if (decoded.signature.namespace !== namespace) {
    const message = `The signature was made for "${printable(decoded.signature.namespace)}", not for "${namespace}".`;
    return { ok: false, code: 'bad-signature', message };
  }
  const result = await answers.once(['right', namespace, signature, hash('sha256', bytes)], () =>
    isRight(claim, decoded.signature).catch(notAsked),
  );
  if (result.status === 'missing')
    return { ok: false, code: 'no-ssh-keygen', message: `${noKeygen.why} ${noKeygen.fix}` };
  // A machine that is too busy says nothing about a signature.
  if (result.status === 'failed' && result.isLate)
    return { ok: false, code: 'no-ssh-keygen', message: `ssh-keygen could not check the signature: ${result.said}.` };
  if (result.status === 'failed') {
    return {
      ok: false,
      code: 'bad-signature',
      message: `The signature does not fit what it is said to sign (${result.said}).`,
    };
  }
  return { ok: true, fingerprint: fingerprintOf(decoded.signature.publicKey), signature: decoded.signature };
}

/** Every name that the first line of the list with this key gives for it, patterns as they stand there; none where it is not listed. */
export async function listedPrincipals(claim: Claim & Trust): Promise<string[]> {
  const decoded = decodeSshSignature(claim.signature);
  return decoded.ok ? findPrincipals(claim, decoded.signature.publicKey) : [];
}

/** A machine without a folder for temporary files, or with a full disk, says nothing about a signature either. */
function notAsked(cause: unknown): KeygenResult {
  return { status: 'failed', said: cause instanceof Error ? cause.message : String(cause), isLate: true };
}

const askedAlone: Answers = { once: (_question, ask) => ask(), foundRight: new Set() };

/**
 * Whether a signature is right, by ssh-keygen; of a key of which it has found one right, more are counted here where they are Ed25519's: a record can have
 * hundreds by few keys, and a program for each takes most of a minute on a busy machine. What does not fit here is for ssh-keygen to say.
 */
async function isRight(
  { bytes, signature, namespace, env, answers = askedAlone }: Claim,
  decoded: SshSignature,
): Promise<KeygenResult> {
  const key = base64(decoded.publicKey);
  if (answers.foundRight.has(key) && fitsByItself(decoded, bytes)) return { status: 'done', output: '', said: '' };
  const args = ['-Y', 'check-novalidate', '-n', namespace, '-s'];
  const ask = (path: string) => sshKeygen([...args, path], { input: bytes, env });
  const result = await withPrivateFile(signature, ask, answers.scratch);
  if (result.status === 'done' && answers !== askedAlone) answers.foundRight.add(key);
  return result;
}

function fitsByItself({ publicKey, signature, namespace }: SshSignature, bytes: Uint8Array): boolean {
  const [point, signed] = [ed25519Bytes(publicKey), ed25519Bytes(signature)];
  return point !== undefined && signed !== undefined && fitsEd25519(point, bytesToSign(bytes, namespace), signed);
}

/** Who a key is depends on the key, the list and the time, and not on what was signed with it. */
function findPrincipals(claim: Claim & Trust, key: Uint8Array): Promise<string[]> {
  const { allowedSignersPath, signature, env, answers = askedAlone } = claim;
  const time = timeOption(timeThatCounts(claim, key));
  return answers.once(['who', base64(key), allowedSignersPath, ...time], async () => {
    const result = await withPrivateFile(
      signature,
      (path) => sshKeygen(['-Y', 'find-principals', '-s', path, '-f', allowedSignersPath, ...time], { env }),
      answers.scratch,
    );
    if (result.status !== 'done') return [];
    // One a line, but older versions print the whole comma-separated list of a line.
    return result.output.split(/[\n,]/).filter((principal) => principal !== '');
  });
}

/**
 * Whether the list has the key below a name for the namespace of the claim, whose signature was found right: with that, the answer is the same for
 * every signature of the key.
 */
function isListed(claim: Claim & Trust, key: Uint8Array, principal: string, more: readonly string[]): Promise<boolean> {
  const { allowedSignersPath, namespace, bytes, signature, env, answers = askedAlone } = claim;
  const how = ['-f', allowedSignersPath, '-I', principal, '-n', namespace, ...more];
  const time = timeOption(timeThatCounts(claim, key));
  return answers.once(['listed', base64(key), ...how, ...time], async () => {
    const result = await withPrivateFile(
      signature,
      (path) => sshKeygen(['-Y', 'verify', ...how, '-s', path, ...time], { input: bytes, env }),
      answers.scratch,
    );
    return result.status === 'done';
  });
}

function base64(key: Uint8Array): string {
  return Buffer.from(key).toString('base64');
}

/** Only a certificate and a list with windows of time say something else at another time: without them it need not be asked for each. */
function timeThatCounts({ at, allowedSignersPath }: Trust, key: Uint8Array): Date | undefined {
  if (at === undefined || publicKeyOf(key, '')?.type.includes('-cert-') !== false) return at;
  try {
    return /valid-(?:after|before)/i.test(readFileSync(allowedSignersPath, 'latin1')) ? at : undefined;
  } catch {
    // ssh-keygen says what is wrong with it.
    return at;
  }
}

/** The time zone of ssh-keygen is set to UTC wherever it is run. */
function timeOption(at: Date | undefined): string[] {
  if (at === undefined) return [];
  return [`-Overify-time=${at.toISOString().slice(0, 19).replace(/[-:T]/g, '')}`];
}

function unknownKey({ allowedSignersPath, principal, namespace }: Claim & Trust, fingerprint: string): string {
  const whose = principal === undefined ? '' : ` for ${printable(principal)}`;
  return `The signature is right, but ${allowedSignersPath} does not list the key ${fingerprint}${whose} for "${namespace}" at that time.`;
}

/** A foreign file must not send escape sequences to the terminal. */
function printable(text: string): string {
  return JSON.stringify(text).slice(1, -1).slice(0, 100);
}
