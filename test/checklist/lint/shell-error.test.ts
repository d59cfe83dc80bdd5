import { expect, test } from 'vitest';
import { shellError } from '../../../src/checklist/lint/shell-error.ts';
import { judge, step, told } from './judge.ts';

test.each([
  [step('Go', 'echo "never closed'), ['echo "never closed']],
  [step('Go', 'ls', 'if [ -e a ]; then'), ['if [ -e a ]; then']],
])('what a shell refuses is told: %j', (markdown, lines) => {
  expect(told(shellError, markdown)).toEqual(lines);
});

test.each([
  ['placeholders count as words', step('Go', 'deploy <version> now')],
  ['a whole loop', step('Go', 'for i in 1 2; do', '  echo $i', 'done')],
])('nothing is told for %s', (_, markdown) => {
  expect(told(shellError, markdown)).toEqual([]);
});

test('one block is one finding, with all its lines', () => {
  const found = judge(shellError, step('Go', 'bake({', 'ls', 'cool('));
  expect(found.map(({ line, reason }) => [line, reason.slice(0, 46)])).toEqual([
    [4, 'A shell does not accept this (and line 6): a q'],
  ]);
});
