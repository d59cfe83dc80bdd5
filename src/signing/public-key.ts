import { hash } from 'node:crypto';
import { createWireReader, sshString, type WireReader } from './wire.ts';

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

/** `SHA256:…`, as ssh-keygen prints it: of a certificate, that of the key that it is for. */
export function fingerprintOf(blob: Uint8Array): string {
  return `SHA256:${hash('sha256', certifiedKey(blob) ?? blob, 'base64').replace(/=+$/, '')}`;
}

/** How many fields of a certificate are those of its key (PROTOCOL.certkeys of OpenSSH). */
const keyFields: readonly { type: RegExp; fields: number }[] = [
  { type: /^ssh-ed25519$/, fields: 1 },
  { type: /^(?:ssh-rsa|ecdsa-sha2-nistp\d+|sk-ssh-ed25519@openssh\.com)$/, fields: 2 },
  { type: /^sk-ecdsa-sha2-nistp256@openssh\.com$/, fields: 3 },
];

/** What a certificate says: the key it is for, the name and number that its authority gave it, and the authority's key as `SHA256:…`. */
export type Certificate = {
  readonly key: Buffer;
  readonly id: string;
  readonly serial: bigint;
  /** For whom it is; each byte a character. */
  readonly principals: readonly string[];
  /** From when it is valid. */
  readonly validFrom: Date;
  readonly authority: string;
  /** The authority's key as the SSH protocol sends it. */
  readonly authorityKey: Buffer;
};

/** Reads a certificate (PROTOCOL.certkeys of OpenSSH); undefined where the blob is none. Its signature is not checked. */
export function readCertificate(blob: Uint8Array): Certificate | undefined {
  try {
    const certified = openCertificate(blob);
    if (certified === undefined) return undefined;
    const { key, reader } = certified;
    const serial = reader.bytes(8).readBigUInt64BE();
    // Whether it is for a person or a host.
    reader.uint32();
    const id = reader.string().toString('utf8');
    const principals = stringsIn(reader.string());
    // Behind from when and until when: with which options and extensions; and a field kept free.
    const validFrom = new Date(Number(reader.bytes(8).readBigUInt64BE()) * 1000);
    reader.bytes(8);
    for (let field = 0; field < 3; field++) reader.string();
    const authorityKey = reader.string();
    return { key, id, serial, principals, validFrom, authority: fingerprintOf(authorityKey), authorityKey };
  } catch {
    // Cut short: it is none.
    return undefined;
  }
}

/** Strings one after the other. Throws `Malformed` where the last is cut short. */
function stringsIn(bytes: Buffer): string[] {
  const reader = createWireReader(bytes);
  const strings: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const one = reader.string();
    strings.push(one.toString('latin1'));
    at += 4 + one.length;
  }
  return strings;
}

/** The key that a certificate is for; undefined where the blob is no certificate. */
function certifiedKey(blob: Uint8Array): Buffer | undefined {
  try {
    return openCertificate(blob)?.key;
  } catch {
    // Cut short: it is for no key.
    return undefined;
  }
}

/** The key of a certificate, and a reader that stands behind it. Throws `Malformed` where it is cut short. */
function openCertificate(blob: Uint8Array): { key: Buffer; reader: WireReader } | undefined {
  const [, name = ''] = /^(.+)-cert-v01@openssh\.com$/.exec(typeOf(blob) ?? '') ?? [];
  // Keys on security keys have the name of OpenSSH twice.
  const type = name.startsWith('sk-') ? `${name}@openssh.com` : name;
  const fields = keyFields.find((known) => known.type.test(type))?.fields ?? 0;
  if (fields === 0) return undefined;
  const reader = createWireReader(blob);
  reader.string();
  // The second is a nonce.
  reader.string();
  const parts = Array.from({ length: fields }, () => reader.string());
  return { key: Buffer.concat([type, ...parts].map((part) => sshString(part))), reader };
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
