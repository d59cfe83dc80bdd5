import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const bare = (names: string[]) => names.map((name) => `${name}\n- Do it well\n- Look at it\n`).join('\n');

test('names on lines of their own, right above lists, are the headings of a document that marks none but its title', () => {
  const plan = planOf(
    `# The move\n\n${bare(['Preparation', 'Run steps', 'Rollback and recovery', 'Clean-up (later)'])}`,
  );
  expect(plan.steps.map(({ title, line }) => [title, line])).toEqual([
    ['Preparation', 3],
    ['Run steps', 7],
    ['Clean-up (later)', 15],
  ]);
  expect(plan.rollbacks).toMatchObject([{ title: 'Rollback and recovery', line: 11, items: [{}, {}] }]);
});

test('a number before such a name is the number of the heading', () => {
  const plan = planOf(`# The move\n\n${bare(['1) Secrets', '2) Data', '3) Rollback'])}`);
  expect(plan.steps.map(({ title }) => title)).toEqual(['1. Secrets', '2. Data']);
  expect(plan.rollbacks).toHaveLength(1);
});

test('two of them, sentences, and names beside real headings are none', () => {
  const sections = (text: string) => planOf(text).sections.map(({ title }) => title);
  expect(sections(`# The move\n\n${bare(['Preparation', 'Rollback'])}`)).toEqual(['The move']);
  expect(sections(`# The move\n\n${bare(['Do this first:', 'Then go on.', 'And `make it`'])}`)).toEqual(['The move']);
  expect(sections(`# The move\n\n## Go\n\n${bare(['Preparation', 'Run steps', 'Rollback'])}`)).toEqual([
    'The move',
    'Go',
  ]);
});
