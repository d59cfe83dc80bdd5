import { expect, test } from 'vitest';
import { cellWidth } from '../../../src/terminal/width.ts';
import type { Overlay } from '../../../src/ui/screen.ts';
import { operatorAt } from '../operator.tsx';
import { releasePlan } from '../release-plan.ts';

const nasty =
  'A title 会議の前に \x1b[31mred\x1b[0m \u202eturned\u202c ⚠️ that is long enough to be wrapped at any width there is';
const plan = releasePlan({
  title: nasty,
  notes: [{ line: 7, text: nasty, why: nasty }],
  placeholders: [{ token: 'orders_TIMESTAMP.sql', lines: [11], class: 'derive', secret: false }],
  choices: [
    {
      id: 'choice-1',
      line: 9,
      title: nasty,
      askedAt: null,
      options: [
        { label: nasty, line: 9, recommended: true, steps: ['step-1'], items: [] },
        { label: 'b', line: 10, recommended: false, steps: [], items: ['item-21'] },
      ],
    },
  ],
  signOff: [
    { line: 190, label: nasty, kind: 'text', options: [], suggestion: nasty },
    { line: 191, label: 'Result', kind: 'choice', options: ['Success', nasty], suggestion: null },
  ],
});
const overlays: Overlay[] = [
  { name: 'preflight' },
  { name: 'unread' },
  { name: 'questions' },
  { name: 'option', choice: 'choice-1', option: 0 },
  { name: 'outline' },
  { name: 'rollback' },
  { name: 'values', step: 'step-1', item: 'item-11' },
  { name: 'explain', step: 'step-2', item: 'item-21' },
  { name: 'edit', step: 'step-2', item: 'item-21' },
  { name: 'note', step: 'step-1' },
  { name: 'signOff' },
  { name: 'table', run: 'none' },
];
const sizes = [
  [80, 24],
  [40, 15],
  [200, 50],
] as const;

test.each(overlays)('$name fills the terminal exactly at every size, whatever the checklist holds', async (opens) => {
  const operator = await operatorAt({ plan, opens });
  for (const [columns, rows] of sizes) {
    await operator.resizes(columns, rows);
    const drawn = operator.screen().split('\n');
    expect(drawn).toHaveLength(rows);
    expect(drawn.filter((row) => cellWidth(row) > columns)).toEqual([]);
    expect(drawn[0]).toMatch(/PRODUCTION|STAGING|LOCAL|UNKNOWN/);
    expect(operator.screen()).toMatch(/^EXIT: /m);
  }
});
