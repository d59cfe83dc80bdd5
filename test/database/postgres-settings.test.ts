import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { postgresSettings } from '../../src/database/postgres-settings.ts';
import { temporaryFolder } from '../support/folder.ts';

const settings = (url: string | undefined, env: Record<string, string> = {}) =>
  postgresSettings(url, env, { systemUser: 'ada', exists: () => false });

test.each([
  [undefined, {}, { user: 'ada', database: 'ada', host: 'localhost', address: 'localhost', port: 5432, tls: 'prefer' }],
  ['postgresql://db.example:6000/shop', {}, { user: 'ada', database: 'shop', host: 'db.example', port: 6000 }],
  ['postgresql://joe@db.example', {}, { user: 'joe', database: 'joe' }],
  ['postgres:///shop', { PGHOST: 'other.example', PGPORT: '7' }, { host: 'other.example', port: 7, database: 'shop' }],
  [
    'postgres://db.example/shop',
    { PGHOST: 'no.example', PGDATABASE: 'no', PGUSER: 'sue' },
    { host: 'db.example', database: 'shop', user: 'sue' },
  ],
  ['postgres://db.example/shop', { PGHOSTADDR: '127.0.0.1' }, { host: 'db.example', address: '127.0.0.1' }],
  ['postgres://[::1]:5433/shop', {}, { host: '::1', port: 5433 }],
  [
    'postgres://u:p@h/shop?sslmode=require&schema=public',
    { PGSSLMODE: 'disable' },
    { tls: 'require', database: 'shop' },
  ],
  ['postgres:///shop?host=/run/pg', { PGSSLMODE: 'require' }, { host: '/run/pg', address: '/run/pg', tls: 'disable' }],
])('%s with %j connects as libpq would', (url, env, expected) => {
  expect(settings(url, env)).toMatchObject(expected);
});

test('the local socket is taken when no host is named and it is there', () => {
  const there = (path: string) => path === '/var/run/postgresql/.s.PGSQL.5432';
  expect(postgresSettings(undefined, {}, { systemUser: 'ada', exists: there }).host).toBe('/var/run/postgresql');
});

test.each([
  ['postgres://u:p%40ss@h/d', 'p@ss'],
  ['postgres://u:p@ss%@h/d', 'p@ss%'],
  ['postgres://u@h/d', 'from-variable'],
])('the password of %s is read, raw or escaped', (url, password) => {
  expect(settings(url, { PGPASSWORD: 'from-variable' }).password()).toBe(password);
});

test('a password file is asked in order of its lines, and only when nobody else may read it', () => {
  const file = join(temporaryFolder(), 'pgpass');
  writeFileSync(file, '# comment\nother:*:*:*:no\ndb.example:5432:shop:joe:a\\:b\\\\c\n*:*:*:*:last\n', {
    mode: 0o600,
  });
  const password = (url: string) => settings(url, { PGPASSFILE: file }).password();
  expect(password('postgres://joe@db.example/shop')).toBe('a:b\\c');
  expect(password('postgres://joe@db.example/else')).toBe('last');
  chmodSync(file, 0o644);
  expect(password('postgres://joe@db.example/shop')).toBeUndefined();
});
