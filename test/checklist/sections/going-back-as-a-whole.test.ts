import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const steps = (title: string) => {
  const block = '```sh\nmake it\n```\n';
  const heads = ['Step 1: Find the copy', 'Step 2: Roll back to the copy', 'Step 3: Start the oven'];
  return planOf(`# ${title}\n\n${heads.map((head) => `## ${head}\n\n${block}`).join('\n')}`);
};

test('a document that is a way back as a whole is walked with all of its steps', () => {
  const plan = steps('Roll back the oven');
  expect(plan.steps.map(({ title }) => title)).toEqual([
    'Step 1: Find the copy',
    'Step 2: Roll back to the copy',
    'Step 3: Start the oven',
  ]);
  expect(plan.rollbacks).toEqual([]);
});

test('in a document about something else the step that goes back is the way back', () => {
  const plan = steps('Move the oven');
  expect(plan.steps).toHaveLength(2);
  expect(plan.rollbacks).toHaveLength(1);
});

test('"if something goes wrong" over nothing but problems is troubleshooting, and a problem that names a way back too', () => {
  const text = (head: string, problems: string[]) =>
    planOf(
      `# Move\n\n## Go\n\n- [ ] One\n\n## ${head}\n\n${problems.map((one) => `### ${one}\n\n\`\`\`sh\nmake it\n\`\`\`\n`).join('\n')}`,
    );
  for (const plan of [
    text('If something goes wrong', ['Problem: the oven is cold', 'Problem: no bread']),
    text('Если что-то пошло не так', ['Проблема: печь холодная', 'Проблема: хлеба нет']),
    text('Common issues', ['Issue 1: Rollback fails, the disk is full', 'Issue 2: the oven is cold']),
  ]) {
    expect(plan.rollbacks).toEqual([]);
    expect(plan.blocks.map(({ role }) => role)).toEqual(['troubleshooting', 'troubleshooting']);
  }
  expect(text('If something goes wrong', ['Restore the copy', 'Start the old oven']).rollbacks).toHaveLength(1);
});

test('a document that goes back part by part is walked, with the ways of each part', () => {
  const plan = planOf(
    '# Rollback procedures\n\n## 1. Oven\n\n### Quick rollback\n\n```bash\nmake old-oven\n```\n\n## 2. Shop\n\n### Manual rollback\n\n```bash\nmake old-shop\n```\n',
  );
  expect(plan.blocks.map(({ role }) => role)).toEqual(['forward', 'forward']);
  expect(plan.rollbacks).toEqual([]);
});
