import { expect, test } from 'vitest';
import { unknownHost } from '../../../src/checklist/lint/unknown-host.ts';
import { step, told } from './judge.ts';

test.each([
  [
    step('Copy', '# On the production server', 'cp a.db b.db') + step('Again', '# On the production server', 'ls'),
    ['cp a.db b.db'],
  ],
])('another host that nothing names is told: %j', (markdown, lines) => {
  expect(told(unknownHost, markdown)).toEqual(lines);
});

test.each([
  ['the way there is written', step('Copy', 'ssh deploy@web-1', '', '# On the production server', 'cp a.db b.db')],
  ['this machine', step('Copy', 'cp a.db b.db')],
])('nothing is told for %s', (_, markdown) => {
  expect(told(unknownHost, markdown)).toEqual([]);
});
