import { expect, test } from 'vitest';
import { waitSpan } from '../../../src/checklist/waits/time-words.ts';
import { trailingWait } from '../../../src/checklist/waits/trailing-wait.ts';
import { tellsToWait } from '../../../src/checklist/waits/wait-words.ts';
import { planOf } from '../plan-of.ts';

const hour = 3600;
const day = 24 * hour;

test.each([
  ['First hour: check every 10 minutes', hour, hour],
  ['First 12 hours - review every half hour', 12 * hour, 12 * hour],
  ['For the first production day, watch:', day, day],
  ['Duration: minimum 3 days', 3 * day, null],
  ['Duration: 5+ days', 5 * day, null],
  ['Erste Stunde: alle 5 Minuten prüfen', hour, hour],
  ['Dauer: mindestens 3 Tage', 3 * day, null],
  ['Les 24 premières heures : vérifier toutes les heures', day, day],
  ['Durée : au moins 3 jours', 3 * day, null],
  ['Primeiras 24 horas: verificar de hora em hora', 24 * hour, 24 * hour],
  ['Duración: mínimo 3 días', 3 * day, null],
  ['Первые 24 часа: проверять каждый час', 24 * hour, 24 * hour],
  ['前24小时：每小时检查', 24 * hour, 24 * hour],
  ['期間：最低3日間', 3 * day, null],
  ['기간: 최소 3일', 3 * day, null],
])('%s is waited for, as long as it says', (text, minimum, maximum) => {
  expect(tellsToWait(text)).toBe(true);
  expect(waitSpan(text)).toEqual({ minimum, maximum });
});

test.each([
  'Duration: 2 hours',
  'Duration: at least 2 hours',
  'First week of the quarter',
  'First hour: the shop is closed',
  'Next days: see the plan',
])('%s is no wait', (text) => {
  expect(tellsToWait(text)).toBe(false);
});

test('a heading with the least of days, and one for the first hours over what is watched, are waits', () => {
  const plan = planOf(
    '# Rollout\n\n## Stage 1: quiet (14+ days)\n\n### Ready\n\n- [ ] Lists are there\n\n## Stage 2: loud (2 days)\n\n### Steps\n\n- [ ] Turn it on\n\n## At once (first 24 hours)\n\n- [ ] Monitor the tills\n- [ ] Tell the shops\n\n## Next (first 24 hours)\n\n- [ ] Tell the press\n',
  );
  expect(plan.waits.map(({ line, minimum, maximum }) => [line, minimum, maximum])).toEqual([
    [3, 14 * day, null],
    [15, day, day],
  ]);
});

test('a step that comes after a success begins with a wait', () => {
  const plan = planOf('# Release\n\n## Step 1 - Turn on (on call, after a successful build)\n\n- [ ] Set the flag\n');
  expect(plan.waits.map(({ text }) => text)).toEqual(['after a successful build']);
});

test('a comment that says after what the commands come is a wait before them', () => {
  const plan = planOf(
    '## Fetch\n\n```bash\nRUN=1\n\n# After the workflow succeeds, fetch the bundle.\ngit fetch\n```\n',
  );
  expect(plan.steps.flatMap(({ items }) => items.map(({ kind, line }) => [kind, line]))).toEqual([
    ['command', 4],
    ['wait', 6],
    ['command', 7],
  ]);
});

test.each([
  ['「送る」→ 審査（数時間〜数日）', '審査（数時間〜数日）'],
  ['Enviar → revisión (2 días)', 'revisión (2 días)'],
])('what others do behind an arrow is waited for, in any language: %s', (text, wait) => {
  expect(trailingWait(text)).toBe(wait);
});

test('what others do behind an arrow is waited for', () => {
  const plan = planOf('# Store\n\n1. Press "Send" → review (hours to days)\n2. Press "Open"\n');
  expect(plan.waits.map(({ line, text }) => [line, text])).toEqual([[3, 'review (hours to days)']]);
});

test('a list of sentences in a fence for a shell is work by hand, and its comments are meant', () => {
  const plan = planOf(
    '## After\n\n```bash\n# 20-minute observation period\n- Watch the tills\n- Count the refunds\n```\n\n```bash\n- name: Shop\n- Tills\n```\n',
  );
  expect(plan.blocks.map(({ reads }) => reads)).toEqual(['manual', 'config']);
  expect(plan.waits.map(({ line, minimum }) => [line, minimum])).toEqual([[4, 1200]]);
});
