import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { onThisMachine } from '../support/patience.ts';
import { until } from '../support/product.ts';
import { ended, newShell } from './fixture.ts';

describe('the terminal', () => {
  test('is the controlling one, has the size asked for, and follows a resize', async () => {
    const shell = newShell();
    const started = shell.start(['stty size </dev/tty', 'read go', 'stty size'], { columns: 100, rows: 30 });
    await started.sees('30 100');
    started.run.resize(90, 20);
    started.run.write('\n');
    expect((await ended(started)).output).toContain('20 90');
  });

  test('Ctrl-C ends the command and the state is saved', async () => {
    const shell = newShell();
    const started = shell.start(['BEFORE=1', 'echo ready; sleep 900', 'echo never']);
    await started.sees('ready');
    await pause(100);
    started.run.signal('INT');
    const end = await ended(started);
    expect(end).toMatchObject({ states: '0 130 notRun', shellState: 'saved' });
    expect((await shell.run(['echo "B=$BEFORE"'])).output).toBe('B=1\n');
  });

  test('Ctrl-C ends a loop of the shell itself', async () => {
    const shell = newShell();
    const started = shell.start(['BEFORE=1', 'echo ready; while :; do :; done', 'echo never']);
    await started.sees('ready');
    started.run.signal('INT');
    expect(await ended(started)).toMatchObject({ states: '0 130 notRun', shellState: 'saved' });
  });

  test.each(['TERM', 'KILL'] as const)(
    '%s goes to the foreground job, so the shell can leave its state',
    async (name) => {
      const shell = newShell();
      const started = shell.start(['BEFORE=1', "trap '' INT", 'bash -c "echo ready; exec sleep 900"']);
      await started.sees('ready');
      await pause(100);
      started.run.signal(name);
      expect(await ended(started)).toMatchObject({
        states: `0 0 ${name === 'TERM' ? 143 : 137}`,
        shellState: 'saved',
      });
    },
  );

  test('a background job outlives its run, and may go on writing to its terminal', async () => {
    const shell = newShell();
    const end = await shell.run([
      `(sleep 0.4; echo late; echo alive > '${shell.work}/made'; mv '${shell.work}/made' '${shell.work}/proof') &`,
      'echo done',
    ]);
    expect(end.exit).toEqual({ code: 0 });
    await until('it has written', () => existsSync(join(shell.work, 'proof')));
    expect(readFileSync(join(shell.work, 'proof'), 'utf8')).toBe('alive\n');
  });

  test('hands on 10 MB without keeping it, and every byte arrives before the end', async () => {
    const shell = newShell();
    let length = 0;
    const { startRun } = await import('../../src/shell/run.ts');
    const text = 'yes 0123456789abcdef | head -c 10000000';
    const run = startRun(
      {
        id: 'big',
        stateDir: shell.stateDir,
        cwd: shell.work,
        unit: { kind: 'shell', commands: [{ line: 10, text }] },
        env: {},
        columns: 80,
        rows: 24,
      },
      { output: (bytes) => (length += bytes.length) },
    );
    const before = process.memoryUsage().rss;
    await run.ended;
    expect(length).toBe(10_000_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
  });

  test('a run that has ended leaves no descriptor behind, and takes no moment of silence to end', async () => {
    const shell = newShell();
    await shell.run(['true']);
    const terminals = () =>
      readdirSync('/proc/self/fd').filter((fd) => {
        const path = `/proc/self/fd/${fd}`;
        return existsSync(path) && /pts|ptmx/.test(readlinkSync(path));
      }).length;
    const before = terminals();
    const durations: number[] = [];
    // One that is quick is enough: a busy machine holds up most of them, a silence that is waited for all.
    for (let round = 0; round < 5 || (round < 50 && Math.min(...durations) >= onThisMachine(55)); round += 1)
      durations.push((await shell.run(['echo x'])).durationMs);
    expect(terminals()).toBe(before);
    expect(Math.min(...durations)).toBeLessThan(onThisMachine(55));
  });

  test('pausing holds the command back, and the last bytes still arrive', async () => {
    const shell = newShell();
    const started = shell.start(['echo first', 'head -c 3000000 /dev/zero | tr "\\0" x']);
    started.run.pause();
    await pause(600);
    const held = started.output().length;
    expect(held).toBeLessThan(200_000);
    started.run.resume();
    expect((await ended(started)).output).toHaveLength(3_000_006);
  });

  test('a flood that is held and let go again and again comes whole and in order', async () => {
    const started = newShell().start(['seq 1000000']);
    let going = true;
    void started.run.ended.then(() => {
      going = false;
    });
    while (going) {
      started.run.pause();
      await pause(5);
      started.run.resume();
      await pause(1);
    }
    const numbers = Array.from({ length: 1_000_000 }, (_, index) => `${index + 1}\n`).join('');
    expect((await ended(started)).output === numbers).toBe(true);
  });

  test('the terminal changes nothing of what is printed: tabs, line ends, half a character', async () => {
    const end = await newShell().run([String.raw`printf 'a\tb\r\n\nc\b\x0e\303'`]);
    expect(end.output).toBe('a\tb\r\n\nc\b\x0e\ufffd');
  });

  test('a pause that outlasts a short command loses nothing', async () => {
    const shell = newShell();
    const started = shell.start(['seq 1 200']);
    started.run.pause();
    await pause(700);
    started.run.resume();
    expect((await ended(started)).output).toMatch(/^1\n2\n[\s\S]*\n200\n$/);
  });

  test.each(['script', 'none'] as const)('falls back to %s and says so', async (pty) => {
    const shell = newShell();
    const end = await ended(
      shell.start(['export A=1', 'test -t 1 && stty size; echo "out"; echo "err" >&2', 'false', 'echo no'], { pty }),
    );
    expect(end).toMatchObject({ states: '0 0 1 notRun', exit: { code: 1 }, shellState: 'saved' });
    expect(end.output).toBe(pty === 'script' ? '24 80\nout\nerr\n' : 'out\nerr\n');
    expect((await shell.run(['echo "A=$A"'], { pty })).output).toBe('A=1\n');
  });

  test.each(['script', 'none'] as const)('Ctrl-C works in a terminal of kind %s', async (pty) => {
    const started = newShell().start(['echo ready; sleep 900', 'echo never'], { pty });
    await started.sees('ready');
    await pause(150);
    started.run.signal('INT');
    expect((await ended(started)).states).toBe('130 notRun');
  });
});

async function _resultOf(commands: string[]) {
  const started = newShell().start(commands);
  return { ...(await ended(started)), run: started.run };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
