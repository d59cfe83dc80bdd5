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
    'Wählen Sie eine der folgenden Varianten:',
    'Choisissez l’une des deux façons :',
    '选择以下一种方式：',
    '次のいずれかを選ぶ:',
  ])('makes the items below it ways of which one is done (%s)', (lead) => {
    expect(labelsOf(`## Go\n\n${lead}\n\n${list}`)).toEqual([['By day, in parts', 'By night']]);
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
