import { hash } from 'node:crypto';
import { createWireReader } from './wire.ts';

/** A public key: its type (`ssh-ed25519`), its bytes as the SSH protocol sends them, and the comment of its line, empty when there is none. */
export type PublicKey = { readonly type: string; readonly blob: Buffer; readonly comment: string };

/** Reads a line as in `id_ed25519.pub`, also with git's `key::` before it; undefined when it is none. */
export function parsePublicKey(line: string): PublicKey | undefined {
  const match = /^(?:key::)?([a-z0-9@.-]+) ([A-Za-z0-9+/]+={0,2})(?:[ \t]+(.*))?$/.exec(line.trim());
  const [, type, base64, comment = ''] = match ?? [];
  if (type === undefined || base64 === undefined) return undefined;
  const blob = Buffer.from(base64, 'base64');
  return blob.toString('base64') === base64 && typeOf(blob) === type ? { type, blob, comment } : undefined;
}

/** The public key in a blob, as an agent or a signature has it; undefined when it is none. */
export function publicKeyOf(blob: Uint8Array, comment: string): PublicKey | undefined {
  const type = typeOf(blob);
  return type === undefined ? undefined : { type, blob: Buffer.from(blob), comment };
}

/** `ssh-ed25519 AAAA…`: the line without its comment. */
export function publicKeyText(key: PublicKey): string {
  return `${key.type} ${key.blob.toString('base64')}`;
}

/** `SHA256:…`, as ssh-keygen prints it. */
export function fingerprintOf(blob: Uint8Array): string {
  return `SHA256:${hash('sha256', blob, 'base64').replace(/=+$/, '')}`;
}

function typeOf(blob: Uint8Array): string | undefined {
  try {
    const type = createWireReader(blob).string().toString('latin1');
    return /^[a-z0-9@.-]+$/.test(type) ? type : undefined;
  } catch {
    // Too short for a type, so it is no key.
    return undefined;
  }
}
