import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const labelsOf = (text: string) =>
  planOf(`# Rollout\n\n${text}\n`).choices.map((choice) => choice.options.map((option) => option.label));

describe('a sentence that leaves a choice', () => {
  const list =
    '- **By day**, in parts:\n\n  ```sh\n  make part\n  ```\n\n- **By night**:\n\n  ```sh\n  make all\n  ```\n';

  test.each([
    'Then the others. Choose depending on the load:',
    'Do one of these:',
    'Use whichever works for you:',
    'Which command you need depends on the load:',
    'Welcher Befehl nötig ist, hängt von der Last ab:',
    'La commande à lancer dépend de la charge :',
    'El comando depende de la carga:',
    '使用哪种方式取决于负载：',
    '手順は負荷によって異なります:',
    'Depending on your setup:',
    'Depending on how it is installed:',
    'Follow the path that applies:',
    'You have two options:',
    'Je nach Umgebung:',
    'Zwei Möglichkeiten:',
    'Selon votre installation :',
    'Deux possibilités :',
    'Según la instalación:',
    'Há duas opções:',
    'В зависимости от платформы:',
    'Есть два способа:',
    '根据安装方式选择：',
    '有两种方法：',
    '環境に応じて:',
    '2つの方法があります:',
    '환경에 따라:',
    '두 가지 방법이 있습니다:',
    'بسته به محیط:',
    'دو روش وجود دارد:',
    'Wählen Sie eine der folgenden Varianten:',
    'Choisissez l’une des deux façons :',
    '选择以下一种方式：',
    '次のいずれかを選ぶ:',
  ])('makes the items below it ways of which one is done (%s)', (lead) => {
    expect(labelsOf(`## Go\n\n${lead}\n\n${list}`)).toEqual([['By day, in parts', 'By night']]);
  });

  test('leaves none where somebody else picks later', () => {
    expect(labelsOf(`## Go\n\nBoth are shipped, so that a customer can pick the variant:\n\n${list}`)).toEqual([]);
  });

  test.each(['Pick **one** of:', 'Never use the live one. Two safer choices:'])(
    'takes what is ticked behind them for work of its own (%s)',
    (lead) => {
      const plan = planOf(`# Rollout\n\n## Go\n\n${lead}\n\n${list}\n- [ ] Look at it.\n`);
      expect(plan.choices.map(({ options }) => options.length)).toEqual([2]);
      expect(plan.tasks.map(({ line }) => line)).toEqual([19]);
    },
  );

  test.each(['Or', 'Oder', 'Ou', 'Либо', '或者'])('is not needed where the next item begins with "%s"', (or) => {
    expect(labelsOf(`## Go\n\n- Load the copy of last night\n- ${or} make a new one\n`)).toHaveLength(1);
    expect(labelsOf('## Go\n\n- Load the copy\n- Order a new one\n')).toEqual([]);
  });

  test('is not needed where each heading names its means', () => {
    const way = (name: string) => `### ${name}\n\n\`\`\`sh\nmake ${name.length}\n\`\`\`\n`;
    const choices = (...names: string[]) =>
      planOf(`# Move\n\n## Automatically\n\n${names.map(way).join('\n')}\n## After\n\n- [ ] Look.\n`).choices.length;
    expect(choices('Using the script', 'Using Ansible')).toBe(1);
    expect(choices('Usando el script', 'Mediante Ansible')).toBe(1);
    expect(choices('Using the script', 'Clean up')).toBe(0);
    expect(choices('Using the script', 'Using Ansible', 'Clean up')).toBe(1);
  });

  test('gives each way what it runs', () => {
    const plan = planOf(`## Go\n\nChoose one:\n\n${list}`);
    const items = plan.choices[0]?.options.map((option) => option.items.length);
    expect(items).toEqual([1, 1]);
  });

  test.each([
    ['boxes', 'Choose one reviewer:\n\n- [ ] **Tell** them\n- [ ] **Wait** for them'],
    ['remarks', 'Pick one if you like:\n\n- it is quick\n- it is late'],
    ['another sentence', `They differ:\n\n${list}`],
    ['one at a time', `Do one at a time:\n\n${list}`],
  ])('makes none of %s', (_what, text) => {
    expect(labelsOf(`## Go\n\n${text}`)).toEqual([]);
  });

  const headings =
    '### Compose\n\n```sh\ndocker compose up -d\n```\n\n### Chart\n\n```sh\nhelm upgrade --install a ./b\n```\n\n### Check\n\n```sh\ncurl -f localhost\n```\n';

  test('makes the headings that a list below it points at ways', () => {
    const list = 'Pick one:\n\n- [Compose](#compose) on one machine\n- [Chart](#chart) in a cluster\n';
    expect(labelsOf(`## Install\n\n${list}\n${headings}`)).toEqual([['Compose', 'Chart']]);
  });

  test('does not make ways of headings that it does not name', () => {
    expect(labelsOf(`## Install\n\nPick one window with the team.\n\n${headings}`)).toEqual([]);
  });
});

test('items that begin with "either" and "or" are ways of one thing', () => {
  expect(labelsOf('## Go\n\nThe proof is made\n\n- soit à la main,\n- soit par `make proof`.')).toEqual([
    ['soit à la main,', 'soit par `make proof`.'],
  ]);
  expect(labelsOf('## Go\n\n- entweder per `make a b`\n- oder von Hand')).toHaveLength(1);
  expect(labelsOf('## Go\n\n- either way it is fine\n- the rest is not')).toEqual([]);
});

test('what is folded away for one system beside another is a choice, and ends with the last fold', () => {
  const fold = (name: string, run: string) =>
    `<details>\n<summary>${name}</summary>\n\n\`\`\`sh\n${run}\n\`\`\`\n\n</details>\n\n`;
  const plan = planOf(
    `## Tools\n\n${fold('macOS', 'brew install jq')}${fold('Linux', 'apt-get install -y jq')}\`\`\`sh\njq --version\n\`\`\`\n`,
  );
  expect(plan.choices[0]?.options.map(({ label, items }) => [label, items.length])).toEqual([
    ['macOS', 1],
    ['Linux', 1],
  ]);
  expect(plan.steps[0]?.items.at(-1)).toMatchObject({
    kind: 'command',
    data: { commands: [{ text: 'jq --version' }] },
  });
});

test.each(['Or', 'Oder', 'Ou bien', 'O directamente', 'Или', '或者', 'または', '또는', 'یا'])(
  'a block below "%s …" is another way than the one above',
  (or) => {
    const text = `## Copy\n\nFrom the archive:\n\n\`\`\`sh\ngit clone x\n\`\`\`\n\n${or} scp:\n\n\`\`\`sh\nscp -r a b\n\`\`\`\n`;
    expect(planOf(text).choices.map(({ options }) => options.map(({ items }) => items.length))).toEqual([[1, 1]]);
    expect(planOf(text.replace(`${or} scp`, 'Then scp')).choices).toEqual([]);
  },
);

test('numbered items under "Option A" are done in one of several ways, and are no steps of their own', () => {
  const text =
    '# Go\n\n## Copy\n\n**Option A - by hand:**\n1. Open it\n2. Copy it\n\n**Option B - by a script:**\n\n```sh\n./copy.sh\n```\n\n---\n\n## Next\n\n1. Look\n2. Leave\n';
  const plan = planOf(text);
  expect(plan.choices.map(({ options }) => options.map(({ items }) => items.length))).toEqual([[2, 1]]);
  expect(plan.steps.map(({ line }) => line)).toEqual([3, 19, 20]);
});

describe('lines that name a means', () => {
  const two = (one: string, other: string) =>
    `## Copy\n\n**${one}:**\n\n\`\`\`sh\nscp a b\n\`\`\`\n\n**${other}:**\n\n\`\`\`sh\nrsync a b\n\`\`\`\n`;

  test.each([
    ['With PuTTY', 'With Windows Terminal'],
    ['Using the script', 'Using Ansible'],
    ['Mit dem Skript', 'Über die Konsole'],
    ['Avec Docker', 'Via la ligne de commande'],
    ['Con la consola', 'Mediante un script'],
    ['Через консоль', 'С помощью Ansible'],
    ['使用脚本', '使用 Docker'],
  ])('are ways of one thing: %s, %s', (one, other) => {
    expect(labelsOf(two(one, other))).toHaveLength(1);
  });

  test.each([
    ['In the console', 'In the terminal'],
    ['With Docker stopped', 'With Docker running'],
    ['Copy with scp', 'Check with curl'],
  ])('are none where it is a place, a state or something else: %s, %s', (one, other) => {
    expect(labelsOf(two(one, other))).toEqual([]);
  });
});

const linesOf = (text: string) =>
  planOf(text).choices.map(({ options }) => options.map(({ line, items }) => [line, items.length]));

test('lists with a line between them that is nothing but "or" are ways of one thing', () => {
  expect(linesOf('## Stop it\n\n- press Stop in the console\n\nor\n- note the copies\n- set them to 0\n')).toEqual([
    [
      [3, 1],
      [6, 2],
    ],
  ]);
  expect(linesOf('## Stop it\n\n- press Stop\n\nor so they say\n\n- note the copies\n')).toEqual([]);
});

test.each([
  ['If it runs with PM2', 'If it runs with systemd'],
  ['Mit Docker', 'Ohne Docker'],
  ['Если используется PM2', 'Если используется systemd'],
  ['如果使用 PM2 的话', '如果使用 systemd 的话'],
  ['PM2の場合', 'systemdの場合'],
])('headings in a step that name a means each are ways of it: %s, %s', (one, other) => {
  const text = (a: string, b: string) =>
    `## Step 1: Stop it\n\n#### ${a}:\n\n\`\`\`sh\nmake one\n\`\`\`\n\n#### ${b}:\n\n\`\`\`sh\nmake other\n\`\`\`\n\n## Step 2: Look\n\nLook at it.`;
  expect(labelsOf(text(one, other))).toEqual([[one, other]]);
  expect(labelsOf(text('The till', 'The oven'))).toEqual([]);
});

describe('items that are counted as ways, each with what it runs', () => {
  const item = (name: string, command: string) =>
    `   - **${name}**: with it\n\n     \`\`\`sh\n     ${command}\n     \`\`\`\n\n`;

  test.each([
    ['Option A', 'Option B'],
    ['Variante 1', 'Variante 2'],
    ['Вариант 1', 'Вариант 2'],
    ['方案一', '方案二'],
  ])('%s and %s are ways of which one is done', (one, other) => {
    const labels = labelsOf(`1. Knead\n2. Bake it:\n\n${item(one, 'make one')}${item(other, 'make other')}3. Eat`);
    expect(labels).toEqual([[expect.stringContaining(one), expect.stringContaining(other)]]);
  });

  test('steps that are counted are all done', () => {
    expect(labelsOf(`1. Bake it:\n\n${item('Step 1', 'make one')}${item('Step 2', 'make two')}`)).toEqual([]);
  });
});

test('as many numbered ways as a sentence announces, each with the bullets below it', () => {
  const back = (lead: string) =>
    linesOf(
      `# T\n\n- [ ] Go\n\n## Rollback\n\n${lead}\nIn each of them the shop is closed first.\n\n1. Back to the hour\n- Start the copy of the hour\n- Point the shop at it\n\n2. Load the dump\n- Load it by hand\n`,
    );
  expect(back('There are two main options for going back.')).toEqual([
    [
      [10, 3],
      [14, 2],
    ],
  ]);
  expect(back('Es gibt zwei Möglichkeiten.')).toHaveLength(1);
  expect(back('There are three main options for going back.')).toEqual([]);
  expect(back('Going back takes an hour.')).toEqual([]);
});

test.each([
  'Alternatively, put the key into the vault of the shop.',
  'Alternativ den Schlüssel in den Tresor legen.',
  'Или положить ключ в хранилище.',
  '或者把密钥放进保险库。',
])('a block and a sentence that tells another way are one choice: %s', (sentence) => {
  const text = `## Log in\n\nOnce for each machine:\n\n\`\`\`sh\nshop login\n\`\`\`\n\n${sentence}\n`;
  expect(linesOf(text)).toEqual([
    [
      [5, 1],
      [9, 1],
    ],
  ]);
});

test.each([
  'By symptom:',
  'Je nach Fehlerbild:',
  'Selon le cas :',
  'Según el síntoma:',
  'По ситуации:',
  '按情况处理：',
  '状況別の対応：',
  '증상별 대응:',
])('bold lines below a line that tells cases apart are ways: %s', (lead) => {
  const way = (name: string, run: string) => `**${name}:**\n\`\`\`bash\n${run}\n\`\`\`\n`;
  const text = `# T\n\n- [ ] Go\n\n## Rollback\n\n${lead}\n\n${way('A. Only the code is bad', 'undo a')}\n${way('B. The rows are bad', 'undo b')}`;
  expect(linesOf(text)).toEqual([
    [
      [9, 1],
      [14, 1],
    ],
  ]);
});

test.each([
  'Alternative, if the shop runs already:',
  'Альтернатива, если магазин уже запущен:',
  '替代方案：',
  '別の方法：',
])('a block, why it is the one to take, and "%s" over another are one choice', (lead) => {
  const text = `## Check\n\n**Recommended:**\n\n\`\`\`sh\nshop check\n\`\`\`\n\nWhy a new one:\n\n- it needs no shop\n- it is thrown away\n\n${lead}\n\n\`\`\`sh\nshop check --here\n\`\`\`\n`;
  expect(linesOf(text)).toEqual([
    [
      [5, 1],
      [14, 1],
    ],
  ]);
  expect(linesOf(text.replace('- it needs no shop', '- [ ] say so'))).toEqual([]);
});

test.each(['# …or only one of them', '# ...or only one of them', '# 或仅其中一个'])(
  'a comment that begins with an or is another way: %s',
  (comment) => {
    const text = `## Back\n\n\`\`\`sh\n# 全部\n./back.sh --all\n${comment}\n./back.sh --only one\n\`\`\`\n`;
    expect(linesOf(text).map((ways) => ways.length)).toEqual([2]);
    expect(linesOf(text.replace(comment, '# 或许只有一个'))).toEqual([]);
  },
);

describe('a block for another version', () => {
  const between = (text: string) =>
    planOf(
      `# Move\n\n## Go\n\nLeave the channel:\n\n\`\`\`sh\nshopctl leave\n\`\`\`\n\n${text}\n\n\`\`\`sh\nshopctl patch\n\`\`\`\n`,
    ).choices.length;

  test.each([
    'That needs a server of 4.9 or later. For older servers, use:',
    'For older versions use:',
    'On 4.8 and earlier, run:',
    'Bei älteren Servern:',
    'Auf früheren Versionen so:',
    'Pour les versions plus anciennes :',
    'Em versões mais antigas, use:',
    'En versiones anteriores:',
    'Для старых версий:',
    '对于旧版本，使用：',
    '古いバージョンでは次を実行する:',
    '이전 버전에서는:',
    'برای نسخه‌های قدیمی‌تر:',
  ])('is one of two ways (%s)', (text) => {
    expect(between(text)).toBe(1);
  });

  test.each([
    'For older servers, also run:',
    'For other reasons than that.',
    'Then remove the older ones:',
    'Older servers are gone. Now run:',
    'Bei älteren Servern zuerst auch dies:',
  ])('is a second one where it is done as well (%s)', (text) => {
    expect(between(text)).toBe(0);
  });
});

describe('bullets that name a system each', () => {
  const block = (command: string) => `  \`\`\`sh\n  ${command}\n  \`\`\`\n`;

  test('are ways of which one is done where each runs something', () => {
    const text = `1. Export it:\n\n   - Linux/Mac:\n   ${block('make a').replaceAll('\n', '\n   ')}\n   - Windows (PowerShell):\n   ${block('make b').replaceAll('\n', '\n   ')}\n`;
    expect(labelsOf(`## Go\n\n${text}`)).toEqual([['Linux/Mac', 'Windows (PowerShell)']]);
  });

  test('are a list of remarks where they run nothing', () => {
    expect(labelsOf('## Go\n\n- Linux\n- Windows\n\n1. make it\n')).toEqual([]);
  });
});
