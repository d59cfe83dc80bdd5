/** The bytes that came in and the places to be masked among them; hands them out once they are decided. Positions count from the first byte. */
export type Release = {
  /** Takes more bytes, and says the position of the first of them. */
  add(bytes: Uint8Array): number;
  mask(start: number, end: number): void;
  /** Everything before this position that was not handed out yet, with stars for what is masked. Good until the next `add`. */
  upTo(position: number): Buffer;
  end(): number;
  /** What was not handed out yet, after `context` bytes that were, and beyond `end` bytes that mean nothing. */
  readonly bytes: Buffer;
  /** The same, four bytes at a time. */
  readonly quads: Uint32Array;
  /** The position of the first of these bytes. */
  readonly start: number;
};

/** What stands for a secret, whatever its length: the length would be a hint. */
export const stars = '****';

/** Enough for the longest opening word and the longest name before one. */
const context = 128;

/** A release that has seen no bytes. */
export function createRelease(): Release {
  let buffer = Buffer.from(new ArrayBuffer(smallest));
  let quads = new Uint32Array(buffer.buffer);
  let length = 0;
  let base = 0;
  let given = 0;
  let masks: { start: number; end: number }[] = [];
  /** Whether the last thing handed out was stars, so that one secret in several pieces has them once. */
  let inMask = false;

  function drop(count: number): void {
    buffer.copyWithin(0, count, length);
    length -= count;
    base += count;
  }

  function grow(needed: number): void {
    const larger = Buffer.from(new ArrayBuffer(2 ** Math.ceil(Math.log2(needed))));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
    quads = new Uint32Array(larger.buffer);
  }

  function take(until: number): Buffer {
    const piece = buffer.subarray(given - base, until - base);
    given = until;
    inMask = false;
    return piece;
  }

  function giveStars(pieces: Buffer[], until: number): void {
    if (!inMask) pieces.push(starBytes);
    given = until;
    inMask = true;
  }

  /** What lies before this position up to the last mask there, with its stars. */
  function piecesAround(position: number): Buffer[] {
    const pieces: Buffer[] = [];
    let done = 0;
    for (const { start, end } of masks) {
      if (start >= position) break;
      if (start > given) pieces.push(take(start));
      if (end > given) giveStars(pieces, Math.min(position, end));
      if (end > position) break;
      done++;
    }
    masks = masks.slice(done);
    return pieces;
  }

  return {
    add(bytes) {
      drop(Math.max(0, given - context - base));
      if (length + bytes.length > buffer.length) grow(length + bytes.length);
      buffer.set(bytes, length);
      length += bytes.length;
      return base + length - bytes.length;
    },
    mask(start, end) {
      const merged = { start, end };
      for (let last = masks.at(-1); last !== undefined && last.end >= merged.start; last = masks.at(-1)) {
        merged.start = Math.min(merged.start, last.start);
        merged.end = Math.max(merged.end, last.end);
        masks.pop();
      }
      masks.push(merged);
    },
    upTo(position) {
      const pieces = masks.length === 0 ? [] : piecesAround(position);
      if (given < position) pieces.push(take(position));
      const [only] = pieces;
      return pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
    },
    end: () => base + length,
    get bytes() {
      return buffer;
    },
    get quads() {
      return quads;
    },
    get start() {
      return base;
    },
  };
}

/** Bytes; a power of two. */
const smallest = 256;

const starBytes = Buffer.from(stars, 'latin1');
