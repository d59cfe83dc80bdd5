import { expect, test } from 'vitest';
import { bareTitle, otherNumber, stepWords } from '../../src/ui/step-name.ts';

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

test.each([
  [8, 'Step 6: Production', '6'],
  [8, '6. Production', '6'],
  [8, '6) Production', '6'],
  [8, '6.2 Production', '6.2'],
  [8, 'Step 6 - Production', '6'],
  [6, 'Step 6: Production', undefined],
  [8, '3 nodes are up', undefined],
  [8, 'Production', undefined],
  [null, '4. Restore', undefined],
])('step %s "%s" has another number in the checklist: %s', (number, title, own) => {
  expect(otherNumber({ number, title })).toBe(own);
});

test('within a sentence the title that has another number stands apart from that of the walk', () => {
  expect(stepWords({ number: 8, title: 'Step 6: Production' })).toBe('step 8 (Step 6: Production)');
  expect(stepWords({ number: 6, title: 'Step 6: Production' })).toBe('step 6 Production');
});
