import { createPublicKey, verify } from 'node:crypto';
import { createWireReader, Malformed } from './wire.ts';

/** Whether 64 bytes are the Ed25519 signature (RFC 8032) over these bytes by the key of this point (32 bytes). Never throws. */
export function fitsEd25519(point: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  if (point.length !== 32 || signature.length !== 64) return false;
  try {
    const der = Buffer.concat([spkiHeader, point]);
    return verify(null, bytes, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
  } catch {
    // 32 bytes that are no point of the curve have signed nothing.
    return false;
  }
}

/** What stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo (RFC 8410). */
export const spkiHeader = Buffer.from('302a300506032b6570032100', 'hex');

/** The bytes of an Ed25519 key, or of such a signature, as the SSH protocol sends them behind the algorithm's name (RFC 8709); undefined for another. */
export function ed25519Bytes(wire: Buffer): Buffer | undefined {
  try {
    const reader = createWireReader(wire);
    const algorithm = reader.string().toString('latin1');
    const bytes = Buffer.from(reader.string());
    reader.end();
    return algorithm === 'ssh-ed25519' ? bytes : undefined;
  } catch (cause) {
    if (!(cause instanceof Malformed)) throw cause;
    return undefined;
  }
}
