import { expect, test } from 'vitest';
import { drawn } from '../../src/commands/typed-words.ts';

test.each([
  ['go 2', 'go 2'],
  ['no g', 'no g'],
  ['No go', 'No go'],
  ['go 3', 'go *'],
  ['hunter2', '*******'],
  ['go 2horse', 'go 2*****'],
])('of %j only what is one of the phrases is drawn: %j', (typed, shown) => {
  expect(drawn(typed, ['go 2', 'no go'])).toBe(shown);
});
