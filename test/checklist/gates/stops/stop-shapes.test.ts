import { describe, expect, test } from 'vitest';
import { stopShape } from '../../../../src/checklist/gates/stops/stop-shapes.ts';
import { planOf } from '../../plan-of.ts';
import { sentencesIn } from '../../sentences/sentences.ts';

/** The plan of a checklist in which a sentence stands between two commands, on line 9. */
function planWith(sentence: string) {
  return planOf(`# Move\n\n## Go\n\n\`\`\`bash\n./a.sh\n\`\`\`\n\n${sentence}\n\n\`\`\`bash\n./b.sh\n\`\`\`\n`);
}

describe('a sentence that stops the walk', () => {
  test.each(sentencesIn('stops.txt'))('%s: %s', (_language, sentence) => {
    expect(planWith(sentence).gates).toMatchObject([{ line: 9, step: 's1', after: 's1.i1' }]);
  });
});

describe('a sentence that stops nothing', () => {
  test.each(sentencesIn('no-stops.txt'))('%s: %s', (_language, sentence) => {
    expect(planWith(sentence).gates).toEqual([]);
  });
});

test('a case that ends the work is a stop that asks about the case', () => {
  expect(planWith('If the totals differ, stop and call the owner.').gates).toMatchObject([
    { type: 'stop', conditions: [{ text: 'If the totals differ' }] },
  ]);
  expect(planWith('A second failure means we go back.').gates).toMatchObject([
    { type: 'stop', conditions: [{ text: 'A second failure means we go back' }] },
  ]);
});

test('what a sentence forbids and how long the next one says are no ban', () => {
  expect(stopShape('Do not use tabs')).toBeNull();
  expect(planWith('Do not use tabs. The service answers before long.').gates).toEqual([]);
});

test('a later sentence of a paragraph stops, and the paragraph stays to be read', () => {
  const plan = planWith('Both halves have their own counter. The counters have to agree. Take a note of them.');
  expect(plan.gates).toMatchObject([{ type: 'soft', text: 'The counters have to agree.' }]);
  expect(plan.steps[0]?.prose).toHaveLength(1);
});

test('what puts the old state back above its commands is a stop that leads back and a way back', () => {
  const { gates, rollbacks, blocks } = planOf(
    '## Go\n\n```bash\n./a.sh\n```\n\nIf the screens do not answer within a minute, boot the previous image:\n\n```bash\n./old.sh\n```\n',
  );
  expect(gates).toMatchObject([{ line: 7, type: 'rollback', rollback: 'r7' }]);
  expect(rollbacks).toMatchObject([{ line: 7, scope: 'step', blocks: [9] }]);
  expect(blocks.map(({ role }) => role)).toEqual(['forward', 'rollback']);
});

test('a numbered item of which one sentence forbids something stays work', () => {
  const { steps, gates } = planOf('## Go\n\n1. Tell everybody. No logins after 21:00.\n2. Copy it\n');
  expect(steps.flatMap(({ items }) => items.map(({ line }) => line))).toEqual([3, 4]);
  expect(gates).toMatchObject([{ line: 3, type: 'soft' }]);
});

test('the stop in a quotation that is marked stands on the line of its sentence', () => {
  expect(planOf('## Go\n\n`./a`\n\n> [!IMPORTANT]\n> Both sides have to agree.\n\n- [ ] b\n').gates).toMatchObject([
    { line: 6, text: 'Both sides have to agree.' },
  ]);
});

test.each([
  'Only seal the batch after all twelve loaves are listed at shop.example:',
  "Ne fermer la fournée qu'après que tous les pains sont visibles :",
  'Cerrar el lote solo después de que todos los panes estén visibles:',
  'Закрывать партию только после того, как видны все хлебы:',
])('an order over a list that shows when is one: %s', (lead) => {
  expect(planWith(`${lead}\n\n1. one\n2. two`).gates).toMatchObject([{ line: 9, type: 'soft' }]);
});

test.each([
  'Stop the mill before this step',
  'Copy the recipe, a backup, before any change',
  'Wait until all loaves are cold before continuing',
  'Run `kubectl get pods` before proceeding',
])('what is done first is asked once where it is an item itself: %s', (item) => {
  expect(planOf(`## Bake\n\n- [ ] Heat it\n- [ ] ${item}\n`).gates).toEqual([]);
});
