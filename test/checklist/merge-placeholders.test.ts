import { expect, test } from 'vitest';
import { planOf } from './plan-of.ts';

test('lists a token once, with all its lines', () => {
  const plan = planOf('## Work\n\n```bash\ngit checkout <tag>\ngit show <tag>\n```\n');
  expect(plan.placeholders).toEqual([{ token: '<tag>', lines: [4, 5], class: 'ask', secret: false }]);
});

test('flags variables that nothing in the document sets, but not those of the system or of another block', () => {
  const plan = planOf('## A\n\n```bash\nexport PORT=1\n```\n\n## B\n\n```bash\necho $PORT $HOME $API_TOKEN\n```\n');
  expect(plan.placeholders).toEqual([{ token: '$API_TOKEN', lines: [10], class: 'undefined', secret: true }]);
});
