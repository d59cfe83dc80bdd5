import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shortage } from '../../../src/server/runs/disk-room.ts';
import { temporaryFolder } from '../../support/folder.ts';

test('a session folder with room holds nothing up; one that is gone is told in words, with what to do', () => {
  const folder = temporaryFolder();
  for (const name of ['blobs', 'state']) mkdirSync(join(folder, name));
  expect(shortage(folder)).toBeUndefined();
  rmSync(folder, { recursive: true });
  const said = shortage(folder) ?? '';
  expect(said).toContain('so it was not done: the folder is not there');
  expect(said).not.toContain('ENOENT');
});
