import { execFileSync } from 'node:child_process';
import { hash, randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTree, treeHead } from '../../src/journal/merkle.ts';
import { createBlobWriter } from '../../src/signing/blob.ts';
import { checkBlob } from '../../src/signing/blob-check.ts';
import { temporaryFolder } from '../support/folder.ts';
import { fill, mounting, smallDisk } from '../support/small-disk.ts';

async function store(
  pieces: readonly Uint8Array[],
  folder = temporaryFolder(),
): Promise<{ folder: string; root: string; length: number; chunks: number }> {
  const writer = createBlobWriter({ folder, of: 'RUN', random: randomBytes, createTree });
  for (const piece of pieces) await writer.write(piece);
  return { folder, ...(await writer.finish()) };
}

const lengthsOf = (folder: string, root: string): number[] =>
  readFileSync(join(folder, 'blobs', `${root}.salts`), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => Number(line.slice(33)));

test('the bytes are stored under their root, with the salts beside them and nothing else', async () => {
  const { folder, root, length, chunks } = await store([Buffer.from('one\n'), Buffer.from('two')]);
  expect(readFileSync(join(folder, 'blobs', root), 'utf8')).toBe('one\ntwo');
  expect({ length, chunks }).toEqual({ length: 7, chunks: 1 });
  expect(readdirSync(join(folder, 'blobs')).sort()).toEqual([root, `${root}.salts`]);
  expect(checkBlob(folder, root, 7, createTree)).toEqual({ ok: true, redacted: [] });
});

test('the root is the tree head over SHA-256(0x00, salt, chunk) of each chunk', async () => {
  const { folder, root } = await store([Buffer.from('line\n'.repeat(3000))]);
  const content = readFileSync(join(folder, 'blobs', root));
  let from = 0;
  const leaves = readFileSync(join(folder, 'blobs', `${root}.salts`), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [salt = '', length = ''] = line.split(' ');
      const chunk = content.subarray(from, from + Number(length));
      from += chunk.length;
      return hash('sha256', Buffer.concat([Buffer.of(0), Buffer.from(salt, 'hex'), chunk]), 'hex');
    });
  expect(treeHead(leaves)).toBe(root);
});

test('chunks end at the last line feed within 4,096 bytes, or at 4,096 bytes', async () => {
  const { folder, root } = await store([
    Buffer.from(`${'a'.repeat(2999)}\n${'b'.repeat(999)}\n${'c'.repeat(9000)}\nend`),
  ]);
  expect(lengthsOf(folder, root)).toEqual([4000, 4096, 4096, 812]);
});

test('the chunks do not depend on how the bytes came', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          fc.constant('\n'),
          fc.nat(5000).map((n) => 'x'.repeat(n)),
        ),
      ),
      fc.array(fc.nat(3000)),
      async (words, cuts) => {
        const all = Buffer.from(words.join(''));
        const pieces: Buffer[] = [];
        let from = 0;
        for (const cut of cuts) {
          pieces.push(all.subarray(from, from + cut));
          from += cut;
        }
        const once = await store([all]);
        const split = await store([...pieces, all.subarray(from)]);
        expect(lengthsOf(split.folder, split.root)).toEqual(lengthsOf(once.folder, once.root));
        expect(checkBlob(split.folder, split.root, all.length, createTree)).toEqual({ ok: true, redacted: [] });
      },
    ),
    { numRuns: 30 },
  );
});

test('an empty blob is a blob', async () => {
  const { folder, root, length, chunks } = await store([]);
  expect({ length, chunks }).toEqual({ length: 0, chunks: 0 });
  expect(checkBlob(folder, root, 0, createTree)).toEqual({ ok: true, redacted: [] });
});

test('what is hashed ahead of its writing makes the same blob', async () => {
  const all = Buffer.from(Array.from({ length: 20_000 }, (_, line) => `${line}\n`).join(''));
  const folder = temporaryFolder();
  const random = (length: number) => Buffer.alloc(length, 7);
  const made = async (write: (writer: ReturnType<typeof createBlobWriter>) => Promise<void>) => {
    const writer = createBlobWriter({ folder, of: 'RUN', random, createTree });
    await write(writer);
    return writer.finish();
  };
  const plain = await made((writer) => writer.write(all));
  const ahead = await made(async (writer) => {
    writer.ahead(all.subarray(0, 5000));
    await writer.write(all.subarray(0, 3000));
    writer.ahead(all.subarray(5000, 9000));
    await writer.write(all.subarray(3000, 9000));
    await writer.write(all.subarray(9000, 20_000));
    writer.ahead(all.subarray(20_000));
    await writer.write(all.subarray(20_000));
  });
  expect(ahead).toEqual(plain);
  expect(checkBlob(folder, ahead.root, all.length, createTree)).toEqual({ ok: true, redacted: [] });
});

test('one that is given up leaves nothing behind', async () => {
  const folder = temporaryFolder();
  const writer = createBlobWriter({ folder, of: 'RUN', random: randomBytes, createTree });
  await writer.write(Buffer.alloc(10_000));
  writer.abort();
  expect(readdirSync(join(folder, 'blobs'))).toEqual([]);
});

test('any amount of output is written and checked in constant memory', async () => {
  const folder = temporaryFolder();
  const writer = createBlobWriter({ folder, of: 'RUN', random: randomBytes, createTree });
  const piece = Buffer.from(`${'x'.repeat(99)}\n`.repeat(1000));
  for (let count = 0; count < 20; count++) await writer.write(piece);
  const before = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
  for (let count = 0; count < 300; count++) await writer.write(piece);
  const { root, length } = await writer.finish();
  expect(checkBlob(folder, root, length, createTree)).toEqual({ ok: true, redacted: [] });
  expect(process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000);
  unlinkSync(join(folder, 'blobs', root));
});

describe('what was changed afterwards', () => {
  const stored = async (): Promise<{
    folder: string;
    root: string;
    content: string;
    salts: string;
    check: () => unknown;
  }> => {
    const { folder, root, length } = await store([Buffer.from('line\n'.repeat(2000))]);
    const content = join(folder, 'blobs', root);
    return {
      folder,
      root,
      content,
      salts: `${content}.salts`,
      check: () => checkBlob(folder, root, length, createTree),
    };
  };
  const edit = (path: string, change: (text: string) => string): void =>
    writeFileSync(path, change(readFileSync(path, 'latin1')), 'latin1');

  test.each<[string, (blob: Awaited<ReturnType<typeof stored>>) => void]>([
    ['a changed byte', ({ content }) => edit(content, (text) => text.replace('line', 'lime'))],
    ['a byte more', ({ content }) => edit(content, (text) => `${text}x`)],
    ['a byte less', ({ content }) => edit(content, (text) => text.slice(1))],
    ['a changed salt', ({ salts }) => edit(salts, (text) => (text[0] === '0' ? '1' : '0') + text.slice(1))],
    [
      'a salt in capitals',
      ({ salts }) => edit(salts, (text) => text.replace(/^.{32}/, 'ABCDEFABCDEFABCDEFABCDEFABCDEFAB')),
    ],
    ['a missing salt', ({ salts }) => edit(salts, (text) => text.slice(text.indexOf('\n') + 1))],
    ['salts without an end', ({ salts }) => edit(salts, (text) => text.slice(0, -1))],
    ['a chunk of no length', ({ salts }) => edit(salts, (text) => `${text}${'0'.repeat(32)} 0\n`)],
    ['a chunk too long', ({ salts }) => edit(salts, (text) => text.replace(/ \d+/, ' 4097'))],
    ['salts of a long line', ({ salts }) => edit(salts, () => 'x'.repeat(1_000_000))],
  ])('%s is noticed', async (_, change) => {
    const blob = await stored();
    expect(blob.check()).toEqual({ ok: true, redacted: [] });
    change(blob);
    expect(blob.check()).toMatchObject({ ok: false, code: 'blob-changed' });
  });

  test('another length in the record is noticed', async () => {
    const { folder, root } = await stored();
    expect(checkBlob(folder, root, 9_999, createTree)).toMatchObject({ code: 'blob-changed' });
  });

  test('a file that is gone is told apart', async () => {
    for (const which of ['content', 'salts'] as const) {
      const blob = await stored();
      unlinkSync(blob[which]);
      expect(blob.check()).toMatchObject({ ok: false, code: 'blob-missing' });
    }
  });

  test('links, folders and pipes are refused', async () => {
    for (const which of ['content', 'salts'] as const) {
      const blob = await stored();
      renameSync(blob[which], `${blob[which]}.moved`);
      symlinkSync(`${blob[which]}.moved`, blob[which]);
      expect(blob.check()).toMatchObject({ ok: false, code: 'blob-not-a-file' });
      unlinkSync(blob[which]);
      mkdirSync(blob[which]);
      expect(blob.check()).toMatchObject({ ok: false, code: 'blob-not-a-file' });
    }
    const blob = await stored();
    unlinkSync(blob.content);
    execFileSync('mkfifo', [blob.content]);
    expect(blob.check()).toMatchObject({ ok: false, code: 'blob-not-a-file' });
    const linked = await stored();
    renameSync(join(linked.folder, 'blobs'), join(linked.folder, 'elsewhere'));
    symlinkSync('elsewhere', join(linked.folder, 'blobs'));
    expect(linked.check()).toMatchObject({ ok: false, code: 'blob-not-a-file' });
  });

  test('a root that is no plain name is refused without looking at any file', async () => {
    const { folder, root } = await stored();
    for (const name of [`../blobs/${root}`, root.toUpperCase(), '', '.', `${root}\n`, `${root}.salts`]) {
      expect(checkBlob(folder, name, 10_000, createTree)).toMatchObject({ ok: false, code: 'blob-name' });
    }
    expect(existsSync(join(folder, 'blobs', root))).toBe(true);
  });
});

test.skipIf(mounting.missing)(
  `what a full disk did not take can be given again, and the blob is the same${mounting.note}`,
  async () => {
    const disk = smallDisk(256);
    const writer = createBlobWriter({
      folder: disk,
      of: 'RUN',
      random: (length) => new Uint8Array(length),
      createTree,
    });
    const pieces = Array.from({ length: 40 }, (_, index) => Buffer.from(`line ${index} of some\n`.repeat(150)));
    fill(join(disk, 'other'), 40);
    let refused = 0;
    for (const piece of pieces) {
      try {
        await writer.write(piece);
      } catch (error) {
        expect(error).toMatchObject({ code: 'ENOSPC' });
        refused++;
        rmSync(join(disk, 'other'), { force: true });
        await writer.write(piece);
      }
    }
    expect(refused).toBe(1);
    const { root, length } = await writer.finish();
    const whole = Buffer.concat(pieces);
    expect(length).toBe(whole.length);
    expect(readFileSync(join(disk, 'blobs', root)).equals(whole)).toBe(true);
    expect(checkBlob(disk, root, length, createTree)).toEqual({ ok: true, redacted: [] });
  },
);
