import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import {
  aWorkplace,
  cli,
  confirms,
  fixture,
  isAlive,
  isBuilt,
  type Ran,
  starts,
  until,
  type Workplace,
} from '../support/product.ts';
import { comesToRest, presses } from '../support/rest.ts';
import { openTerminal, type Terminal } from '../support/terminal.ts';

describe.skipIf(!isBuilt)(
  'what cannot be done is said in a sentence, with what to do (needs the build)',
  { concurrent: true },
  () => {
    const cases: { when: string; args: string[]; says: RegExp; exit: number }[] = [
      { when: 'nobody can answer', args: ['oven.md'], says: /not a terminal.*\nFix: .*plan/, exit: 2 },
      {
        when: 'the file is missing',
        args: ['owen.md'],
        says: /owen\.md is not there\.\nFix: Look at the path/,
        exit: 2,
      },
      { when: 'the file is a folder', args: ['folder'], says: /folder is a folder\.\nFix: /, exit: 2 },
      { when: 'the file is empty', args: ['empty.md'], says: /empty\.md is empty\.\nFix: /, exit: 2 },
      { when: 'the file is binary', args: ['binary.md'], says: /binary\.md is not a text.*\nFix: /, exit: 2 },
      { when: 'plan is asked of a binary', args: ['plan', 'binary.md'], says: /not a text.*\nFix: /, exit: 2 },
      {
        when: 'a flag is mistyped',
        args: ['oven.md', '--evn', 'x'],
        says: /unknown option '--evn'[\s\S]*--env[\s\S]*Fix: /,
        exit: 2,
      },
      { when: 'a flag is unknown', args: ['--whatever'], says: /unknown option '--whatever'[\s\S]*Fix: /, exit: 2 },
      { when: 'a verb is mistyped', args: ['verfy'], says: /Fix: Did you mean: deploy-assist verify\?/, exit: 2 },
      { when: 'an argument is missing', args: ['plan'], says: /missing required argument[\s\S]*Fix: /, exit: 2 },
      { when: 'there is no session to resume', args: ['resume'], says: /no session.*\nFix: /, exit: 2 },
      { when: 'there is no session of that name', args: ['show', 'QQQQQQ'], says: /no session.*\nFix: /, exit: 2 },
      {
        when: 'the export is unknown',
        args: ['export', '--format', 'pdf'],
        says: /no export format pdf\.\nFix: /,
        exit: 2,
      },
    ];

    test.for(cases)('when $when', ({ args, says, exit }) => {
      const ran = bakery().run(args);
      expect(ran.stderr).toMatch(says);
      expect(ran.status).toBe(exit);
      hasNoStack(ran);
    });

    test.for([
      { name: 'TERM', value: 'dumb', says: 'TERM=dumb' },
      { name: 'CI', value: '1', says: 'CI is set' },
    ])('when $name=$value', async ({ name, value, says }) => {
      const terminal = bakery().openInShell(['oven.md'], { env: { [name]: value } });
      await terminal.sees('EXIT=2');
      expect(terminal.screen()).toContain(says);
      expect(terminal.screen()).toContain('Fix: ');
      expect(terminal.raw()).not.toMatch(/\?1049h|Raw mode| at .*:\d+:\d+/);
    });

    test('when the output goes into a pipe', async () => {
      const place = bakery();
      const script = '"$@" | cat; echo "${PIPESTATUS[0]}=EXIT"';
      const args = ['-c', script, 'bash', process.execPath, cli, 'oven.md'];
      const terminal = openTerminal({ command: 'bash', args, cwd: place.work, env: place.env });
      await terminal.sees('2=EXIT');
      expect(terminal.screen()).toMatch(/output is not a terminal/);
      expect(terminal.raw()).not.toMatch(/\?1049h| at .*:\d+:\d+/);
    });

    test('when sessions cannot be kept', async () => {
      const place = bakery();
      const file = place.write('not-a-folder', '');
      const terminal = place.openInShell(['oven.md'], { env: { XDG_STATE_HOME: file } });
      await terminal.sees('EXIT=3');
      expect(terminal.screen()).toMatch(/A session cannot be kept in/);
      expect(terminal.screen()).toContain('Fix: ');
    });

    test('when a session is closed, or another is asked to begin in its place', async () => {
      const place = bakery();
      const terminal = place.openInShell(['oven.md']);
      await starts(terminal);
      await terminal.presses('q');
      await terminal.sees('EXIT=4');
      expect(place.run(['resume', 'ZZZZZZ'])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('Fix: Name one: '),
      });
    });

    test('a second screen watches, is told who drives, and decides nothing', async () => {
      const place = bakery();
      const driver = place.open(['oven.md']);
      await starts(driver);
      const watcher = place.open(['resume']);
      await watcher.sees('drives, you watch');
      await presses(watcher, 'Enter');
      await watcher.sees(/You are watching/);
      await sleep(300);
      expect(place.events().filter(({ type }) => type === 'run.requested')).toEqual([]);
      await driver.sees(/watch|2op/i);
      await driver.presses('q');
      expect(await driver.exited).toBe(4);
      await watcher.sees('1op');
      await presses(watcher, 'Enter');
      await watcher.sees('RUNNING');
    });

    test('below 40x15 one sentence asks for room, nothing is heard, and the same screen comes back', async () => {
      const place = bakery();
      const terminal = place.open(['oven.md']);
      await starts(terminal);
      terminal.resize(38, 12);
      await terminal.sees('Too small (38x12)');
      await presses(terminal, 'Enter');
      await sleep(300);
      expect(place.events().filter(({ type }) => type === 'run.requested')).toEqual([]);
      terminal.resize(80, 24);
      await terminal.sees('Enter runs this');
      expect(terminal.screen()).not.toContain('Too small');
    });

    test('storms of new sizes leave one whole screen, also while a command speaks', async () => {
      const place = bakery();
      place.write('loud.md', fixture('loud.md'));
      place.script(
        'loud.sh',
        'until [ -e enough ]; do echo "line $((++n)) of many, long enough to be cut at a narrow screen"; sleep .01; done',
      );
      const terminal = place.open(['loud.md']);
      await starts(terminal);
      await storm(terminal);
      await whole(terminal, 'Step 1/');
      await confirms(terminal, 'unknown 1');
      await terminal.sees('RUNNING');
      await storm(terminal);
      await whole(terminal, 'RUNNING');
      place.write('enough', '');
      await terminal.sees('Step 2/');
      await whole(terminal, 'Step 2/');
      expect(isAlive(terminal.pid)).toBe(true);
    });

    test('the help shows an example, the demo and the verbs on one screen', () => {
      const { status, stdout } = bakery().run(['--help']);
      expect(status).toBe(0);
      const first = stdout.split('\n').slice(0, 24).join('\n');
      for (const word of ['Example:', 'deploy-assist demo', 'DEPLOY.md', 'resume', 'plan', 'verify', 'export'])
        expect(first).toContain(word);
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    });
  },
);

function bakery(): Workplace {
  const place = aWorkplace();
  place.write('oven.md', fixture('oven.md'));
  place.write('folder/inside.txt', '');
  place.write('empty.md', '');
  writeFileSync(join(place.work, 'binary.md'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 3, 255, 254, 10]));
  return place;
}

function hasNoStack({ stdout, stderr }: Ran): void {
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  expect(`${stdout}${stderr}`).not.toContain('does not know');
}

async function storm(terminal: Terminal): Promise<void> {
  const sizes = [
    [200, 50],
    [40, 24],
    [80, 24],
    [120, 15],
    [41, 16],
    [200, 50],
    [40, 24],
    [80, 24],
  ] as const;
  for (const [columns, rows] of sizes) {
    terminal.resize(columns, rows);
    await sleep(60);
  }
  await sleep(700);
}

/** The two top rows are there once, and nothing is wider or higher than the screen. */
async function whole(terminal: Terminal, heading: string | RegExp): Promise<void> {
  await terminal.sees(heading);
  await comesToRest(terminal, { mostMs: 3000 });
  const isWhole = () => {
    const rows = terminal.screen().split('\n');
    const tops = rows.filter((row) => /(LOCAL|PRODUCTION|UNKNOWN) (\.\.|!!|\?\?) /.test(row));
    return rows.length <= 24 && tops.length === 1 && rows.filter((row) => row.startsWith('EXIT:')).length === 1;
  };
  // A busy machine draws for longer than it was seen to stand still.
  await until('the screen is whole', isWhole, 20_000).catch((error) => {
    throw new Error(`${error}\n${terminal.screen()}`);
  });
}
