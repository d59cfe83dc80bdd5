import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { witnessesOf } from '../../../src/server/sealing/witness.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { aStart } from '../../support/start.ts';

const journal = () => ({ size: 1, root: '', storedAt: '', openedAt: '' });

function witnesses(timestamp?: string) {
  const folder = temporaryFolder();
  const told: string[] = [];
  const start = { ...aStart({}), ...(timestamp && { timestamp }) };
  const trouble = (why: string) => void told.push(why);
  const all = witnessesOf({ folder, start, journal, now: () => 0, trouble });
  const signs = () => {
    writeFileSync(join(folder, 'signoff.txt'), '');
    writeFileSync(join(folder, 'signoff.txt.sig'), 'signature\n');
  };
  return { all, told, signs };
}

test('an authority that gives no time stamp is named behind the signature, with the reason', async () => {
  const { all, told, signs } = witnesses('http://127.0.0.1:9/tsr');
  await all.flush();
  expect(all.unstamped()).toBeUndefined();
  signs();
  await all.flush();
  expect(all.unstamped()).toEqual({
    name: '127.0.0.1:9/tsr',
    why: expect.stringMatching(/^The time-stamping authority at 127\.0\.0\.1:9\/tsr cannot be reached \(.*\)$/),
  });
  expect(told).toEqual([expect.stringContaining('Ask again later')]);
});

test('one that gives a stamp, and none that was asked, leave nothing to tell', async () => {
  // A TimeStampResp that begins with a status of 0.
  const server = createServer((_, response) => response.end(Buffer.from('30053003020100', 'hex')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  for (const url of [`http://127.0.0.1:${port}/`, undefined]) {
    const { all, told, signs } = witnesses(url);
    signs();
    await all.flush();
    expect(all.unstamped()).toBeUndefined();
    expect(told).toEqual([]);
  }
  server.close();
});
