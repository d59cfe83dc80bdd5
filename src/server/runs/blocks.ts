/**
 * Bytes that wait for the disk, in blocks that are used again and again: new ones for everything that is printed would be left to the
 * garbage collector faster than it works.
 */
export type Blocks = {
  /** Takes a copy. */
  add(bytes: Uint8Array): void;
  /** The oldest bytes that wait, as many as lie together. They stay where they are until `done`. */
  first(): Uint8Array | undefined;
  /** What `first` gave need not be kept any more. */
  done(): void;
  /** Bytes that wait. */
  readonly length: number;
};

type Block = { buffer: Buffer; length: number; given: boolean };

export function createBlocks(): Blocks {
  const waiting: Block[] = [];
  const unused: Buffer[] = [];
  let length = 0;

  function open(): Block {
    const last = waiting.at(-1);
    if (last !== undefined && !last.given && last.length < last.buffer.length) return last;
    const block = { buffer: unused.pop() ?? Buffer.allocUnsafeSlow(blockLength), length: 0, given: false };
    waiting.push(block);
    return block;
  }

  return {
    add(bytes) {
      for (let taken = 0; taken < bytes.length; ) {
        const block = open();
        const piece = bytes.subarray(taken, taken + block.buffer.length - block.length);
        block.buffer.set(piece, block.length);
        block.length += piece.length;
        taken += piece.length;
      }
      length += bytes.length;
    },
    first() {
      const [block] = waiting;
      if (block === undefined) return undefined;
      block.given = true;
      return block.buffer.subarray(0, block.length);
    },
    done() {
      const block = waiting.shift();
      if (block === undefined) return;
      length -= block.length;
      unused.push(block.buffer);
    },
    get length() {
      return length;
    },
  };
}

const blockLength = 256 * 1024;
