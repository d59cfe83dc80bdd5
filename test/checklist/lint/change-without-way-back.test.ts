import { expect, test } from 'vitest';
import { changeWithoutWayBack } from '../../../src/checklist/lint/change-without-way-back.ts';
import { ownWayBack, step, told, wayBack } from './judge.ts';

test.each([
  [step('Deploy', 'git push origin main') + step('Restart', 'systemctl restart app'), ['git push origin main']],
  [
    `${step('One', './one')}**ROLLBACK IF:** one fails\n\n${ownWayBack('./undo-one')}${step('Two', './two')}`,
    ['./two'],
  ],
])('a step that changes something for others without a way back is told: %j', (markdown, lines) => {
  expect(told(changeWithoutWayBack, markdown)).toEqual(lines);
});

test.each([
  ['a shared way back', step('Deploy', 'git push origin main') + wayBack('git revert HEAD')],
  [
    'work on files only',
    step('Build', 'npm ci', 'npm run build', 'git commit -m x') + step('Save', 'pg_dump app > app.sql'),
  ],
  ['a login', step('Go there', 'ssh baker@oven-1') + step('Who I am', 'gcloud auth login', 'docker login')],
  ['scripts that look', step('Look', './scripts/smoke.sh', 'npm run test:e2e', 'bash ops/healthcheck.sh')],
  ['only reading', step('Look', 'git status')],
])('nothing is told for %s', (_, markdown) => {
  expect(told(changeWithoutWayBack, markdown)).toEqual([]);
});
