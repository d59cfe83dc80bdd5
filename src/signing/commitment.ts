import { hash } from 'node:crypto';

/** Makes an empty RFC 6962 tree whose leaves are given as hashes of 64 hex digits. The journal's room has one. */
export type CreateTree = () => { append(leafHash: string): void; readonly size: number; root(): string };

/** No chunk of a blob is longer, in bytes. */
export const largestChunk = 4096;

/** The length of a salt, in bytes. */
export const saltLength = 16;

/** SHA-256(0x00 ‖ salt ‖ chunk) as 64 hex digits: a leaf of a blob's tree. Without the salt, it does not let the chunk be guessed. */
export function commitment(salt: Uint8Array, chunk: Uint8Array): string {
  // One buffer for all: a new one for each of the 25,000 chunks of a 100 MB output costs more than their hashes.
  leaf.set(salt, 1);
  leaf.set(chunk, 1 + saltLength);
  return hash('sha256', leaf.subarray(0, 1 + saltLength + chunk.length), 'hex');
}

/** Begins with the 0x00 that tells leaves from nodes. */
const leaf = Buffer.alloc(1 + saltLength + largestChunk);
