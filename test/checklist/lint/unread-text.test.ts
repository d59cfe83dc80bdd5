import { expect, test } from 'vitest';
import { unreadText } from '../../../src/checklist/lint/unread-text.ts';
import { judge, step, told } from './judge.ts';

test.each([
  [`<% if ready %>\n\n${step('Go', './deploy')}`, ['<% if ready %>']],
  [step('Chat', '/admin restart now'), ['```bash']],
  [`---\nownr: me\n---\n\n${step('Go', './deploy')}`, ['ownr: me']],
  [`---\nlnit: {off: {}}\n---\n\n${step('Go', './deploy')}`, ['lnit: {off: {}}']],
])('what could not be understood is told: %j', (markdown, lines) => {
  expect(told(unreadText, markdown)).toEqual(lines);
});

test.each([
  ['the front matter of another program', `---\nlayout: page\nup: index\n---\n\n${step('Go', './deploy')}`],
  [
    'the front matter of another program, one key of which is like a setting',
    `---\nphase: test\nup: index\nid: 7\n---\n\n${step('Go', './deploy')}`,
  ],
  ['plain work', step('Go', './deploy')],
  ['what another rule tells', `${step('Go', './deploy')}**ROLLBACK IF:** it fails\n`],
  ['comments only, by hand', step('Go', '# Ring the bell')],
])('nothing is told for %s', (_, markdown) => {
  expect(told(unreadText, markdown)).toEqual([]);
});

test('a key that is like a setting is told with that setting', () => {
  const [finding] = judge(unreadText, `---\nownr: me\n---\n\n${step('Go', './deploy')}`);
  expect(finding?.fix).toBe('Write "owner" if that was meant. A key of another program can go.');
});

test('blocks that are typed into the same shell are one finding', () => {
  const markdown = step('Go there', 'ssh baker@oven-1') + step('Heat', './heat') + step('Bake', './bake');
  const found = judge(unreadText, markdown);
  expect(found).toMatchObject([{ reason: expect.stringMatching(/line 4 opens.*The same holds for line 15\.$/) }]);
});

test('one finding names all the lines of one reason', () => {
  const markdown = `<% if a %>\n\n${step('Go', './deploy')}\n<% end %>\n\n<% if b %>\n\n<% end %>\n`;
  const control = judge(unreadText, markdown).filter(({ reason }) => reason.startsWith('A control line'));
  expect(control.map(({ reason }) => reason)).toEqual([expect.stringMatching(/The same holds for lines \d+, \d+\.$/)]);
  expect(control[0]?.fix).toMatch(/^Render the template/);
});
