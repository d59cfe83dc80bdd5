import { expect, test } from 'vitest';
import { planOf } from '../../checklist/plan-of.ts';
import { type Operator, operatorAt } from '../operator.tsx';

const texts = {
  'a block without a label': '# Deploy\n\n## Look\n\n```\nuptime\n```\n\n- [ ] All is well\n',
  'code in the text of a task': '# Deploy\n\n## Look\n\n- [ ] Run `uptime`\n- [ ] All is well\n',
  'a diff in the text of a task': '# Deploy\n\n## Look\n\n- [ ] Run `git diff main`\n- [ ] All is well\n',
  'a copied terminal': '# Deploy\n\n## Look\n\n```console\n$ uptime\n 10:00 up 3 days\n```\n\n- [ ] All is well\n',
};

async function atLikely(text: string): Promise<Operator> {
  const operator = await operatorAt({ plan: planOf(text), environment: 'local' });
  await operator.sees('CLASS    B, likely: ');
  return operator;
}

test.each(Object.entries(texts))('%s only reads, and yet is run by g and never by Enter', async (_name, text) => {
  const operator = await atLikely(text);
  await operator.presses('Enter', 'Enter', 'Enter');
  expect(operator.session.ran()).toEqual([]);
  await operator.presses('g');
  expect(operator.session.ran()).toHaveLength(1);
});

test.each(Object.entries(texts))('%s can be done by hand instead, which is offered first', async (_name, text) => {
  const operator = await atLikely(text);
  await operator.sees(/^ x done by hand {2}g run/m);
  await operator.presses('x');
  await operator.sees('All is well');
  expect(operator.session.ran()).toEqual([]);
});
