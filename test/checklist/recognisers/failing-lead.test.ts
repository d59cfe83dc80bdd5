import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const withBlock = (lead: string, block: string) =>
  planOf(
    `# Go\n\n## 1. Bake\n\n\`\`\`bash\nalembic upgrade head\n\`\`\`\n\n${lead}\n\n\`\`\`bash\n${block}\n\`\`\`\n\nLook at it:\n\n\`\`\`bash\ncurl oven.test\n\`\`\`\n`,
  );

test('steps back that were rehearsed are the way back, and no work of the walk', () => {
  const plan = planOf(
    '# Go\n\n## 1. Rehearsal\n\n- [ ] Rehearse\n\nRollback steps rehearsed:\n\n1. Light the old oven\n2. Take the old recipe\n',
  );
  expect(plan.rollbacks).toMatchObject([{ line: 7 }]);
  expect(plan.rollbacks[0]?.items).toHaveLength(2);
  expect(plan.steps.flatMap(({ items }) => items)).toHaveLength(1);
});

describe('a block that takes the work back, right below what may go wrong, is the way back of its step', () => {
  test.each([
    'If the migration fails:',
    'Bei einem Fehler in einer Migration:',
    "En cas d'erreur dans une migration :",
    'Si la migración falla:',
    'Em caso de erro em uma migração:',
    'При ошибке в миграции:',
    '如果迁移失败：',
    '移行が失敗した場合：',
    '마이그레이션 실패 시:',
    'در صورت خطا:',
  ])('%s', (lead) => {
    const plan = withBlock(lead, '# Back to before\nalembic downgrade 0045');
    expect(plan.rollbacks).toMatchObject([{ line: 9, scope: 'step', blocks: [11] }]);
    expect(plan.blocks.map(({ line, role }) => [line, role])).toEqual([
      [5, 'forward'],
      [11, 'rollback'],
      [18, 'forward'],
    ]);
  });

  test.each([
    ['kubectl rollout undo deployment/oven'],
    ['helm rollback oven 3'],
    ['npx knex migrate:rollback'],
    ['php artisan migrate:rollback --step=1'],
    ['git revert HEAD'],
    ['./scripts/rollback.sh'],
  ])('%s', (command) => {
    expect(withBlock('If the release fails:', command).rollbacks).toHaveLength(1);
  });

  test.each([
    ['If the migration fails:', 'alembic downgrade -1\nalembic upgrade head'],
    ['If the migration fails:', 'alembic current'],
    ['Take the test migration back:', 'alembic downgrade -1'],
  ])('%s %s goes forward', (lead, block) => {
    const plan = withBlock(lead, block);
    expect(plan.rollbacks).toEqual([]);
    expect(plan.blocks.every(({ role }) => role === 'forward')).toBe(true);
  });
});
