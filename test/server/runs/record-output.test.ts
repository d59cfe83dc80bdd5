import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { createTree } from '../../../src/journal/merkle.ts';
import { recordOutput } from '../../../src/server/runs/record-output.ts';
import { partOf, removePart } from '../../../src/signing/blob.ts';
import { checkBlob } from '../../../src/signing/blob-check.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { fill, mounting, smallDisk } from '../../support/small-disk.ts';

/** A command's output that is recorded, and what recording it did to the command. */
function recorded(folder: string) {
  const told: string[] = [];
  const shown: Buffer[] = [];
  const output = recordOutput(folder, 'RUN', {
    written: (bytes) => void shown.push(Buffer.from(bytes)),
    hold: () => told.push('hold'),
    goOn: () => told.push('go on'),
    trouble: (why) => told.push(why),
  });
  return { output, told, shown: () => Buffer.concat(shown) };
}

const kibibyte = 1024;
const lines = (count: number) => Buffer.from('one of the lines that the command prints\n'.repeat(count));

test('what was printed lies in the blob and was shown, in order, however it came', async () => {
  const folder = temporaryFolder();
  const { output, shown } = recorded(folder);
  const all = lines(40_000);
  for (let at = 0; at < all.length; at += 90_001) {
    output.give(all.subarray(at, at + 90_001));
    if (at % 7 === 0) await sleep(1);
  }
  const { root, length } = await output.finish();
  expect(length).toBe(all.length);
  expect(readFileSync(join(folder, 'blobs', root)).equals(all)).toBe(true);
  expect(checkBlob(folder, root, length, createTree)).toEqual({ ok: true, redacted: [] });
  expect(shown().equals(all)).toBe(true);
});

test('bytes that were given may be used again by whoever gave them', async () => {
  const folder = temporaryFolder();
  const { output } = recorded(folder);
  const bytes = Buffer.from('printed');
  output.give(bytes);
  bytes.fill('x');
  const { root } = await output.finish();
  expect(readFileSync(join(folder, 'blobs', root), 'utf8')).toBe('printed');
});

test('output whose file was taken away is given up, and not waited for', async () => {
  const folder = temporaryFolder();
  const { output } = recorded(folder);
  output.give(Buffer.from('printed'));
  await vi.waitFor(() => expect(existsSync(partOf(folder, 'RUN'))).toBe(true));
  removePart(folder, 'RUN');
  await expect(output.finish()).rejects.toThrow('ENOENT');
});

test('a command that prints faster than the disk takes it is held until the disk has caught up, without a word', async () => {
  const { output, told } = recorded(temporaryFolder());
  let given = 0;
  while (told.length === 0 && given < 100) {
    output.give(Buffer.alloc(256 * kibibyte, 'y'));
    given++;
  }
  expect(given).toBeLessThan(8);
  expect(told).toEqual(['hold']);
  const { length } = await output.finish();
  expect(told).toEqual(['hold', 'go on']);
  expect(length).toBe(given * 256 * kibibyte);
});

test.skipIf(mounting.missing)(
  `on a full disk the command is held, and told why; with room again all goes on and nothing is lost${mounting.note}`,
  async () => {
    const disk = smallDisk(1024);
    const { output, told, shown } = recorded(disk);
    const all = lines(8000);
    fill(join(disk, 'other'), 300);
    for (let at = 0; at < all.length; at += 64 * kibibyte) {
      output.give(all.subarray(at, at + 64 * kibibyte));
      await sleep(10);
    }
    expect(told[0]).toBe('hold');
    expect(told[1]).toMatch(/^The command is held, .*Free at least \d+ KiB/);
    expect(told).not.toContain('go on');
    const before = shown().length;
    expect(before).toBeLessThan(all.length);
    rmSync(join(disk, 'other'));
    const { root, length } = await output.finish();
    expect(told.slice(-2)).toEqual(['There is room again: the command goes on.', 'go on']);
    expect(length).toBe(all.length);
    expect(readFileSync(join(disk, 'blobs', root)).equals(all)).toBe(true);
  },
);
