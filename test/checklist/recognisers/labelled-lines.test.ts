import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const read = (lines: string) => planOf(`# Move\n\n## Go\n\n\`\`\`sh\noven list\n\`\`\`\n\n${lines}\n`);

test('lines that each begin with a bold label are read one by one where one says what is expected', () => {
  const plan = read('**Expected Result**: List of ovens with their heat\n**If it fails**: stop the move');
  expect(plan.expectations).toMatchObject([{ line: 9, text: 'Expected Result: List of ovens with their heat' }]);
  expect(plan.gates).toMatchObject([{ line: 10, type: 'stop' }]);
});

test('other lines stay together', () => {
  expect(read('**Version:** 2\n**Owner:** Ann').expectations).toEqual([]);
  expect(read('**Note**: Look at the ovens\nand wait.').gates).toEqual([]);
});
