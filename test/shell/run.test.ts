import { readdirSync, statSync, writeFileSync } from 'node:fs';
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

async function _until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries += 1) await pause(20);
}
