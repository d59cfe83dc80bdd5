import { expect, test } from 'vitest';
import { keepInMindWords, neverAsked, neverAskedWords } from '../../src/plan/never-asked.ts';
import { planOf } from '../checklist/plan-of.ts';
import { aPlan, aStrictPlan, stopOfAll } from '../support/plan.ts';

test('a stop that stands at no step and in no way back is one that nobody is asked at', () => {
  const { gates } = aPlan();
  expect(neverAsked({ ...aPlan(), gates: [...gates, stopOfAll] })).toEqual([
    { line: 2, text: 'No release on a holiday' },
  ]);
});

test('an order of the steps is kept by the program and is none of them', () => {
  expect(neverAsked(aStrictPlan())).toEqual([]);
});

test('it is said how many they are, why, and which, with conditions that stand in a list', () => {
  const conditions = ['the queue grows', 'orders are lost'].map((text) => ({ line: 7, text }));
  const criteria = { ...stopOfAll, line: 6, text: 'Roll back  if:', conditions };
  expect(neverAskedWords({ ...aPlan(), gates: [stopOfAll] })).toEqual([
    '1 stop of the whole checklist was not asked: it stands at no step of the walk and in no way back',
    '  line 2: "No release on a holiday"',
  ]);
  expect(neverAskedWords({ ...aPlan(), gates: [stopOfAll, criteria] })).toEqual([
    '2 stops of the whole checklist were not asked: each stands at no step of the walk and in no way back',
    '  line 2: "No release on a holiday"',
    '  line 6: "Roll back if: the queue grows, orders are lost"',
  ]);
  expect(neverAskedWords(aPlan())).toEqual([]);
});

test('what an item asks as its own condition is none of them', () => {
  const plan = planOf('# Go\n\n1. If your change has a migration, pause the jobs\n2. Push it\n');
  expect(plan.gates).toMatchObject([{ step: null, conditions: [{ text: 'If your change has a migration' }] }]);
  expect(neverAsked(plan)).toEqual([]);
});

test('nor what an item asks within another case', () => {
  const plan = planOf(
    '# Go\n\n## Only if the shop is closed\n\n- [ ] If your change has a migration, pause the jobs\n- [ ] Push it\n',
  );
  const [item] = plan.steps.flatMap(({ items }) => items);
  expect(item?.condition).toMatch(/; If your change has a migration$/);
  expect(neverAsked(plan).map(({ line }) => line)).not.toContain(5);
});

test('nor the case that a way back asks above its own commands', () => {
  const lead = 'If the dough stays flat:';
  const plan = planOf(`# Go\n\n## 1. Bake\n\n- [ ] Bake\n\n## Rollback\n\n${lead}\n\n\`\`\`sh\nmake back\n\`\`\`\n`);
  const [stop] = plan.gates;
  expect(stop).toMatchObject({ type: 'rollback', step: null, rollback: plan.rollbacks[0]?.id });
  expect(plan.rollbacks[0]?.items[0]?.condition).toBe('If the dough stays flat');
  expect(neverAsked(plan)).toEqual([]);
});

test('before the walk is over they are to be kept in mind', () => {
  expect(keepInMindWords({ ...aPlan(), gates: [stopOfAll] })).toEqual([
    '1 stop of the whole checklist is asked at no step: keep it in mind',
    'line 2: "No release on a holiday"',
  ]);
  expect(keepInMindWords(aPlan())).toEqual([]);
});
