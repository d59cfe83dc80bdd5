import { expect, test } from 'vitest';
import { bareTitle } from '../../src/ui/step-name.ts';

test.each([
  [4, '4. Local Migration', 'Local Migration'],
  [4, 'Step 4: Local Migration', 'Local Migration'],
  [4, '4) Local Migration', 'Local Migration'],
  // The author counts anew in each part: then the number of the walk is another.
  [11, 'Step 1: Local Migration', 'Step 1: Local Migration'],
  [4, '4.', '4.'],
])('step %i "%s" is shown behind its number as "%s"', (number, title, bare) => {
  expect(bareTitle(number, title)).toBe(bare);
});

test('a procedure has no number to leave out', () => {
  expect(bareTitle(null, '4. Restore')).toBe('4. Restore');
});
