import { fingerprintOf } from './public-key.ts';
import { type Environment, type KeygenResult, noKeygen, sshKeygen, withPrivateFile } from './ssh-keygen.ts';
import { decodeSshSignature, type SshSignature } from './sshsig.ts';

/** A signature to be checked: the bytes it is over, the armoured file, and the namespace it must have been made for. */
export type Claim = {
  readonly bytes: Uint8Array;
  readonly signature: string;
  readonly namespace: string;
  readonly env: Environment;
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
  return withPrivateFile(claim.signature, async (path) => {
    const principals = claim.principal === undefined ? await findPrincipals(claim, path) : [claim.principal];
    for (const principal of principals) {
      if ((await verify(claim, path, principal, [])).status !== 'done') continue;
      const revocation = claim.revokedPath === undefined ? [] : ['-r', claim.revokedPath];
      // Asked separately, because ssh-keygen does not say that it was the list of revoked keys that made it refuse.
      const kept = revocation.length === 0 || (await verify(claim, path, principal, revocation)).status === 'done';
      if (kept) return { ok: true, principal, fingerprint };
      return { ok: false, code: 'revoked-key', message: `The key ${fingerprint} of ${principal} is revoked.` };
    }
    return { ok: false, code: 'unknown-key', message: unknownKey(claim, fingerprint) };
  });
}

/** Whether a signature is right whoever made it: for telling an unlisted key from a wrong signature. */
export async function checkNoValidate({
  bytes,
  signature,
  namespace,
  env,
}: Claim): Promise<
  { ok: true; fingerprint: string; signature: SshSignature } | Failure<'bad-signature' | 'no-ssh-keygen'>
> {
  const decoded = decodeSshSignature(signature);
  if (!decoded.ok) return { ok: false, code: 'bad-signature', message: decoded.message };
  if (decoded.signature.namespace !== namespace) {
    const message = `The signature was made for "${printable(decoded.signature.namespace)}", not for "${namespace}".`;
    return { ok: false, code: 'bad-signature', message };
  }
  const args = ['-Y', 'check-novalidate', '-n', namespace, '-s'];
  const result = await withPrivateFile(signature, (path) => sshKeygen([...args, path], { input: bytes, env }));
  if (result.status === 'missing')
    return { ok: false, code: 'no-ssh-keygen', message: `${noKeygen.why} ${noKeygen.fix}` };
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
export function listedPrincipals(claim: Claim & Trust): Promise<string[]> {
  return withPrivateFile(claim.signature, (path) => findPrincipals(claim, path));
}

async function findPrincipals({ allowedSignersPath, at, env }: Claim & Trust, path: string): Promise<string[]> {
  const args = ['-Y', 'find-principals', '-s', path, '-f', allowedSignersPath, ...timeOption(at)];
  const result = await sshKeygen(args, { env });
  if (result.status !== 'done') return [];
  // One a line, but older versions print the whole comma-separated list of a line.
  return result.output.split(/[\n,]/).filter((principal) => principal !== '');
}

function verify(claim: Claim & Trust, path: string, principal: string, more: string[]): Promise<KeygenResult> {
  const { allowedSignersPath, namespace, at, bytes, env } = claim;
  const who = ['-f', allowedSignersPath, '-I', principal, '-n', namespace];
  return sshKeygen(['-Y', 'verify', ...who, '-s', path, ...more, ...timeOption(at)], { input: bytes, env });
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
