import { expect, test } from 'vitest';
import { typedWords } from '../../../src/server/runs/typed-words.ts';

test.each([
  ['\x1b[B\r', 'Down, Enter'],
  ['\x1bOA\x1b[3~\t', 'Up, another key, Tab'],
  ['yes\r', '3 characters, Enter'],
  ['é\x7fn', '1 character, Backspace, 1 character'],
  ['\x03\x1b', 'Ctrl-C, Esc'],
])('%j is recorded as %s: never a character that could belong to a password', (typed, words) => {
  expect(typedWords(Buffer.from(typed))).toBe(words);
});
