import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readShellState, wipeShellState } from '../../src/shell/state.ts';
import { temporaryFolder } from '../support/folder.ts';
import { mounting, readOnly, smallDisk } from '../support/small-disk.ts';
import { ended, newShell } from './fixture.ts';

describe('what one run leaves to the next', () => {
  test.each([
    ['an exported variable', ["export A='x y'"], 'bash -c \'echo "$A"\'', 'x y\n'],
    ['a plain variable', ['A=plain'], 'echo "$A"; bash -c \'echo "[$A]"\'', 'plain\n[]\n'],
    [
      'quotes, newlines and unicode',
      [`A=$'it\\'s "q" $HOME \`x\`\\n漢字 \\\\ end'`],
      'printf %s "$A"',
      `it's "q" $HOME \`x\`\n漢字 \\ end`,
    ],
    ['a byte that is not UTF-8', ["A=$'\\377x'"], 'printf %s "$A" | od -An -tx1', ' ff 78\n'],
    ['arrays', ['A=(one "two words")', 'declare -A M=([k]=v)'], 'echo "${A[1]} ${M[k]}"', 'two words v\n'],
    ['an integer and a read-only variable', ['declare -ri N=7'], 'echo "$N"; declare -p N', '7\ndeclare -ir N="7"\n'],
    ['a function', ['greet() { echo "hi $1"; }'], 'greet you', 'hi you\n'],
    ['an exported function', ['greet() { echo hi; }', 'export -f greet'], 'bash -c greet', 'hi\n'],
    ['an alias', ["alias ll='echo long'"], 'll', 'long\n'],
    [
      'an alias that would change a function',
      ['f() { printf "%s\\n" real; }', "alias printf='echo fake'"],
      'f',
      'real\n',
    ],
    ['the folder', ['mkdir -p "a b" && cd "a b"'], 'basename "$PWD"; cd - >/dev/null; ls | cat', 'a b\na b\n'],
    ['shopt', ['shopt -s extglob nullglob'], 'shopt extglob nullglob | cut -f2', 'on\non\n'],
    ['pipefail', ['set -o pipefail'], 'false | true || echo failed', 'failed\n'],
    ['set -u', ['set -u'], '(echo "$NOT_SET") 2>/dev/null || echo unbound', 'unbound\n'],
    ['umask', ['umask 027'], 'umask', '0027\n'],
    ['an unset variable stays unset', ['unset HOME'], 'echo "[${HOME-unset}]"', '[unset]\n'],
    ['the later export wins', ['export U=local', 'export U=production'], 'echo $U', 'production\n'],
    ['$? of the last command', ['true'], 'echo $?', '0\n'],
    ['IFS', ["IFS=','"], 'A="x,y"; set -- $A; echo $#', '2\n'],
  ])('%s', async (_, first, second, output) => {
    const shell = newShell();
    expect(await shell.run(first)).toMatchObject({ exit: { code: 0 }, shellState: 'saved' });
    await shell.run(['true']);
    expect((await shell.run([second])).output).toBe(output);
  });

  test('$? of a command that failed', async () => {
    const shell = newShell();
    await shell.run(['(exit 4)']);
    expect((await shell.run(['echo $?'])).output).toBe('4\n');
  });

  test('set -e holds for the next units, which still report and save', async () => {
    const shell = newShell();
    await shell.run(['set -e']);
    expect(await shell.run(['A=1', 'false; echo "not reached"'])).toMatchObject({
      states: '0 1',
      output: '',
      shellState: 'saved',
    });
    expect(
      (await shell.run(['echo "A=$A"', 'false', 'echo on; [[ $- == *e* ]] && echo e'], { allowedToFail: [11] })).output,
    ).toBe('A=1\non\ne\n');
  });

  test('set -x shows the unit and nothing of the wrapper', async () => {
    const shell = newShell();
    // Bash repeats the plus for each level of sourcing.
    expect((await shell.run(['set -x', 'echo a'])).output).toBe('+++ echo a\na\n');
    expect((await shell.run(['echo b', 'set +x'])).output).toBe('+++ echo b\nb\n+++ set +x\n');
  });

  test('variables of the client that drives now win, and are not carried over', async () => {
    const shell = newShell();
    await shell.run(['export A=saved'], { env: { SSH_AUTH_SOCK: '/old', A: 'first' } });
    expect((await shell.run(['echo "[$SSH_AUTH_SOCK] $A"'])).output).toBe('[] saved\n');
    expect(
      (await shell.run(['echo "$SSH_AUTH_SOCK $A"'], { env: { SSH_AUTH_SOCK: "/it's new", A: 'now' } })).output,
    ).toBe("/it's new now\n");
  });

  test('the names of what changed are told, never the values', async () => {
    const shell = newShell();
    const first = await shell.run(['export TOKEN=secret-1', 'PLAIN=1', 'unset LANG', 'cd /']);
    expect(first.changed).toEqual(['LANG', 'OLDPWD', 'PLAIN', 'TOKEN']);
    expect((await shell.run(['PLAIN=1', 'TOKEN=secret-2'])).changed).toEqual(['TOKEN']);
    expect(JSON.stringify(first)).not.toContain('secret-1');
  });
});

describe('when no new state comes, the last one stays', () => {
  test.each([
    ['the shell is killed', ['A=2', 'kill -9 $$'], { signal: 'SIGKILL' }, '0 137'],
    ['the shell is replaced', ['A=2', 'exec sh -c "exit 5"'], { code: 5 }, '0 5'],
    ['the unit has an EXIT trap of its own and exits', ['A=2', "trap 'echo bye' EXIT", 'exit 6'], { code: 6 }, '0 0 6'],
  ])('%s', async (_, commands, exit, states) => {
    const shell = newShell();
    await shell.run(['A=1', 'cd /']);
    expect(await shell.run(commands)).toMatchObject({ exit, states, shellState: 'kept', changed: [], cwd: '/' });
    expect((await shell.run(['echo "$A $PWD"'])).output).toBe('1 /\n');
  });

  test('a folder that is gone stops the run with a sentence, before anything runs', async () => {
    const shell = newShell();
    await shell.run(['mkdir gone && cd gone']);
    rmSync(join(shell.work, 'gone'), { recursive: true });
    const end = await shell.run(['touch made']);
    expect(end).toMatchObject({ exit: { code: 1 }, states: 'notRun', shellState: 'kept' });
    expect(end.output).toContain('cannot be entered');
    expect((await shell.run(['pwd'], { cwd: shell.work })).output).toBe(`${shell.work}\n`);
  });

  test('a run that is kept while others go on does not overwrite what they left', async () => {
    const shell = newShell();
    await shell.run(['A=1']);
    const kept = shell.start(['A=stale', 'read go']);
    kept.run.detachState();
    await shell.run(['A=newer']);
    kept.run.write('\n');
    expect((await kept.run.ended).shellState).toBe('kept');
    expect((await shell.run(['echo $A'])).output).toBe('newer\n');
  });

  test('nor does one that nobody detached, but that was overtaken', async () => {
    const shell = newShell();
    const slow = shell.start(['A=stale', 'read go']);
    await shell.run(['A=newer'], { cwd: shell.work });
    slow.run.write('\n');
    expect((await ended(slow)).shellState).toBe('kept');
    expect((await shell.run(['echo $A'])).output).toBe('newer\n');
  });
});

describe('reading and wiping', () => {
  test('before the first run there is no folder and there are no variables', () => {
    expect(readShellState(newShell().stateDir)).toEqual({ variables: new Map() });
  });

  test('values are those that the next command would see', async () => {
    const shell = newShell();
    await shell.run([
      'export U="postgres://a:b@h/d?x=1&y=ü"',
      "P=$'two\\nlines'",
      'declare -a L=(zero one)',
      'export EMPTY=',
    ]);
    const { cwd, variables } = readShellState(shell.stateDir);
    expect(cwd).toBe(shell.work);
    expect(Object.fromEntries(variables)).toMatchObject({
      U: 'postgres://a:b@h/d?x=1&y=ü',
      P: 'two\nlines',
      L: 'zero',
      EMPTY: '',
      HOME: shell.work,
    });
    expect([...variables.keys()].filter((name) => /^(__da_|BASH|PPID|UID|EUID)/.test(name))).toEqual([]);
  });

  test('wiping leaves nothing', async () => {
    const shell = newShell();
    await shell.run(['export TOKEN=secret']);
    mkdirSync(join(shell.stateDir, 'units', 'left-over'));
    wipeShellState(shell.stateDir);
    expect(readdirSync(shell.stateDir)).toEqual([]);
    wipeShellState(join(shell.stateDir, 'not there'));
    expect(existsSync(join(shell.stateDir, 'not there'))).toBe(false);
  });
});

describe.skipIf(mounting.missing)(`a disk that is full when the shell ends${mounting.note}`, () => {
  test('half of a state never passes for all of it: the state before stays, and that is told', async () => {
    const disk = smallDisk(256);
    const shell = newShell();
    const more = { stateDir: disk, cwd: shell.work };
    await shell.run(['A=before'], more);
    const large = 'for n in {1..900}; do declare -x "LARGE_$n=some value that is as long as such values are"; done';
    // The last command takes the room that the dump would need; 12 KiB are enough for the first pages of it.
    const filling = `head -c "$(($(stat -f -c %a ${disk}) * 4096 - 12288))" /dev/zero >${disk}/other`;
    const end = await shell.run(['A=after', large, filling], more);
    expect(end).toMatchObject({ exit: { code: 0 }, shellState: 'kept' });
    rmSync(join(disk, 'other'));
    expect((await shell.run(['echo "$A ${LARGE_900-none}"'], more)).output).toBe('before none\n');
  });
});

describe.skipIf(mounting.missing)(`a folder that takes nothing more while a command runs${mounting.note}`, () => {
  test('takes nothing of how the command ended away', async () => {
    const shell = newShell();
    const more = { stateDir: temporaryFolder(), cwd: shell.work };
    await shell.run(['A=before'], more);
    const waits = ['echo begun', 'A=after', 'until [ -e go ]; do sleep 0.1; done', '(exit 4)'];
    const { run, sees } = shell.start(waits, more);
    await sees('begun');
    const { undo } = readOnly(more.stateDir);
    writeFileSync(join(shell.work, 'go'), '');
    expect(await run.ended).toMatchObject({ exit: { code: 4 }, shellState: 'kept' });
    undo();
    await run.release();
    expect((await shell.run(['echo "$A"'], more)).output).toBe('before\n');
  });
});
