import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { needsPostgres, startPostgres } from '../support/postgres.ts';
import { isBuilt, until, type Workplace } from '../support/product.ts';
import { needs } from '../support/programs.ts';
import { presses } from '../support/rest.ts';
import type { Terminal } from '../support/terminal.ts';
import { answersHelp, noise, numbered, onlyOurs } from './noise.ts';

const pager = needs('less', 'less');
describe.skipIf(!isBuilt || pager.missing)(
  `a program that takes the whole screen (needs the build)${pager.note}`,
  () => {
    test.each([
      [40, 24, 13],
      [80, 24, 16],
      [160, 50, 42],
    ])(
      'stands whole on a screen of %ix%i, has the keyboard until Ctrl-], and follows the size',
      async (columns, rows, shown) => {
        const text = Buffer.from([...numbered(200, ' turns of the mixer')].join(''));
        const { place, terminal } = await noise('less noise.txt', { 'noise.txt': text }, { columns, rows });
        // The row of less itself is the last of them.
        await terminal.sees(new RegExp(`\\b${shown - 1} turns`));
        expect(terminal.screen()).toMatch(/\b1 turns/);
        await presses(terminal, 'i');
        await terminal.sees(/y give (it|keyboard)/);
        await presses(terminal, 'y');
        await terminal.sees('KEYS GO TO THE COMMAND');
        await terminal.presses('G');
        await terminal.sees(/\b200 turns[\s\S]*\(END\)/);
        await terminal.presses('Ctrl-]');
        await terminal.sees('Ctrl-C interrupt');
        await answersHelp(terminal);
        terminal.resize(100, 30);
        await presses(terminal, 'i');
        await terminal.sees(/y give (it|keyboard)/);
        await presses(terminal, 'y');
        await terminal.sees('KEYS GO TO THE COMMAND');
        await terminal.presses('g');
        await terminal.sees(/\b1 turns[\s\S]*\b21 turns/);
        await terminal.presses('q');
        await terminal.sees('Step 2/');
        expect(place.events().find(({ type }) => type === 'run.ended')?.data.exit).toEqual({ code: 0 });
        onlyOurs(terminal);
      },
    );
  },
);

const editor = needs('vi', 'vim-tiny');
describe.skipIf(!isBuilt || editor.missing)(`an editor (needs the build)${editor.note}`, () => {
  test.each([
    [40, 24],
    [80, 24],
    [200, 50],
  ])(
    'on a screen of %ix%i writes what was typed, follows the size, and leaves the screen as it was',
    async (columns, rows) => {
      const long = `${'one '.repeat(16)}end`;
      const text = Buffer.from(`${long}\ntwo\n`);
      const { place, terminal } = await noise('vi -u NONE -N notes.txt', { 'notes.txt': text }, { columns, rows });
      await terminal.sees('two');
      await keyboard(terminal);
      // It wraps the line itself, where the screen is narrow: no row of it is folded.
      await terminal.sees(columns === 40 ? /^(one ?){10}\n(one ){6}end\ntwo$/m : /(one ){16}end[^\n]*\n[^\n]*two/);
      await terminal.presses('G');
      await terminal.presses('o');
      await terminal.types('flour, water and time');
      await terminal.sees('flour, water and time');
      terminal.resize(100, 30);
      await terminal.sees(/(one ){16}end\ntwo\nflour, water and time/);
      await terminal.presses('Esc');
      // What follows at once would be a key with Alt to the editor.
      await until('it is out of insert mode', () => !terminal.screen().includes('INSERT'));
      await terminal.types(':wq');
      await terminal.sees(':wq');
      await terminal.presses('Enter');
      await terminal.sees('Step 2/');
      expect(readFileSync(join(place.work, 'notes.txt'), 'utf8')).toBe(`${long}\ntwo\nflour, water and time\n`);
      expect(place.events().find(({ type }) => type === 'run.ended')?.data.exit).toEqual({ code: 0 });
      onlyOurs(terminal);
    },
  );
});

const top = needs('top', 'procps');
test.skipIf(!isBuilt || top.missing)(
  `a table that is drawn anew each second stands whole on a narrow screen, and hears its keys (needs the build)${top.note}`,
  async () => {
    const { place, terminal } = await noise('top -d 1', {}, { columns: 40, rows: 24 });
    await terminal.sees(/ [RSI] +\d/);
    await keyboard(terminal);
    await terminal.sees(/top - [\s\S]*Tasks:[\s\S]*\n +PID USER/);
    await terminal.presses('h');
    await terminal.sees('Toggle highlights');
    await terminal.presses('Esc');
    await terminal.sees('Tasks:');
    await terminal.presses('q');
    await endsWell(place, terminal);
  },
);

const server = needsPostgres();
test.skipIf(!isBuilt || server.missing || pager.missing)(
  `a database client and its pager are used where they stand (needs the build)${server.note}${pager.note}`,
  async () => {
    const postgres = await startPostgres({ databases: ['shop'] });
    const client = join(postgres.bin, 'psql');
    const { place, terminal } = await noise(`PAGER=less '${client}' -X '${postgres.url('shop')}'`);
    await terminal.sees('shop=#');
    await keyboard(terminal);
    await terminal.types('select generate_series(1, 200) as loaf;', { msPerKey: 30 });
    await terminal.presses('Enter');
    await terminal.sees(/loaf[\s\S]*\n +9\s[\s\S]*:/);
    await terminal.presses('G');
    await terminal.sees('(200 rows)');
    await terminal.presses('q');
    // What is typed before the pager has gone is the pager's.
    await until('the pager has gone', () => !terminal.screen().includes('(END)'));
    await terminal.types('\\q');
    await terminal.presses('Enter');
    await endsWell(place, terminal);
  },
);

/** The program ended with 0, the screens went on, and nothing of it is left on them. */
async function endsWell(place: Workplace, terminal: Terminal): Promise<void> {
  await terminal.sees('Step 2/');
  expect(place.events().find(({ type }) => type === 'run.ended')?.data.exit).toEqual({ code: 0 });
  onlyOurs(terminal);
}

async function keyboard(terminal: Terminal): Promise<void> {
  await presses(terminal, 'i');
  await terminal.sees(/y give (it|keyboard)/);
  await presses(terminal, 'y');
  await terminal.sees('KEYS GO TO THE COMMAND');
}
