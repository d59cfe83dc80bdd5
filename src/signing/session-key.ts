import { generateKeyPairSync, sign } from 'node:crypto';
import { spkiHeader } from './ed25519.ts';

/**
 * A key pair that lives in the memory of the process that made it, and is nowhere written down. `publicKey`: the 32 bytes of an Ed25519 key
 * as 64 hex digits; `sign` gives the 64 bytes of RFC 8032.
 */
export type SessionKey = { readonly publicKey: string; readonly sign: (bytes: Uint8Array) => Buffer };

/** A new one. To drop it, forget it: the memory is then free for other things, though nothing wipes it. */
export function createSessionKey(): SessionKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const point = publicKey.export({ format: 'der', type: 'spki' }).subarray(spkiHeader.length);
  return { publicKey: point.toString('hex'), sign: (bytes) => sign(null, bytes, privateKey) };
}
