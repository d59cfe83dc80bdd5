/** The bytes that came in and the places to be masked among them; hands them out once they are decided. Positions count from the first byte. */
export type Release = {
  /** Takes more bytes, and says the position of the first of them. */
  add(bytes: Uint8Array): number;
  mask(start: number, end: number): void;
  /** Everything before this position that was not handed out yet, with stars for what is masked. */
  upTo(position: number): Uint8Array;
  end(): number;
  /** What was not handed out yet, after `context` bytes that were. */
  kept(): { readonly bytes: Uint8Array; readonly start: number };
};

/** What stands for a secret, whatever its length: the length would be a hint. */
export const stars = '****';

/** Enough for the longest opening word and the longest name before one. */
const context = 128;

/** A release that has seen no bytes. */
export function createRelease(): Release {
  let buffer = Buffer.alloc(0);
  let base = 0;
  let given = 0;
  let masks: { start: number; end: number }[] = [];
  /** Whether the last thing handed out was stars, so that one secret in several pieces has them once. */
  let inMask = false;

  function give(pieces: Uint8Array[], until: number): void {
    pieces.push(buffer.subarray(given - base, until - base));
    given = until;
    inMask = false;
  }

  function giveStars(pieces: Uint8Array[], until: number): void {
    if (!inMask) pieces.push(starBytes);
    given = until;
    inMask = true;
  }

  return {
    add(bytes) {
      const dropped = Math.max(0, given - context - base);
      const position = base + buffer.length;
      buffer = Buffer.concat([buffer.subarray(dropped), bytes]);
      base += dropped;
      return position;
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
      const pieces: Uint8Array[] = [];
      let done = 0;
      for (const { start, end } of masks) {
        if (start >= position) break;
        if (start > given) give(pieces, start);
        if (end > given) giveStars(pieces, Math.min(position, end));
        if (end > position) break;
        done++;
      }
      masks = masks.slice(done);
      if (given < position) give(pieces, position);
      return Buffer.concat(pieces);
    },
    end: () => base + buffer.length,
    kept: () => ({ bytes: buffer, start: base }),
  };
}

const starBytes = Buffer.from(stars, 'latin1');
