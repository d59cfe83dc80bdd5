import { expect, test } from 'vitest';
import { isAfterLoss } from '../../../src/checklist/rollbacks/after-loss.ts';
import { planOf } from '../plan-of.ts';

const change = '## Deploy\n\n```sh\n./deploy.sh\n```\n\n';
const back = (title: string, text: string) => planOf(`${change}## ${title}\n\n${text}\n`);

test.each([
  ['Recovery procedure', '1. Set up a new database server.\n2. Import the dump.'],
  ['Disaster recovery', '1. Call the provider.'],
  ['Wiederherstellung', '1. Einen neuen Server aufsetzen.'],
])('what builds anew what was lost is no step’s way back, and is listed: %s', (title, text) => {
  const plan = back(title, text);
  expect(plan.rollbacks).toMatchObject([{ title, afterLoss: true }]);
  expect(plan.steps[0]?.rollback).toBeNull();
});

test.each([
  ['Rollback', '1. Start a new server with the old image.'],
  ['Recovery procedure', '```sh\npg_restore -d shop shop.dump\n```'],
  ['Restore and roll back', '1. Build a new server.'],
])('what takes a change back is the way back: %s', (title, text) => {
  const plan = back(title, text);
  expect(plan.steps[0]?.rollback).toBe(plan.rollbacks[0]?.id);
  expect(isAfterLoss(title, [])).toBe(false);
});
