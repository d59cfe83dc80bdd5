import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readingRemembered, rememberReading } from '../../src/host/remembered-readings.ts';
import { temporaryFolder } from '../support/folder.ts';

const block = 'a'.repeat(64);
const other = '0'.repeat(64);
const at = '2026-01-31T12:00:00.000Z';
const answers = ['shell', 'skip'] as const;

test('without a file nothing is remembered, and nothing is wrong', () => {
  expect(readingRemembered(temporaryFolder(), block, answers)).toEqual({ remembered: null, trouble: null });
});

test('what was said of a block is read back by its digest, from a file that only its owner can read', () => {
  const folder = join(temporaryFolder(), 'not/there/yet');
  rememberReading(folder, block, { answer: 'shell', at });
  const kept = rememberReading(folder, other, { answer: 'skip', at, reason: 'not needed here' });
  const path = join(folder, 'readings.json');
  expect(kept).toEqual({ source: path });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readingRemembered(folder, block, answers).remembered).toEqual({ answer: 'shell', at });
  expect(readingRemembered(folder, other, answers).remembered).toEqual({
    answer: 'skip',
    at,
    reason: 'not needed here',
  });
  expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')).readings)).toEqual([other, block]);
});

test('what is said last stands', () => {
  const folder = temporaryFolder();
  rememberReading(folder, block, { answer: 'shell', at });
  rememberReading(folder, block, { answer: 'skip', at });
  expect(readingRemembered(folder, block, answers).remembered).toEqual({ answer: 'skip', at });
});

test('an answer that this version does not know is none', () => {
  const folder = temporaryFolder();
  rememberReading(folder, block, { answer: 'robot', at });
  expect(readingRemembered(folder, block, answers)).toEqual({ remembered: null, trouble: null });
});

test.each([
  ['{\n  "format": "deploy-assist/readings@1",\n  "readings": {,}\n}', 'line 3'],
  [
    `{\n  "format": "deploy-assist/readings@1",\n  "readings": {\n    "${block}": {"answer": "shell", "at": "noon"}\n  }\n}`,
    'line 4',
  ],
  ['{\n  "format": "deploy-assist/readings@9",\n  "readings": {}\n}', 'line 2'],
])('a broken file is a sentence with the line and what to do, and is never overwritten: %j', (text, line) => {
  const folder = temporaryFolder();
  const path = join(folder, 'readings.json');
  writeFileSync(path, text);
  const { remembered, trouble } = readingRemembered(folder, block, answers);
  expect(remembered).toBeNull();
  expect(trouble).toMatch(new RegExp(`${line}\\b.*until it is repaired or removed\\.`));
  expect(rememberReading(folder, block, { answer: 'shell', at })).toEqual({ refused: trouble });
  expect(readFileSync(path, 'utf8')).toBe(text);
});
