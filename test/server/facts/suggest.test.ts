import { expect, test } from 'vitest';
import { suggestFile } from '../../../src/server/facts/suggest.ts';
import { dumped } from '../../support/dumped.ts';
import { aPlan, folded } from '../../support/plan.ts';

const shop = { kind: 'postgres', key: 'postgres://db:5432/shop', display: 'db shop@db:5432' };
const orders = { kind: 'postgres', key: 'postgres://db:5432/orders', display: 'db orders@db:5432' };
const state = folded([
  ...dumped('a', '/srv/backup_20261129_071352.sql', shop),
  ...dumped('b', '/srv/backup_20261129_071502.sql', orders),
]);
const asked = { token: 'backup_20251112_103000.sql', environment: 'production' };

test('in the place of a file of another run the dump of the same database is offered', () => {
  expect(suggestFile(aPlan(), state, { ...asked, target: shop })).toMatchObject({
    value: '/srv/backup_20261129_071352.sql',
    why: expect.stringContaining('of db shop@db:5432'),
  });
});

test('a dump of another database alone is not offered', () => {
  const target = { ...shop, key: 'postgres://db:5432/users' };
  expect(suggestFile(aPlan(), state, { ...asked, target })).toBeNull();
});

test('where it is not known what the command aims at, the last file of that name is', () => {
  expect(suggestFile(aPlan(), state, asked)?.value).toBe('/srv/backup_20261129_071502.sql');
});
