import { describe, expect, test } from 'vitest';

/** Not of this project's tests: what `second-goes.test.ts` runs, to see what is told of it. */
let goes = 0;

describe('an oven', () => {
  test('is slow to warm up', () => {
    goes += 1;
    if (goes === 1) throw new Error('it is cold');
  });

  test('bakes', () => {
    expect(goes).toBe(2);
  });

  test('is broken', () => {
    throw new Error('it does not bake');
  });
});
