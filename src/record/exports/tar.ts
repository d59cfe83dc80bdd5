/**
 * One entry of an archive: a folder (its name ends with `/`), or a file with exactly `size` bytes. Names are ASCII paths with `/`;
 * `mtime` is in seconds since 1970.
 */
export type TarEntry = TarHead & ({ kind: 'folder' } | { kind: 'file'; pieces: Iterable<Uint8Array> });

/** An entry without its content. */
export type TarHead = { name: string; mtime: number } & ({ kind: 'folder' } | { kind: 'file'; size: number });

/** Bytes of a header, and what contents are filled up to. */
export const tarBlock = 512;
const block = tarBlock;

/** The octal digits that a field of POSIX ustar has room for: 8 GiB less one byte. */
const largest = 0o77777777777;

/**
 * Entries as a POSIX ustar archive (IEEE Std 1003.1, pax, "ustar Interchange Format"), piece by piece. Owner and rights are fixed, so that
 * the same files give the same bytes. Throws an `Error` with a sentence where a name or a size does not fit the format, or a file is not as
 * long as its entry says.
 */
export function* tar(entries: Iterable<TarEntry>): Generator<Uint8Array> {
  for (const entry of entries) {
    yield tarHeader(entry);
    if (entry.kind === 'file') yield* padded(entry);
  }
  yield new Uint8Array(2 * block);
}

function* padded({ name, size, pieces }: Extract<TarEntry, { kind: 'file' }>): Generator<Uint8Array> {
  let length = 0;
  for (const piece of pieces) {
    length += piece.length;
    yield piece;
  }
  if (length !== size) throw new Error(`${name} changed while it was read.`);
  if (size % block > 0) yield new Uint8Array(block - (size % block));
}

/** The 512 bytes before an entry's content. */
export function tarHeader(entry: TarHead): Buffer {
  const isFolder = entry.kind === 'folder';
  const size = entry.kind === 'file' ? entry.size : 0;
  if (size > largest)
    throw new Error(`${entry.name} has ${size} bytes, more than fit into a tar archive (${largest}).`);
  const { name, prefix } = placed(entry.name);
  const fields: [offset: number, text: string][] = [
    [0, name],
    [100, octal(isFolder ? 0o700 : 0o600, 7)],
    [108, octal(0, 7)],
    [116, octal(0, 7)],
    [124, octal(size, 11)],
    [136, octal(entry.mtime, 11)],
    [148, ' '.repeat(8)],
    [156, isFolder ? '5' : '0'],
    [257, 'ustar\x0000'],
    [345, prefix],
  ];
  const bytes = Buffer.alloc(block);
  for (const [offset, text] of fields) bytes.write(text, offset, 'latin1');
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${octal(sum, 6)}\0 `, 148, 'latin1');
  return bytes;
}

/** A name of more than 100 bytes is divided at a slash. */
function placed(path: string): { name: string; prefix: string } {
  if (path.length <= 100) return { name: path, prefix: '' };
  const slash = path.indexOf('/', path.length - 101);
  if (slash <= 0 || slash > 155) throw new Error(`The name ${path} is too long for a tar archive.`);
  return { name: path.slice(slash + 1), prefix: path.slice(0, slash) };
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}
