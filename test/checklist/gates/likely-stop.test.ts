import { expect, test } from 'vitest';
import { likelyStop } from '../../../src/checklist/gates/likely-stop.ts';
import { planOf } from '../plan-of.ts';

const gates = (markdown: string) => planOf(markdown).gates.map(({ line, type, text }) => [line, type, text]);

test('a sentence that no vocabulary has and that reads like a stop is asked about, as its line says it', () => {
  const rule = 'Should the tills disagree by a single cent, we are going back to the old ones tonight.';
  expect(gates(`# Release\n\n## Roll out\n\n- [ ] Open the second half\n\n${rule}\n\n- [ ] Open the rest\n`)).toEqual([
    [7, 'stop', rule],
  ]);
});

test.each([
  ["Get the night shift's blessing before the cut.", 'soft'],
  ['Should the tills disagree by a single cent, we are going back to the old ones tonight.', 'stop'],
])('what has to be so first is asked as that, and what must not be as a case: %s', (text, type) => {
  expect(gates(`# Release\n\n## Roll out\n\n- [ ] Open the second half\n\n${text}\n`)).toEqual([[7, type, text]]);
});

test('of several sentences the one that stops is asked about, on its own line', () => {
  const text =
    'The second half is bigger.\nShould the tills disagree by a single cent, we are going back to the old ones tonight.\nThe rest is easy.';
  expect(gates(`# Release\n\n## Roll out\n\n- [ ] Open the second half\n\n${text}\n`)).toEqual([
    [8, 'stop', 'Should the tills disagree by a single cent, we are going back to the old ones tonight.'],
  ]);
});

test('a box is ticked and asked no second time; a line to fill in and a lead over a block are no stops', () => {
  const plan = `# Release

## Roll out

- [ ] Get the night shift's blessing before the cut

Blessing of the night shift before the cut: [name]

Get the night shift's blessing before the cut:

\`\`\`bash
./ask-night-shift.sh
\`\`\`
`;
  expect(gates(plan)).toEqual([]);
});

test('work that only some cases need is asked about as such', () => {
  const plan =
    '# Release\n\n## Roll out\n\n1. Open the gate\n2. If the old locks differ from the new ones, hand them back before the cut\n';
  expect(gates(plan)).toEqual([]);
});

test('an outcome in other words is asked about beside the command that it speaks of', () => {
  const plan = planOf(
    '# Release\n\n## Look\n\n```bash\ncurl https://shop.example/\n```\n\nThe page now carries the new logo in its corner.\n',
  );
  expect(plan.expectations).toMatchObject([{ line: 9, check: 'ask' }]);
});

test('an empty text, a few words and what no language has are none', () => {
  for (const text of ['', '   ', '!!!', '\u0000\uffff', 'Latency > 2 s', 'Not before noon!', '`'.repeat(1000)])
    expect(likelyStop(text), text).toBeNull();
});
