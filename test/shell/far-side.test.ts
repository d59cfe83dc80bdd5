import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Frame, frameReader } from '../../src/shell/far/frames.ts';
import { KEEPER } from '../../src/shell/far/keeper.ts';
import { attachScript, launchScript, octal, questionScript } from '../../src/shell/far/script.ts';
import { namesHost } from '../../src/shell/far/ssh-line.ts';
import { processesNaming } from '../support/far-processes.ts';
import { temporaryFolder } from '../support/folder.ts';
import { processorMs } from '../support/processor.ts';
import { until } from '../support/product.ts';

const token = 'the-token';
/** Enough of them: what comes before the end is passed over. */
const answers = 'q\n'.repeat(9);
const wrapper = (text: string) =>
  new Map([
    ['wrapper.sh', Buffer.from(text)],
    ['process.sh', Buffer.from('')],
  ]);

/** What the far side says to a script, in a bash of this machine; its standard input ends with the script, as when a line drops. */
function said(script: string): Frame[] {
  const frames: Frame[] = [];
  const read = frameReader(token, (frame) => frames.push(frame));
  read(spawnSync('bash', ['--norc', '--noprofile', '-s'], { input: script }).stdout);
  return frames;
}

describe('the far side', () => {
  test('who comes back to a start that never arrived takes its place: it cannot start any more', () => {
    const folder = join(temporaryFolder(), 'run');
    const marker = join(folder, '..', 'marker');
    expect(said(attachScript({ folder, token }, { sent: 0, told: 0 })).at(-1)).toMatchObject({ is: 'nothing' });
    const late = launchScript({ folder, token }, { files: wrapper(`: >${marker}`), pty: 'none' });
    expect(said(late).at(-1)).toMatchObject({ is: 'refused' });
    expect(existsSync(marker)).toBe(false);
    expect(readdirSync(folder)).toEqual(['go']);
  });

  test('a keeper that does not begin in time cannot begin later, and nothing was run', () => {
    const root = temporaryFolder();
    const [folder, marker, bin] = ['run', 'marker', 'bin'].map((name) => join(root, name)) as [string, string, string];
    mkdirSync(bin);
    writeFileSync(join(bin, 'setsid'), '#!/bin/sh\n', { mode: 0o755 });
    // Late, and read before its file went.
    const keeper = join(root, 'keeper');
    writeFileSync(keeper, KEEPER);
    const script = launchScript({ folder, token }, { files: wrapper(`: >${marker}`), pty: 'none' });
    expect(said(`PATH=${bin}:$PATH\n${script}`).at(-1)).toMatchObject({ is: 'refused' });
    expect(readdirSync(folder).sort()).toEqual(['begun', 'boot', 'go']);
    spawnSync('bash', ['--norc', '--noprofile', keeper, folder, 'none']);
    expect(existsSync(marker)).toBe(false);
    expect(said(attachScript({ folder, token }, { sent: 0, told: 0 })).at(-1)).toMatchObject({ is: 'gone' });
  });

  test('what was sent of a start that did not come to its claim goes with it', () => {
    const folder = join(temporaryFolder(), 'run');
    mkdirSync(folder);
    writeFileSync(join(folder, 'seed.sh'), 'export PASSWORD=plum');
    expect(said(attachScript({ folder, token }, { sent: 0, told: 0 })).at(-1)).toMatchObject({ is: 'nothing' });
    expect(readdirSync(folder)).toEqual(['go']);
  });

  test('a script that came only in part runs nothing', () => {
    const folder = join(temporaryFolder(), 'run');
    const script = launchScript({ folder, token }, { files: wrapper('echo'), pty: 'none' });
    for (const part of [0.2, 0.5, 0.9, 0.99]) said(script.slice(0, Math.floor(script.length * part)));
    expect(existsSync(folder)).toBe(false);
  });

  test('a run goes on when nobody follows, and is taken in from the byte that is there already, once', async () => {
    const folder = join(temporaryFolder(), 'run');
    const text = 'echo one; sleep 1; echo two; sleep 1; builtin exit 9';
    const began = performance.now();
    said(launchScript({ folder, token }, { files: wrapper(text), pty: 'none' }));
    await until('it has ended', () => existsSync(join(folder, 'exit')));
    const mostMs = performance.now() - began;
    // Whoever comes back late is not told a longer time for it.
    await sleep(1500);
    expect(readFileSync(join(folder, 'output'), 'utf8')).toBe('one\ntwo\n');
    const back = said(`${attachScript({ folder, token }, { sent: 4, told: 0 })}${answers}`);
    expect(back.flatMap((frame) => (frame.is === 'output' ? [frame.bytes.toString()] : [])).join('')).toBe('two\n');
    expect(back.slice(-2)).toEqual([{ is: 'ended', code: 9, tookMs: expect.any(Number) }, { is: 'removed' }]);
    const [end] = back.flatMap((frame) => (frame.is === 'ended' ? [frame] : []));
    expect(end?.tookMs).toBeGreaterThan(1900);
    expect(end?.tookMs).toBeLessThan(mostMs + 100);
    expect(existsSync(folder)).toBe(false);
  });

  test('a keeper that was killed leaves no end, and that is what is said', async () => {
    const folder = join(temporaryFolder(), 'run');
    said(launchScript({ folder, token }, { files: wrapper('echo begun; sleep 20'), pty: 'none' }));
    process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), 'SIGKILL');
    const back = said(`${attachScript({ folder, token }, { sent: 0, told: 0 })}${answers}`);
    expect(back.slice(-2)).toEqual([
      { is: 'left', processes: [] },
      { is: 'gone', boot: '' },
    ]);
    await until('nothing of it is left', () => processesNaming(`${folder}/`).length === 0);
  });

  test('who comes back late does not take another process of that number for the keeper', () => {
    const folder = aRunOf({ pid: `${process.pid}`, output: 'so far' });
    const back = said(`${attachScript({ folder, token }, { sent: 0, told: 0 })}${answers}`);
    expect(back.at(-1)).toEqual({ is: 'gone', boot: '' });
  });

  test('who comes back to a host that was started anew does not take another process for the keeper', () => {
    const folder = aRunOf({ boot: 'an-earlier-boot', pid: `${process.pid}`, output: 'so far' });
    const back = said(`${attachScript({ folder, token }, { sent: 0, told: 0 })}${answers}`);
    expect(back.flatMap((frame) => (frame.is === 'output' ? [frame.bytes.toString()] : []))).toEqual(['so far']);
    expect(back.at(-1)).toEqual({ is: 'gone', boot: readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() });
  });

  test('output that was given back to the disk there is said to be gone, and the rest comes', () => {
    const folder = aRunOf({ pid: '', output: 'gone, here', punched: '6' });
    const back = said(`${attachScript({ folder, token }, { sent: 0, told: 0 })}${answers}`);
    expect(back.slice(1)).toMatchObject([{ is: 'passed', bytes: 6 }, { is: 'output' }, { is: 'left' }, { is: 'gone' }]);
    expect(back.flatMap((frame) => (frame.is === 'output' ? [frame.bytes.toString()] : []))).toEqual(['here']);
  });

  test('what is said to it in parts, with time between them, is taken as one', async () => {
    const folder = join(temporaryFolder(), 'run');
    onTestFinished(() => {
      for (const pid of processesNaming(`${folder}/`)) process.kill(pid, 'SIGKILL');
    });
    const follower = spawn('bash', ['--norc', '--noprofile', '-s'], { stdio: ['pipe', 'ignore', 'ignore'] });
    follower.stdin.write(launchScript({ folder, token }, { files: wrapper('sleep 600'), pty: 'none' }));
    await until('it follows', () => existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('mark.')));
    const mark = join(folder, `mark.${follower.pid}`);
    const looksAgain = async () => {
      const before = statSync(mark).mtimeMs;
      await until('it looks again', () => statSync(mark).mtimeMs > before);
    };
    follower.stdin.write('a 12');
    await looksAgain();
    await looksAgain();
    follower.stdin.write('34\n');
    await until('it is taken', () => existsSync(join(folder, 'acked')));
    expect(readFileSync(join(folder, 'acked'), 'utf8')).toBe('1234\n');
  });

  test('bytes of every kind arrive as they are', () => {
    const bytes = Buffer.from(Array.from({ length: 255 }, (_, at) => at + 1));
    expect(spawnSync('bash', ['-c', `printf ${octal(bytes)}`]).stdout).toEqual(bytes);
  });
});

test('what a login prints before the token is passed over, and frames are put together from any pieces', () => {
  const stream = Buffer.from(`Welcome!\no 99\n${token}\nr s 0\no 5\na\nb\ncl 12 sleep 7 bash\nl\ne 3\n`);
  for (const size of [1, 3, 1000]) {
    const frames: Frame[] = [];
    const read = frameReader(token, (frame) => frames.push(frame));
    for (let at = 0; at < stream.length; at += size) read(stream.subarray(at, at + size));
    const output = frames.flatMap((frame) => (frame.is === 'output' ? [frame.bytes.toString()] : [])).join('');
    expect(output).toBe('a\nb\nc');
    expect(frames.filter(({ is }) => is !== 'output')).toEqual([
      { is: 'begun' },
      { is: 'report', line: 's 0' },
      {
        is: 'left',
        processes: [
          { pid: 12, name: 'sleep' },
          { pid: 7, name: 'bash' },
        ],
      },
      { is: 'left', processes: [] },
      { is: 'ended', code: 3, tookMs: undefined },
    ]);
  }
});

test('what a login prints last may have no end of its line', () => {
  const frames: Frame[] = [];
  const read = frameReader(token, (frame) => frames.push(frame));
  read(Buffer.from('Welcome to the moon> '));
  read(spawnSync('bash', ['-s'], { input: questionScript(token, 'da_say name moon') }).stdout);
  expect(frames.map(({ is }) => is)).toEqual(['begun', 'file', 'ended']);
});

test.for([
  ['a login that prints without end, and no newline', '', /prints without end before a shell answers/],
  ['a line of no end among the answers', `${token}\n`, /prints into what its shell says/],
  ['a length that no answer has', `${token}\no 99999999999\n`, /prints into what its shell says/],
] as const)('%s is told once, in memory and time that do not grow with it', ([, begin, why]) => {
  const frames: Frame[] = [];
  const read = frameReader(token, (frame) => frames.push(frame));
  const before = process.memoryUsage().arrayBuffers;
  const began = processorMs();
  read(Buffer.from(begin));
  const piece = Buffer.alloc(4096, 'x');
  for (let count = 0; count < 50_000; count += 1) read(piece);
  expect(processorMs() - began).toBeLessThan(2000);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 1024 * 1024);
  expect(frames.filter(({ is }) => is !== 'begun')).toEqual([{ is: 'broken', why: expect.stringMatching(why) }]);
});

/** A run's folder as a keeper leaves it that is no more. */
function aRunOf(files: Record<string, string>): string {
  const folder = join(temporaryFolder(), 'run');
  mkdirSync(join(folder, 'go'), { recursive: true });
  for (const [name, text] of Object.entries({ report: '', ...files })) writeFileSync(join(folder, name), text);
  return folder;
}

test('what ssh, or a shell, would read as something else names no host', () => {
  for (const host of ['web-01', 'deploy@web-01', 'ssh://deploy@web-01:2222', '10.0.0.7', '[::1]', 'a.b.example'])
    expect(namesHost(host), host).toBe(true);
  for (const host of ['-oProxyCommand=x', 'web 01', '', '$(id)', 'a;b', '@web', '-web'])
    expect(namesHost(host), host).toBe(false);
});
