/** The last bytes of an output: enough for a late client's screen and for comparing expectations, whatever the whole length is. */
export type Tail = {
  push(bytes: Uint8Array): void;
  /** Where the kept bytes begin, counted from the start of the output. */
  readonly offset: number;
  bytes(): Uint8Array;
  text(): string;
};

/** @param kept how many bytes are kept at least; up to twice as many are held before the older half is dropped */
export function createTail(kept = 512 * 1024): Tail {
  let parts: Uint8Array[] = [];
  let length = 0;
  let offset = 0;
  const joined = () => {
    const all = Buffer.concat(parts);
    parts = [all];
    return all;
  };
  return {
    push(bytes) {
      parts.push(bytes);
      length += bytes.length;
      if (length <= 2 * kept) return;
      const all = joined().subarray(length - kept);
      // A copy: a view would keep the dropped half in memory.
      parts = [Buffer.from(all)];
      offset += length - kept;
      length = kept;
    },
    get offset() {
      return offset;
    },
    bytes: joined,
    text: () => Buffer.from(joined()).toString('utf8'),
  };
}
