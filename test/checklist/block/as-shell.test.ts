import { expect, test } from 'vitest';
import { asShell } from '../../../src/checklist/block/as-shell.ts';

test('each line of a statement is a command of its own to a shell, on its own line', () => {
  const commands = asShell({ line: 7, text: 'uptime\nls', effect: 'reads', danger: null });
  expect(commands.map(({ line, endLine, text, effect }) => [line, endLine, text, effect])).toEqual([
    [7, 7, 'uptime', 'reads'],
    [8, 8, 'ls', 'reads'],
  ]);
});

test('what destroys as SQL destroys as a shell', () => {
  expect(asShell({ line: 1, text: 'DROP TABLE a;', effect: 'destroys', danger: 'drops a table' })).toMatchObject([
    { effect: 'destroys', danger: 'drops a table' },
  ]);
});
