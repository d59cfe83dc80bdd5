import { expect, test } from 'vitest';
import { undefinedVariable } from '../../../src/checklist/lint/undefined-variable.ts';
import { step, told } from './judge.ts';

test.each([[step('Go', './deploy $TARGET_HOST'), ['./deploy $TARGET_HOST']]])(
  'a variable that nothing sets is told: %j',
  (markdown, lines) => {
    expect(told(undefinedVariable, markdown)).toEqual(lines);
  },
);

test.each([
  ['set before', step('Set', 'export TARGET_HOST=web-1') + step('Go', './deploy $TARGET_HOST')],
  ['looking whether it is set', step('Look', 'echo $TARGET_HOST')],
  ['with a default', step('Go', './deploy ${TARGET_HOST:-web-1}')],
  ['of the system', step('Go', 'ls $HOME')],
])('nothing is told for %s', (_, markdown) => {
  expect(told(undefinedVariable, markdown)).toEqual([]);
});
