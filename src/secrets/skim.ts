/**
 * Where a word may begin, told by two bytes at a time: one entry for each pair of bytes, 1 when a word can begin at the first of the two,
 * at the second, or just before them. Most of what programs print has few such pairs, and looking at pairs four bytes at a time is some
 * five times as fast as leading an automaton over each byte.
 */
export type Beginnings = Uint8Array;

/** The pairs of these words, which are binary strings. Looking at every second pair finds each of them. */
export function beginningsOf(words: Iterable<string>): Beginnings {
  const beginnings = new Uint8Array(65_536);
  for (const word of words) {
    const [first = any, second = any, third = any] = Buffer.from(word, 'latin1');
    mark(beginnings, first, second);
    // One that begins at the second byte of a pair shows in the next pair, if it is long enough.
    if (word.length > 2) mark(beginnings, second, third);
    else mark(beginnings, any, first);
  }
  return beginnings;
}

/**
 * The first four bytes, from `from` on (a multiple of four), with a pair among them that is a beginning, or the last four before `end`: their
 * place, a multiple of four. No word begins from `from` to before the byte in front of that place.
 */
export function skim(beginnings: Beginnings, quads: Uint32Array, from: number, end: number): number {
  const last = (end >> 2) - 1;
  let at = from >> 2;
  for (; at < last; at++) {
    const quad = quads[at] ?? 0;
    if (((beginnings[quad & 0xffff] ?? 0) | (beginnings[quad >>> 16] ?? 0)) !== 0) break;
  }
  return at << 2;
}

/** Stands for each of the 256 bytes. */
const any = -1;

function mark(beginnings: Beginnings, first: number, second: number): void {
  for (const one of bytesFor(first)) for (const other of bytesFor(second)) beginnings[indexOf(one, other)] = 1;
}

const everyByte = Array.from({ length: 256 }, (_, byte) => byte);
const bytesFor = (byte: number): number[] => (byte === any ? everyByte : [byte]);

const pair = new Uint8Array(2);
const pairAsNumber = new Uint16Array(pair.buffer);

/** As this machine reads two bytes at once. */
function indexOf(first: number, second: number): number {
  pair[0] = first;
  pair[1] = second;
  return pairAsNumber[0] ?? 0;
}
