import { expect, test } from 'vitest';
import { expectationByEye } from '../../../src/checklist/lint/expectation-by-eye.ts';
import { judge, step, told } from './judge.ts';

test.each([[step('Go', './deploy', '# Expected: everything is fine'), ['# Expected: everything is fine']]])(
  'an expectation in words is told: %j',
  (markdown, lines) => {
    expect(told(expectationByEye, markdown)).toEqual(lines);
  },
);

test.each([
  ['a quotation', step('Go', './deploy', '# Expected: "deployed"')],
  ['"no errors", which the exit code tells', step('Go', './deploy', '# Expected: No type errors')],
  ['the brackets of a pasted answer', step('Go', 'curl x', '# Expected:', '# {', '#   "status": "ok"', '# }')],
  ['a number', step('Go', './deploy', '# Expected: failed_jobs = 0')],
])('nothing is told for %s', (_, markdown) => {
  expect(told(expectationByEye, markdown)).toEqual([]);
});

test('what is expected of one command is one finding', () => {
  const markdown = step(
    'Go',
    './deploy',
    '# Expected:',
    '# - It is fine',
    '# - Nobody complains',
    '# - The logs look calm',
  );
  expect(judge(expectationByEye, markdown).map(({ line, reason }) => [line, reason.slice(0, 78)])).toEqual([
    [6, 'No program can compare "It is fine", "Nobody complains" and 1 more with the ou'],
  ]);
});

test('of a list below a heading its first entry is quoted, not the heading', () => {
  const markdown = `${step('Go', './deploy')}**Expected tables:**\n\n- users of the shop\n- orders\n`;
  expect(judge(expectationByEye, markdown).map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^No program can compare "users of the shop" /),
  ]);
});
