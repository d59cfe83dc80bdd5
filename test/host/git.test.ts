import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { fileCommit, gitFacts, remoteUrl, trackedStatus } from '../../src/host/git.ts';
import { temporaryFolder } from '../support/folder.ts';
import { needs } from '../support/programs.ts';

const present = needs('git', 'git');

describe.skipIf(present.missing)(`git${present.note}`, () => {
  let folder: string;
  const git = (...words: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...words],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    ).trim();

  beforeEach(() => {
    const root = temporaryFolder();
    folder = join(root, 'work');
    mkdirSync(folder);
    git('init', '-q', '-b', 'main');
    writeFileSync(join(folder, 'a.md'), 'one\n');
    git('add', '.');
    git('commit', '-qm', 'one');
    git('init', '-q', '--bare', join(root, 'remote.git'));
    git('remote', 'add', 'origin', join(root, 'remote.git'));
    git('push', '-q', '-u', 'origin', 'main');
  });

  test('facts name head, branch, remote and whether anything changed', async () => {
    const facts = await gitFacts(folder);
    expect(facts).toMatchObject({
      root: folder,
      head: git('rev-parse', 'HEAD'),
      branch: 'main',
      dirty: false,
      remote: { name: 'origin', branch: 'main' },
    });
    writeFileSync(join(folder, 'new'), '');
    expect((await gitFacts(folder))?.dirty).toBe(true);
  });

  test('outside a repository there are no facts; before the first commit there is no head', async () => {
    expect(await gitFacts(temporaryFolder())).toBeUndefined();
    folder = temporaryFolder();
    git('init', '-q', '-b', 'main');
    expect(await gitFacts(folder)).toMatchObject({ head: null, branch: 'main' });
  });

  test("a remote's credentials are not shown", async () => {
    git('remote', 'add', 'secret', 'https://joe:token@git.example/x.git');
    expect(await remoteUrl(folder, 'secret')).toBe('https://git.example/x.git');
    expect(await remoteUrl(folder, 'nowhere')).toBeUndefined();
  });

  test('a file has the commit that last changed it, and is dirty when it differs', async () => {
    const file = join(folder, 'a.md');
    const commit = git('rev-parse', 'HEAD');
    expect(await fileCommit(file)).toEqual({ commit, dirty: false });
    writeFileSync(file, 'two\n');
    expect(await fileCommit(file)).toEqual({ commit, dirty: true });
    writeFileSync(join(folder, 'new.md'), '');
    expect(await fileCommit(join(folder, 'new.md'))).toBeUndefined();
  });

  test('looking at a repository runs no program that its settings name', async () => {
    const ran = join(temporaryFolder(), 'ran');
    const program = `touch '${ran}'; cat`;
    writeFileSync(join(folder, '.gitattributes'), '*.md filter=own\n');
    for (const name of ['core.fsmonitor', 'filter.own.clean', 'filter.own.process']) git('config', name, program);
    git('config', 'filter.own.required', 'true');
    writeFileSync(join(folder, 'a.md'), 'two\n');
    expect((await gitFacts(folder))?.dirty).toBe(true);
    expect((await fileCommit(join(folder, 'a.md')))?.dirty).toBe(true);
    expect(await trackedStatus(join(folder, 'a.md'))).toBe('tracked');
    expect(existsSync(ran)).toBe(false);
    // A name that cannot be taken away: git is not asked, and what is not known counts as changed.
    writeFileSync(join(folder, '.gitattributes'), '*.md filter=a=b\n');
    git('config', 'filter.a=b.clean', program);
    expect((await fileCommit(join(folder, 'a.md')))?.dirty).toBe(true);
    expect(existsSync(ran)).toBe(false);
    // The settings are real: git itself runs them.
    git('status');
    expect(existsSync(ran)).toBe(true);
  });

  test('a dump is exposed in a work tree unless it is ignored or outside', async () => {
    writeFileSync(join(folder, '.gitignore'), '*.sql\n');
    expect(await trackedStatus(join(folder, 'dump.txt'))).toBe('exposed');
    expect(await trackedStatus(join(folder, 'not', 'there', 'yet.bin'))).toBe('exposed');
    expect(await trackedStatus(join(folder, 'dump.sql'))).toBe('ignored');
    expect(await trackedStatus(join(folder, 'a.md'))).toBe('tracked');
    expect(await trackedStatus(join(temporaryFolder(), 'dump.txt'))).toBe('outside');
  });
});
