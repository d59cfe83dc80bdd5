import { hash } from 'node:crypto';

/** A Merkle tree that keeps only its right edge (a compact range): a few hashes, whatever its size. */
export type Tree = {
  /** Adds a leaf by its hash: 64 hex digits. */
  append(leafHash: string): void;
  readonly size: number;
  /** The tree head over all leaves so far, 64 hex digits; the head of no leaves is SHA-256 of nothing. */
  root(): string;
};

/** An empty tree of RFC 6962, section 2.1. Leaves come in as their hashes, so the caller says what a leaf is. */
export function createTree(): Tree {
  // One full subtree for every bit that is set in size, the largest first.
  const subtrees: string[] = [];
  let size = 0;
  // Leaves that are not in a subtree yet: whoever waits for the disk after each leaf would pay for cold code each time, and few ask for the root.
  let waiting: string[] = [];

  function grow(leafHash: string): void {
    let node = leafHash;
    for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) node = join(subtrees.pop(), node);
    subtrees.push(node);
    size++;
  }

  function settle(): void {
    for (const leafHash of waiting) grow(leafHash);
    waiting = [];
  }

  return {
    append(leafHash) {
      waiting.push(leafHash);
      if (waiting.length === 256) settle();
    },
    get size() {
      return size + waiting.length;
    },
    root() {
      settle();
      const last = subtrees.at(-1);
      if (last === undefined) return hash('sha256', '', 'hex');
      return subtrees.slice(0, -1).reduceRight((right, left) => join(left, right), last);
    },
  };
}

/** The RFC 6962 tree head over these leaf hashes (64 hex digits each). */
export function treeHead(leafHashes: Iterable<string>): string {
  const tree = createTree();
  for (const leafHash of leafHashes) tree.append(leafHash);
  return tree.root();
}

const scratch = Buffer.alloc(65);
scratch[0] = 1;

/** In hex digits throughout: a buffer for each node would cost several times its hash. */
function join(left: string | undefined, right: string): string {
  if (left === undefined) throw new Error('A Merkle tree lost one of its subtrees.');
  scratch.write(left, 1, 'hex');
  scratch.write(right, 33, 'hex');
  return hash('sha256', scratch, 'hex');
}
