import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const doubted = (text: string) =>
  planOf(`# Move\n\n## Go\n\n\`\`\`sh\n${text}\n\`\`\`\n`).steps.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'command' ? [[item.data.commands[0]?.text, item.data.confidence]] : [])),
  );

test.each([
  'Example:',
  'For example',
  'Beispiel (Ofen 2):',
  'Exemple :',
  'Ejemplo:',
  'Пример:',
  '示例：',
  '例:',
  '예시:',
])('a call of the same program below "# %s" shows how it is filled in, and is asked about twice', (comment) => {
  expect(doubted(`# Put out the oven\noven stop <ID>\n\n# ${comment}\noven stop 2050\n\n# Look\noven list\n`)).toEqual([
    ['oven stop <ID>', 'B'],
    ['oven stop 2050', 'C'],
    ['oven list', 'B'],
  ]);
});

test.each(['# Example:\nbread list', '# Example of a list:\noven stop 2050', '# Then\noven stop 2050'])(
  'another program, and what is called something else, is none (%s)',
  (below) => {
    expect(doubted(`# Put out the oven\noven stop 1\n\n${below}\n`).map(([, confidence]) => confidence)).toEqual([
      'A',
      'A',
    ]);
  },
);

test('an alternative below an example stands against what the example is of', () => {
  const text =
    '# Put it out\noven stop <ID>\n\n# Example:\noven stop 2050\n\n# Alternative: Look first\noven list\noven stop <CHOSEN>\n';
  const plan = planOf(`# Move\n\n## Go\n\n\`\`\`sh\n${text}\`\`\`\n`);
  expect(plan.choices.map(({ options }) => options.map(({ label, line }) => [label, line]))).toEqual([
    [
      ['Put it out', 6],
      ['Look first', 12],
    ],
  ]);
});
