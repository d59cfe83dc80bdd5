import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const titles = (text: string) =>
  planOf(text).steps.flatMap(({ items }) => items.map(({ title }) => title.replace(/\.$/, '')));

test('a box that is crossed out is a box, and nothing to do', () => {
  const plan = planOf('## Open\n\n- [ ] ~~Tell the baker~~\n- [ ] Heat the oven\n- [ ] ~~Sweep~~ (done by night)\n');
  expect(plan.steps.flatMap(({ items }) => items.map(({ title }) => title))).toEqual(['Heat the oven']);
  expect(plan.tasks.map(({ line }) => line)).toEqual([3, 4, 5]);
});

test.each([
  '1. Heat the oven\n2. ~~Run `npm run old`~~\n3. Bake\n',
  '- Heat the oven\n- ~~Run `npm run old`~~\n- Bake\n',
  '1. Heat the oven\n2. ~~Run it:~~\n\n   ```bash\n   npm run old\n   ```\n\n3. Bake\n',
])('what a crossed out line runs is not offered: %j', (list) => {
  const plan = planOf(`## Open\n\n${list}`);
  const items = plan.steps.flatMap(({ items: all }) => all);
  expect(JSON.stringify(items)).not.toContain('npm run old');
  expect(items.map(({ title }) => title.replace(/\.$/, ''))).toEqual(['Heat the oven', 'Bake']);
});

test('a part that is crossed out is not run, and the rest is', () => {
  const runs = planOf('## Open\n\n- [ ] Run ~~`npm run old`~~ `npm run new`\n').inlineCommands.map(({ text }) => text);
  expect(runs).toEqual(['npm run new']);
});

test.each(['~~Heat~~ Bake the bread for an hour', 'Wait ~~2~~ 3 minutes'])('"%s" is to be done', (text) => {
  expect(titles(`## Open\n\n- [ ] ${text}\n`)).toHaveLength(1);
});

test('a chapter that is crossed out is only read', () => {
  const plan = planOf(
    '## Open\n\n```bash\nnpm run new\n```\n\n## ~~Close~~\n\n```bash\nnpm run old\n```\n\n## Bake\n\n```bash\nnpm run bake\n```\n',
  );
  expect(plan.steps.map(({ line }) => line)).toEqual([1, 13]);
});
