import { hash } from 'node:crypto';
import { fitsEd25519 } from './ed25519.ts';
import type { SessionKey } from './session-key.ts';

/** A C2SP signed note (c2sp.org/signed-note) with one signature: its text, which ends with LF, and who signed it. */
export type Note = {
  readonly text: string;
  /** The name of the key, and the first four bytes of SHA-256(name ‖ LF ‖ 0x01 ‖ key), which say which of that name it is. */
  readonly name: string;
  readonly keyId: Buffer;
  /** 64 bytes of Ed25519 over the text. */
  readonly signature: Buffer;
};

/** The note as a file. */
export function signNote(text: string, name: string, key: SessionKey): string {
  const keyId = keyIdOf(name, key.publicKey);
  return encodeNote({ text, name, keyId, signature: key.sign(Buffer.from(text)) });
}

/**
 * Reads a note. Strict: writing it again must give the same bytes, so that no byte of it can be changed without notice; another number of
 * signatures than one is refused. Undefined when it is no such note.
 */
export function readNote(bytes: Uint8Array): Note | undefined {
  // What is not UTF-8 does not come out of the writer again as it was.
  const match = noteForm.exec(Buffer.from(bytes).toString('utf8'));
  const [, text = '', name = '', base64 = ''] = match ?? [];
  const blob = Buffer.from(base64, 'base64');
  if (match === null || blob.length !== 68) return undefined;
  const note = { text, name, keyId: blob.subarray(0, 4), signature: blob.subarray(4) };
  return Buffer.from(encodeNote(note)).equals(bytes) ? note : undefined;
}

/** Whether this key (64 hex digits) signed the note. */
export function isSignedBy(note: Note, publicKey: string): boolean {
  if (!note.keyId.equals(keyIdOf(note.name, publicKey))) return false;
  return fitsEd25519(Buffer.from(publicKey, 'hex'), Buffer.from(note.text), note.signature);
}

/** The text has no control characters but LF. */
const noteForm = /^((?:[^\u0000-\u001f]+\n)+)\n\u2014 ([^\s+]+) ([A-Za-z0-9+/]+={0,2})\n$/;

function encodeNote({ text, name, keyId, signature }: Note): string {
  return `${text}\n\u2014 ${name} ${Buffer.concat([keyId, signature]).toString('base64')}\n`;
}

/** The type of an Ed25519 key in a note. */
const ed25519 = 1;

function keyIdOf(name: string, publicKey: string): Buffer {
  const bytes = [Buffer.from(`${name}\n`), Buffer.of(ed25519), Buffer.from(publicKey, 'hex')];
  return hash('sha256', Buffer.concat(bytes), 'buffer').subarray(0, 4);
}
