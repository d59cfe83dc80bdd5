import { expect, test } from 'vitest';
import { expectationByEye } from '../../../src/checklist/lint/expectation-by-eye.ts';
import { step, told } from './judge.ts';

test.each([[step('Go', './deploy', '# Expected: everything is fine'), ['# Expected: everything is fine']]])(
  'an expectation in words is told: %j',
  (markdown, lines) => {
    expect(told(expectationByEye, markdown)).toEqual(lines);
  },
);

test.each([
  ['a quotation', step('Go', './deploy', '# Expected: "deployed"')],
  ['a number', step('Go', './deploy', '# Expected: failed_jobs = 0')],
])('nothing is told for %s', (_, markdown) => {
  expect(told(expectationByEye, markdown)).toEqual([]);
});
