import { hash } from 'node:crypto';
import { createWireReader, Malformed, sshString, uint32 } from './wire.ts';

/** What an SSH signature file says (openssh-portable, PROTOCOL.sshsig). The hash is always sha512 here. */
export type SshSignature = {
  /** The signer's key as the SSH protocol sends it. */
  readonly publicKey: Buffer;
  /** What the signature is for; one made for one purpose does not count for another. */
  readonly namespace: string;
  /** The signature proper, with its algorithm before it. */
  readonly signature: Buffer;
};

/** The bytes a key has to sign so that the result is an SSH signature over `message`. */
export function bytesToSign(message: Uint8Array, namespace: string): Buffer {
  return Buffer.concat([
    magic,
    ...[namespace, '', hashName].map((part) => sshString(part)),
    sshString(hash(hashName, message, 'buffer')),
  ]);
}

/** The armoured file, byte for byte as ssh-keygen writes it. */
export function encodeSshSignature({ publicKey, namespace, signature }: SshSignature): string {
  const parts = [publicKey, namespace, '', hashName, signature].map((part) => sshString(part));
  const base64 = Buffer.concat([magic, uint32(version), ...parts]).toString('base64');
  const lines = base64.match(/.{1,70}/g) ?? [];
  return `${begin}\n${lines.join('\n')}\n${end}\n`;
}

/**
 * Reads an armoured file. Strict: armouring the result again must give the same file, so that no byte of it can be changed without
 * notice. Signatures over a hash other than sha512 are refused too, which ssh-keygen makes only when told to.
 */
export function decodeSshSignature(
  armored: string,
): { ok: true; signature: SshSignature } | { ok: false; message: string } {
  try {
    const signature = decode(armored);
    if (encodeSshSignature(signature) === armored) return { ok: true, signature };
    return { ok: false, message: 'The signature file is not in the form in which ssh-keygen writes it.' };
  } catch (cause) {
    if (!(cause instanceof Malformed)) throw cause;
    return { ok: false, message: `This is not an SSH signature: ${cause.message}.` };
  }
}

const magic = Buffer.from('SSHSIG', 'latin1');
const version = 1;
const hashName = 'sha512';
const begin = '-----BEGIN SSH SIGNATURE-----';
const end = '-----END SSH SIGNATURE-----';
/** An RSA key of 16,384 bits needs less than half of it. */
const longest = 20_000;

function decode(armored: string): SshSignature {
  if (armored.length > longest) throw new Malformed('it is far too long');
  if (!armored.startsWith(`${begin}\n`) || !armored.endsWith(`\n${end}\n`)) {
    throw new Malformed('its first or last line is missing');
  }
  const base64 = armored.slice(begin.length, -end.length - 1).replaceAll('\n', '');
  const reader = createWireReader(Buffer.from(base64, 'base64'));
  if (!reader.bytes(magic.length).equals(magic)) throw new Malformed('it does not begin with SSHSIG');
  if (reader.uint32() !== version) throw new Malformed('it is of a version this program does not know');
  const publicKey = reader.string();
  const namespace = reader.string().toString('utf8');
  if (reader.string().length > 0) throw new Malformed('a field that must be empty is not');
  if (reader.string().toString('latin1') !== hashName) throw new Malformed('it is not over a SHA-512 hash');
  const signature = reader.string();
  reader.end();
  return { publicKey, namespace, signature };
}
