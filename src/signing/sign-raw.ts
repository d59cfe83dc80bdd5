import { type Agent, listAgentKeys, type Refusal, signWithAgent } from './agent.ts';
import { ed25519Bytes, fitsEd25519 } from './ed25519.ts';
import { fingerprintOf, publicKeyText } from './public-key.ts';

/** An Ed25519 signature (RFC 8032, 64 bytes) over bytes as they are. `publicKey`: `ssh-ed25519 AAAA…`. */
export type RawSignature = { readonly ok: true; readonly signature: Buffer; readonly publicKey: string };

/**
 * Signs bytes without the frame of an SSH signature, for formats that have their own. Only an agent does that, and only Ed25519 has one form that others read:
 * ssh-keygen signs in its own frame alone. The signature is checked before it is handed on. Never throws.
 * @param fingerprint whose key: `SHA256:…`
 */
export async function signRaw(
  agent: Agent | undefined,
  fingerprint: string,
  bytes: Uint8Array,
): Promise<RawSignature | Refusal> {
  const listed = agent ? await listAgentKeys(agent) : noAgent;
  if (!listed.ok) return listed;
  const key = listed.keys.find(({ blob }) => fingerprintOf(blob) === fingerprint);
  if (agent === undefined || key === undefined) return notHeld(fingerprint);
  if (key.type !== 'ssh-ed25519') return wrongType(key.type);
  const signed = await signWithAgent(agent, key, bytes);
  if (!signed.ok) return signed;
  const signature = ed25519Bytes(signed.signature);
  const point = ed25519Bytes(key.blob);
  if (signature && point && fitsEd25519(point, bytes, signature))
    return { ok: true, signature, publicKey: publicKeyText(key) };
  return {
    ok: false,
    why: `What the ssh-agent at ${agent.socket} signed does not fit its key.`,
    fix: 'Try another agent.',
  };
}

const noAgent: Refusal = {
  ok: false,
  why: 'There is no ssh-agent, and only an agent signs bytes as they are: ssh-keygen puts them into a frame of its own.',
  fix: 'Name the file of the key with --key; or start an agent with `eval $(ssh-agent)`, and add the key with `ssh-add FILE`.',
};

function notHeld(fingerprint: string): Refusal {
  return {
    ok: false,
    why: `The ssh-agent does not hold the key ${fingerprint}.`,
    fix: 'Add it with `ssh-add FILE`, or name its file with --key; see what is there with `ssh-add -l`.',
  };
}

/** A key that no agent makes such a signature with. */
export function wrongType(type: string): Refusal {
  return {
    ok: false,
    why: `The key is of the type ${type}. Only an Ed25519 key that is in a file, not on a security key, makes a signature that other programs check as it is.`,
    fix: 'Export another format; the sign-off is signed with any key.',
  };
}
