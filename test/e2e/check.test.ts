import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  aWorkplace,
  confirms,
  fixture,
  isBuilt,
  type JournalLine,
  starts,
  until,
  type Workplace,
} from '../support/product.ts';
import { needs } from '../support/programs.ts';
import { presses } from '../support/rest.ts';
import type { Terminal } from '../support/terminal.ts';

const sqlite = needs('sqlite3', 'sqlite3');

describe.skipIf(!isBuilt || sqlite.missing)(
  `a run whose outcome nobody knows is checked${sqlite.note} (needs the build)`,
  () => {
    test('by a query that cannot write, by a command, and by what the checklist has; then a person decides', async () => {
      const { place, terminal } = await lost();

      await terminal.presses('k');
      await terminal.sees('a query that you type');
      await checks(terminal, 'DELETE FROM orders WHERE id = 1');
      await terminal.sees('CHECKED');
      await terminal.sees(/readonly|read-only/i);
      expect(rows(place)).toBe('2\n');

      await terminal.presses('k');
      await terminal.sees('a query that you type');
      await checks(terminal, 'SELECT count(*) AS moved FROM orders');
      await terminal.sees(/1 row in/);
      await terminal.sees('moved');

      await terminal.presses('k');
      await terminal.sees('a query that you type');
      await terminal.presses('Down');
      await checks(terminal, 'cd /; ls');
      await terminal.sees('exit 0');

      await terminal.presses('k');
      await terminal.sees('a query that you type');
      for (const _ of [1, 2]) await presses(terminal, 'Down');
      await terminal.sees('ON  ');
      await presses(terminal, 'Enter');
      await terminal.sees('half of them');

      const [, move, ...made] = requests(place);
      expect(made.map(({ data }) => [data.checks, data.item === move?.data.item, data.probe !== undefined])).toEqual([
        [move?.data.run, true, false],
        [move?.data.run, true, false],
        [move?.data.run, true, false],
        [move?.data.run, true, true],
      ]);
      // Nothing of a check's shell is carried on, and nothing counts as done before somebody says so.
      expect(place.events().filter(({ type }) => type === 'check.answered')).toEqual([]);
      // What shows it is said with it: nobody saw the end of this change.
      await presses(terminal, 'x');
      await terminal.sees('CALL DONE what nobody saw end');
      await terminal.types('half of them, as it should be');
      await presses(terminal, 'Enter');
      await terminal.sees('cat moved.txt');
      await terminal.sees(`${place.work}`);
      expect(place.events().filter(({ type }) => type === 'run.lost')).toHaveLength(1);
    });

    test('and a server that dies in a check leaves the run as unknown as it was', async () => {
      const { place, terminal } = await lost();
      await terminal.presses('k');
      await terminal.sees('a query that you type');
      await terminal.presses('Down');
      await checks(terminal, 'sleep 60');
      await terminal.sees('RUNNING');
      process.kill(place.server() ?? 0, 'SIGKILL');
      await terminal.sees('EXIT=130');

      const back = place.open(['resume']);
      await back.sees('outcome unknown');
      await presses(back, 'Enter');
      await back.sees('Nobody knows how it ended');
      await back.sees(/CHECKED .*sleep 60/);
      expect(requests(place)).toHaveLength(3);
      expect(place.read('marker')).toBe('moved\n');
    });
  },
);

/** The server died in the middle of step 2, whose command had written half of what it should. */
async function lost(): Promise<{ place: Workplace; terminal: Terminal }> {
  const place = aWorkplace();
  execFileSync('sqlite3', [join(place.work, 'shop.db')], {
    input: 'CREATE TABLE orders (id INTEGER); INSERT INTO orders VALUES (1), (2);',
  });
  place.script('move.sh', 'echo moved >> marker; echo half of them > moved.txt; sleep 60');
  place.write('count.md', fixture('count.md'));
  const terminal = place.openInShell(['count.md']);
  await starts(terminal);
  await terminal.presses('g');
  await terminal.sees('Step 2/');
  await confirms(terminal, 'unknown 2');
  await until('it moves', () => place.read('moved.txt') !== undefined);
  process.kill(place.server() ?? 0, 'SIGKILL');
  await terminal.sees('EXIT=130');
  const back = place.openInShell(['resume']);
  await back.sees('outcome unknown');
  await presses(back, 'Enter');
  await back.sees('Nobody knows how it ended');
  return { place, terminal: back };
}

/** Types what is to be run, looks at what it aims at, and runs it. */
async function checks(terminal: Terminal, text: string): Promise<void> {
  await terminal.types(text);
  await presses(terminal, 'Enter');
  await terminal.sees('IN  ');
  await presses(terminal, 'Enter');
}

function requests(place: Workplace): JournalLine[] {
  return place.events().filter(({ type }) => type === 'run.requested');
}

function rows(place: Workplace): string {
  return execFileSync('sqlite3', [join(place.work, 'shop.db'), 'SELECT count(*) FROM orders'], { encoding: 'utf8' });
}
