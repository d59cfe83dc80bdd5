import { expect, test } from 'vitest';
import { destroyedName } from '../../src/walk/destroyed-name.ts';
import { processorMs } from '../support/processor.ts';

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
  for (const word of words) destroyedName(`${word.repeat(10_000)}!`);
  expect(processorMs() - start).toBeLessThan(2000);
});
