import { expect, test } from 'vitest';
import { readBlock } from '../../../src/checklist/block/read-block.ts';
import { rawBlock } from './raw-block.ts';

const why = (lang: string | null, text: string) => readBlock(rawBlock(lang, text)).why;

test('a reason counts the lines that are not what the label says', () => {
  expect(why('bash', 'npm ci\nSELECT 1;\nSELECT 2;')).toBe('Its label says bash, but 2 of 3 lines are SQL.');
  expect(why('bash', 'SELECT 1;')).toBe('Its label says bash, but its only line is SQL.');
  expect(why('sql', 'SELECT 1;\npsql $URL -c "SELECT 2"')).toBe('Its label says sql, but 1 of 2 lines is for a shell.');
  expect(why('bash', 'npm ci\nnpm test\nOpen the dashboard and look')).toMatch(
    /^Its label says bash, but 1 of 3 lines is not like a command\./,
  );
});

test('a reason names the first line that a shell refuses', () => {
  expect(why('bash', 'npm ci\necho (\nnpm test')).toContain(
    'A shell does not accept 1 of its 3 lines, the first of them line 12.',
  );
});
