import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const below = (...titles: string[]) =>
  planOf(
    `# Ship\n\n## Go\n\n\`\`\`bash\nmake ship\n\`\`\`\n\n## Rollback\n\n${titles.map((title, at) => `### ${title}\n\n\`\`\`bash\nmake back-${at}\n\`\`\``).join('\n\n')}\n`,
  );
const labels = (...titles: string[]) =>
  below(...titles).choices.map(({ options }) => options.map(({ label }) => label));

describe('ways back of which one is gone', () => {
  test.each([
    [['Rollback-A — switch it off', 'Rollback-B — revert the code']],
    [['Cas A : sans les données', 'Cas B : avec les données']],
    [['Scenario 1: the pages are wrong', 'Scenario 2: the rows are wrong']],
    [['Rollback by revert (destructive changes)', 'Rollback by dump (non-destructive changes)']],
    [['Quick rollback', 'Rollback using a tagged image']],
    [['Rollback mit Git', 'Rollback über die Konsole']],
    [['通过控制台回滚', '使用脚本回滚']],
    [['Откат через консоль', 'Откат с помощью скрипта']],
    [['Откат А: код', 'Откат Б: данные']],
    [['PM2 rollback', 'Docker rollback (where it runs in Docker)']],
    [['Full rollback', 'Partial rollback']],
    [['PM2 롤백', 'Docker 롤백']],
  ])('%j', (titles) => {
    expect(labels(...titles)).toEqual([titles]);
  });

  test('stand in the plan by their lines, own nothing, and are not asked before the walk', () => {
    const { choices, rollbacks } = below('Rollback-A — switch it off', 'Rollback-B — revert the code');
    expect(rollbacks.map(({ line }) => line)).toEqual(choices[0]?.options.map(({ line }) => line));
    expect(choices[0]?.options.every(({ steps, items }) => steps.length + items.length === 0)).toBe(true);
  });
});

describe('ways back that may all be gone', () => {
  test.each([
    [['Database rollback', 'Application rollback']],
    [['Automatic rollback', 'Manual rollback']],
    [['Rollback on staging', 'Rollback on production']],
    [['Step 1: revert the code', 'Step 2: revert the rows']],
    [['Rollback', 'Rollback verification']],
  ])('%j', (titles) => {
    expect(labels(...titles)).toEqual([]);
  });
});
