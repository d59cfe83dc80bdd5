import type { Agent, Refusal } from './agent.ts';
import type { Person } from './person.ts';
import { fingerprintOf, type PublicKey, publicKeyText } from './public-key.ts';
import { signPatiently } from './sign-patiently.ts';
import { type Environment, noKeygen } from './ssh-keygen.ts';
import { bytesToSign, encodeSshSignature } from './sshsig.ts';
import { checkNoValidate } from './verify-signature.ts';

/** By which way a key was found. A generated one is trusted by nobody until it is listed. */
export type KeySource = 'flag' | 'git' | 'agent' | 'home' | 'generated';

/** An armoured SSH signature that was checked, or why there is none. */
export type Signed = { readonly ok: true; readonly armored: string } | Refusal;

export type SigningKey = {
  readonly source: KeySource;
  /** `ssh-ed25519 AAAA…`, without a comment. */
  readonly publicKey: string;
  /** `SHA256:…` */
  readonly fingerprint: string;
  readonly comment: string;
  /** Signs bytes for one purpose. May wait for a passphrase or a touch, for which `person` is asked; never throws. */
  readonly sign: (bytes: Uint8Array, namespace: string, person?: Person) => Promise<Signed>;
};

/** A key whose signatures `make` makes; each is checked before it is handed on. */
export function signingKey(source: KeySource, key: PublicKey, env: Environment, make: SigningKey['sign']): SigningKey {
  return {
    source,
    publicKey: publicKeyText(key),
    fingerprint: fingerprintOf(key.blob),
    comment: key.comment,
    async sign(bytes, namespace, person) {
      const signed = await make(bytes, namespace, person);
      return signed.ok ? believed(signed.armored, key, { bytes, namespace, env }) : signed;
    },
  };
}

/**
 * A key that an agent holds. Some agents ask somebody before they sign, and a security key waits for a touch.
 * @param shown what stands in the signature: the key, or a certificate for it
 */
export function agentKey(
  source: KeySource,
  agent: Agent,
  key: PublicKey,
  env: Environment,
  shown: PublicKey = key,
): SigningKey {
  return signingKey(source, shown, env, async (bytes, namespace, person) => {
    const signed = await signPatiently(agent, key, bytesToSign(bytes, namespace), person);
    if (!signed.ok) return signed;
    return { ok: true, armored: encodeSshSignature({ publicKey: shown.blob, namespace, signature: signed.signature }) };
  });
}

/** ssh-keygen can end with 0 and no signature, and an agent can sign with another key than it was asked for. */
async function believed(
  armored: string,
  key: PublicKey,
  over: { bytes: Uint8Array; namespace: string; env: Environment },
): Promise<Signed> {
  const checked = await checkNoValidate({ ...over, signature: armored });
  if (!checked.ok && checked.code === 'no-ssh-keygen') return { ok: false, ...noKeygen };
  if (checked.ok && checked.signature.publicKey.equals(key.blob)) return { ok: true, armored };
  return {
    ok: false,
    why: checked.ok
      ? `The signature was made with the key ${checked.fingerprint} and not with ${fingerprintOf(key.blob)}.`
      : checked.message,
    fix: 'Look whether the .pub file belongs to the private key beside it, or name another key with --key.',
  };
}
