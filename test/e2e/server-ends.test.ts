import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { holdLock, socketPath } from '../../src/server/place.ts';
import { aWorkplace, confirms, fixture, isAlive, isBuilt, starts, until } from '../support/product.ts';

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

  test('when its folder is gone: the command is left to its end, the operator is told once and for all, and nothing stays behind', async () => {
    const place = aWorkplace();
    place.script(
      'bake.sh',
      'echo begin >> marker; echo loaf 1; until [ -e done ]; do sleep 0.1; done; echo end >> marker',
    );
    place.write('bake.md', fixture('bake.md'));
    const terminal = place.openInShell(['bake.md']);
    await starts(terminal);
    await confirms(terminal, 'unknown 1');
    await terminal.sees('loaf 1');
    const server = place.server() ?? 0;
    rmSync(place.session(), { recursive: true });

    // Said while it runs: then the folder can still be brought back.
    await terminal.sees('THE FOLDER OF THIS SESSION IS GONE');
    place.write('done', '');
    await terminal.sees('EXIT=130');
    expect(place.read('marker')).toBe('begin\nend\n');
    const said = terminal.screen().replace(/\s+/g, ' ');
    expect(said).toContain('is gone');
    expect(said).toContain('Bring the folder back to its place');
    await until('the server ended', () => !isAlive(server));
  });

  test('when its folder is gone while nothing runs: it ends as well', async () => {
    const place = aWorkplace();
    place.write('bake.md', fixture('bake.md'));
    const terminal = place.openInShell(['bake.md']);
    await starts(terminal);
    const server = place.server() ?? 0;
    rmSync(place.session(), { recursive: true });
    await terminal.sees('EXIT=130');
    expect(terminal.screen().replace(/\s+/g, ' ')).toContain('only a new walk is possible');
    await until('the server ended', () => !isAlive(server));
  });
});
