import { expect, test } from 'vitest';
import { proseByItem } from '../../src/plan/prose-around.ts';
import { planOf } from '../checklist/plan-of.ts';

test('the prose of a step stands above its items and behind the last, a paragraph at a time', () => {
  const text =
    '## 1. Go\n\nFirst of all\nread this.\n\nAnd this.\n\n```bash\nmake one\n```\n\nIt prints a link.\n\n```bash\nmake two\n```\n\nThat was it.\n';
  const [step] = planOf(text).steps;
  expect(step).toBeDefined();
  if (step === undefined) return;
  const prose = [...proseByItem(step)].map(([item, paragraphs]) => [item?.title ?? null, paragraphs]);
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
