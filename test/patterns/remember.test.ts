import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remember } from '../../src/patterns/remember.ts';

test('what was asked of a text is not worked out a second time', () => {
  const asked: string[] = [];
  const length = remember((text) => {
    asked.push(text);
    return text.length;
  });
  expect([length('abc'), length('abc'), length(''), length('')]).toEqual([3, 3, 0, 0]);
  expect(asked).toEqual(['abc', '']);
});

test('no more texts than it has room for are kept, and each answer stays right', () => {
  let asked = 0;
  const upper = remember((text) => {
    asked += 1;
    return text.toUpperCase();
  }, 2);
  const texts = [...'abcabcabc', 'abc', 'acc', 'abc'];
  expect(texts.map(upper)).toEqual(texts.map((text) => text.toUpperCase()));
  expect(asked).toBeGreaterThan(6);
  expect(['c', 'c'].map(upper)).toEqual(['C', 'C']);
});

test('an answer is never that of another text, and one may be asked for while another is worked out', () => {
  const reversed: (text: string) => string = remember(
    (text) => (text.length < 2 ? text : reversed(text.slice(1)) + text.slice(0, 1)),
    3,
  );
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 6 })), (texts) => {
      expect(texts.map(reversed)).toEqual(texts.map((text) => text.split('').reverse().join('')));
    }),
  );
});
