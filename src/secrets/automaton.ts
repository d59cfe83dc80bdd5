import type { Shape } from './shapes.ts';
import { type Beginnings, beginningsOf } from './skim.ts';

/**
 * Looks for many words at once in one pass over bytes (Aho and Corasick, 1975), so that the time does not depend on how many secrets
 * there are. A state is a number, 0 at first; the one after a byte is `next[(state >> 1) + classOf[byte]]`, which the scanner looks up
 * by itself, for a call for each byte would cost more than all the rest. An odd state has something to say, an even one has not.
 */
export type Automaton = {
  readonly next: Int32Array;
  /** Bytes that no word contains are all of one class, which keeps the table small. */
  readonly classOf: Uint8Array;
  /** Where a word may begin, so that the bytes between can be passed over in state 0. */
  readonly beginnings: Beginnings;
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
  const known = [...secrets];
  for (const secret of known) {
    const path = insert(nodes, secret);
    for (const node of path.slice(0, -1)) node.undecided = node.depth;
    const last = path.at(-1);
    if (last !== undefined) last.secretLength = secret.length;
  }
  for (const shape of shapes) {
    for (const word of shape.openings) insert(nodes, word).at(-1)?.openings.push({ shape, length: word.length });
  }
  const beginnings = beginningsOf([...known, ...shapes.flatMap(({ openings }) => openings)]);
  return { ...compile(nodes, linkFallbacks(nodes)), beginnings };
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

/** Breadth first, so that the fallback of every node, which is shorter, is finished before the node. Returns the nodes in that order. */
function linkFallbacks(nodes: Node[]): number[] {
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
  return [0, ...queue];
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

function compile(nodes: readonly Node[], order: readonly number[]): Omit<Automaton, 'beginnings'> {
  const { classOf, width } = classify(nodes);
  const next = new Int32Array(nodes.length * width);
  for (const index of order) {
    const node = at(nodes, index);
    // What a node does not continue, its fallback does: its row is finished already.
    if (index !== 0) next.copyWithin(index * width, node.fallback * width, (node.fallback + 1) * width);
    for (const [byte, child] of node.next) next[index * width + (classOf[byte] ?? 0)] = stateOf(child);
  }
  function stateOf(index: number): number {
    const { secretLength, openings } = at(nodes, index);
    return index * width * 2 + (secretLength > 0 || openings.length > 0 ? 1 : 0);
  }
  const nodeOf = (state: number): Node => at(nodes, (state >> 1) / width);
  return {
    next,
    classOf,
    secretLength: (state) => nodeOf(state).secretLength,
    undecided: (state) => nodeOf(state).undecided,
    openings: (state) => nodeOf(state).openings,
  };
}

function classify(nodes: readonly Node[]): { classOf: Uint8Array; width: number } {
  const used = new Set(nodes.flatMap((node) => [...node.next.keys()]));
  const classOf = new Uint8Array(256);
  // Should words use all 256 bytes, there is no other byte that class 0 would have to stand for.
  let width = used.size === 256 ? 0 : 1;
  for (const byte of used) classOf[byte] = width++;
  return { classOf, width };
}

function at(nodes: readonly Node[], state: number): Node {
  const node = nodes[state];
  if (node === undefined) throw new Error(`The masker has no state ${state}.`);
  return node;
}
