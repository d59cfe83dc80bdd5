import { expect, test } from 'vitest';
import { findings } from '../../src/commands/review.ts';

test('a string as dice would make it looks like a secret, also as the name of a folder', () => {
  expect(findings('token kR7v2Qm9XwTz4BnVc8LpYd3F here')).toEqual(['kR7v… (24 characters)']);
  expect(findings('/srv/kR7v2Qm9XwTz4BnVc8LpYd3F/log')).toEqual(['/srv… (33 characters)']);
});

test.each([
  'PGPASSWORD=$DB_PASSWORD psql -c "SELECT 1"',
  'PGPASSWORD="$DB_PASSWORD" psql',
  'PGPASSWORD=${DB_PASSWORD} psql',
  'PGPASSWORD=${PGPASSWORD:-$DB_PASSWORD} psql',
  'PGPASSWORD=${PGPASSWORD:?missing} psql',
  'export PGPASSWORD=$(cat /run/secrets/db)',
  'psql postgres://shop:${PGPASSWORD}@db/shop',
  'psql postgres://shop:$PGPASSWORD@db/shop',
  'machine db login ann password $NETRC_PASS',
  '$env:API_TOKEN=$env:SHOP_TOKEN',
])('what only names where a secret is kept does not: %s', (text) => {
  expect(findings(text)).toEqual([]);
  expect(findings(JSON.stringify({ text }))).toEqual([]);
});

test.each([
  ['PGPASSWORD=hunter2x psql', 'PGPASSWORD=hunt… (8 characters)'],
  ['PGPASSWORD=${PGPASSWORD:-hunter2x} psql', 'PGPASSWORD=-hun… (9 characters)'],
  ['password: $2y$10$N9qo8uLOickgx2Z', 'password=$2y$… (22 characters)'],
  ['PGPASSWORD=$ecret12x psql', 'PGPASSWORD=$ecr… (9 characters)'],
  ['psql postgres://shop:hunter2@db/shop', '://…:hunt… (7 characters)'],
])('%s does', (text, found) => {
  expect(findings(text)).toEqual([found]);
});

test('a path with the few random letters of a temporary folder does not', () => {
  expect(findings('{"root":"/tmp/da-e2e-9W2zQ7/home/work"}')).toEqual([]);
});
