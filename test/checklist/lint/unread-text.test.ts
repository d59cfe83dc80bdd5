import { expect, test } from 'vitest';
import { unreadText } from '../../../src/checklist/lint/unread-text.ts';
import { step, told } from './judge.ts';

test.each([
  [`<% if ready %>\n\n${step('Go', './deploy')}`, ['<% if ready %>']],
  [step('Chat', '/admin restart now'), ['```bash']],
  [`---\nownr: me\n---\n\n${step('Go', './deploy')}`, ['ownr: me']],
])('what could not be understood is told: %j', (markdown, lines) => {
  expect(told(unreadText, markdown)).toEqual(lines);
});

test.each([
  ['plain work', step('Go', './deploy')],
  ['what another rule tells', `${step('Go', './deploy')}**ROLLBACK IF:** it fails\n`],
  ['comments only, by hand', step('Go', '# Ring the bell')],
])('nothing is told for %s', (_, markdown) => {
  expect(told(unreadText, markdown)).toEqual([]);
});
