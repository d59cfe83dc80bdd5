import { hash } from 'node:crypto';
import { type Answers, askedAlone } from './answers.ts';
import { askList, NotAsked } from './ask-list.ts';
import { ed25519Bytes, fitsEd25519 } from './ed25519.ts';
import { timeOption } from './list-time.ts';
import { findPrincipals } from './listed-names.ts';
import { fingerprintOf } from './public-key.ts';
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
  /** When it is said to have been made, where that counts too: a key that is on the list only since then was trusted by nobody. */
  readonly saidAt?: Date;
};

type Failure<Code extends string> = { readonly ok: false; readonly code: Code; readonly message: string };

export type Judged =
  | { readonly ok: true; readonly principal: string; readonly fingerprint: string }
  | Failure<'bad-signature' | 'unknown-key' | 'not-then' | 'revoked-key' | 'no-ssh-keygen'>;

type Right = { readonly ok: true; readonly fingerprint: string; readonly signature: SshSignature };

/** Whether a signature is right and made by someone on the list. Everything is a value; nothing is thrown for what a file contains. */
export async function verifySignature(claim: Claim & Trust): Promise<Judged> {
  const checked = await checkNoValidate(claim);
  if (!checked.ok) return checked;
  try {
    return await listed(claim, checked);
  } catch (cause) {
    if (!(cause instanceof NotAsked)) throw cause;
    return { ok: false, code: 'no-ssh-keygen', message: cause.message };
  }
}

async function listed(claim: Claim & Trust, { fingerprint, signature }: Right): Promise<Judged> {
  const key = signature.publicKey;
  const principals = claim.principal === undefined ? await findPrincipals(claim, key) : [claim.principal];
  let isOnlyNow = false;
  for (const principal of principals) {
    if (!(await isListed(claim, key, principal, []))) continue;
    if (!(await wasListed(claim, key, principal))) {
      isOnlyNow = true;
      continue;
    }
    const revocation = claim.revokedPath === undefined ? [] : ['-r', claim.revokedPath];
    // Asked separately, because ssh-keygen does not say that it was the list of revoked keys that made it refuse.
    if (revocation.length === 0 || (await isListed(claim, key, principal, revocation)))
      return { ok: true, principal, fingerprint };
    return { ok: false, code: 'revoked-key', message: `The key ${fingerprint} of ${principal} is revoked.` };
  }
  if (isOnlyNow) return { ok: false, code: 'not-then', message: notThen(claim, fingerprint) };
  return { ok: false, code: 'unknown-key', message: unknownKey(claim, fingerprint) };
}

/** Whether a signature is right whoever made it: for telling an unlisted key from a wrong signature. */
export async function checkNoValidate(claim: Claim): Promise<Right | Failure<'bad-signature' | 'no-ssh-keygen'>> {
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

/** A machine without a folder for temporary files, or with a full disk, says nothing about a signature either. */
function notAsked(cause: unknown): KeygenResult {
  return { status: 'failed', said: cause instanceof Error ? cause.message : String(cause), isLate: true };
}

/**
 * Whether a signature is right, by ssh-keygen; of a key of which it has found one right, more are counted here where they are Ed25519's: a record can have
 * hundreds by few keys, and a program for each takes most of a minute on a busy machine. What does not fit here is for ssh-keygen to say.
 */
async function isRight(
  { bytes, signature, namespace, env, answers = askedAlone }: Claim,
  decoded: SshSignature,
): Promise<KeygenResult> {
  const key = decoded.publicKey.toString('base64');
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

/**
 * Whether the list has the key below a name for the namespace of the claim, whose signature was found right: with that, the answer is the same for
 * every signature of the key.
 */
function isListed(claim: Claim & Trust, key: Uint8Array, principal: string, more: readonly string[]): Promise<boolean> {
  const { allowedSignersPath: list, namespace, answers = askedAlone } = claim;
  const how = ['-I', principal, '-n', namespace, ...more, ...timeOption(claim, key)];
  return answers.once(
    ['listed', Buffer.from(key).toString('base64'), list, ...how],
    async () => (await askList(claim, { how: 'verify', list, more: how })) !== undefined,
  );
}

/** Whether the list had it for the time that the signature is said to be of. */
async function wasListed(claim: Claim & Trust, key: Uint8Array, principal: string): Promise<boolean> {
  return claim.saidAt === undefined || isListed({ ...claim, at: claim.saidAt }, key, principal, []);
}

function notThen({ allowedSignersPath, saidAt }: Claim & Trust, fingerprint: string): string {
  return `${allowedSignersPath} does not list the key ${fingerprint} for ${saidAt?.toISOString()}, when the record says that it was signed.`;
}

function unknownKey({ allowedSignersPath, principal, namespace }: Claim & Trust, fingerprint: string): string {
  const whose = principal === undefined ? '' : ` for ${printable(principal)}`;
  return `The signature is right, but ${allowedSignersPath} does not list the key ${fingerprint}${whose} for "${namespace}" at that time.`;
}

/** A foreign file must not send escape sequences to the terminal. */
function printable(text: string): string {
  return JSON.stringify(text).slice(1, -1).slice(0, 100);
}
