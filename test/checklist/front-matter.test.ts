import { expect, test } from 'vitest';
import { settingMeant } from '../../src/checklist/front-matter.ts';
import { planOf } from './plan-of.ts';

test('the environment of the front matter holds where no heading names one', () => {
  const plan = planOf('---\nenvironment: production\n---\n\n## Go\n\n- [ ] a\n\n## Staging\n\n- [ ] b\n');
  expect(plan.steps.map((step) => step.environment)).toEqual(['production', 'staging']);
});

test('a key that means nothing is told', () => {
  const plan = planOf('---\ntitle: "A plan"\nenviroment: production\n---\n\n## Go\n\n- [ ] a\n');
  expect(plan.title).toBe('A plan');
  expect(plan.notes).toMatchObject([{ line: 3, text: 'enviroment: production' }]);
});

test.each(['catgory: emergency', 'risks: high', 'aprovals: 2', 'hots: web-01'])(
  '%s is nearly a key with an effect',
  (line) => expect(settingMeant(line)).toBeDefined(),
);

test.each(['category: emergency', 'risk: high', 'status: draft'])('%s is as it should be', (line) =>
  expect(settingMeant(line)).toBeUndefined(),
);
