import { expect, test } from 'vitest';
import { promptOf } from '../../../src/checklist/block/prompts.ts';
import { processorMs } from '../../support/processor.ts';

test('a prompt is read at the head of a line, however long the line is', () => {
  const long = 'x'.repeat(2000);
  expect(promptOf(`$ echo ${long}`)).toEqual({ host: null, client: false, rest: `echo ${long}` });
  expect(promptOf(`ann@web-1:~# echo ${long}`)).toEqual({ host: 'ann@web-1', client: false, rest: `echo ${long}` });
  expect(promptOf('shop=# SELECT 1')).toEqual({ host: null, client: true, rest: 'SELECT 1' });
});

test.for(['a', 'a-', 'a.', ' '])('a line of a million characters without a prompt (%j) is read at once', (unit) => {
  const began = processorMs();
  expect(promptOf(unit.repeat(1_000_000))).toBeNull();
  expect(processorMs() - began).toBeLessThan(500);
});
