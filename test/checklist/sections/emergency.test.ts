import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

describe('tools for an emergency are read, and never walked', () => {
  test.each([
    'Fuses (emergency use)',
    'Emergency shutdown',
    'Incident response',
    'Notfallbefehle',
    'Procédures de secours',
    'Comandos de emergencia',
    'Экстренные меры',
    '应急操作',
    '緊急停止',
    '긴급 중지',
  ])('%s', (heading) => {
    const plan = planOf(
      `# Bake\n\n## Go\n\n\`\`\`bash\nmake bread\n\`\`\`\n\n## ${heading}\n\n\`\`\`bash\nmake cold\n\`\`\`\n`,
    );
    expect(plan.blocks.map(({ role }) => role)).toEqual(['forward', 'troubleshooting']);
    expect(plan.steps).toHaveLength(1);
  });

  test('what a comment there says ends the work is a stop all the same', () => {
    const plan = planOf(
      '# Bake\n\n## Go\n\n```bash\nmake bread\n```\n\n## Incident response\n\n```bash\nmake look\n# If it smokes for 5 minutes: ROLLBACK\n```\n',
    );
    expect(plan.gates).toMatchObject([{ line: 13, type: 'rollback', step: null }]);
  });
});

test('steps beside the triggers are the way back that the heading names', () => {
  const plan = planOf(
    '# Bake\n\n## Go\n\n- [ ] Bake\n\n## Rollback plan (abort criteria)\n\n**Triggers:**\n\n- Smoke\n- Fire\n\n**Steps:**\n\n1. Turn it off\n2. Open the window\n',
  );
  expect(plan.rollbacks).toMatchObject([{ line: 7 }]);
  expect(plan.gates).toMatchObject([{ line: 9, type: 'rollback', conditions: [{}, {}] }]);
});

test('a path that may be reversed and one that may not are two ways back', () => {
  const plan = planOf(
    '# Bake\n\n## Go\n\n- [ ] Bake\n\n## Rollback\n\n### Reversible recipe\n\n1. Take it back\n\n### Irreversible recipe\n\n1. Buy a new one\n',
  );
  expect(plan.rollbacks.map(({ line }) => line)).toEqual([9, 13]);
});
