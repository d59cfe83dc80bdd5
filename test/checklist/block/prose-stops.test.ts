import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const fence = (lines: string[], lang = 'bash') => [`\`\`\`${lang}`, ...lines, '```'].join('\n');
const gatesOf = (lines: string[], lang?: string) =>
  planOf(`## Bake\n\n- [ ] Heat\n\n### The oven goes out\n\n${fence(lines, lang)}\n`).gates.map(({ line, type }) => [
    line,
    type,
  ]);

describe('a comment that ends the work in a case, with nothing to run below it', () => {
  test.each([
    '# If the bread burns for > 5 minutes: ROLLBACK',
    '# If the oven stays cold, roll back to the previous recipe',
    '# Wenn der Ofen kalt bleibt: sofort Rollback',
    '# Si le four reste froid : rollback immédiat',
    '# Si el horno sigue frío: rollback inmediato',
    '# Если печь остынет: немедленно откатить',
    '# 如果烤箱变冷：立即回滚',
  ])('%s', (comment) => {
    expect(gatesOf(['oven --heat', '', comment])).toEqual([[10, 'rollback']]);
    expect(gatesOf(['oven --heat', '', comment, 'oven --old-recipe'])).not.toContainEqual([10, 'rollback']);
  });
});

test('steps in prose inside of a fence: each that ends the work in its case is a stop on its line', () => {
  expect(
    gatesOf([
      '# Actions:',
      '1. Look at the dough',
      '2. If it does not rise in 3 minutes: ROLLBACK',
      '3. ROLLBACK if the oven stays cold for 5 minutes',
      '4. Tell the head baker',
    ]),
  ).toEqual([
    [10, 'rollback'],
    [11, 'rollback'],
  ]);
  expect(gatesOf(['1. Teig ansehen', '2. Falls der Ofen kalt bleibt: sofort Rollback'], '')).toEqual([[9, 'rollback']]);
});

test('what a program printed, a drawing and a log hold no steps', () => {
  expect(gatesOf(['Status: 2 loaves', 'If the oven is cold: ROLLBACK', 'done'], 'text')).toEqual([]);
  expect(gatesOf(['1. Open the panel', '2. Panel → Loaves → Previous → Rollback'], '')).toEqual([]);
  expect(gatesOf(['├─ cold → ROLLBACK', '└─ warm → go on'], '')).toEqual([]);
});

describe('a comment beside a command that calls itself a gate, or tells to approve', () => {
  test.each([
    '# LOOK at every loaf. No burnt one = gate pass.',
    '# this is the gate: every loaf is brown',
    '# Gate: no loaf is burnt',
    '# approve the oven gate when it pauses',
    '# jeder Laib braun = Gate bestanden',
    '# im Browser freigeben, sobald er wartet',
    '# tous dorés = gate franchi',
    '# approuver quand la porte attend',
    '# todos dorados = gate superado',
    '# aprobar cuando el horno espere',
    '# все румяные = гейт пройден',
    '# одобрить, когда печь остановится',
    '# 全部金黄 = 通过关卡',
    '# 暂停时批准',
    '# すべて焼き色 = ゲート通過',
    '# 모두 갈색 = 게이트 통과',
  ])('%s', (comment) => {
    const { gates, steps } = planOf(`## Bake\n\n${fence([`oven --plan   ${comment}`])}\n\n${fence(['oven --bake'])}\n`);
    expect(gates).toMatchObject([{ line: 4, type: 'soft', after: 's1.i1' }]);
    expect(steps[0]?.items).toHaveLength(2);
  });

  test.each(['# opens the gate', '# gateway of the shop', '# approves nothing', '# list of approved bakers'])(
    '%s is none',
    (comment) => {
      expect(planOf(`## Bake\n\n${fence([`oven --plan   ${comment}`])}\n`).gates).toEqual([]);
    },
  );
});
