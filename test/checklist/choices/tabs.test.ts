import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const fence = (run: string) => `\`\`\`bash\n${run}\n\`\`\``;
const deep = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));
const optionsOf = (text: string) =>
  planOf(`# Tools\n\n## Install\n\n${text}\n\nThen look:\n\n${fence('jq --version')}\n`).choices.map(({ options }) =>
    options.map(({ label, items }) => [label, items.length]),
  );

const brew = fence('brew install jq');
const apt = fence('apt-get install -y jq');

describe('tabs of one row are ways of one thing', () => {
  test.each([
    [
      'elements',
      `<Tabs>\n  <TabItem value="mac" label="macOS">\n\n${brew}\n\n  </TabItem>\n  <TabItem value="linux" label="Linux">\n\n${apt}\n\n  </TabItem>\n</Tabs>`,
    ],
    [
      'elements that are indented',
      `<Tabs>\n    <TabItem label="macOS">\n\n${deep(brew, 8)}\n\n    </TabItem>\n    <TabItem label="Linux">\n\n${deep(apt, 8)}\n\n    </TabItem>\n</Tabs>`,
    ],
    ['indentation', `=== "macOS"\n\n${deep(brew, 4)}\n\n=== "Linux"\n\n${deep(apt, 4)}`],
    ['indentation without blank lines', `=== "macOS"\n${deep(brew, 4)}\n=== "Linux"\n${deep(apt, 4)}`],
    [
      'folds',
      `<div tabs name="os">\n  <details open>\n    <summary label="macOS">\n    macOS\n    </summary>\n\n${deep(brew, 4)}\n\n  </details>\n  <details>\n    <summary label="Linux">\n    Linux\n    </summary>\n\n${deep(apt, 4)}\n\n  </details>\n</div>`,
    ],
    [
      'tags of a template',
      `{% tabs %}\n{% tab title="macOS" %}\n${brew}\n{% endtab %}\n{% tab title="Linux" %}\n${apt}\n{% endtab %}\n{% endtabs %}`,
    ],
    [
      'short codes',
      `{{< tabs name="os" >}}\n{{% tab name="macOS" %}}\n\n${brew}\n\n{{% /tab %}}\n{{% tab name="Linux" %}}\n\n${apt}\n\n{{% /tab %}}\n{{< /tabs >}}`,
    ],
  ])('marked by %s', (_what, text) => {
    expect(optionsOf(text)).toEqual([
      [
        ['macOS', 1],
        ['Linux', 1],
      ],
    ]);
  });

  test('with headings of their own in them', () => {
    const tab = (name: string, run: string) =>
      `<TabItem label="${name}">\n\n### On ${name}\n\n1. Go:\n\n${run}\n\n</TabItem>\n`;
    const plan = planOf(
      `# Tools\n\n<Tabs>\n${tab('alpha', brew)}${tab('beta', apt)}</Tabs>\n\n## Look\n\n${fence('jq --version')}\n`,
    );
    expect(plan.choices.map(({ options }) => options.map(({ label, steps }) => [label, steps.length]))).toEqual([
      [
        ['On alpha', 1],
        ['On beta', 1],
      ],
    ]);
  });
});

test('what stands in a tab keeps its lines, and what stands behind the row is done whichever tab is chosen', () => {
  const plan = planOf(
    `## Go\n\n=== "A"\n\n    ${'```'}sh\n    make a\n    ${'```'}\n\n=== "B"\n\n    Write to us.\n\n${fence('make c')}\n`,
  );
  expect(plan.blocks.map(({ line, commands }) => [line, commands[0]?.text, commands[0]?.line])).toEqual([
    [5, 'make a', 6],
    [13, 'make c', 14],
  ]);
  expect(plan.choices[0]?.options.map(({ line }) => line)).toEqual([3, 9]);
  expect(plan.steps[0]?.items.at(-1)).toMatchObject({ kind: 'command', line: 14 });
});

test('a mark of a tab that stands in a block is text', () => {
  expect(planOf(`## Go\n\n${fence('echo \'=== "A"\'\n=== "A"')}\n`).choices).toEqual([]);
});
