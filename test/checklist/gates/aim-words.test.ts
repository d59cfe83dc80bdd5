import { expect, test } from 'vitest';
import { namesAim, tellsAim } from '../../../src/checklist/gates/aim-words.ts';
import { planOf } from '../plan-of.ts';

test.each([
  '🎯 Objective',
  'Goals',
  'Ziel',
  'Zweck',
  'Objectifs',
  'Objetivos',
  'Propósito',
  'Цели',
  '目标',
  '目的',
  '목표',
  'هدف',
  'Scope',
  'Geltungsbereich',
  'Périmètre',
  'Область применения',
  '适用范围',
  'スコープ',
  '범위',
])('%s: what it is all for', (heading) => expect(namesAim(heading)).toBe(true));

test.each(['Object storage', 'Goal keeper restart', 'Zielsystem stoppen', 'Copy the summary'])(
  '%s: a chapter like others',
  (heading) => expect(namesAim(heading)).toBe(false),
);

test('what it is all for is no stop and no work, whatever it reads like', () => {
  const text = 'Move the whole bakery while preserving all recipes, without downtime and before anybody notices.';
  const gates = (heading: string, said: string) => planOf(`## ${heading}\n\n${said}\n\n## Bake\n\n- [ ] Heat\n`).gates;
  expect(gates('Objective', text)).toEqual([]);
  expect(tellsAim('**Objective of the night:** every loaf is brown')).toBe(true);
  expect(gates('Objective', 'Do not go on if a loaf burns.')).toHaveLength(1);
  expect(planOf(`## Objective\n\n${text}\n\n## Bake\n\n- [ ] Heat\n`).steps.map(({ line }) => line)).toEqual([5]);
});
