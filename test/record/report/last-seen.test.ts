import { expect, test } from 'vitest';
import { lastSeen } from '../../../src/record/report/last-seen.ts';

test.each([
  ['what is coloured', '\u001b[32mdone\u001b[0m in 3 s', 'done in 3 s'],
  [
    'a spinner that goes back to the first column and erases',
    '⠙\u001b[1G\u001b[0K⠹\u001b[1G\u001b[0KApplying',
    'Applying',
  ],
  ['a spinner that is all of a line', '⠙\u001b[1G\u001b[0K', ''],
  ['a bar that begins its line again', '10 %\r100 %\r', '100 %'],
  ['a shorter text over a longer one', 'reading 12\rsaved', 'savedng 12'],
  ['a line that is erased before it is written again', 'reading 12\r\u001b[2Ksaved', 'saved'],
  ['letters that are taken back', 'wrong \u0008ly', 'wrongly'],
  ['a cursor that goes left and right', 'abc\u001b[2Dx\u001b[2Cy', 'axc y'],
  ['a beginning that is erased', 'abcdef\u001b[3D\u001b[1K', '    ef'],
  ['a title of the window', '\u001b]0;title\u0007shop', 'shop'],
])('of %s the end is seen', (_what, line, seen) => {
  expect(lastSeen(line)).toBe(seen);
});

test('a column beyond every screen costs nothing', () => {
  expect(lastSeen('a\u001b[999999999Gb').length).toBeLessThan(1001);
  expect(lastSeen('\u001b[9999C'.repeat(10_000)).length).toBe(0);
});
