import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const labelsOf = (text: string, heading = 'Go') =>
  planOf(`# Rollout\n\n## ${heading}\n\n${text}\n`).choices.map(({ options }) => options.map(({ label }) => label));
const block = (command: string) => `\n  \`\`\`bash\n  ${command}\n  \`\`\`\n`;

describe('items that nothing calls ways', () => {
  test.each([
    ['**Via the CLI:** run `docker compose up -d`', '**Via the dashboard:** press Deploy'],
    ['**With Docker:** `docker compose up -d`', '**With systemd:** `systemctl restart shop`'],
    ['**npm:** `npm run bake`', '**yarn:** `yarn run bake`'],
    ['**Über die Konsole:** `docker compose up -d`', '**Per Skript:** `./bake.sh --now`'],
    ['**Via le terminal :** `docker compose up -d`', '**Via le dashboard :** cliquer sur Déployer'],
    ['**Через консоль:** `docker compose up -d`', '**Через интерфейс:** нажать кнопку'],
    ['**使用命令行：** `docker compose up -d`', '**使用控制台：** 点击部署'],
    ['If the oven runs: `systemctl reload shop`', 'Otherwise: `systemctl start shop`'],
    ['Falls der Ofen läuft: `systemctl reload shop`', 'Sonst: `systemctl start shop`'],
    ['Если печь работает: `systemctl reload shop`', 'Иначе: `systemctl start shop`'],
    ['如果烤箱在运行：`systemctl reload shop`', '否则：`systemctl start shop`'],
  ])('and of which one is done are a choice: %s', (one, other) => {
    expect(labelsOf(`- ${one}\n- ${other}`).map(({ length }) => length)).toEqual([2]);
  });

  test('as numbered items of one name, of which one is recommended, are a choice behind what stands before them', () => {
    const text = `1. **Raise the version**\n2. **Cloud build (preferred):**${block('bake build --cloud')}3. **Local build (to be sent by hand):**${block('bake build --local')}`;
    expect(labelsOf(text.replaceAll('\n  ', '\n   '))).toEqual([
      ['Cloud build (preferred)', 'Local build (to be sent by hand)'],
    ]);
    expect(labelsOf(text.replaceAll('\n  ', '\n   ').replace(' (preferred)', ''))).toEqual([]);
  });

  test.each([
    ['**Frontend:** run `npm run web`', '**Backend:** run `npm run api`'],
    ['**On staging:** `npm run staging`', '**On production:** `npm run production`'],
    ['**With Docker:** the image is large', '**With systemd:** the unit is small'],
    ['If the API changed: `npm run api`', 'If the worker changed: `npm run worker`'],
    ['**Build:** `npm run build`', '**Send:** `npm run send`'],
  ])('and that are all done are none: %s', (one, other) => {
    expect(labelsOf(`- ${one}\n- ${other}`)).toEqual([]);
  });
});

describe('numbers below a line that leaves a choice', () => {
  test.each([
    'The schema may be ahead of the code. Decision tree:',
    '**Options if there is no other way**:',
    'Do one of the following:',
    'Entscheidungsbaum:',
    'Arbre de décision :',
    'Дерево решений:',
    '决策树：',
  ])('are ways where each says that it is one: %s', (lead) => {
    const text = `${lead}\n\n1. **Load the copy** (recommended)\n2. **Move the rows** to a new shop\n3. **Begin anew**`;
    expect(labelsOf(text).map(({ length }) => length)).toEqual([3]);
  });
  test('are steps where they say nothing of the kind', () => {
    expect(labelsOf('Do one of the following:\n\n1. Stop the oven\n2. Clean it')).toEqual([]);
  });
});

describe('a heading that offers ways', () => {
  const list = `- Short stop (default):\n  - \`bake up --now\`\n- Blue/Green:\n  - \`bake up --green\`\n  - switch the door`;
  const below =
    '### Docker\n\n```bash\nbake up\n```\n\n### By rsync\n\n```bash\nbake copy\n```\n\n### After all of them\n\n```bash\nbake check\n```';
  test.each([
    'Cutover strategies',
    'Deployment options',
    'Update-Strategien',
    'Options de déploiement',
    'Opciones de despliegue',
    'Варианты развёртывания',
    '部署选项',
    'デプロイの選択肢',
    '배포 옵션',
    'روش‌های استقرار',
  ])('makes those below it a choice: %s', (heading) => {
    expect(labelsOf(list, heading).map(({ length }) => length)).toEqual([2]);
    expect(labelsOf(below, heading)).toEqual([['Docker', 'By rsync']]);
  });
  test.each(['Build options', 'Backup strategies', 'Deployment steps', '部署方法'])('is another one: %s', (heading) => {
    expect(labelsOf(list, heading)).toEqual([]);
    expect(labelsOf(below, heading)).toEqual([]);
  });
});
