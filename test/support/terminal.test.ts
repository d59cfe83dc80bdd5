import { expect, test } from 'vitest';
import { openTerminal } from './terminal.ts';

test('a shell is driven by keys and seen on the screen', async () => {
  const terminal = openTerminal({ command: 'bash', args: ['--norc'], env: { PS1: 'ready> ' }, columns: 60, rows: 10 });
  await terminal.sees('ready>');
  await terminal.types('echo $COLUMNS $CI ✅ é', { msPerKey: 5 });
  await terminal.presses('Enter');
  await terminal.sees('60 false ✅ é');
  terminal.resize(70, 12);
  terminal.pastes('stty size\n', { bracketed: false });
  await terminal.sees('12 70');
  await terminal.types('exit 3', { msPerKey: 5 });
  await terminal.presses('Enter');
  expect(await terminal.exited).toBe(3);
  expect(terminal.raw()).toContain('ready>');
});

test('a text that never comes is an error that shows the screen', async () => {
  const terminal = openTerminal({ command: 'cat' });
  terminal.pastes('what is here', { bracketed: false });
  await terminal.sees('what is here');
  await expect(terminal.sees('something else', 100)).rejects.toThrow(/something else.*\n {2}\| what is here/);
  await terminal.presses('Ctrl-C');
  expect(await terminal.exited).toEqual({ signal: 2 });
});
