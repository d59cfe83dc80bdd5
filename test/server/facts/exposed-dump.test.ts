import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exposedDump } from '../../../src/server/facts/exposed-dump.ts';
import { initialState, type SessionState } from '../../../src/session/state.ts';
import { temporaryFolder } from '../../support/folder.ts';

function repositoryWithDump(ignored: boolean): SessionState {
  const folder = join(temporaryFolder(), 'shop');
  mkdirSync(folder);
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  if (ignored) writeFileSync(join(folder, '.gitignore'), '*.sql\n');
  const path = join(folder, 'backup.sql');
  writeFileSync(path, 'INSERT INTO people …');
  return { ...initialState, files: [{ path, bytes: 21, sha256: '0', run: 'a', environment: 'production', at: '' }] };
}

test.each(['git add .', 'git add -A', 'git commit -am "Release"'])(
  '%s is held while a dump of this session would go along',
  async (command) => {
    expect(await exposedDump(repositoryWithDump(false), [command])).toMatchObject({
      found: expect.stringContaining('backup.sql'),
    });
  },
);

test('an ignored dump does not hold anything', async () => {
  expect(await exposedDump(repositoryWithDump(true), ['git add .'])).toBeNull();
});

test('a command that names its files is not held', async () => {
  expect(await exposedDump(repositoryWithDump(false), ['git add src/shop.ts'])).toBeNull();
});
