import { expect, test } from 'vitest';
import { destroyedName, destroyingWords } from '../../src/walk/destroying-words.ts';
import { processorMs } from '../support/processor.ts';

test.each([
  ['psql "$DATABASE_URL" -c "DROP TABLE orders"', 'drops a table'],
  ['psql -c "truncate orders"', 'empties a table'],
  ['psql -c "DELETE FROM orders; SELECT 1 WHERE true"', 'deletes every row of a table'],
  ['UPDATE orders SET paid = true', 'changes every row of a table'],
  ['dropdb shop', 'drops a database or an account'],
  ['sudo -u postgres /usr/bin/dropdb shop', 'drops a database or an account'],
  ['npx prisma migrate reset --force', 'drops the database'],
  ['npx prisma db push --accept-data-loss', 'drops the database'],
  ['rm -rf build', 'deletes files'],
  ['cd /srv && rm old.log', 'deletes files'],
  ["ssh web-1 'rm old.log'", 'deletes files'],
  ['ssh web-1 rm -r old', 'deletes files'],
  ['ls *.log | xargs -r rm', 'deletes files'],
  ['find . -name "*.log" -delete', 'deletes files'],
  ['git -C app reset -q --hard origin/main', 'discards work'],
  ['git push --force-with-lease origin main', 'overwrites the history of a shared branch'],
  ['git push origin +main', 'overwrites the history of a shared branch'],
  ['kill -9 4711', 'ends a process'],
  ['kubectl -n shop delete pod web-1', 'deletes or empties parts of a cluster'],
  ['docker compose down -v', 'removes volumes with their data'],
])('%s destroys', (text, phrase) => {
  expect(destroyingWords(text)).toBe(phrase);
});

test.each([
  'psql -c "DELETE FROM orders WHERE id = 7"',
  'psql -c "UPDATE orders SET paid = true WHERE id = 7"',
  'git push origin main',
  'git reset --soft HEAD~1',
  'docker run --rm shop npm test',
  'kill -0 4711',
  'npx prisma migrate deploy',
  'echo confirm the alarm',
  'pg_dump shop > before-drop.sql',
])('%s does not', (text) => {
  expect(destroyingWords(text)).toBeUndefined();
});

test.each([
  ['DROP TABLE IF EXISTS "orders" CASCADE', 'orders'],
  ['TRUNCATE TABLE shop.orders', 'shop.orders'],
  ['DELETE FROM orders;', 'orders'],
  ['DELETE FROM orders WHERE id = 7', null],
  ['dropdb shop', 'shop'],
  ['dropdb --if-exists -h db.example.com shop_old', 'shop_old'],
  ['rm -rf build', null],
])('%s names %s', (text, name) => {
  expect(destroyedName(text)).toBe(name);
});

test('a long text is judged in time that grows with its length', () => {
  const words = ['A=b ', 'sudo -x ', 'git push ', 'DELETE FROM a ', 'checkout -- ', 'kill ', 'dropdb -a b ', ' '];
  const start = processorMs();
  for (const word of words) {
    destroyingWords(word.repeat(10_000));
    destroyedName(`${word.repeat(10_000)}!`);
  }
  expect(processorMs() - start).toBeLessThan(2000);
});
