import { expect, test } from 'vitest';
import { clipboardSequence } from '../../src/terminal/clipboard.ts';

const xterm = { TERM: 'xterm-256color' };

test('a text is coded, so that nothing in it can be a sequence of its own', () => {
  const text = 'echo "ünï"\n\x1b[2J';
  const coded = Buffer.from(text).toString('base64');
  expect(clipboardSequence(text, xterm)).toEqual({ ask: `\x1b]52;c;${coded}\x07` });
});

test.each(['linux', 'dumb', 'vt100', ''])('a terminal that is known to have no clipboard is not asked: %j', (TERM) => {
  expect(clipboardSequence('x', { TERM })).toBe('none');
});

test('a text that terminals would cut is not sent', () => {
  expect(clipboardSequence('x'.repeat(56_000), xterm)).toMatchObject({ ask: expect.any(String) });
  expect(clipboardSequence('x'.repeat(57_000), xterm)).toBe('tooLong');
});

test('GNU screen gets it in pieces that it hands on; tmux, which has the same name, as it is', () => {
  const text = 'x'.repeat(2000);
  const plain = clipboardSequence(text, xterm);
  expect(clipboardSequence(text, { TERM: 'screen', TMUX: '/tmp/tmux' })).toEqual(plain);
  const wrapped = clipboardSequence(text, { TERM: 'screen', STY: '1.pts' });
  const pieces = typeof wrapped === 'object' ? wrapped.ask.split('\x1b\\').filter((piece) => piece !== '') : [];
  expect(pieces.length).toBeGreaterThan(4);
  expect(pieces.every((piece) => piece.startsWith('\x1bP') && piece.length < 768)).toBe(true);
  expect(typeof plain === 'object' && pieces.map((piece) => piece.slice(2)).join('')).toBe(
    typeof plain === 'object' && plain.ask,
  );
});
