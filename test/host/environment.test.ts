import { expect, test } from 'vitest';
import { environmentOf, isProtected, mismatch, strictest } from '../../src/host/environment.ts';
import { type Target, thisMachine, unknown } from '../../src/host/target-kinds.ts';

const database: Target = {
  kind: 'postgres',
  host: 'db.example',
  port: '5432',
  database: 'shop',
  display: 'db shop@db.example:5432',
  source: 'variable',
  variable: 'DATABASE_URL',
};
const map = (environment?: string) =>
  new Map(environment === undefined ? [] : [['postgres://db.example:5432/shop', environment]]);

test.each([
  ['local', 'staging', 'staging'],
  ['staging', 'production', 'production'],
  ['production', 'local', 'production'],
  ['staging', 'unknown', 'unknown'],
  ['unknown', 'production', 'production'],
  ['staging', 'uat', 'uat'],
])('of %s and %s the strictest is %s, in either order', (a, b, expected) => {
  expect(strictest(a, b)).toBe(expected);
  expect(strictest(b, a)).toBe(expected);
});

test.each([
  ['local', false],
  ['staging', false],
  ['production', true],
  ['unknown', true],
  ['uat', true],
  ['Production', true],
])('%s is protected: %s', (name, expected) => {
  expect(isProtected(name)).toBe(expected);
});

test.each<[string, Target, string | null, string | null, string | undefined, string, boolean]>([
  ['an unmapped database', database, null, null, undefined, 'unknown', true],
  ['an unmapped database in a local section', database, 'local', null, undefined, 'unknown', true],
  ['an unmapped database in a production section', database, 'production', null, undefined, 'production', true],
  ['a staging database in a staging section', database, 'staging', null, 'staging', 'staging', false],
  ['a production database in a staging section', database, 'staging', null, 'production', 'production', true],
  ['a staging database in a production section', database, 'production', null, 'staging', 'production', true],
  ['a local database under --env production', database, 'local', 'production', 'local', 'production', true],
  ['a production database under --env local', database, null, 'local', 'production', 'production', true],
  ['a mapped local database', database, null, null, 'local', 'local', false],
  ['files without a section', thisMachine(), null, null, undefined, 'local', false],
  ['files in a production section', thisMachine(), 'production', null, undefined, 'production', true],
  ['a target that cannot be read', unknown('Who knows.'), 'staging', null, undefined, 'unknown', true],
])('%s', (_, target, section, flag, mapped, environment, isGuarded) => {
  const found = environmentOf(target, { section, flag, map: map(mapped) });
  expect(found).toMatchObject({ environment, protected: isGuarded });
  expect(found.why).toMatch(/\.$/);
});

test('a loopback database is unknown until somebody says what it is', () => {
  const loopback: Target = { ...database, host: 'localhost', display: 'db shop@localhost:5432' } as Target;
  expect(environmentOf(loopback, { section: 'local', map: map('local') })).toMatchObject({
    environment: 'unknown',
    protected: true,
  });
});

test('a production section with a staging database is a mismatch with found, expected and fix', () => {
  expect(mismatch(database, { section: 'production', map: map('staging') })).toEqual({
    is: 'contradicted',
    found: 'db shop@db.example:5432 is mapped to staging',
    expected: 'this section is for production',
    fix: 'If the text wants this on staging, leave the target and go on with a reason (o). Otherwise: Set DATABASE_URL to the production target (f), or correct the map (M) if db shop@db.example:5432 is production.',
  });
});

test('a command that the text itself gives to staging is told so', () => {
  expect(mismatch(database, { section: 'staging', own: true, map: map('production') })).toMatchObject({
    expected: 'the text above it gives it to staging',
    fix: expect.stringMatching(/^Set DATABASE_URL to the staging target/),
  });
  expect(environmentOf(database, { section: 'staging', own: true, map: map('staging') }).environment).toBe('staging');
});

test('so is a staging section with a production database, and a variable that is not set', () => {
  expect(mismatch(database, { section: 'staging', map: map('production') })?.found).toContain('mapped to production');
  expect(
    mismatch(unknown('DATABASE_URL is not set.', 'DATABASE_URL'), { section: 'production', map: map() }),
  ).toMatchObject({ found: 'DATABASE_URL is not set', fix: expect.stringContaining('(f)') });
});

test.each([
  ['equal', database, 'staging', map('staging')],
  ['unmapped', database, 'staging', map()],
  ['no section', database, null, map('production')],
  ['files', thisMachine(), 'production', map()],
] as const)('nothing contradicts: %s', (_, target, section, known) => {
  expect(mismatch(target, { section, map: known })).toBeUndefined();
});
