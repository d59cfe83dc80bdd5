import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const block = (command: string) => `\n\`\`\`bash\n${command}\n\`\`\`\n`;
const commandsOf = (items: readonly { kind: string; title: string }[]) => items.map((item) => item.title);

describe('a way back inside a step never goes forward', () => {
  test('under a heading below a heading with a box', () => {
    const plan = planOf(
      `# T\n\n## [ ] 1. Go\n${block('make up')}\n### Rollback\n${block('make down')}\n### Verify\n${block('make look')}`,
    );
    expect(plan.steps).toHaveLength(1);
    expect(commandsOf(plan.steps[0]?.items ?? [])).toEqual(['make up', 'make look']);
    expect(plan.rollbacks).toMatchObject([{ scope: 'step', owner: 3, blocks: [11] }]);
    expect(plan.steps[0]?.rollback).toBe(plan.rollbacks[0]?.id);
  });

  test('under a heading below "Step 1", which owns its other headings', () => {
    const step = (n: number) =>
      `## Step ${n}: x\n\n### Commands\n${block(`make ${n}`)}\n### Rollback\n${block(`undo ${n}`)}\n`;
    const plan = planOf(`# T\n\n${step(1)}${step(2)}`);
    expect(plan.steps.map((one) => one.title)).toEqual(['Step 1: x', 'Step 2: x']);
    expect(plan.steps.map((one) => one.rollback)).toEqual(plan.rollbacks.map((one) => one.id));
  });

  test('on one line, as a sentence, a bullet or a box', () => {
    for (const mark of ['', '- ', '- [ ] ']) {
      const plan = planOf(
        `## Go\n\n- [ ] Apply: \`kubectl apply -f app.yaml\`\n\n${mark}**Rollback**: \`kubectl rollout undo deployment/app\`\n`,
      );
      expect(plan.steps[0]?.items).toHaveLength(1);
      expect(plan.rollbacks).toMatchObject([{ scope: 'step', owner: 1, items: [{ kind: 'command' }] }]);
    }
  });

  test('as boxes right below the words', () => {
    const plan = planOf(
      `## Go\n${block('make up')}\n**Rollback steps:**\n\n- [ ] Stop it\n- [ ] Put it back\n\n## After\n\n- [ ] Look\n`,
    );
    expect(plan.rollbacks[0]?.items).toHaveLength(2);
    expect(plan.tasks.map((task) => task.step)).toEqual([null, null, 's2']);
  });

  test('folded away', () => {
    const plan = planOf(
      `## Go\n${block('make up')}\n<details>\n<summary><b>Rollback</b></summary>\n${block('make down')}\n</details>\n${block('make look')}`,
    );
    expect(commandsOf(plan.steps[0]?.items ?? [])).toEqual(['make up', 'make look']);
    expect(plan.rollbacks[0]?.blocks).toEqual([10]);
  });

  test('but a task about a rollback is a task', () => {
    const plan = planOf('## Ready?\n\n- [ ] Rollback plan written\n- [ ] Rollback tested: in staging\n');
    expect(plan.rollbacks).toEqual([]);
    expect(plan.steps[0]?.items).toHaveLength(2);
  });
});

test('a row of a table of steps runs its command', () => {
  const plan = planOf(
    '## Go\n\n| Step | Command | Expected |\n|---|---|---|\n| Build | `npm run build` | ok |\n| Look | by eye | ok |\n',
  );
  expect(plan.steps[0]?.items).toMatchObject([
    { kind: 'command', title: 'Build', line: 5 },
    { kind: 'check', title: 'Look', line: 6 },
  ]);
});

test('a backup before the release that was written into the chapter of the way back is prepared', () => {
  const plan = planOf(
    '## 배포\n\n```bash\n./go.sh\n```\n\n## 롤백 절차\n\n### 절차\n\n```bash\n./undo.sh\n```\n\n### 배포 전 백업\n\n```bash\n./copy.sh\n```\n',
  );
  expect(plan.blocks.map(({ line, role }) => [line, role])).toEqual([
    [3, 'forward'],
    [11, 'rollback'],
    [17, 'forward'],
  ]);
  expect(plan.steps.map(({ title }) => title)).toEqual(['배포 전 백업', '배포']);
});

describe('a way back that nobody has written', () => {
  test.each(['# TODO', '# To be defined', '# folgt', '# à définir', '# 待补充', '# нет'])(
    'is none, and told at load: %s',
    (comment) => {
      const plan = planOf(`# Go\n\n- [ ] One\n\n## Rollback\n\n\`\`\`bash\n${comment}\n\`\`\`\n`);
      expect(plan.rollbacks).toEqual([]);
      expect(plan.notes).toMatchObject([{ line: 5, why: expect.stringContaining('not written yet') }]);
    },
  );

  test('is one where it tells what to do by hand', () => {
    const plan = planOf('# Go\n\n- [ ] One\n\n## Rollback\n\n```bash\n# Press "Restore" in the dashboard\n```\n');
    expect(plan.rollbacks).toHaveLength(1);
  });
});

test('a way back that says when it is taken keeps the list below as what is done', () => {
  const back = (lead: string) =>
    planOf(`# Go\n\n- [ ] One\n\n## Rollback\n\n${lead}\n\n- [ ] Point it back\n- [ ] \`dig x\`\n`);
  for (const lead of [
    'If the site is down, roll back immediately:',
    'Se o site ficar fora do ar, reverter imediatamente:',
  ]) {
    expect(back(lead).rollbacks[0]?.items.map(({ line }) => line)).toEqual([9, 10]);
    expect(back(lead).gates).toMatchObject([{ type: 'rollback', line: 7 }]);
  }
  expect(back('Roll back if:').gates[0]?.conditions).toHaveLength(2);
});

test.each([
  ['后端回滚', '仅前端回滚', '回滚验证'],
  ['DBのロールバック', 'アプリのロールバック', 'ロールバック後の確認'],
  ['데이터베이스 롤백', '앱 롤백', '롤백 확인'],
  ['Código', 'Banco de dados', 'Verificação'],
  ['Откат кода', 'Откат базы', 'Проверка'],
])('parts that go back for themselves are ways of their own: %s, %s', (one, other, check) => {
  const back = (title: string, command: string) => `### ${title}\n${block(command)}\n`;
  const ways = back(one, 'undo a') + back(other, 'undo b');
  const plan = planOf(`# T\n\n- [ ] Go\n\n## Rollback\n\n${ways}${back(check, 'look')}`);
  expect(plan.rollbacks.map(({ title }) => title)).toEqual(expect.arrayContaining([one, other]));
  expect(plan.rollbacks.every(({ items }) => items.length === 1)).toBe(true);
});

test('a way back in one sentence that begins with its case is the stop and the way', () => {
  const told = 'If it goes wrong, stop the shop, load the copy of step 1 and start the old version.';
  const plan = planOf(`# Go\n\n- [ ] One\n\n## Rollback\n\n${told}\n`);
  expect(plan.gates).toMatchObject([{ line: 7, conditions: [{ line: 7 }] }]);
  expect(plan.rollbacks).toMatchObject([{ line: 5, items: [{ kind: 'check', data: { text: told } }] }]);
});

test.each(['Migration + rollback plan', '스키마 마이그레이션 + 롤백 플랜', 'Обновление и откат', '升级与回滚'])(
  'a chapter that names both ways is walked, but for the heading that is the way back: %s',
  (title) => {
    const back = { 스: '롤백 절차', О: 'Откат', 升: '回滚步骤' }[title.slice(0, 1)] ?? 'Rollback';
    const plan = planOf(`# T\n\n## ${title}\n\n### In order\n${block('make up')}\n### ${back}\n${block('make down')}`);
    expect(plan.blocks.map(({ role }) => role)).toEqual(['forward', 'rollback']);
    expect(plan.rollbacks.map((one) => one.title)).toEqual([back]);
  },
);

test('a way back for each way there is a choice in it', () => {
  const ways = '### From option A\n\n1. Change it back\n2. Bake\n\n### From option B\n\n1. Move it back\n';
  const plan = planOf(`# Move\n\n## Go\n\n- [ ] One\n\n## Rollback\n\n${ways}`);
  expect(plan.rollbacks).toHaveLength(1);
  expect(plan.choices.map(({ options }) => options.map(({ label, items }) => [label, items.length]))).toEqual([
    [
      ['From option A', 2],
      ['From option B', 1],
    ],
  ]);
});
