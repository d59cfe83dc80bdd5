import { closeSync, constants, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isRecordName } from '../record-names.ts';
import { largestOf, sessionFiles } from '../session-files.ts';
import { type TarHead, tarBlock, tarHeader } from './tar.ts';

/** The folder that a bundle was unpacked into, or what is wrong with the archive, as a sentence. */
export type Unpacked = { folder: string } | { wrong: string };

/**
 * Unpacks a bundle below an empty folder. Takes only what `export --format bundle` writes, byte for byte: one folder, plain files and
 * folders of a record below it in order, nothing of another kind, no name that leads elsewhere, no file that is larger than its kind can be. All that is
 * looked at before the first byte is written. A walk of ten thousand commands has two files for each, and some checkpoints. Throws what the file system throws.
 */
export function unpackBundle(path: string, into: string, mostEntries = 100_000): Unpacked {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = fstatSync(file);
    if (!found.isFile()) throw new NotABundle('it is not a plain file');
    const entries = [...entriesOf(file, { length: found.size, mostEntries })];
    for (const { head, at } of entries) write(file, { head, at }, join(into, head.name));
    return { folder: join(into, entries[0]?.head.name.slice(0, -1) ?? '') };
  } catch (cause) {
    if (!(cause instanceof NotABundle)) throw cause;
    return { wrong: cause.message };
  } finally {
    closeSync(file);
  }
}

class NotABundle extends Error {}

/** An entry, and where its content begins. */
type Placed = { head: TarHead; at: number };

/** The entries in their order, each looked at, without their contents; the end must be that of the file. */
function* entriesOf(file: number, { length, mostEntries }: { length: number; mostEntries: number }): Generator<Placed> {
  const folders = new Set<string>();
  let [first, before]: TarHead[] = [];
  let at = 0;
  for (let count = 0; ; count += 1) {
    const head = nextHead(file, at);
    at += tarBlock;
    if (head === undefined) break;
    if (first === undefined) demandRoot(head);
    else demandPlace(head, { before: before ?? first, first, folders });
    if (count === mostEntries) throw new NotABundle(`it has more than ${mostEntries} entries`);
    if (head.kind === 'folder') folders.add(head.name);
    yield { head, at };
    at += head.kind === 'file' ? padded(file, head, { at, length }) : 0;
    first ??= head;
    before = head;
  }
  if (first === undefined) throw new NotABundle(noRoot);
  demandEnd(file, at, length);
}

const noRoot = 'it does not begin with the folder of a session';

function demandRoot({ kind, name }: TarHead): void {
  if (kind !== 'folder' || !/^[\w-]+\/$/.test(name)) throw new NotABundle(noRoot);
}

function demandEnd(file: number, at: number, length: number): void {
  const rest = length - at;
  if (rest !== tarBlock || read(file, at, tarBlock).some((byte) => byte !== 0))
    throw new NotABundle('it does not end as it should');
}

/** The header at this place; undefined at the end. */
function nextHead(file: number, at: number): TarHead | undefined {
  const bytes = read(file, at, tarBlock);
  if (bytes.every((byte) => byte === 0)) return undefined;
  const head = headOf(bytes);
  if (!isCanonical(head, bytes)) throw new NotABundle(`${entryWords(head.name)} is none that a bundle has`);
  return head;
}

/** What is no archive at all has bytes there that say nothing to anybody. */
function entryWords(name: string): string {
  return /^[\x20-\x7e]{1,155}$/.test(name)
    ? `the entry ${JSON.stringify(name)}`
    : 'what stands where an entry should begin';
}

function headOf(bytes: Buffer): TarHead {
  const text = (from: number, to: number) => bytes.toString('latin1', from, to).split('\0', 1).join('');
  const [name, prefix] = [text(0, 100), text(345, 500)];
  const path = prefix === '' ? name : `${prefix}/${name}`;
  const mtime = Number.parseInt(text(136, 148), 8) || 0;
  if (text(156, 157) === '5') return { kind: 'folder', name: path, mtime };
  return { kind: 'file', name: path, mtime, size: Number.parseInt(text(124, 136), 8) || 0 };
}

/** Written again it must be the same: that ends links, devices, sparse files, other owners, other forms of numbers. */
function isCanonical(head: TarHead, bytes: Buffer): boolean {
  try {
    return tarHeader(head).equals(bytes);
  } catch {
    // A name or a size that does not fit the format was not written in it.
    return false;
  }
}

function demandPlace(
  head: TarHead,
  { before, first, folders }: { before: TarHead; first: TarHead; folders: ReadonlySet<string> },
): void {
  const shown = JSON.stringify(head.name);
  const parts = head.name.replace(/\/$/, '').split('/');
  const isBelow = head.name.startsWith(first.name) && parts.length > 1;
  const isPlain = /^[\x20-\x7e]+$/.test(head.name) && parts.every((part) => !['', '.', '..'].includes(part));
  const name = head.name.slice(first.name.length);
  if (!isBelow || !isPlain || parts[1] === sessionFiles.state || !isRecordName(name))
    throw new NotABundle(`the name ${shown} has no place in it`);
  if (head.name <= before.name || head.mtime !== first.mtime)
    throw new NotABundle(`the entry ${shown} is not where it should be`);
  if (!folders.has(head.name.replace(/[^/]+\/?$/, '')))
    throw new NotABundle(`the entry ${shown} is in a folder that it does not have`);
  if (head.kind === 'file' && head.size > largestOf(name))
    throw new NotABundle(`the entry ${shown} has ${head.size} bytes, more than such a file can have`);
}

/** The length of a content with what fills it up, all of which must be there, and the filling zero. */
function padded(
  file: number,
  { name, size }: { name: string; size: number },
  { at, length }: { at: number; length: number },
): number {
  const filling = (tarBlock - (size % tarBlock)) % tarBlock;
  if (at + size + filling > length)
    throw new NotABundle(`it was cut off in ${JSON.stringify(name)}, as a copy that broke off is: ask for it again`);
  if (read(file, at + size, filling).some((byte) => byte !== 0))
    throw new NotABundle('there is something between its entries');
  return size + filling;
}

function write(file: number, { head, at }: Placed, path: string): void {
  if (head.kind === 'folder') mkdirSync(path, { mode: 0o700 });
  else copyContent(file, { at, size: head.size }, path);
}

function copyContent(from: number, { at, size }: { at: number; size: number }, path: string): void {
  const to = openSync(path, 'wx', 0o600);
  try {
    for (let copied = 0; copied < size; ) {
      const piece = read(from, at + copied, Math.min(size - copied, 1024 * 1024));
      for (let done = 0; done < piece.length; ) done += writeSync(to, piece, done);
      copied += piece.length;
    }
  } finally {
    closeSync(to);
  }
}

function read(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const got = readSync(file, bytes, done, length - done, at + done);
    if (got === 0) throw new NotABundle('it was cut off, as a copy that broke off is: ask for it again');
    done += got;
  }
  return bytes;
}
