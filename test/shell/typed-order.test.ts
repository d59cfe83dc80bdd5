import { expect, test } from 'vitest';
import { typedInOrder } from '../../src/shell/typed-order.ts';

const inside = [
  { program: 'psql', lines: ['\\dT', '\\q'] },
  { program: 'sqlite3', lines: [] },
];

test('what was typed into a program stands behind the line that called it', () => {
  expect(typedInOrder(['ls', 'psql shop', 'exit'], inside)).toEqual([
    'ls',
    'psql shop',
    'psql> \\dT',
    'psql> \\q',
    'exit',
  ]);
  expect(typedInOrder(['sudo -u postgres psql', 'exit'], inside).slice(0, 2)).toEqual([
    'sudo -u postgres psql',
    'psql> \\dT',
  ]);
});

test('where several lines may have called it, or none, it stands at the end', () => {
  expect(typedInOrder(['psql a', 'psql b'], inside)).toEqual(['psql a', 'psql b', 'psql> \\dT', 'psql> \\q']);
  expect(typedInOrder(['./db'], inside)).toEqual(['./db', 'psql> \\dT', 'psql> \\q']);
});
