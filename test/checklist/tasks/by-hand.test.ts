import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

describe('a step by hand', () => {
  const text = [
    '# Sign',
    '',
    '## 1. Compare',
    '',
    'Open the archive and note its sum.',
    '',
    '> [!WARNING]',
    '> Make sure that both sums are the same:',
    '>',
    '> 1. on the page',
    '> 2. in the terminal',
    '',
    'Then sign the archive. Keep the receipt.',
    '',
    'Nobody else has to be told.',
    '',
    '## 2. Send',
    '',
    'Send it to the list.',
  ].join('\n');

  test('is done up to each stop in it, which stands before what is written below', () => {
    const plan = planOf(text);
    const step = plan.steps[0];
    expect(step?.items.map(({ title, line, endLine }) => [title, line, endLine])).toEqual([
      ['1. Compare', 3, 5],
      ['Then sign the archive', 13, 15],
    ]);
    expect(plan.gates).toMatchObject([
      { line: 7, after: step?.items[0]?.id, conditions: [{ line: 10 }, { line: 11 }] },
    ]);
    expect(plan.steps[1]?.items).toHaveLength(1);
  });

  test('has a stop that its heading is followed by behind it, whatever explains the step below', () => {
    const plan = planOf(
      '# Go\n\n### [ ] 1. Look at the page\n\n**STOP IF** it is red.\n\nIt is on the second monitor.\n',
    );
    expect(plan.steps[0]?.items).toMatchObject([{ data: { text: 'It is on the second monitor.' } }]);
    expect(plan.gates).toMatchObject([{ after: 's1.i1' }]);
  });
});

test('work that is only told behind the last stop of a step is done there', () => {
  const text =
    '## 1. Compare\n\n```bash\nmake sums\n```\n\n> [!WARNING]\n> Both have to be the same.\n\nAfter that, sign it.\n';
  const plan = planOf(text);
  expect(plan.steps[0]?.items.map(({ title }) => title)).toEqual(['make sums', 'After that, sign it']);
  expect(plan.gates).toMatchObject([{ line: 7, after: 's1.i1' }]);
  expect(planOf(text.replace('sign it', 'it is over')).steps[0]?.items).toHaveLength(1);
});

describe('what is clicked', () => {
  const text =
    '# Go\n\n## 1. Check\n\n```bash\nmake link\n```\n\nPaste the link into the browser.\n\nClick "Run".\n\nIt takes a while.\n';

  test('is done in its place beside what is run', () => {
    const items = planOf(text).steps[0]?.items ?? [];
    expect(items.map(({ kind, title }) => [kind, title])).toEqual([
      ['command', 'make link'],
      ['check', 'Paste the link into the browser.'],
      ['check', 'Click "Run".'],
    ]);
  });

  test('explains where boxes say what is to be done', () => {
    const boxed = text.replace('```bash', '- [ ] Look\n\n```bash');
    expect(planOf(boxed).steps[0]?.items.map(({ title }) => title)).not.toContain('Click "Run".');
  });
});

describe('a stretch that is work and then a wait', () => {
  const kinds = (text: string) =>
    planOf(`## 3. Switch\n\n${text}\n`).steps.flatMap(({ items }) => items.map(({ kind }) => kind));

  test.each([
    'Change the sign to the new shop (Town hall → Signs). Wait until the street shows it.',
    'Move the bread to the new shop.\n\nWait two hours.',
  ])('is done by hand, and then waited for: %j', (text) => expect(kinds(text)).toEqual(['check', 'wait']));

  test.each(['Wait two hours. Look at the bread.', 'The bread rises. Wait two hours.'])(
    'is a wait alone where nothing is done first: %j',
    (text) => expect(kinds(text)).toEqual(['wait']),
  );
});
