import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

test('a rule and a bold line over boxes begin a step of their own, and the bold line names it', () => {
  const text =
    '# Go\n\n## Commands\n\n```bash\nmake up\n```\n\n---\n\n**Sign-off:**\n\n- [ ] Reviewed\n- [ ] Deployed\n';
  expect(planOf(text).steps.map(({ title, line, items }) => [title, line, items.length])).toEqual([
    ['Commands', 3, 1],
    ['Sign-off', 11, 2],
  ]);
});

test('a bold line without a rule, or over no box, stays where it is', () => {
  const text = '# Go\n\n## Commands\n\n- [ ] One\n\n**Then:**\n\n- [ ] Two\n\n---\n\n**Note:**\n\nNothing.\n';
  expect(planOf(text).steps.map(({ title }) => title)).toEqual(['Commands']);
});
