import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { thisProcess } from '../../src/host/holder.ts';
import { holdLock, isServed, servedOutOfSight, socketPath } from '../../src/server/place.ts';
import { temporaryFolder } from '../support/folder.ts';

describe('the lock of a session', () => {
  test('is held by a living server, and free again when it is given up', () => {
    const folder = session();
    const lock = holdLock(folder);
    expect([lock === undefined, isServed(folder), holdLock(folder)]).toEqual([false, true, undefined]);
    lock?.release();
    expect(isServed(folder)).toBe(false);
    expect(readdirSync(join(folder, 'state'))).toEqual([]);
  });

  test.for([
    ['of a process that is gone', '{"pid":999999999,"started":"1","boot":"x"}'],
    ['that is half-written', '{"pid":12'],
    ['of another process with the same number', `{"pid":${process.pid},"started":"1","boot":null}`],
  ] as const)('is taken over when it is one %s', ([, text]) => {
    const folder = session();
    writeFileSync(join(folder, 'state/lock'), text);
    expect(holdLock(folder)).toBeDefined();
  });

  test('goes to exactly one of several servers that start at once over a dead one', async () => {
    const folder = session();
    writeFileSync(join(folder, 'state/lock'), '{"pid":999999999,"started":"1","boot":"x"}');
    const answers = await Promise.all(Array.from({ length: 6 }, () => tries(folder)));
    expect(answers.toSorted()).toEqual(['held', 'refused', 'refused', 'refused', 'refused', 'refused']);
    expect(existsSync(join(folder, 'state/lock'))).toBe(true);
  });

  test('stands in its place at each moment while it is taken over: there is none in which a third server finds it free', async () => {
    const folder = session();
    const path = join(folder, 'state/lock');
    writeFileSync(path, dead(0));
    const missed = looksAllTheTime(path);
    await missed.begun;
    for (let round = 1; round <= 200; round++) {
      expect(holdLock(folder)).toBeDefined();
      writeFileSync(`${path}.next`, dead(round));
      renameSync(`${path}.next`, path);
    }
    expect(await missed.ended()).toBe('0');
    expect(readdirSync(join(folder, 'state'))).toEqual(['lock']);
  });

  describe.skipIf(thisProcess().machine === null)('of a process that cannot be seen from here', () => {
    const elsewhere = [
      ['of another machine that shares this disk', { boot: 'x', machine: 'another', host: 'web-1' }, 'on web-1'],
      ['of another container', { space: 'pid:[1]', host: 'c0ffee' }, 'in another container of this machine (c0ffee)'],
    ] as const;

    test.for(elsewhere)('is not taken over by itself when it is one %s, and says where that is', ([, parts, where]) => {
      const folder = session();
      writeFileSync(join(folder, 'state/lock'), JSON.stringify({ ...thisProcess(), pid: 4711, ...parts }));
      expect(holdLock(folder)).toBeUndefined();
      expect(servedOutOfSight(folder)).toEqual({ pid: 4711, where });
    });

    test.for(elsewhere)('is taken over by whoever says so when it is one %s', ([, parts]) => {
      const folder = session();
      writeFileSync(join(folder, 'state/lock'), JSON.stringify({ ...thisProcess(), pid: 4711, ...parts }));
      expect(holdLock(folder, { outOfSight: true })).toBeDefined();
      expect(servedOutOfSight(folder)).toBeUndefined();
    });

    test('is none where its machine was started anew', () => {
      const folder = session();
      writeFileSync(join(folder, 'state/lock'), JSON.stringify({ ...thisProcess(), boot: 'x' }));
      expect(servedOutOfSight(folder)).toBeUndefined();
      expect(holdLock(folder)).toBeDefined();
    });

    test('is never the one of a process that lives here, whatever is said', () => {
      const folder = session();
      holdLock(folder);
      expect(holdLock(folder, { outOfSight: true })).toBeUndefined();
    });
  });

  test('is given up by its holder only: not the lock of a server that took it over', () => {
    const folder = session();
    const lock = holdLock(folder);
    writeFileSync(join(folder, 'state/lock'), dead(1));
    lock?.release();
    expect(existsSync(join(folder, 'state/lock'))).toBe(true);
  });
});

function dead(round: number): string {
  return `{"pid":${999_999_999 + round},"started":"1","boot":"x"}`;
}

/** Another process that does nothing but look whether a file is there, and says at its end how often it was not. */
function looksAllTheTime(path: string): { begun: Promise<unknown>; ended(): Promise<string> } {
  const script = `import { existsSync } from 'node:fs';
    let missed = 0, on = true;
    process.stdin.resume().on('end', () => { on = false; });
    const look = () => {
      for (let n = 0; n < 2000; n++) if (!existsSync(${JSON.stringify(path)})) missed += 1;
      if (on) setImmediate(look); else process.stdout.write(String(missed));
    };
    process.stdout.write('looks\\n');
    look();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill());
  const begun = once(child.stdout, 'data');
  return {
    begun,
    async ended() {
      const said = once(child.stdout, 'data');
      child.stdin.end();
      return String(await said);
    },
  };
}

function session(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'state'));
  return folder;
}

/** Another process that tries at the same moment as its siblings, as far as the machine lets it, and lives on until the test ends. */
function tries(folder: string): Promise<string> {
  const place = new URL('../../src/server/place.ts', import.meta.url);
  const at = Date.now() + 1200;
  const script = `import { holdLock } from '${place}';
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, ${at} - Date.now())));
    process.stdout.write(holdLock(${JSON.stringify(folder)}) ? 'held' : 'refused');
    process.stdin.resume();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'ignore'] });
  onTestFinished(() => void child.stdin.end());
  return new Promise((resolve) => child.stdout.once('data', (said) => resolve(String(said))));
}

describe('the socket of a session whose folder has a long name', () => {
  const long = `/srv/${'x'.repeat(120)}`;
  test('lies in a private folder of the runtime directory', () => {
    const runtime = temporaryFolder();
    const path = socketPath(long, { XDG_RUNTIME_DIR: runtime });
    expect(path.startsWith(runtime)).toBe(true);
    expect(statSync(dirname(path)).mode & 0o077).toBe(0);
  });
  test('is refused in a folder that others may enter', () => {
    const runtime = temporaryFolder();
    const place = dirname(socketPath(long, { XDG_RUNTIME_DIR: runtime }));
    chmodSync(place, 0o755);
    expect(() => socketPath(long, { XDG_RUNTIME_DIR: runtime })).toThrow(/open to others.*XDG_RUNTIME_DIR/);
  });
});
