import { expect, test } from 'vitest';
import { planOf } from './plan-of.ts';

test('asks which of two cases holds, and makes the steps of the other not applicable', () => {
  const plan = planOf('# T\n## Initial setup (first time)\n- [ ] a\n## Regular updates\n- [ ] b\n## After\n- [ ] c\n');
  expect(plan.choices).toMatchObject([
    {
      askedAt: null,
      options: [
        { line: 2, steps: ['s1'] },
        { line: 4, steps: ['s2'] },
      ],
    },
  ]);
});

test('does not ask about environments that are walked one after the other', () => {
  expect(planOf('# T\n## Staging\n- [ ] a\n## Production\n- [ ] b\n').choices).toEqual([]);
  expect(planOf('# T\n## For staging\n- [ ] a\n## For production\n- [ ] b\n').choices).toHaveLength(1);
});

test('the same thing by a program and by hand is a choice; two different things are not', () => {
  const text = (one: string, other: string) =>
    `# リリース\n\n## 実行\n\n### ${one}\n\n\`\`\`bash\n./auto.sh\n\`\`\`\n\n### ${other}\n\n\`\`\`bash\n./hand.sh\n\`\`\`\n`;
  expect(planOf(text('2.1 自動デプロイ（推奨）', '2.2 手動デプロイ')).choices).toMatchObject([
    { options: [{ line: 5 }, { line: 11 }] },
  ]);
  expect(planOf(text('Automatic deployment', 'Manual deployment')).choices).toHaveLength(1);
  expect(planOf(text('Automatisierte Sicherung', 'Manuelle Freigabe')).choices).toEqual([]);
});
