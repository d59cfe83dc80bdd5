import { describe, expect, test } from 'vitest';
import { databaseChanges, fingerprintWords } from '../../../src/record/report/fingerprint-words.ts';
import type { EventData, SessionEvent } from '../../../src/session/events.ts';
import { aPlan } from '../../support/plan.ts';

type Taken = EventData<'target.fingerprinted'>;
const target = { kind: 'postgres', key: 'postgres://db:5432/shop', display: 'db shop@db:5432' };
const known = {
  server: '15.18',
  system: '77',
  database: 'shop',
  schema: 'a'.repeat(64),
  tables: [{ name: 'public.orders', rows: 2, counted: true }],
  more: 0,
};

function taken(when: Taken['when'], found: Taken['found'], run = 'r1', step = 's1'): SessionEvent {
  const data = { run, step, item: `${step}.i1`, when, target, found };
  const envelope = { seq: 1, epoch: 1, time: '2026-11-28T02:00:00.000Z', mono: 1, actor: { id: 'a', basis: 'b' } };
  return { ...envelope, type: 'target.fingerprinted', data };
}

describe('what is told of databases', () => {
  const told = (...events: SessionEvent[]) => databaseChanges(aPlan(), events);
  const orders = (rows: number, counted = true) => [{ name: 'public.orders', rows, counted }];

  test.each<[what: string, after: Taken['found'], words: RegExp]>([
    ['nothing', known, /: the same schema, and as many rows where they were counted \(schema aaaaaaaaaaaaaaaa…\)$/],
    ['rows', { ...known, tables: orders(3) }, /: public\.orders: 2 → 3 rows \(/],
    ['an estimate', { ...known, tables: orders(3, false) }, /: the same schema/],
    ['a schema', { ...known, schema: 'b'.repeat(64) }, /: the schema changed \(schema a+… → schema b+…\)$/],
    ['a table that is gone', { ...known, tables: [] }, /: public\.orders is gone/],
    ['a table out of sight', { ...known, tables: [], more: 300 }, /: the same schema/],
    [
      'another cluster',
      { ...known, system: '78' },
      /: another server: PostgreSQL 15\.18, cluster 77, .* → .*cluster 78/,
    ],
    [
      'a schema that nobody could read',
      { ...known, schema: null },
      /: as many rows .*\(schema a+… → schema not read in time\)$/,
    ],
    ['a second look that failed', { notTaken: 'it is gone.' }, /: after it not taken: it is gone\.$/],
  ])('%s', (_what, after, words) => {
    const [line = '', ...more] = told(taken('before', known), taken('after', after));
    expect(more).toEqual([]);
    expect(line).toMatch(/^step 1, db shop@db:5432: /);
    expect(line).toMatch(words);
  });

  test('a difference between two runs is from outside', () => {
    const other = { ...known, tables: orders(9) };
    const lines = told(
      taken('before', known),
      taken('after', known),
      taken('before', other, 'r2', 's2'),
      taken('after', other, 'r2', 's2'),
    );
    expect(lines[1]).toBe('step 2, db shop@db:5432: CHANGED FROM OUTSIDE since step 1: public.orders: 2 → 9 rows');
  });

  test('a run after which nobody looked is told as such', () => {
    expect(told(taken('before', known))).toEqual(['step 1, db shop@db:5432: what it was afterwards was not looked at']);
  });
});

test('one of them is a sentence with what was not taken, or with what was', () => {
  const { data } = taken('before', known) as SessionEvent & { data: Taken };
  expect(fingerprintWords(data)).toBe(
    'fingerprint of db shop@db:5432 before it: PostgreSQL 15.18, cluster 77, database shop, schema aaaaaaaaaaaaaaaa…; public.orders 2 rows',
  );
  expect(fingerprintWords({ ...data, found: { notTaken: 'no.' } })).toBe(
    'fingerprint of db shop@db:5432 before it not taken: no.',
  );
});
