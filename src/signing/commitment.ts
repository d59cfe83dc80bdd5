import { hash } from 'node:crypto';

/** Makes an empty RFC 6962 tree whose leaves are given as hashes of 64 hex digits. The journal's room has one. */
export type CreateTree = () => { append(leafHash: string): void; readonly size: number; root(): string };

/** No chunk of a blob is longer, in bytes. */
export const largestChunk = 4096;

/** SHA-256(0x00 ‖ salt ‖ chunk) as 64 hex digits: a leaf of a blob's tree. Without the salt, it does not let the chunk be guessed. */
export function commitment(salt: Uint8Array, chunk: Uint8Array): string {
  return hash('sha256', Buffer.concat([leafPrefix, salt, chunk]), 'hex');
}

const leafPrefix = Buffer.of(0);
