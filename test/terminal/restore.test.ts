import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leaveSequences, restoreTerminal } from '../../src/terminal/restore.ts';
import { createScreen } from '../../src/terminal/screen.ts';

test('the sequences undo what a screen program leaves behind', async () => {
  const screen = createScreen({ columns: 40, rows: 5, scrollback: 10 });
  await screen.write('before\n\x1b[?1049h\x1b[?25l\x1b[31m\x1b[?2004h\x1b[?1000hscreen');
  await screen.write(`${leaveSequences}\nback`);
  expect([screen.alternate, screen.cursor.visible]).toEqual([false, true]);
  expect(screen.rows(0, 3)).toEqual([[{ text: 'before', style: {} }], [], [{ text: 'back', style: {} }]]);
});

test('a terminal that is gone is no error', () => {
  expect(restoreTerminal('/dev/pts/no-such', 'message')).toBe(false);
  expect(restoreTerminal('', 'message')).toBe(false);
});

test.skipIf(spawnSync('script', ['--version']).error !== undefined)(
  'another process puts a raw terminal right and leaves its message (needs the Debian package bsdutils)',
  async () => {
    const inside = 'stty raw -echo; printf "\\033[?1049h\\033[?25l"; tty >&2; printf "at:"; tty; exec sleep 60';
    const child = spawn('script', ['-qfec', inside, '/dev/null'], { stdio: ['pipe', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.on('data', (bytes: Buffer) => {
      output += bytes.toString('latin1');
    });
    const tty = await seen(() => /at:(\/dev\/pts\/\d+)/.exec(output)?.[1]);
    expect(existsSync(tty)).toBe(true);
    expect(stty(tty)).toMatch(/-icanon/);
    expect(restoreTerminal(tty, 'come back with\nresume')).toBe(true);
    await seen(() => /come back with\r+\nresume/.exec(output)?.[0]);
    expect(stty(tty)).toMatch(/ icanon/);
    expect(stty(tty)).toMatch(/ echo /);
    expect(output).toContain('\x1b[?1049l');
    child.kill('SIGKILL');
  },
);

const stty = (tty: string) => spawnSync('stty', ['-a', '-F', tty], { encoding: 'utf8' }).stdout.replaceAll('\n', ' ');

async function seen(look: () => string | undefined): Promise<string> {
  for (let tries = 0; tries < 250; tries += 1) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It never came.');
}
