import { type CreateTree, commitment, largestChunk, saltLength } from './commitment.ts';

/** The bytes of a blob, cut into chunks as they come, each with a salt of its own, and the tree over what was committed to. */
export type Chunks = {
  take(bytes: Uint8Array): void;
  /** Makes what is left a chunk. */
  close(): void;
  /** The lines `<salt> <length>` of the chunks since the last call. */
  saltLines(): string;
  /** The length of those lines. */
  readonly waiting: number;
  readonly size: number;
  root(): string;
};

/** A chunk ends at the last LF within 4,096 bytes, or at 4,096 bytes; the last one at the end. */
export function createChunks(random: (length: number) => Uint8Array, createTree: CreateTree): Chunks {
  const tree = createTree();
  const pending = Buffer.alloc(largestChunk);
  let length = 0;
  let lines = '';
  let salts = Buffer.alloc(0);

  function commit(chunkLength: number): void {
    // Asking for each salt by itself would cost as much as the hash.
    if (salts.length === 0) salts = Buffer.from(random(saltsAtOnce * saltLength));
    const salt = salts.subarray(0, saltLength);
    salts = salts.subarray(saltLength);
    tree.append(commitment(salt, pending.subarray(0, chunkLength)));
    lines += `${salt.toString('hex')} ${chunkLength}\n`;
    pending.copyWithin(0, chunkLength, length);
    length -= chunkLength;
  }

  return {
    take(bytes) {
      for (let taken = 0; taken < bytes.length; ) {
        const piece = bytes.subarray(taken, taken + largestChunk - length);
        pending.set(piece, length);
        length += piece.length;
        taken += piece.length;
        if (length === largestChunk) commit(pending.lastIndexOf(0x0a) + 1 || largestChunk);
      }
    },
    close() {
      if (length > 0) commit(length);
    },
    saltLines() {
      const given = lines;
      lines = '';
      return given;
    },
    get waiting() {
      return lines.length;
    },
    get size() {
      return tree.size;
    },
    root: () => tree.root(),
  };
}

const saltsAtOnce = 64;
