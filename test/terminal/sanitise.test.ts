import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sanitise } from '../../src/terminal/sanitise.ts';
import { processorMs } from '../support/processor.ts';

test.each([
  ['plain text', 'echo "a" | grep b\nnext', 'echo "a" | grep b\nnext'],
  ['colours', '\x1b[1;31mred\x1b[0m \x1b[38;5;9mx\x1b[m', 'red x'],
  ['cursor movement', 'a\x1b[2J\x1b[Hb\x1b[?1049hc', 'abc'],
  ['a title and a clipboard write', 'a\x1b]0;title\x07b\x1b]52;c;cm0gLXJm\x1b\\c', 'abc'],
  ['a link', '\x1b]8;;https://evil.test\x1b\\text\x1b]8;;\x1b\\', 'text'],
  ['DCS and APC', 'a\x1bPq#0\x1b\\b\x1b_Gf=1\x1b\\c', 'abc'],
  ['8-bit introducers', 'a\x9b31mb\x9d0;t\x9cc', 'abc'],
  ['a sequence without an end hides nothing', 'a\x1b]0;rm -rf /\nnext', 'a0;rm -rf /\nnext'],
  ['control characters', 'a\x00b\x08c\x7fd\x85e\rf', 'abcdef'],
  ['Windows line ends', 'a\r\nb', 'a\nb'],
  ['tabs', 'a\tb\n\tc\n漢\td', 'a       b\n        c\n漢      d'],
  ['text that is turned around', 'rm \u202etxt.\u202c \u2066x\u2069\u200f\u200e\u061c', 'rm txt. x'],
  ['zero-width characters', 'pa\u200bss\u2060wo\ufeffrd\u00ad', 'password'],
  ['emoji presentation', '⚠\ufe0f ✅', '⚠ ✅'],
  ['keycaps', '1\ufe0f\u20e3 #\u20e3', '1 #'],
  ['letters with marks, CJK and emoji stay', 'é e\u0301 漢字 🚀', 'é e\u0301 漢字 🚀'],
])('%s', (_, text, safe) => {
  expect(sanitise(text)).toBe(safe);
});

test('whatever comes in, nothing that steers a terminal or turns text around comes out, and once is enough', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\x1b',
      '\x1b[',
      '\x1b]',
      '\x1bP',
      '\x1b\\',
      '\x07',
      '\x9b',
      '\x9c',
      '\u202e',
      '\u2066',
      '\ufe0f',
      '\u20e3',
      '1',
      '\t',
      '\n',
      'm',
    ),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const safe = sanitise(parts.join(''));
      expect(safe).not.toMatch(
        /[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069]|\ufe0f|\u20e3/,
      );
      expect(sanitise(safe)).toBe(safe);
    }),
    { numRuns: 500 },
  );
});

test('a long line of escapes takes no time that grows faster than the line', () => {
  const started = processorMs();
  sanitise('\x1b]'.repeat(200_000));
  sanitise(`${'\x1b]x'.repeat(50_000)}\n`.repeat(2));
  expect(processorMs() - started).toBeLessThan(5_000);
});
