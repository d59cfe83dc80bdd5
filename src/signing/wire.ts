/** The SSH wire format (RFC 4251, section 5): big-endian 32-bit lengths before byte strings. */

/** One byte string with its length before it. */
export function sshString(content: Uint8Array | string): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return Buffer.concat([uint32(bytes.length), bytes]);
}

/** A 32-bit number in four bytes. */
export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Reads wire data from the start; each call throws `Malformed` when the data ends before what it is to read. */
export type WireReader = {
  string(): Buffer;
  uint32(): number;
  bytes(length: number): Buffer;
  /** Throws `Malformed` when anything is left. */
  end(): void;
};

/** The bytes are not what the format says. */
export class Malformed extends Error {
  override name = 'Malformed';
}

export function createWireReader(data: Uint8Array): WireReader {
  const buffer = Buffer.from(data.buffer, data.byteOffset, data.length);
  let at = 0;
  function bytes(length: number): Buffer {
    if (length > buffer.length - at) throw new Malformed('the data ends too early');
    at += length;
    return buffer.subarray(at - length, at);
  }
  const number = (): number => bytes(4).readUInt32BE();
  return {
    bytes,
    uint32: number,
    string: () => bytes(number()),
    end() {
      if (at < buffer.length) throw new Malformed('there is more data than there should be');
    },
  };
}
