import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { until } from '../support/product.ts';
import { ended, newShell } from './fixture.ts';

/** The process whose number a unit wrote into a file; ended with the test. */
async function processIn(path: string): Promise<number> {
  await until('its number is written', () => existsSync(path) && readFileSync(path, 'utf8').trim() !== '');
  const pid = Number(readFileSync(path, 'utf8'));
  onTestFinished(() => {
    if (isThere(pid)) process.kill(pid, 'SIGKILL');
  });
  return pid;
}

function isThere(pid: number): boolean {
  try {
    // A zombie answers to signals, too.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

describe('what goes on behind a run', () => {
  test('a background job is named with its process, and goes on', async () => {
    const shell = newShell();
    const end = await shell.run(['sleep 900 &', 'echo $! > pid']);
    const pid = await processIn(join(shell.work, 'pid'));
    expect(end.shellNotes).toEqual([
      `Goes on in the background: process ${pid} sleep 900`,
      expect.stringContaining('A later wait, fg or kill %1 does not know it'),
    ]);
    expect(isThere(pid)).toBe(true);
  });

  test('a job that has ended by then is not', async () => {
    expect((await newShell().run(['true &', 'wait'])).shellNotes).toEqual([]);
  });

  test('a daemon that left the session goes on, and the run does not wait for it', async () => {
    const shell = newShell();
    await shell.run([`setsid -f bash -c 'echo $$ > pid; exec sleep 900' >/dev/null 2>&1 </dev/null`]);
    expect(isThere(await processIn(join(shell.work, 'pid')))).toBe(true);
  });

  test('a parent that leaves its child behind leaves no zombie to the server', async () => {
    const shell = newShell();
    await shell.run([`bash -c '(echo $BASHPID > pid; exec sleep 0.2) & disown'`]);
    const pid = await processIn(join(shell.work, 'pid'));
    await until('it is gone', () => !isThere(pid));
  });
});

describe('ending what does not want to end', () => {
  test('a child that ignores Ctrl-C and TERM ends by KILL, and the run says so', async () => {
    const shell = newShell();
    const started = shell.start([`bash -c 'trap "" INT TERM; echo $$ > pid; while :; do sleep 0.1; done'`]);
    const pid = await processIn(join(shell.work, 'pid'));
    started.run.signal('INT');
    started.run.signal('TERM');
    await sleep(400);
    expect(isThere(pid)).toBe(true);
    started.run.signal('KILL');
    expect(await ended(started)).toMatchObject({ states: '137' });
    expect(isThere(pid)).toBe(false);
  });

  test('a unit that kills its own shell leaves the state of before, and says so', async () => {
    const shell = newShell();
    await shell.run(['A=1']);
    const end = await shell.run(['A=2', 'kill -9 $$']);
    expect(end).toMatchObject({ exit: { signal: 'SIGKILL' }, shellState: 'kept' });
    expect(end.shellNotes).toEqual([expect.stringContaining('without leaving its state')]);
  });
});

describe('what a shell has to itself', () => {
  test('a limit that was set holds for the next runs; the others are left alone', async () => {
    const shell = newShell();
    await shell.run(['ulimit -n 256', 'ulimit -c 0']);
    await shell.run(['true']);
    expect((await shell.run(['ulimit -n; ulimit -c'])).output).toBe('256\n0\n');
  });

  test('a trap ends with its run, and that is said by its name', async () => {
    const shell = newShell();
    const end = await shell.run(["trap 'echo \"it'\\''s over\"' ERR", "trap 'echo stop' TERM"]);
    expect(end.shellNotes).toEqual([expect.stringContaining('The trap on SIGTERM, ERR held for this run only')]);
    expect(end.shellState).toBe('saved');
    expect((await shell.run(['false || true', 'trap -p ERR'])).output).toBe('');
  });

  test('the stack of pushd and the words of the shell are there for the next run', async () => {
    const shell = newShell();
    await shell.run(['mkdir oven "flour store"', 'pushd oven >/dev/null; pushd "../flour store" >/dev/null']);
    await shell.run(['set -- rye "two  loaves" ""']);
    expect((await shell.run(['echo "$# $2"; popd >/dev/null; basename "$PWD"'])).output).toBe('3 two  loaves\noven\n');
    await shell.run(['shift', 'exit 4']);
    await shell.run(['bake() { exit 3; }; bake something']);
    expect((await shell.run(['echo "$# $1"; popd >/dev/null; dirs'])).output).toBe('2 two  loaves\n~\n');
  });

  test('files that exec opened, and where it sent the output, are said not to be there for the next run', async () => {
    const shell = newShell();
    const end = await shell.run(['exec 3>three 5<&0', 'exec >log 2>&1', 'echo to the log']);
    expect(end.shellNotes).toEqual([
      expect.stringContaining('Where exec sent the output held for this run only'),
      expect.stringContaining('What exec opened is closed with this shell (3, 5)'),
    ]);
    expect(await shell.run(['cat log'])).toMatchObject({ output: 'to the log\n', shellNotes: [] });
  });

  test('a state that cannot be read takes nothing away from how the command ended', async () => {
    const shell = newShell();
    await shell.run(['A=1']);
    const end = await shell.run(["alias builtin='echo no'", 'A=2', 'exit 4']);
    expect(end).toMatchObject({ exit: { code: 4 }, shellState: 'kept' });
    expect(end.shellNotes).toEqual([expect.stringContaining('a state that cannot be used')]);
    expect((await shell.run(['echo "$A"'])).output).toBe('1\n');
  });

  test('a PATH that is emptied or changed is carried, and the wrapper lives without it', async () => {
    const shell = newShell();
    await shell.run([
      `mkdir own && printf '#!/bin/sh\\necho mine\\n' > own/tool && chmod +x own/tool`,
      'PATH="$PWD/own"',
    ]);
    expect(await shell.run(['tool'])).toMatchObject({ shellState: 'saved', output: 'mine\n' });
    const second = newShell();
    await second.run(['PATH=']);
    expect(await second.run(['echo "[$PATH]"'])).toMatchObject({ output: '[]\n', shellState: 'saved' });
  });

  test('functions with here-documents, read-only variables and a function named like a builtin', async () => {
    const shell = newShell();
    const lines = ['notes() {', '  cat <<EOF', 'for $1', 'EOF', '}'];
    await shell.run([lines.join('\n'), 'readonly RELEASE=1.2.3', 'printf() { echo replaced; }']);
    expect((await shell.run(['notes "$RELEASE"', 'printf x'])).output).toBe('for 1.2.3\nreplaced\n');
  });

  test('two megabytes of variables are carried to the byte', async () => {
    const shell = newShell();
    const many = 'for i in {1..40}; do export "BIG_$i=$(head -c 25000 /dev/zero | tr "\\0" x)"; done';
    await shell.run([many, 'PLAIN=$(head -c 1000000 /dev/zero | tr "\\0" "y")']);
    const end = await shell.run([
      "echo ${#BIG_1} ${#BIG_40} ${#PLAIN} $(env | wc -c | awk '{ print ($1 > 1000000) }')",
    ]);
    expect(end).toMatchObject({ output: '25000 25000 1000000 1\n', shellState: 'saved' });
  });

  test('an environment that no program can be started with is told by the shell, and does not end the session', async () => {
    const shell = newShell();
    await shell.run(
      ['for i in {1..60}; do export "HUGE_$i=$(head -c 120000 /dev/zero | tr "\\0" x)" || break; done'],
      {},
    );
    const end = await shell.run(['/bin/true']);
    expect(end).toMatchObject({ exit: { code: 126 }, shellState: 'saved' });
    expect(end.output).toContain('Argument list too long');
    await shell.run(['unset ${!HUGE_*}']);
    expect(await shell.run(['/bin/true'])).toMatchObject({ exit: { code: 0 } });
  });
});

test('the exit code of a unit that leaves by exit is its own, whatever is told of its traps', async () => {
  const shell = newShell();
  const end = await shell.run(["trap 'true' ERR", 'exit 7']);
  expect(end).toMatchObject({ exit: { code: 7 }, states: '0 7', shellState: 'saved' });
  expect(end.shellNotes).toEqual([expect.stringContaining('The trap on ERR held for this run only')]);
});

test('a trap on ERR fires once for a command that fails, and is there for the one behind it', async () => {
  const shell = newShell();
  const set = "trap 'echo oops $?' ERR";
  expect(await shell.run([set, 'false'])).toMatchObject({ output: 'oops 1\n', states: '0 1' });
  expect(await shell.run([`${set}; (exit 3)`])).toMatchObject({ output: 'oops 3\n', states: '3' });
  const inside = [
    "ends() { return 0; }; set -T; printf 'false\\n' > inner.sh",
    set,
    'ends; . ./inner.sh; false | false',
  ];
  expect((await shell.run(inside)).output).toBe('oops 1\noops 1\noops 1\n');
  expect((await shell.run([set, 'echo between', 'trap -p ERR; ls /none 2>/dev/null'])).output).toBe(
    "between\ntrap -- 'echo oops $?' ERR\noops 2\n",
  );
});

test('a trap on ERR does not fire where nothing of the unit failed', async () => {
  const shell = newShell();
  expect((await shell.run(["trap 'echo oops' ERR; false || true"])).output).toBe('');
  expect((await shell.run(["trap 'echo oops' ERR", 'echo fine', '(exit 3) || echo handled'])).output).toBe(
    'fine\nhandled\n',
  );
});
