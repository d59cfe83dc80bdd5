import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serverTrouble } from '../../src/commands/server-trouble.ts';
import { temporaryFolder } from '../support/folder.ts';
import { fill, mounting, smallDisk } from '../support/small-disk.ts';

/** A session's folder in which a server that did not start left this. */
function withTrouble(text: string, folder = temporaryFolder()): string {
  for (const name of ['state', 'blobs']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'state', 'trouble'), text);
  return folder;
}

test('what a server said of why it did not start is told with what to do, where it said that', () => {
  const said = { sentence: 'The journal is bad.', fix: 'Keep the folder.', name: 'Tampered' };
  expect(serverTrouble(withTrouble(JSON.stringify(said)))).toMatchObject({
    message: 'The session server did not start: The journal is bad.',
    fix: 'Keep the folder.',
    exitCode: 3,
  });
  const without = serverTrouble(withTrouble(JSON.stringify({ ...said, fix: null })));
  expect(without.fix).toMatch(/Look at .*\/state\/log/);
});

test('another session that drives there is told with the exit code of that', () => {
  const said = { sentence: 'Another drives.', fix: 'Attach to it.', name: 'DrivenByAnother' };
  expect(serverTrouble(withTrouble(JSON.stringify(said)))).toMatchObject({ message: 'Another drives.', exitCode: 75 });
});

test.each(['', '{"sentence":"The jour'])('what it could not say to its end (%j) is not told in its place', (text) => {
  expect(serverTrouble(withTrouble(text)).message).toBe(
    'The session server did not start: it did not answer within some seconds',
  );
});

test.skipIf(mounting.missing)(
  `on a full disk it is the disk that is told, and how much to free${mounting.note}`,
  () => {
    const folder = withTrouble('', smallDisk(512));
    fill(join(folder, 'other'));
    expect(serverTrouble(folder)).toMatchObject({
      message: 'The session server did not start: nothing can be recorded there now.',
      fix: expect.stringMatching(/Free\s+at least \d+ KiB/),
    });
  },
);
