import type { Shape } from './shapes.ts';

/**
 * Looks for many words at once in one pass over bytes (Aho and Corasick, 1975), so that the time does not depend on how many secrets
 * there are. States are numbers, 0 is the first.
 */
export type Automaton = {
  /** The state after one more byte. */
  step(state: number, byte: number): number;
  /** Length of the longest secret that ends in this state, 0 when none does. */
  secretLength(state: number): number;
  /** How many of the last bytes may be the beginning of a secret that is not complete yet. */
  undecided(state: number): number;
  /** The shapes whose opening words end in this state, each with the length of that word. */
  openings(state: number): readonly Opening[];
};

export type Opening = { readonly shape: Shape; readonly length: number };

/** An automaton for these secrets and the opening words of these shapes, all as binary strings. */
export function createAutomaton(secrets: Iterable<string>, shapes: readonly Shape[]): Automaton {
  const nodes: Node[] = [newNode(0)];
  for (const secret of secrets) {
    const path = insert(nodes, secret);
    for (const node of path.slice(0, -1)) node.undecided = node.depth;
    const last = path.at(-1);
    if (last !== undefined) last.secretLength = secret.length;
  }
  for (const shape of shapes) {
    for (const word of shape.openings) insert(nodes, word).at(-1)?.openings.push({ shape, length: word.length });
  }
  linkFallbacks(nodes);
  return queries(nodes);
}

type Node = {
  readonly depth: number;
  readonly next: Map<number, number>;
  /** The state of the longest proper suffix that is also in the tree. */
  fallback: number;
  secretLength: number;
  undecided: number;
  openings: Opening[];
};

function newNode(depth: number): Node {
  return { depth, next: new Map(), fallback: 0, secretLength: 0, undecided: 0, openings: [] };
}

/** The nodes of the word, the last one included and the root left out. */
function insert(nodes: Node[], word: string): Node[] {
  const path: Node[] = [];
  let node = at(nodes, 0);
  for (const byte of Buffer.from(word, 'latin1')) {
    let index = node.next.get(byte);
    if (index === undefined) {
      index = nodes.push(newNode(node.depth + 1)) - 1;
      node.next.set(byte, index);
    }
    node = at(nodes, index);
    path.push(node);
  }
  return path;
}

/** Breadth first, so that the fallback of every node, which is shorter, is finished before the node. */
function linkFallbacks(nodes: Node[]): void {
  const queue = [...at(nodes, 0).next.values()];
  for (let done = 0; done < queue.length; done++) {
    const node = at(nodes, queue[done] ?? 0);
    for (const [byte, index] of node.next) {
      const child = at(nodes, index);
      child.fallback = follow(nodes, node.fallback, byte);
      inherit(child, at(nodes, child.fallback));
      queue.push(index);
    }
  }
}

function inherit(node: Node, from: Node): void {
  node.secretLength = Math.max(node.secretLength, from.secretLength);
  node.undecided = Math.max(node.undecided, from.undecided);
  node.openings = [...node.openings, ...from.openings];
}

function follow(nodes: readonly Node[], state: number, byte: number): number {
  for (let from = state; ; ) {
    const node = at(nodes, from);
    const next = node.next.get(byte);
    if (next !== undefined) return next;
    if (from === 0) return 0;
    from = node.fallback;
  }
}

function queries(nodes: readonly Node[]): Automaton {
  // Most bytes of any output leave the first state where it is: a table makes those cheap.
  const first = Int32Array.from({ length: 256 }, (_, byte) => nodes[0]?.next.get(byte) ?? 0);
  return {
    step: (state, byte) => (state === 0 ? (first[byte] ?? 0) : follow(nodes, state, byte)),
    secretLength: (state) => at(nodes, state).secretLength,
    undecided: (state) => at(nodes, state).undecided,
    openings: (state) => at(nodes, state).openings,
  };
}

function at(nodes: readonly Node[], state: number): Node {
  const node = nodes[state];
  if (node === undefined) throw new Error(`The masker has no state ${state}.`);
  return node;
}
