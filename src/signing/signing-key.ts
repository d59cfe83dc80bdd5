import { type Agent, type Refusal, signWithAgent } from './agent.ts';
import { fingerprintOf, type PublicKey, publicKeyText } from './public-key.ts';
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
  /** Signs bytes for one purpose. May wait for a passphrase or a touch, and never throws. */
  readonly sign: (bytes: Uint8Array, namespace: string) => Promise<Signed>;
};

/** A key whose signatures `make` makes; each is checked before it is handed on. */
export function signingKey(
  source: KeySource,
  key: PublicKey,
  env: Environment,
  make: (bytes: Uint8Array, namespace: string) => Promise<Signed>,
): SigningKey {
  return {
    source,
    publicKey: publicKeyText(key),
    fingerprint: fingerprintOf(key.blob),
    comment: key.comment,
    async sign(bytes, namespace) {
      const signed = await make(bytes, namespace);
      return signed.ok ? believed(signed.armored, key, { bytes, namespace, env }) : signed;
    },
  };
}

/** A key that an agent holds. A key on a security key waits for a touch, the others answer at once. */
export function agentKey(source: KeySource, agent: Agent, key: PublicKey, env: Environment): SigningKey {
  const patient = key.type.startsWith('sk-') ? { ...agent, limitMs: touchLimitMs } : agent;
  return signingKey(source, key, env, async (bytes, namespace) => {
    const signed = await signWithAgent(patient, key, bytesToSign(bytes, namespace));
    if (!signed.ok) return signed;
    return { ok: true, armored: encodeSshSignature({ publicKey: key.blob, namespace, signature: signed.signature }) };
  });
}

/** How long to wait for a person: to touch a security key, or to type a passphrase. */
export const touchLimitMs = 60_000;

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
