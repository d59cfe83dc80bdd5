import fc from 'fast-check';
import { identify } from 'sql-query-identifier';
import { expect, test } from 'vitest';
import { identifySql } from '../../src/effects/identify-sql.ts';

const words = fc.oneof(
  fc.constantFrom(
    'SELECT',
    'select',
    'count(*)',
    'FROM',
    'orders',
    'WHERE',
    'a = 1',
    "'it'",
    "''",
    'x.y',
    '(',
    ')',
    'CASE',
    'END',
    'INTO',
    'BEGIN',
  ),
  fc.constantFrom(
    ';',
    '-- note',
    '/* a */',
    "'",
    '"q"',
    '$1',
    ':x',
    '?',
    'DROP',
    'TABLE',
    'UPDATE',
    'UNION',
    'EXPLAIN',
    '\n',
    '%',
    '<>',
    '!=',
  ),
);

/** Undefined where the library throws. */
function byLibrary(source: string) {
  try {
    return identify(source, { strict: false, dialect: 'generic' });
  } catch {
    return undefined;
  }
}

test('a text that the library throws at is one statement of which nothing is known', () => {
  expect(() => identify('DROP BEGIN', { strict: false })).toThrow();
  expect(identifySql('  DROP BEGIN; ')).toEqual([{ start: 2, end: 12, text: 'DROP BEGIN;', type: 'UNKNOWN' }]);
});

test('the kinds and places of statements are those that the library tells', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('', ' ', '\n '),
      fc.array(words, { maxLength: 8 }),
      fc.constantFrom('', ';', '; ', ' '),
      (before, middle, after) => {
        const source = `${before}${['SELECT', ...middle].join(' ')}${after}`;
        const expected = byLibrary(source);
        const told = identifySql(source).map(({ start, end, text, type }) => ({ start, end, text, type }));
        if (expected === undefined)
          expect(told).toEqual([expect.objectContaining({ type: 'UNKNOWN', text: source.trim() })]);
        else expect(told).toEqual(expected.map(({ start, end, text, type }) => ({ start, end, text, type })));
      },
    ),
    { numRuns: 4000 },
  );
});
