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
  expect(['a', 'b', 'c', 'a', 'c'].map(upper)).toEqual(['A', 'B', 'C', 'A', 'C']);
  expect(asked).toBe(4);
});
