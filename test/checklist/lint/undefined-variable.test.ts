import { expect, test } from 'vitest';
import { undefinedVariable } from '../../../src/checklist/lint/undefined-variable.ts';
import { judge, step, told } from './judge.ts';

test.each([[step('Go', './deploy $TARGET_HOST'), ['./deploy $TARGET_HOST']]])(
  'a variable that nothing sets is told: %j',
  (markdown, lines) => {
    expect(told(undefinedVariable, markdown)).toEqual(lines);
  },
);

test('those that a file may set, which is read before them, are told once, with the line that reads it', () => {
  const commands = 'set -a; . ./bake.env; set +a';
  const markdown = step('Load', commands) + step('Go', './deploy $OVEN_HOST') + step('Look', './look $OVEN_PORT');
  expect(told(undefinedVariable, markdown)).toEqual([commands]);
  const [finding] = judge(undefinedVariable, markdown);
  expect(finding?.reason).toContain('./bake.env has to set OVEN_HOST, OVEN_PORT');
  const late = step('Go', './deploy $OVEN_HOST') + step('Load', commands);
  expect(told(undefinedVariable, late)).toEqual(['./deploy $OVEN_HOST']);
});

test.each([
  ['set before', step('Set', 'export TARGET_HOST=web-1') + step('Go', './deploy $TARGET_HOST')],
  ['looking whether it is set', step('Look', 'echo $TARGET_HOST')],
  ['asking whether it is set', step('Look', 'test -n "$TARGET_HOST" && test -n "$OVEN" && echo ok || echo missing')],
  ['with a default', step('Go', './deploy ${TARGET_HOST:-web-1}')],
  ['of the system', step('Go', 'ls $HOME')],
])('nothing is told for %s', (_, markdown) => {
  expect(told(undefinedVariable, markdown)).toEqual([]);
});
