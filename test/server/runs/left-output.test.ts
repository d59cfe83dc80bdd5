import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTree } from '../../../src/journal/merkle.ts';
import { leftOutputs } from '../../../src/server/runs/left-output.ts';
import type { SessionEvent } from '../../../src/session/events.ts';
import { createBlobWriter, partOf } from '../../../src/signing/blob.ts';
import { checkBlob } from '../../../src/signing/blob-check.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { requested } from '../../support/plan.ts';

/** Output of a run that was being written when its server died. */
async function anUnfinished(text: string): Promise<string> {
  const folder = temporaryFolder();
  const writer = createBlobWriter({ folder, of: 'run-1', random: randomBytes, createTree });
  await writer.write(Buffer.from(text));
  return folder;
}

const at = { seq: 1, epoch: 1, time: '2026-11-20T02:00:00.000Z', mono: 0, actor: { id: 'ann', basis: 'login uid' } };
const asked = (run: string): SessionEvent => ({ ...at, ...requested('s1', 's1.i1', run) });
const lost = (run: string): SessionEvent => ({
  ...at,

  type: 'run.lost',
  data: { run, step: 's1', item: 's1.i1', why: 'the server was killed' },
});

test('what a server that died had written of an output becomes the blob of it, and the unfinished file goes', async () => {
  const folder = await anUnfinished('tick 1\ntick 2\n');
  const left = (await leftOutputs(folder, [asked('run-1')])).get('run-1');
  expect(left?.length).toBe(14);
  const root = left?.root ?? '';
  expect(readFileSync(join(folder, 'blobs', root), 'utf8')).toBe('tick 1\ntick 2\n');
  expect(checkBlob(folder, root, 14, createTree)).toEqual({ ok: true, redacted: [] });
  expect(readdirSync(join(folder, 'blobs')).toSorted()).toEqual([root, `${root}.salts`]);
});

test('of a run that had printed nothing, and of one that never began, there is none', async () => {
  expect(await leftOutputs(await anUnfinished(''), [asked('run-1')])).toEqual(new Map());
  expect(await leftOutputs(temporaryFolder(), [asked('run-1')])).toEqual(new Map());
});

test('what lies there is left alone for a run whose end is known, and for another one', async () => {
  const folder = await anUnfinished('tick\n');
  expect(await leftOutputs(folder, [asked('run-2')])).toEqual(new Map());
  expect(await leftOutputs(folder, [asked('run-1'), lost('run-1')])).toEqual(new Map());
  expect(existsSync(partOf(folder, 'run-1'))).toBe(true);
});
