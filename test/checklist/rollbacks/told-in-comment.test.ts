import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const block = (...lines: string[]) =>
  planOf(
    `# Bake\n\n## Light the oven\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n\n## Bake\n\n\`\`\`bash\n./bake\n\`\`\`\n`,
  );
const items = (plan: ReturnType<typeof planOf>) => plan.steps.flatMap((step) => step.items.map(({ title }) => title));
const runs = (all: ReturnType<typeof planOf>['rollbacks'][number]['items']) =>
  all.flatMap((item) => (item.kind === 'command' ? item.data.commands.map(({ text }) => text) : []));

test.each([
  'to roll back: helm rollback bakery',
  'Rollback: helm rollback bakery',
  'revert with: helm rollback bakery',
  'undo: `helm rollback bakery`',
  'To undo this: helm rollback bakery',
  'Zurückrollen mit: helm rollback bakery',
  'pour revenir en arrière : helm rollback bakery',
  'para reverter: helm rollback bakery',
  'для отката: helm rollback bakery',
  '回滚：helm rollback bakery',
  '戻す場合: helm rollback bakery',
  '롤백: helm rollback bakery',
])('"# %s" is a way back of its step', (comment) => {
  for (const plan of [
    block('helm upgrade bakery ./chart', `# ${comment}`),
    block('helm upgrade bakery ./chart', '', `# ${comment}`),
  ]) {
    expect(items(plan)).toHaveLength(2);
    expect(plan.rollbacks.map((one) => [one.scope, one.line > 5, runs(one.items)])).toEqual([
      ['step', true, ['helm rollback bakery']],
    ]);
  }
});

test.each([
  'roll back: only with the baker on call',
  'undo the sign on the door: by hand',
  'to roll forward: helm upgrade bakery',
  'Rollback',
])('"# %s" is none', (comment) => {
  expect(block('helm upgrade bakery ./chart', `# ${comment}`).rollbacks).toEqual([]);
});

test('what a command writes keeps its comments', () => {
  const plan = block('cat > notes <<EOF', '# undo: helm rollback bakery', 'EOF');
  expect(plan.rollbacks).toEqual([]);
  expect(plan.blocks[0]?.commands[0]?.text).toContain('# undo');
});
