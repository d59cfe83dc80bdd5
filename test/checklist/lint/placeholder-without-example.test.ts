import { expect, test } from 'vitest';
import { placeholderWithoutExample } from '../../../src/checklist/lint/placeholder-without-example.ts';
import { step, told } from './judge.ts';

test.each([[step('Go', './deploy <target>'), ['./deploy <target>']]])(
  'a value to fill in without an example is told: %j',
  (markdown, lines) => {
    expect(told(placeholderWithoutExample, markdown)).toEqual(lines);
  },
);

test.each([
  ['an example in a comment', step('Go', '# <target>: for example web-1', './deploy <target>')],
  ['an example in the text', `Take \`<target>\`, e.g. web-1.\n\n${step('Go', './deploy <target>')}`],
  ['a path shows its form', step('Go', './deploy /path/to/app')],
  ['a commit is known by its name', step('Go', 'git revert <previous-commit>')],
  ['a secret', step('Go', 'API_TOKEN=<token> ./deploy')],
  ['what a program prints for nothing', step('Go', 'kubectl get pods | grep "<none>"')],
  ['values to choose from', step('Go', './deploy <staging or production>')],
])('nothing is told for %s', (_, markdown) => {
  expect(told(placeholderWithoutExample, markdown)).toEqual([]);
});
