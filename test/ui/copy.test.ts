import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFrom } from '../../src/ui/copy.ts';
import { temporaryFolder } from '../support/folder.ts';

function terminal(env: Record<string, string>, folder = temporaryFolder()) {
  const written: string[] = [];
  const copy = copyFrom({ stdout: { write: (text) => written.push(text) }, env, folder });
  return { copy, written, folder };
}

test('the terminal is asked, and the text is in a file of its owner as well, for no terminal says whether it took it', () => {
  const { copy, written, folder } = terminal({ TERM: 'xterm' });
  mkdirSync(join(folder, 'state'));
  const path = join(folder, 'state/copied.txt');
  expect(copy('nginx -t')).toEqual({ terminal: 'asked', inTmux: false, file: path });
  expect(written).toEqual([`\x1b]52;c;${Buffer.from('nginx -t').toString('base64')}\x07`]);
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['nginx -t\n', 0o600]);
});

test('a console without a clipboard gets the file alone', () => {
  const { copy, written, folder } = terminal({ TERM: 'linux' });
  mkdirSync(join(folder, 'state'));
  expect(copy('x')).toMatchObject({ terminal: 'none', file: expect.stringContaining('copied.txt') });
  expect(written).toEqual([]);
});

test('a file that cannot be written is said', () => {
  expect(terminal({ TERM: 'xterm' }).copy('x')).toMatchObject({
    terminal: 'asked',
    file: { refused: expect.stringMatching(/could not be written .*ENOENT/) },
  });
});
