import { expect, test } from 'vitest';
import { inRow, oneOf } from '../../src/patterns/joined.ts';

test('a pattern of several is the one that would have been written', () => {
  expect(String(oneOf(/a/i, /b|c/i))).toBe('/a|b|c/i');
  expect(String(inRow(/^/, oneOf(/a/, /b|c/), /d$/))).toBe('/^(?:a|b|c)d$/');
  expect(String(oneOf(inRow(/x/u, /[|(]|y/u), /z/u))).toBe('/x(?:[|(]|y)|z/u');
});

test('what needs no group gets none: a group of its own, a class, an escaped bar', () => {
  expect(String(inRow(/(?:a|b)/, /[|]/, /\|/, /(?<=\(|x)c/))).toBe('/(?:a|b)[|]\\|(?<=\\(|x)c/');
});

test('patterns with different flags are not put together', () => {
  expect(() => oneOf(/a/i, /b/)).toThrow('different flags: /a/i, /b/');
  expect(() => inRow(/a/u, /b/)).toThrow('different flags');
});
