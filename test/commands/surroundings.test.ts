import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exitCodes } from '../../src/commands/io.ts';
import { temporaryFolder } from '../support/folder.ts';
import { cli, isBuilt } from '../support/product.ts';
import { need } from '../support/programs.ts';

const full = need(existsSync('/dev/full'), '/dev/full', 'linux');

/** What bash says who runs the product in these words. */
function inBash(words: string) {
  const { status, stderr } = spawnSync('bash', ['-c', words, 'bash', process.execPath, cli], {
    cwd: temporaryFolder(),
    encoding: 'utf8',
  });
  return { status, stderr };
}

describe.skipIf(!isBuilt)('surroundings that no program likes are told in two lines (needs the build)', () => {
  test('a folder that was removed while somebody stood in it', () => {
    expect(inBash('mkdir gone; cd gone; rmdir ../gone; "$1" "$2" sessions')).toEqual({
      status: exitCodes.preflight,
      stderr: expect.stringMatching(/^The folder that you stand in is gone\.\nFix: .*\n$/),
    });
  });

  test.skipIf(full.missing)(`an output that goes where there is no room${full.note}`, () => {
    expect(inBash('"$1" "$2" --help > /dev/full')).toEqual({
      status: exitCodes.preflight,
      stderr: expect.stringMatching(/^What was to be printed could not be written: .*ENOSPC.*\nFix: .*\n$/),
    });
  });
});
