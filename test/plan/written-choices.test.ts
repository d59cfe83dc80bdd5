import { expect, test } from 'vitest';
import { writtenChoices } from '../../src/plan/written-choices.ts';

test.each([
  ['<staging or production>', ['staging', 'production']],
  ['<dev, staging or production>', ['dev', 'staging', 'production']],
  ['<dev, staging, or production>', ['dev', 'staging', 'production']],
  ['[blue|green]', ['blue', 'green']],
  ['<yes/no>', ['yes', 'no']],
  ['{{ up | down }}', ['up', 'down']],
])('%s spells out its values', (token, values) => {
  expect(writtenChoices(token)).toEqual(values);
});

test.each([
  '<migration-file>',
  '<owner/repository>',
  '<path/to/file>',
  '<the name or the id>',
  'YOUR_TOKEN',
  '$DATABASE_URL',
])('%s spells out none', (token) => {
  expect(writtenChoices(token)).toEqual([]);
});
