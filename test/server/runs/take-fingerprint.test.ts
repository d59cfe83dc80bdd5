import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { senseTarget } from '../../../src/host/target.ts';
import { createMasker } from '../../../src/secrets/masker.ts';
import { reachOf, takeFingerprint } from '../../../src/server/runs/take-fingerprint.ts';

const reach = (command: string, variables: Record<string, string> = {}) => {
  const all = new Map(Object.entries(variables));
  const nothing = () => undefined;
  const world = { variables: all, cwd: '/', host: 'here', readFile: nothing, gitRemote: nothing, gitBranch: nothing };
  return reachOf(senseTarget(command, world), all);
};

describe('how the database of a command is reached', () => {
  test.each<[command: string, variables: Record<string, string>, url: string]>([
    ['psql "$DATABASE_URL" -f a.sql', { DATABASE_URL: 'postgres://a:b@db/shop' }, 'postgres://a:b@db/shop'],
    ['psql -h db -p 5433 -U ann -d shop -f a.sql', {}, 'postgres://ann@db:5433/shop'],
    ['psql -d shop -f a.sql', { USER: 'ann' }, 'postgres://:5432/shop'],
    ['psql -h /run/pg -d shop', {}, 'postgres://:5432/shop?host=%2Frun%2Fpg'],
    ['psql -f a.sql', { PGHOST: 'db', PGDATABASE: 'shop' }, 'postgres://db:5432/shop'],
  ])('%s', (command, variables, url) => {
    expect(reach(command, variables)).toEqual({ url, env: variables });
  });

  test.each(['mysql -h db shop', 'sqlite3 shop.db', 'systemctl restart shop'])('is not asked of %s', (command) => {
    expect(reach(command)).toBeUndefined();
  });
});

describe('a database that cannot be looked at', () => {
  const masker = createMasker(['hunter2-and-more']);

  test('is told with the reason, and without the password', async () => {
    const found = await takeFingerprint({ url: 'postgres://ann:hunter2-and-more@127.0.0.1:1/shop', env: {} }, masker);
    expect(found).toEqual({ notTaken: expect.stringMatching(/127\.0\.0\.1:1/) });
    expect(JSON.stringify(found)).not.toContain('hunter2');
  });

  test('that says nothing is waited for three seconds', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : 0;
    try {
      const found = await takeFingerprint({ url: `postgres://ann@127.0.0.1:${port}/shop`, env: {} }, masker);
      expect(found).toEqual({ notTaken: 'it did not answer within 3 seconds.' });
    } finally {
      silent.close();
    }
  });

  test('from another host is not looked at from here', async () => {
    expect(await takeFingerprint({ not: 'it is reached from web-1.' }, masker)).toEqual({
      notTaken: 'it is reached from web-1.',
    });
  });
});
