import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dumpsThatDrop } from '../../../src/server/facts/dump-that-drops.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { aCommand, aPlan } from '../../support/plan.ts';

const since = '2026-11-20T02:00:00.000Z';
const [rollback] = aPlan({
  rollbacks: aPlan().rollbacks.map((one) => ({
    ...one,
    items: [aCommand('r30.i1', 31, 'psql shop < before.sql', 'destroys')],
  })),
}).rollbacks;

test('a dump under the name of the way back counts where it drops and is of this session', () => {
  const clean =
    'SET x = 0;\n\nALTER TABLE IF EXISTS ONLY public.a DROP CONSTRAINT b;\nDROP TABLE IF EXISTS public.a;\n';
  const plain = 'SET x = 0;\nCREATE TABLE public.a (note text);\n';
  expect(found(clean, '2026-11-20T02:10:00.000Z')).toEqual(['before.sql']);
  expect(found(plain, '2026-11-20T02:10:00.000Z')).toEqual([]);
  expect(found(clean, '2025-11-20T02:10:00.000Z')).toEqual([]);
  expect(dumpsThatDrop(rollback, { folders: [temporaryFolder()], since, host: null })).toEqual([]);
});

function found(text: string, at: string): string[] {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'before.sql'), text);
  utimesSync(join(folder, 'before.sql'), new Date(at), new Date(at));
  return dumpsThatDrop(rollback, { folders: ['/nowhere', folder], since, host: null });
}
