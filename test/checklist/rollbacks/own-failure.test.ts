import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const wayBack = (lead: string, below = '1. Turn off the oven\n2. Open the window\n') =>
  planOf(`# Bake\n\n## Go\n\n\`\`\`bash\n./bake.sh\n\`\`\`\n\n## Rollback\n\n${lead}\n\n${below}`);

describe('what every way back is for is no stop of its own at its head', () => {
  test.each([
    'If the release fails:',
    'If anything goes wrong, go back to the old oven:',
    'If issues occur during the upgrade:',
    'If needed:',
    'If you need to bake again:',
    'When you keep an old loaf you can roll back faster:',
    'Wenn irgendein Schritt schief geht:',
    'En cas de problème :',
    'Si algo sale mal:',
    'Se algo der errado:',
    'Если что-то пошло не так:',
    '如果部署失败：',
    '問題が発生した場合：',
    '문제 발생 시 즉시 이전 버전으로 롤백:',
    'اگر مشکلی پیش آمد:',
  ])('%s', (lead) => {
    const plan = wayBack(lead);
    expect(plan.gates).toEqual([]);
    expect(plan.rollbacks).toHaveLength(1);
    expect(plan.rollbacks[0]?.items).toMatchObject([{ condition: null }, { condition: null }]);
  });

  test.each(['- Turn off the oven\n- Open the window\n', '1. **Stop the oven**\n2. Open the window\n'])(
    'nor above a list of what is done (%j)',
    (below) => {
      for (const lead of ['If anything fails:', 'In case of baking issues:', 'In the event of a failure:']) {
        const plan = wayBack(lead, below);
        expect(plan.gates).toEqual([]);
        expect(plan.rollbacks[0]?.items).toHaveLength(2);
      }
    },
  );

  test('nor is it asked about above a block', () => {
    expect(wayBack('If the release fails:', '```sh\nmake back\n```\n').rollbacks[0]?.items).toMatchObject([
      { condition: null },
    ]);
  });

  test('a case of its own is asked about', () => {
    expect(wayBack('If the flour is damp and the sack cannot be dried:').gates).toMatchObject([{ type: 'rollback' }]);
  });

  test('a list of cases is what is looked at', () => {
    const { gates } = wayBack('Roll back if any of the following happens:', '- The loaf is black\n- The oven smokes\n');
    expect(gates).toMatchObject([{ type: 'rollback', conditions: [{}, {}] }]);
  });
});

test('a comment that says "if needed" or "optionally" asks about no case', () => {
  const plan = planOf(
    '# Bake\n\n## Go\n\n```bash\nmake bread\n\n# Optionally delete the dough\nrm -rf dough\n\n# Revert to the old recipe if needed\nmake old\n\n# Se connecter à la boutique\nrm -rf crumbs\n```\n',
  );
  expect(plan.gates).toEqual([]);
});

describe('what speaks against going back', () => {
  test.each(['When NOT to roll back', 'Wann nicht zurückrollen', 'Quand ne pas revenir en arrière', '不应回滚的情况'])(
    '%s',
    (heading) => {
      const plan = planOf(
        `# Bake\n\n## Go\n\n\`\`\`bash\n./bake.sh\n\`\`\`\n\n## ${heading}\n\n- The dough is rising. Wait for it.\n- The oven is gone\n`,
      );
      expect(plan.rollbacks).toEqual([]);
      expect(plan.gates).toMatchObject([{ line: 9, type: 'soft', step: null, conditions: [{}, {}] }]);
    },
  );
});
