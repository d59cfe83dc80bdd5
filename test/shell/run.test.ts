import { existsSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ended, newShell } from './fixture.ts';

describe('what became of each command', () => {
  test('tells exit codes, PIPESTATUS and lines, and the bytes of the output arrive as they were written', async () => {
    const { run, exit, commands, output } = await resultOf(['echo one', 'printf "a\\r\\nb\\n"', 'false | true']);
    expect({ exit, output, tty: run.tty.startsWith('/dev/pts/'), pty: run.pty }).toEqual({
      exit: { code: 0 },
      output: 'one\na\r\nb\n',
      tty: true,
      pty: 'node-pty',
    });
    expect(commands).toEqual([
      { line: 10, state: 'ended', code: 0, pipe: [0] },
      { line: 11, state: 'ended', code: 0, pipe: [0] },
      { line: 12, state: 'ended', code: 0, pipe: [1, 0] },
    ]);
  });

  test('a failed backup stops the unit: the ls that would hide it is not run', async () => {
    const shell = newShell();
    const end = await shell.run(['export X=backup', 'false_pg_dump > f.sql', 'ls -lh f*.sql']);
    expect(end.states).toBe('0 127 notRun');
    expect(end.exit).toEqual({ code: 127 });
    expect(end.output).toContain('line 11: false_pg_dump: command not found');
    expect(end.output).not.toContain('f.sql\n');
  });

  test('a grep that finds nothing at the end of a pipeline stops the unit, unless its line is expected to fail', async () => {
    const commands = ['echo abc | grep xyz', 'echo after'];
    expect((await newShell().run(commands)).states).toBe('1 notRun');
    const expected = await newShell().run(commands, { allowedToFail: [10] });
    expect(expected).toMatchObject({ states: '1 0', exit: { code: 0 }, output: 'after\n' });
    expect(expected.commands[0]).toMatchObject({ pipe: [0, 1] });
  });

  test('a failed cd stops the unit', async () => {
    expect((await newShell().run(['cd nowhere', 'rm -rf ./*'])).states).toBe('1 notRun');
  });

  test('a syntax error ends that run only, with the message of bash and its line', async () => {
    const shell = newShell();
    const end = await shell.run(['echo before', 'echo "open', 'echo after']);
    expect(end.states).toBe('0 2 notRun');
    expect(end.exit).toEqual({ code: 2 });
    expect(end.output).toMatch(/line 11: unexpected EOF while looking for matching/);
    expect((await shell.run(['echo alive'])).output).toBe('alive\n');
  });

  test('exit ends that run only, and its state is saved', async () => {
    const shell = newShell();
    const end = await shell.run(['KEPT=yes', 'exit 3', 'echo never']);
    expect(end).toMatchObject({ states: '0 3 notRun', exit: { code: 3 }, shellState: 'saved' });
    expect((await shell.run(['echo "kept: $KEPT"'])).output).toBe('kept: yes\n');
  });

  test('a command killed by a signal is a failure', async () => {
    const end = await newShell().run(["bash -c 'kill -9 $$'", 'echo never']);
    expect(end).toMatchObject({ states: '137 notRun', exit: { code: 137 }, shellState: 'saved' });
  });

  test('tells when a command starts and when it ends, while the run goes on', async () => {
    const shell = newShell();
    const started = shell.start(['true', 'read answer', 'echo "got $answer"']);
    for (let tries = 0; tries < 200 && started.told.length < 3; tries += 1) await pause(20);
    expect(started.told).toEqual([
      { line: 10, state: 'running' },
      { line: 10, state: 'ended', code: 0, pipe: [0] },
      { line: 11, state: 'running' },
    ]);
    started.run.write('typed\n');
    expect((await ended(started)).output).toContain('got typed');
  });

  test('a stray break, continue or return does not reach into what surrounds the unit', async () => {
    const end = await newShell().run(['break || true', 'continue || true', 'return 0', 'echo "still here"']);
    expect(end.output).toContain('still here');
    expect(end.states).toBe('0 0 0 0');
  });
});

describe('the text of a command', () => {
  test.each([
    ['backslashes', ["printf '%s\\n' '\\dt'", "echo '\\\\d'"], '\\dt\n\\\\d\n'],
    ['an open quote', ['echo "one\ntwo"'], 'one\ntwo\n'],
    ['a here-document', ["cat <<'EOF'\n$HOME `x` \\n\nEOF"], '$HOME `x` \\n\n'],
    ['a here-document that is never closed', ['cat <<EOF\nbody'], 'body\n'],
    ['a loop', ['for i in 1 2 3\ndo\n  echo $i\ndone'], '1\n2\n3\n'],
    ['a continued line', ['echo a \\\n  b'], 'a b\n'],
    ['a trailing backslash', ['echo a \\'], 'a\n'],
    ['a function, used by the next command', ['f() {\n  echo "f $1"\n}', 'f x'], 'f x\n'],
    ['an alias, used by the next command', ["alias hi='echo hello'", 'hi'], 'hello\n'],
    ['$? of the command before', ['true', 'if [ $? -eq 0 ]; then echo fine; fi'], 'fine\n'],
    ['declare is global', ['declare A=1', 'echo "A=$A"'], 'A=1\n'],
    ['no arguments, and bash as its own name', ['echo "$# $0"'], '0 bash\n'],
    [
      'names that our own wrapper needs',
      ["alias printf='echo aliased' set='echo'", 'trap() { echo no; }', 'echo fine'],
      'fine\n',
    ],
    ['unicode', ['echo "käse 漢字 🚀"'], 'käse 漢字 🚀\n'],
  ])('%s', async (_, commands, output) => {
    const end = await newShell().run(commands);
    expect(end.output.replace(/^.*warning: here-document.*\n/m, '')).toBe(output);
    expect(end.exit).toEqual({ code: 0 });
  });

  test('nothing of the unit or of the report is held open in a command', async () => {
    const shell = newShell();
    const other = shell.start(['read held']);
    const end = await ended(shell.start(['ls -1 /proc/self/fd'], { cwd: shell.work }));
    other.run.write('\n');
    await other.run.ended;
    expect(end.output).toBe('0\n1\n2\n3\n');
  });
});

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
    const started = shell.start(['BEFORE=1', 'echo ready; sleep 60', 'echo never']);
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
      const started = shell.start(['BEFORE=1', "trap '' INT", 'bash -c "echo ready; exec sleep 60"']);
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
    const end = await shell.run([`(sleep 0.4; echo late; echo alive > '${shell.work}/proof') &`, 'echo done']);
    expect(end.exit).toEqual({ code: 0 });
    await until(() => existsSync(join(shell.work, 'proof')));
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
    const durations = [];
    for (let round = 0; round < 5; round += 1) durations.push((await shell.run(['echo x'])).durationMs);
    expect(terminals()).toBe(before);
    expect(Math.min(...durations)).toBeLessThan(55);
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
    const started = newShell().start(['echo ready; sleep 60', 'echo never'], { pty });
    await started.sees('ready');
    await pause(150);
    started.run.signal('INT');
    expect((await ended(started)).states).toBe('130 notRun');
  });
});

describe('files', () => {
  test('are private while it runs and gone afterwards; the state is private', async () => {
    const shell = newShell();
    const started = shell.start(['echo ready; read go']);
    await started.sees('ready');
    const folder = join(shell.stateDir, 'units');
    const [id = ''] = readdirSync(folder);
    const modes = readdirSync(join(folder, id)).map((name) =>
      (statSync(join(folder, id, name)).mode & 0o077).toString(8),
    );
    expect(statSync(join(folder, id)).mode & 0o777).toBe(0o700);
    expect(new Set(modes)).toEqual(new Set(['0']));
    started.run.write('\n');
    await started.run.ended;
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(shell.stateDir)).toEqual(['shell-state.json', 'units']);
    expect(statSync(join(shell.stateDir, 'shell-state.json')).mode & 0o777).toBe(0o600);
  });

  test('a run is started at most once', async () => {
    const shell = newShell();
    const started = shell.start(['read go'], { id: 'once' });
    expect(() => shell.start(['echo twice'], { id: 'once' })).toThrow(/EEXIST/);
    started.run.write('\n');
    await started.run.ended;
  });

  test('a broken state is an error before anything runs', () => {
    const shell = newShell();
    writeFileSync(join(shell.stateDir, 'shell-state.json'), '{"version":1');
    expect(() => shell.start(['echo no'])).toThrow();
  });
});

async function resultOf(commands: string[]) {
  const started = newShell().start(commands);
  return { ...(await ended(started)), run: started.run };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries += 1) await pause(20);
}
