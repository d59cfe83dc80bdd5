import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const itemOf = (text: string) => planOf(`## Go\n\n1. ${text}\n2. Tell the team\n`).steps[0]?.items[0];

test.each([
  'kubectl scale deploy web --replicas=0',
  'make scale REPLICAS=0',
  'git pull origin main',
  'npm ci',
  'sudo systemctl restart nginx',
  'docker compose -f prod.yml up -d',
  'pg_dump shop -f shop.sql && ls -l shop.sql',
])('a task that is nothing but a command offers it, and asks first: %s', (text) => {
  expect(itemOf(text)).toMatchObject({ kind: 'command', data: { commands: [{ text }], confidence: 'C' } });
});

test.each([
  'make sure that the shop --closed sign is up',
  'git --version >= 2.30',
  'kubectl get pods -n web shows nothing',
  'docker images built',
  'git pull request reviewed',
  'npm run finished',
  'helm upgrade (with --wait)',
  'make a note of the hour',
  'Git pull origin main',
  'psql client, curl -s',
])('words about a command are a task for a person: %s', (text) => {
  expect(itemOf(text)?.kind).toBe('check');
});

test('it is read like any other: what it destroys, what it asks for', () => {
  const plan = planOf('## Go\n\n- [ ] kubectl delete pod web-0 -n <namespace>\n');
  expect(plan.inlineCommands).toMatchObject([{ line: 3, danger: 'deletes or empties parts of a cluster' }]);
  expect(plan.placeholders).toMatchObject([{ token: '<namespace>', lines: [3] }]);
  expect(planOf('## Go\n\n1. make scale COPIES=0\n2. Look\n').expectations).toEqual([]);
});
