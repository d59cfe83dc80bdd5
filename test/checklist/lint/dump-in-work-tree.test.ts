import { expect, test } from 'vitest';
import { dumpInWorkTree } from '../../../src/checklist/lint/dump-in-work-tree.ts';
import { step, told } from './judge.ts';

test.each([
  [step('Save', 'pg_dump app > app.sql') + step('Push', 'git add .', 'git commit -m go'), ['git add .']],
  [
    step('Save', 'tar -czf backup.tgz data') + step('Push', 'git add -A && git commit -m go'),
    ['git add -A && git commit -m go'],
  ],
])('a dump that a later git add would publish is told: %j', (markdown, lines) => {
  expect(told(dumpInWorkTree, markdown)).toEqual(lines);
});

test.each([
  ['outside of the work tree', step('Save', 'pg_dump app > /var/backups/app.sql') + step('Push', 'git add .')],
  ['what is added is named', step('Save', 'pg_dump app > app.sql') + step('Push', 'git add src')],
  ['made afterwards', step('Push', 'git add .') + step('Save', 'pg_dump app > app.sql')],
])('nothing is told for %s', (_, markdown) => {
  expect(told(dumpInWorkTree, markdown)).toEqual([]);
});
