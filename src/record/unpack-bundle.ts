import { closeSync, constants, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sessionFiles } from './session-files.ts';
import { type TarHead, tarBlock, tarHeader } from './tar.ts';

/** The folder that a bundle was unpacked into, or what is wrong with the archive, as a sentence. */
export type Unpacked = { folder: string } | { wrong: string };

/**
 * Unpacks a bundle below an empty folder. Takes only what `export --format bundle` writes, byte for byte: one folder, plain files and
 * folders below it in order, nothing of another kind, no name that leads elsewhere. Throws what the file system throws.
 */
export function unpackBundle(path: string, into: string): Unpacked {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    if (!fstatSync(file).isFile()) throw new NotABundle('it is not a plain file');
    return { folder: join(into, unpack(file, into)) };
  } catch (cause) {
    if (!(cause instanceof NotABundle)) throw cause;
    return { wrong: cause.message };
  } finally {
    closeSync(file);
  }
}

class NotABundle extends Error {}

/** Gives the name of the one folder. */
function unpack(file: number, into: string): string {
  const first = nextHead(file);
  if (first?.kind !== 'folder' || !/^[\w-]+\/$/.test(first.name))
    throw new NotABundle('it does not begin with the folder of a session');
  mkdirSync(join(into, first.name), { mode: 0o700 });
  const folders = new Set([first.name]);
  let before: TarHead = first;
  for (let head = nextHead(file); head !== undefined; head = nextHead(file)) {
    demandPlace(head, before, first);
    if (!folders.has(head.name.replace(/[^/]+\/?$/, ''))) throw notThere(head);
    if (head.kind === 'folder') {
      folders.add(head.name);
      mkdirSync(join(into, head.name), { mode: 0o700 });
    } else copyContent(file, head.size, join(into, head.name));
    before = head;
  }
  return first.name.slice(0, -1);
}

function notThere({ name }: TarHead): NotABundle {
  return new NotABundle(`the entry ${JSON.stringify(name)} is in a folder that it does not have`);
}

/** The next header; undefined at the end, which must be the end of the file. */
function nextHead(file: number): TarHead | undefined {
  const bytes = read(file, tarBlock);
  if (bytes.every((byte) => byte === 0)) {
    const rest = Buffer.alloc(tarBlock + 1);
    const length = readSync(file, rest);
    if (length !== tarBlock || rest.some((byte) => byte !== 0)) throw new NotABundle('it does not end as it should');
    return undefined;
  }
  const head = headOf(bytes);
  if (!isCanonical(head, bytes))
    throw new NotABundle(`the entry ${JSON.stringify(head.name)} is none that a bundle has`);
  return head;
}

function headOf(bytes: Buffer): TarHead {
  const text = (from: number, to: number) => bytes.toString('latin1', from, to).split('\0', 1).join('');
  const [name, prefix] = [text(0, 100), text(345, 500)];
  const path = prefix === '' ? name : `${prefix}/${name}`;
  const mtime = Number.parseInt(text(136, 148), 8) || 0;
  if (text(156, 157) === '5') return { kind: 'folder', name: path, mtime };
  return { kind: 'file', name: path, mtime, size: Number.parseInt(text(124, 136), 8) || 0 };
}

/** Written again it must be the same: that ends links, devices, other owners, other forms of numbers. */
function isCanonical(head: TarHead, bytes: Buffer): boolean {
  try {
    return tarHeader(head).equals(bytes);
  } catch {
    // A name or a size that does not fit the format was not written in it.
    return false;
  }
}

function demandPlace(head: TarHead, before: TarHead, first: TarHead): void {
  const parts = head.name.replace(/\/$/, '').split('/');
  const isBelow = head.name.startsWith(first.name) && parts.length > 1;
  const isPlain = /^[\x20-\x7e]+$/.test(head.name) && parts.every((part) => !['', '.', '..'].includes(part));
  if (!isBelow || !isPlain || parts[1] === sessionFiles.state)
    throw new NotABundle(`the name ${JSON.stringify(head.name)} has no place in it`);
  if (head.name <= before.name || head.mtime !== first.mtime)
    throw new NotABundle(`the entry ${JSON.stringify(head.name)} is not where it should be`);
}

function copyContent(from: number, size: number, path: string): void {
  const to = openSync(path, 'wx', 0o600);
  try {
    for (let left = size; left > 0; ) {
      const piece = read(from, Math.min(left, 1024 * 1024));
      for (let done = 0; done < piece.length; ) done += writeSync(to, piece, done);
      left -= piece.length;
    }
  } finally {
    closeSync(to);
  }
  const padding = read(from, (tarBlock - (size % tarBlock)) % tarBlock);
  if (padding.some((byte) => byte !== 0)) throw new NotABundle('there is something between its entries');
}

function read(file: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const got = readSync(file, bytes, done, length - done, null);
    if (got === 0) throw new NotABundle('it was cut off');
    done += got;
  }
  return bytes;
}
