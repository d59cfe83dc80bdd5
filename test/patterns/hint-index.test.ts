import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HintIndex } from '../../src/patterns/hint-index.ts';

const letters = fc.constantFrom('a', 'b', 'c', ' ', '-', 'é', 'ж', '回');
const hint = fc.string({ unit: letters, minLength: 1, maxLength: 7 });

test('the patterns are found of which a hint stands in the text, and no others', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(hint, { maxLength: 4 }), { minLength: 1, maxLength: 70 }),
      fc.array(fc.string({ unit: letters, maxLength: 40 }), { minLength: 1, maxLength: 4 }),
      (patterns, texts) => {
        const index = new HintIndex(patterns);
        for (const text of texts) {
          const found = new Uint32Array(3);
          index.find(text, found);
          const bits = patterns.map((_, number) => ((found[number >> 5] ?? 0) >> (number & 31)) & 1);
          expect(bits).toEqual(patterns.map((hints) => (hints.some((one) => text.includes(one)) ? 1 : 0)));
        }
      },
    ),
  );
});

test('more hints of one letter than there are bits lose none', () => {
  const index = new HintIndex(Array.from({ length: 60 }, (_, number) => [String.fromCharCode(0x4e00 + number)]));
  const found = new Uint32Array(2);
  index.find('\u4e00\u4e1f\u4e3b', found);
  expect([0, 31, 59].map((number) => ((found[number >> 5] ?? 0) >> (number & 31)) & 1)).toEqual([1, 1, 1]);
});
