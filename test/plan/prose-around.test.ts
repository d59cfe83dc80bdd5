import { describe, expect, test } from 'vitest';
import { proseByItem } from '../../src/plan/prose-around.ts';
import { planOf } from '../checklist/plan-of.ts';

test('the prose of a step stands above its items and behind the last, a paragraph at a time', () => {
  const text =
    '## 1. Go\n\nFirst of all\nread this.\n\nAnd this.\n\n```bash\nmake one\n```\n\nIt prints a link.\n\n```bash\nmake two\n```\n\nThat was it.\n';
  const [step] = planOf(text).steps;
  expect(step).toBeDefined();
  if (step === undefined) return;
  const prose = [...proseByItem(step)].map(([item, paragraphs]) => [
    step.items.find(({ id }) => id === item)?.title ?? null,
    paragraphs,
  ]);
  expect(prose).toEqual([
    [
      'make one',
      [
        { line: 3, text: 'First of all read this.' },
        { line: 6, text: 'And this.' },
      ],
    ],
    ['make two', [{ line: 12, text: 'It prints a link.' }]],
    [null, [{ line: 18, text: 'That was it.' }]],
  ]);
});

test('what an item says itself is not said a second time', () => {
  const [step] = planOf('# Go\n\n### [ ] 1. Tell them\n\nBy mail.\n').steps;
  expect(step && proseByItem(step).size).toBe(0);
});

describe('what a checklist tells behind its last step', () => {
  const told = (end: string) => {
    const last = planOf(`# Go\n\n## 1. Bake\n\n\`\`\`bash\nmake loaf\n\`\`\`\n\n${end}`).steps.at(-1);
    return last?.prose.map(({ text }) => text);
  };

  test('is told at the last step', () => {
    expect(told('## Closing notes\n\nThe oven keeps its heat.\n\nThe key is at the shop.\n')).toEqual([
      'The oven keeps its heat.',
      'The key is at the shop.',
    ]);
    expect(told('## Notes\n\nThe key is at the shop.\n')).toEqual(['The key is at the shop.']);
  });

  test('is no stop, which is asked, and nothing to look up', () => {
    expect(told('## Notes\n\n- Never bake without a second baker.\n- The key is at the shop.\n')).toEqual([
      '- The key is at the shop.',
    ]);
    expect(told('## Links\n\n- The shop: https://shop.example.com\n')).toEqual([]);
    expect(told('## Notes\n\nBy hand:\n\n```bash\nmake dough\n```\n')).toEqual([]);
  });
});

test('what stands below a numbered thing to do that leads to it is a part of it', () => {
  const { steps } = planOf(
    '# Go\n\n## Outage\n\n1. Look at the damage:\n   - Which ovens are cold\n   - What is lost\n2. Tell them\n',
  );
  expect(steps.flatMap(({ items }) => items.map((item) => item.kind === 'check' && item.data.text))).toEqual([
    'Look at the damage:\n- Which ovens are cold\n- What is lost',
    'Tell them',
  ]);
});

test('the word that a quotation is called by tells nothing by itself', () => {
  const [step] = planOf('## 1. Go\n\n```bash\nmake one\n```\n\n> **Note**\n>\n> It prints a link.\n').steps;
  expect(step?.prose.map(({ text }) => text)).toEqual(['It prints a link.']);
});
