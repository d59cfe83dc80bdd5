import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const code = (...lines: string[]) => `\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n\n`;
const checklist = (below: string) =>
  `# Bake\n\n## Light the oven\n\n${code('./light')}${below}Now the loaves go in:\n\n${code('./bake')}`;

/** What the walk runs of a checklist, and what it says is forbidden. */
function read(text: string) {
  const plan = planOf(text);
  const run = plan.steps.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'command' ? item.data.commands.map((command) => command.text) : [])),
  );
  const forbidden = plan.gates
    .flatMap(({ conditions }) => conditions.map((condition) => condition.text))
    .filter((one) => one.startsWith('./'));
  return { run, forbidden, roles: plan.blocks.map(({ role }) => role) };
}

test.each([
  'Never run:',
  '**NEVER DO THIS:**',
  '❌ **Wrong:**',
  '🚫 Bad:',
  'Do not run these commands in production:',
  "Don't do this!",
  'DO NOT USE the following, it empties the cellar:',
  'Avoid:',
  '**Anti-pattern:**',
  'Niemals ausführen:',
  '❌ Falsch:',
  'Führen Sie diese Befehle niemals aus:',
  'Ne jamais exécuter :',
  '❌ À éviter :',
  'Nunca execute:',
  'No ejecutar nunca:',
  '❌ Incorrecto:',
  'Никогда не выполняйте:',
  '❌ Неправильно:',
  '切勿执行以下命令：',
  '❌ 错误示例：',
  '以下のコマンドは絶対に実行しないでください：',
  '❌ 悪い例：',
  '다음 명령은 절대 실행하지 마세요:',
  '❌ 잘못된 예:',
  'هرگز اجرا نکنید:',
])('what stands right below "%s" is told, and never offered to be run', (lead) => {
  expect(read(checklist(`${lead}\n\n${code('./flood')}`))).toEqual({
    run: ['./light', './bake'],
    forbidden: ['./flood'],
    roles: ['forward', 'reference', 'forward'],
  });
});

test.each(['### ❌ NEVER DO THIS:', '### Never', '### What not to do', '### Verboten', '### 禁止事项'])(
  'what stands under the heading "%s" is told, and never offered to be run',
  (heading) => {
    const text = checklist(`${heading}\n\n${code('# This empties the cellar', './flood')}### Then\n\n`);
    expect(read(text)).toEqual({
      run: ['./light', './bake'],
      forbidden: ['./flood'],
      roles: ['forward', 'reference', 'forward'],
    });
  },
);

test.each(['# ❌ BAD', '# NEVER run this', '# Wrong:', '# Falsch', '# ❌ Неправильно', '# 错误示例'])(
  'what stands under the comment "%s" is told, and the rest of the block runs',
  (comment) => {
    const text = checklist(code('./knead', '', comment, './flood', '', '# ✅ Good', './sweep'));
    expect(read(text)).toMatchObject({ run: ['./light', './knead', './sweep', './bake'], forbidden: ['./flood'] });
  },
);

test('what a comment on its own line forbids is told, and the lines around it run', () => {
  const text = checklist(code('./knead', './flood  # NEVER run this', './sweep'));
  expect(read(text)).toMatchObject({ run: ['./light', './knead', './sweep', './bake'], forbidden: ['./flood'] });
});

test.each([
  'Never run this without a backup:',
  'Do not run this before the oven is warm:',
  "Don't run this as root:",
  'Do not use sudo here:',
  "Don't forget:",
  '❌ If the trial fails:',
  'Never lose a loaf:',
  'Wrong oven? Then:',
  'Nicht vergessen:',
  'Bad loaves are thrown away:',
  'Avoid a cold start:',
  '错误日志：',
  '禁止吸烟后：',
])('what stands below "%s" is done', (lead) => {
  expect(read(checklist(`${lead}\n\n${code('./once')}`)).run).toEqual(['./light', './once', './bake']);
});

test('a title that forbids stands over nothing else', () => {
  const plan = planOf(checklist(code('# ❌ Wrong', './flood', '# ✅ Right', './sweep')));
  expect(plan.steps.flatMap(({ items }) => items.map(({ title }) => title))).not.toContain('❌ Wrong');
});

test('in a way back nothing that is forbidden is an item either', () => {
  const plan = planOf(
    checklist(`## Rollback\n\n${code('./cool')}\n\nNever run:\n\n${code('./flood')}Then:\n\n${code('./sweep')}`),
  );
  const items = plan.rollbacks.flatMap(({ items: all }) => all);
  expect(items.filter(({ kind }) => kind === 'command')).toHaveLength(3);
  expect(JSON.stringify(items)).not.toContain('flood');
});
