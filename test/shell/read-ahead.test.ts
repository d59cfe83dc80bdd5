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

/** All that is left, with as many calls as it takes: each ends after a moment. */
function rest(file: number): Buffer {
  const pieces: Buffer[] = [];
  for (let before = -1; before < pieces.length; ) {
    before = pieces.length;
    readAhead(file, (bytes) => pieces.push(Buffer.from(bytes)), always);
  }
  return Buffer.concat(pieces);
}

test('what lies there is handed on in order, to its end', () => {
  expect(rest(opened(all)).equals(all)).toBe(true);
});

test('nothing is read any more once it is not to go on: what is left is there for the next time', () => {
  const file = opened(all);
  const pieces: Buffer[] = [];
  readAhead(
    file,
    (bytes) => pieces.push(Buffer.from(bytes)),
    () => pieces.length < 1,
  );
  expect(pieces).toHaveLength(1);
  expect(Buffer.concat([...pieces, rest(file)]).equals(all)).toBe(true);
});

test('a descriptor that cannot be read gives nothing; what fails over a piece is not hidden', () => {
  readAhead(-1, () => expect.unreachable(), always);
  const fails = () => {
    throw new Error('no room');
  };
  expect(() => readAhead(opened(all), fails, always)).toThrow('no room');
});
