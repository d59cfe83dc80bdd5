import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

test('commands and statements of one block stay in the order of their lines', () => {
  const plan = planOf(
    '# Deploy\n\n## Move\n\n```bash\nsystemctl stop shop\nUPDATE orders SET moved = 1 WHERE id < 9;\nsystemctl start shop\n```\n',
  );
  expect(plan.steps[0]?.items.map(({ kind, line }) => [kind, line])).toEqual([
    ['command', 6],
    ['query', 7],
    ['command', 8],
  ]);
});

test('a comment between statements and commands is the title of what follows, and is sent to no database', () => {
  const plan = planOf(
    '# Deploy\n\n## Move\n\n```bash\nsystemctl stop shop\n# Count\nSELECT 1;\n# Start it again\nsystemctl start shop\n# Look\nSELECT 2;\n```\n',
  );
  expect(plan.steps[0]?.items.map(({ kind, title }) => [kind, title])).toEqual([
    ['command', 'systemctl stop shop'],
    ['query', 'Count'],
    ['command', 'Start it again'],
    ['query', 'Look'],
  ]);
});
