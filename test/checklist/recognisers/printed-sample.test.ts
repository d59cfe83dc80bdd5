import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const planWith = (command: string, language: string, sample: string) =>
  planOf(`## Work\n\n\`\`\`sh\n${command}\n\`\`\`\n\n\`\`\`${language}\n${sample}\n\`\`\`\n`);

test.each([
  ['./load.sh', 'text', '12 rows loaded', 'literal'],
  ['./load.sh', 'console', 'loading ...\n12 rows loaded', 'ask'],
  ['curl -s localhost/size', 'json', '{"size": 12}', 'literal'],
  ['kubectl get pods', '', 'NAME   READY\nweb    1/1', 'ask'],
])('a fence of output right below what is run is what it prints: %s, %s', (command, language, sample, check) => {
  const { expectations, steps } = planWith(command, language, sample);
  expect(expectations).toMatchObject([{ line: 7, command: 4, check, text: sample }]);
  expect(steps.flatMap(({ items }) => items)).toHaveLength(1);
});

test.each([
  ['./deploy.sh', 'json', '{"size": 12}'],
  ['nano notes.txt', 'text', 'size is 12'],
  ['./load.sh', 'yaml', 'size: 12'],
])('it may as well be what is to be put there: %s, %s', (command, language, sample) => {
  expect(planWith(command, language, sample).expectations).toEqual([]);
});

test('a word between them, or none to be run, leaves it what it is', () => {
  const fence = '```text\n12 rows loaded\n```\n';
  expect(planOf(`## Work\n\n\`\`\`sh\n./load.sh\n\`\`\`\n\nMail this:\n\n${fence}`).expectations).toEqual([]);
  expect(planOf(`## Work\n\n${fence}\n${fence}`).expectations).toEqual([]);
});
