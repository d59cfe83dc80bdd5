import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { holdLock, socketPath } from '../../src/server/place.ts';
import { aWorkplace, fixture, isBuilt, starts } from '../support/product.ts';

describe.skipIf(!isBuilt)('a session whose server ends by itself (needs the build)', { concurrent: true }, () => {
  test('while it is just ending, whoever comes back gets a server that is started anew', async () => {
    const place = aWorkplace();
    place.write('bake.md', fixture('bake.md'));
    const terminal = place.openInShell(['bake.md']);
    await starts(terminal);
    await terminal.presses('q');
    await terminal.sees('EXIT=4');
    await place.serverEnded();

    // As a server in its last moments: it still has the lock, and closes every line before a word is said.
    const lock = holdLock(place.session());
    const ending = createServer((socket) => socket.destroy());
    ending.listen(socketPath(place.session(), place.env));
    const back = place.open(['resume']);
    await sleep(1500);
    ending.close();
    lock?.release();
    await back.sees('Preflight');
    expect(place.server()).not.toBe(process.pid);
  });
});
