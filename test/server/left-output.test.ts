import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTree } from '../../src/journal/merkle.ts';
import { leftOutput } from '../../src/server/left-output.ts';
import { createBlobWriter, partOf } from '../../src/signing/blob.ts';
import { checkBlob } from '../../src/signing/blob-check.ts';
import { temporaryFolder } from '../support/folder.ts';

/** Output of a run that was being written when its server died. */
async function anUnfinished(text: string): Promise<string> {
  const folder = temporaryFolder();
  const writer = createBlobWriter({ folder, of: 'run-1', random: randomBytes, createTree });
  await writer.write(Buffer.from(text));
  return folder;
}

test('what a server that died had written of an output becomes the blob of it, and the unfinished file goes', async () => {
  const folder = await anUnfinished('tick 1\ntick 2\n');
  const left = await leftOutput(folder, 'run-1');
  expect(left?.length).toBe(14);
  const root = left?.root ?? '';
  expect(readFileSync(join(folder, 'blobs', root), 'utf8')).toBe('tick 1\ntick 2\n');
  expect(checkBlob(folder, root, 14, createTree)).toEqual({ ok: true, redacted: [] });
  expect(readdirSync(join(folder, 'blobs')).toSorted()).toEqual([root, `${root}.salts`]);
});

test('of a run that had printed nothing, and of one that never began, there is none', async () => {
  expect(leftOutput(await anUnfinished(''), 'run-1')).toBeUndefined();
  expect(leftOutput(temporaryFolder(), 'run-1')).toBeUndefined();
});

test('the output of another run is not taken for it', async () => {
  const folder = await anUnfinished('tick\n');
  expect(leftOutput(folder, 'run-2')).toBeUndefined();
  expect(existsSync(partOf(folder, 'run-1'))).toBe(true);
});
