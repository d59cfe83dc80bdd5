import { describe, expect, test } from 'vitest';
import { pipeParts } from '../../src/effects/pipe-parts.ts';
import { newShell } from './fixture.ts';

const dump = 'pg_dump() { echo "no server" >&2; return 1; }';

describe('a part of a pipe that failed in front of one that ended with 0', () => {
  test('is told with whose 0 it is, and nothing of the unit runs behind it', async () => {
    const end = await runPiped([dump, 'pg_dump shop | gzip > shop.sql.gz', 'ls -l shop.sql.gz']);
    expect(end).toMatchObject({ exit: { code: 0 }, states: '0 0 notRun', shellState: 'saved', output: 'no server\n' });
    expect(end.commands[1]).toMatchObject({
      pipe: [1, 0],
      failedWithin: { parts: [{ program: 'pg_dump', code: 1 }], last: 'gzip' },
    });
  });

  test('is told of each part that failed, of one that is not there and of one that was killed', async () => {
    const [, command] = (await runPiped(['killed() { kill -9 "$BASHPID"; }', 'nowhere-dump | killed | cat'])).commands;
    expect(command).toMatchObject({
      pipe: [127, 137, 0],
      failedWithin: {
        parts: [
          { program: 'nowhere-dump', code: 127 },
          { program: 'killed', code: 137 },
        ],
        last: 'cat',
      },
    });
  });

  test('does not run another way than the checklist has it: no pipefail, and its own code stays for the next one', async () => {
    const shell = newShell();
    await runPiped(['false | gzip > kept.gz'], shell);
    expect((await shell.run(['echo "$?"; shopt -po pipefail; gzip -t kept.gz && echo whole'])).output).toBe(
      '0\nset +o pipefail\nwhole\n',
    );
  });

  test('is told behind cd, behind what is not run, in a group, and under set -e and a trap', async () => {
    for (const text of [
      'cd / && false | cat',
      'false | cat || echo never',
      '{ false | cat; }',
      'set -eu; trap "echo trapped" ERR; false | cat',
      'time false |& cat',
      '(true; false) | cat',
      'for one in 1 2; do false; done | cat',
    ])
      expect([text, (await runPiped([text, 'true'])).states]).toEqual([text, '0 notRun']);
  });

  test.each([
    'yes | head -1',
    'seq 100000 | grep -q 7',
    'seq 100000 | head -1 | cat',
    'echo one | grep two | wc -l',
    'diff /dev/null /etc/passwd | cat',
    'ls /nowhere/* 2>/dev/null | wc -l',
    'echo "a | b" | cat',
    'false || true | cat',
    'if false | true; then true; fi',
    '! false | false',
    '(false | true)',
    'false | true && true',
    'false | true; true',
    'x=$(false | cat)',
    'piped() { false | cat; }; piped',
    'while read -r row; do [ "$row" = b ]; done <<< "a" || true',
  ])('is none in %s: the next one runs', async (text) => {
    expect((await runPiped([text, 'echo next'])).states).toBe('0 0');
  });

  test('is a failure like any other under the pipefail of the checklist itself', async () => {
    const end = await runPiped(['set -o pipefail', 'false | cat', 'true']);
    expect(end).toMatchObject({ exit: { code: 1 }, states: '0 1 notRun' });
    expect(end.commands[1]).not.toHaveProperty('failedWithin');
  });

  test('is left alone where the line is expected to fail', async () => {
    const end = await runPiped(['false | cat', 'true'], newShell(), [10]);
    expect(end.states).toBe('0 0');
  });
});

describe('PIPESTATUS of the last command', () => {
  const tells = 'echo "$? ${PIPESTATUS[*]}"';

  test('is there for the next one, in its unit and in the next run, beside $?', async () => {
    const shell = newShell();
    expect((await shell.run(['(exit 3) | (exit 4) | true', tells, tells])).output).toBe('0 3 4 0\n0 0\n');
    await shell.run(['false | (exit 7)']);
    expect((await shell.run([tells])).output).toBe('7 1 7\n');
    await shell.run(['false | true']);
    await shell.run(['true']);
    expect((await shell.run([tells])).output).toBe('0 0\n');
  });

  test('is that of the checklist under pipefail, set -u, set -x, an IFS of its own and a trap', async () => {
    const shell = newShell();
    await shell.run(['set -o pipefail; false | true']);
    expect((await shell.run([tells])).output).toBe('1 1 0\n');
    const others = newShell();
    await others.run(['set -u; IFS=1; trap "echo trapped" ERR EXIT', 'false | true', `set +u; IFS=" "; ${tells}`]);
    await others.run(['set -x']);
    expect((await others.run(['false | true', `{ ${tells}; } 2>&1`])).output).toContain('\n0 1 0\n');
  });

  test('stops a unit whose next line looks at it', async () => {
    const end = await newShell().run(['false | gzip > kept.gz', '[ "${PIPESTATUS[0]}" -eq 0 ]', 'echo never']);
    expect(end).toMatchObject({ states: '0 1 notRun', exit: { code: 1 } });
  });

  test('leaves set -e as it is, and no trace on the lines that messages name', async () => {
    const shell = newShell();
    const end = await shell.run(['set -e', 'false | true', `${tells}; nowhere-program`]);
    expect(end.output).toContain('0 1 0\n');
    expect(end.output).toContain('line 12: nowhere-program');
  });
});

function runPiped(commands: string[], shell = newShell(), allowedToFail?: number[]) {
  const unit = commands.map((text, index) => ({ line: 10 + index, text, parts: pipeParts(text) }));
  return shell.run([], { unit: { kind: 'shell', commands: unit, ...(allowedToFail && { allowedToFail }) } });
}
