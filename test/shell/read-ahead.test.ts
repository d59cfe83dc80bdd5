import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readAhead } from '../../src/shell/read-ahead.ts';
import { temporaryFolder } from '../support/folder.ts';

/** A file reads as a terminal does: piece by piece, until nothing is there. */
function opened(bytes: Uint8Array): number {
  const path = join(temporaryFolder(), 'bytes');
  writeFileSync(path, bytes);
  const file = openSync(path, 'r');
  onTestFinished(() => closeSync(file));
  return file;
}

const all = Buffer.from(Array.from({ length: 50_000 }, (_, line) => `${line}\n`).join(''));
const always = () => true;

test('what lies there is handed on in order, to its end', () => {
  const pieces: Buffer[] = [];
  readAhead(opened(all), (bytes) => pieces.push(Buffer.from(bytes)), always);
  expect(pieces.length).toBeGreaterThan(1);
  expect(Buffer.concat(pieces).equals(all)).toBe(true);
});

test('nothing is read any more once it is not to go on: what is left is there for the next time', () => {
  const file = opened(all);
  const pieces: Buffer[] = [];
  const take = (bytes: Uint8Array) => pieces.push(Buffer.from(bytes));
  readAhead(file, take, () => pieces.length < 1);
  expect(pieces).toHaveLength(1);
  readAhead(file, take, always);
  expect(Buffer.concat(pieces).equals(all)).toBe(true);
});

test('a descriptor that cannot be read gives nothing; what fails over a piece is not hidden', () => {
  readAhead(-1, () => expect.unreachable(), always);
  const fails = () => {
    throw new Error('no room');
  };
  expect(() => readAhead(opened(all), fails, always)).toThrow('no room');
});
