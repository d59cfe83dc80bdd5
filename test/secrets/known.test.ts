import { describe, expect, test } from 'vitest';
import { secretsIn, secretsOf } from '../../src/secrets/known.ts';
import { processorMs } from '../support/processor.ts';

describe('secrets among variables', () => {
  test('values of secret names, and passwords of addresses under any name', () => {
    const found = secretsOf([
      ['PGPASSWORD', 'rye-bread'],
      ['DATABASE_URL', 'postgres://ann:s%40lt@db.example.com:5432/shop'],
      ['HOME', '/home/ann'],
      ['SITE', 'https://example.com/a:b@c'],
    ]);
    expect(new Set(found)).toEqual(new Set(['rye-bread', 's%40lt', 's@lt']));
  });

  test('a password may hold a raw @', () => {
    expect(secretsOf([['DATABASE_URL', 'mysql://ann:p@ss@db/shop']])).toContain('p@ss');
  });
});

test('a variable of 2 MB is looked through in a moment, and an address at its end is found', () => {
  const before = processorMs();
  const long = `${'x'.repeat(2_000_000)} jdbc:postgresql://ann:yeast@db/shop`;
  expect(secretsOf([['BIG', long]])).toContain('yeast');
  expect(processorMs() - before).toBeLessThan(2000);
});

describe('secrets in a command', () => {
  test.for([
    ['export SHOP_SECRET=flour', ['flour']],
    [`API_TOKEN='a $b c' ./run`, ['a $b c']],
    ['PGPASSWORD="two words" psql', ['two words']],
    ['curl https://ann:yeast@example.com/x', ['yeast', 'yeast']],
  ] as const)('%s', ([text, secrets]) => {
    expect(secretsIn(text)).toEqual([...secrets]);
  });

  test.for(['export TOKEN=$(cat token)', 'export TOKEN="$OTHER"', 'MODE=fast ./run', 'psql postgres://ann:$PW@db/x'])(
    'nothing where the shell works it out, or the name is harmless: %s',
    (text) => expect(secretsIn(text)).toEqual([]),
  );
});
