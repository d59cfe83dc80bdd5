import { expect, test } from 'vitest';
import { revertWithoutCheck } from '../../../src/checklist/lint/revert-without-check.ts';
import { step, told, wayBack } from './judge.ts';

test.each([
  [step('Go', './deploy') + wayBack('git revert HEAD', 'git push origin main'), ['git push origin main']],
  [step('Go', './deploy') + wayBack('git revert HEAD && git push', 'pm2 restart app'), ['git revert HEAD && git push']],
  [step('Go', './deploy') + wayBack('git checkout v6', 'git push --force origin v6'), ['git push --force origin v6']],
  [step('Undo', 'git checkout v6 -- app', 'git commit -m undo', 'git push'), ['git push']],
])('a revert that is pushed and not looked at is told: %j', (markdown, lines) => {
  expect(told(revertWithoutCheck, markdown)).toEqual(lines);
});

test.each([
  [
    'a look afterwards',
    step('Go', './deploy') +
      wayBack('git revert HEAD', 'git push origin main', '', 'curl https://shop.example.com/health'),
  ],
  [
    'a check by hand',
    step('Go', './deploy') + wayBack('git revert HEAD', 'git push origin main', '', '# Verify that the shop answers'),
  ],
  ['a branch that is changed to', step('Tag', 'git checkout main', 'git tag v7', 'git push origin v7')],
  ['nothing pushed', step('Go', './deploy') + wayBack('git revert HEAD')],
])('nothing is told for %s', (_, markdown) => {
  expect(told(revertWithoutCheck, markdown)).toEqual([]);
});
