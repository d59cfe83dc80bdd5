import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locatePrograms } from '../../src/host/programs.ts';
import { temporaryFolder } from '../support/folder.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('programs are found along PATH, each once, with the digest of their bytes', async () => {
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(first, 'tool'), 'not executable');
  mkdirSync(join(first, 'other'));
  writeFileSync(join(second, 'tool'), '#!/bin/sh\n', { mode: 0o755 });
  const found = await locatePrograms(['tool', 'other', 'tool', 'cd'], { path: `${first}:${second}:.` }, new Map());
  expect(found).toEqual([
    { name: 'tool', path: join(second, 'tool'), sha256: sha256('#!/bin/sh\n') },
    { name: 'other', path: null, sha256: null },
    { name: 'cd', path: null, sha256: null },
  ]);
});

test('a program named by its path is looked for where the command stands', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'restart'), '#!/bin/sh\n', { mode: 0o755 });
  const found = (at?: string) =>
    locatePrograms(['./restart'], { path: '/bin', ...(at === undefined ? {} : { cwd: at }) }, new Map());
  expect(await found(cwd)).toEqual([{ name: './restart', path: join(cwd, 'restart'), sha256: sha256('#!/bin/sh\n') }]);
  expect(await found()).toEqual([{ name: './restart', path: null, sha256: null }]);
});

test('a digest is kept until the file changes', async () => {
  const folder = temporaryFolder();
  const cache = new Map<string, string>();
  const digest = async () => (await locatePrograms(['tool'], { path: folder }, cache))[0]?.sha256;
  writeFileSync(join(folder, 'tool'), 'one', { mode: 0o755 });
  await digest();
  expect([...cache.values()]).toEqual([sha256('one')]);
  writeFileSync(join(folder, 'tool'), 'three');
  expect(await digest()).toBe(sha256('three'));
});
