import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSameWork } from '../../src/commands/unfinished.ts';
import { temporaryFolder } from '../support/folder.ts';

/** A work tree with a checklist in it. */
function repository(): { root: string; checklist: string } {
  const root = temporaryFolder();
  mkdirSync(join(root, '.git'));
  mkdirSync(join(root, 'docs'));
  const checklist = join(root, 'docs', 'deploy.md');
  writeFileSync(checklist, '# Deploy\n');
  return { root, checklist };
}

const words = { sha256: 'a' };

test('a session over the same file is the same work, wherever it was started, also behind a link', () => {
  const [one, other] = [repository(), repository()];
  const link = join(other.root, 'deploy.md');
  symlinkSync(one.checklist, link);
  const walked = { path: one.checklist, ...words, root: one.root };
  expect(isSameWork(walked, { path: link, sha256: 'b', cwd: other.root })).toBe(true);
});

test('a copy in another repository is another deployment; one elsewhere in the same repository is not', () => {
  const [one, other] = [repository(), repository()];
  const walked = { path: one.checklist, ...words, root: one.root };
  expect(isSameWork(walked, { path: other.checklist, ...words, cwd: other.root })).toBe(false);
  expect(isSameWork(walked, { path: join(one.root, 'copy.md'), ...words, cwd: join(one.root, 'docs') })).toBe(true);
  expect(isSameWork(walked, { path: join(one.root, 'other.md'), sha256: 'b', cwd: one.root })).toBe(false);
});
