import { expect, test } from 'vitest';
import { parseAddress } from '../../src/database/connection.ts';

test.each([
  ['postgres://h/d', { kind: 'postgres', url: 'postgres://h/d' }],
  ['postgresql://h/d', { kind: 'postgres', url: 'postgresql://h/d' }],
  ['sqlite:data.db', { kind: 'sqlite', path: 'data.db' }],
  ['sqlite:///var/data.db', { kind: 'sqlite', path: '/var/data.db' }],
  ['sqlite://data.db', { kind: 'sqlite', path: 'data.db' }],
  ['file:./dev.db?mode=ro', { kind: 'sqlite', path: './dev.db' }],
  ['/srv/shop.sqlite3', { kind: 'sqlite', path: '/srv/shop.sqlite3' }],
  ['data/shop.db', { kind: 'sqlite', path: 'data/shop.db' }],
  ['mysql://h/d', undefined],
  ['shop', undefined],
  ['', undefined],
])('%s is read as %j', (text, expected) => {
  expect(parseAddress(text)).toEqual(expected);
});
