import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../src/commands/replace-file.ts';
import { temporaryFolder } from '../support/folder.ts';

test('a file is replaced whole, keeps its rights, and leaves nothing beside it', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'a.md');
  writeFileSync(file, 'old');
  chmodSync(file, 0o640);
  const before = statSync(file).ino;
  replaceFile(file, 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(statSync(file).mode & 0o7777).toBe(0o640);
  // Another file took its place: nobody can have read a half of it.
  expect(statSync(file).ino).not.toBe(before);
  expect(readdirSync(folder)).toEqual(['a.md']);
});

test('a link stays a link, and what it leads to is replaced', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'real'));
  const real = join(folder, 'real', 'a.md');
  writeFileSync(real, 'old');
  const link = join(folder, 'link.md');
  symlinkSync(join('real', 'a.md'), link);
  replaceFile(link, 'new');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readlinkSync(link)).toBe(join('real', 'a.md'));
  expect(readFileSync(real, 'utf8')).toBe('new');
});

test('where it cannot be written the old text stands, and nothing beside it', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'a.md');
  writeFileSync(file, 'old');
  // What stands under the temporary name is somebody else's.
  writeFileSync(join(folder, `.a.md.${process.pid}.new`), 'theirs');
  expect(() => replaceFile(file, 'new')).toThrow(/EEXIST/);
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(readFileSync(join(folder, `.a.md.${process.pid}.new`), 'utf8')).toBe('theirs');
});
