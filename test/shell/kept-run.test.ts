import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KEPT_RUN_FILE, type KeptRun, keepRun, readKeptRun } from '../../src/shell/far/kept-run.ts';
import { temporaryFolder } from '../support/folder.ts';

const run: KeptRun = { folder: '/tmp/a', pty: 'script', boot: null, cwd: '/srv', after: null, unit: unitOf() };

test('a run on another host is followed again with the parts of its pipes: what failed in one is told then, too', () => {
  const folder = temporaryFolder();
  const parts = [
    { program: 'pg_dump', normal: [141] },
    { program: 'gzip', normal: null },
  ];
  keepRun(folder, { ...run, unit: unitOf(parts) });
  expect(readKeptRun(folder)?.unit).toEqual(unitOf(parts));
});

test('one that an earlier version wrote down, without parts, is followed as it was', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, KEPT_RUN_FILE), JSON.stringify(run));
  expect(readKeptRun(folder)).toEqual(run);
});

function unitOf(parts?: { program: string; normal: number[] | null }[]): KeptRun['unit'] {
  return { kind: 'shell', commands: [{ line: 8, text: 'pg_dump shop | gzip > shop.gz', ...(parts && { parts }) }] };
}
