import { expect, test } from 'vitest';
import { withinLines } from '../../src/plan/within-words.ts';

const lines = (parts: { program: string; code: number }[], last: string) =>
  withinLines({ commands: [{ line: 1, state: 'ended', code: 0, failedWithin: { parts, last } }] });

test('a part of a pipe that failed is said with whose the exit 0 is', () => {
  expect(lines([{ program: 'pg_dump', code: 1 }], 'gzip')).toEqual([
    "pg_dump ended with 1, and gzip went on with what it got: exit 0 is gzip's",
  ]);
});

test('several are said in their order, with what a code means', () => {
  const parts = [
    { program: 'curl', code: 7 },
    { program: 'jq', code: 127 },
  ];
  expect(lines(parts, 'tee')).toEqual([
    "curl ended with 7 (nothing answered at that address and port), jq ended with 127 (there is no program of that name here), and tee went on with what it got: exit 0 is tee's",
  ]);
});

test('a last part of the same name is told apart', () => {
  expect(lines([{ program: 'grep', code: 2 }], 'grep')).toEqual([
    "grep ended with 2, and grep went on with what it got: exit 0 is the last one's",
  ]);
});

test('nothing is said where none failed so', () => {
  expect(withinLines({ commands: [{ line: 1, state: 'ended', code: 1, pipe: [0, 1] }] })).toEqual([]);
});
