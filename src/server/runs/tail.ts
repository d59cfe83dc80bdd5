/** The last bytes of an output: enough for a late client's screen and for comparing expectations, whatever the whole length is. */
export type Tail = {
  /** Takes a copy. */
  push(bytes: Uint8Array): void;
  /** Where the kept bytes begin, counted from the start of the output. */
  readonly offset: number;
  /** Good until the next `push`. */
  bytes(): Uint8Array;
  text(): string;
};

/** @param kept how many bytes are kept at least; up to twice as many are held before the older half is dropped */
export function createTail(kept = 512 * 1024): Tail {
  let buffer = Buffer.allocUnsafeSlow(smallest);
  let length = 0;
  let offset = 0;

  /** Forgets all but the last bytes. */
  function drop(stay: number): void {
    buffer.copyWithin(0, length - stay, length);
    offset += length - stay;
    length = stay;
  }

  function append(bytes: Uint8Array): void {
    if (length + bytes.length > buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.min(2 * kept, Math.max(2 * buffer.length, length + bytes.length)));
      buffer.copy(larger, 0, 0, length);
      buffer = larger;
    }
    buffer.set(bytes, length);
    length += bytes.length;
  }

  return {
    push(bytes) {
      if (length + bytes.length <= 2 * kept) {
        append(bytes);
        return;
      }
      const last = bytes.subarray(Math.max(0, bytes.length - kept));
      drop(Math.min(length, kept - last.length));
      offset += bytes.length - last.length;
      append(last);
    },
    get offset() {
      return offset;
    },
    bytes: () => buffer.subarray(0, length),
    text: () => buffer.toString('utf8', 0, length),
  };
}

const smallest = 1024;
