import { describe, expect, test } from 'vitest';
import { stopShape } from '../../../../src/checklist/gates/stops/stop-shapes.ts';
import { planOf } from '../../plan-of.ts';

/** The stops of a checklist in which a text stands between two commands. */
const stopsBeside = (text: string) =>
  planOf(`# Move\n\n## Go\n\n\`\`\`bash\n./a.sh\n\`\`\`\n\n${text}\n\n\`\`\`bash\n./b.sh\n\`\`\`\n`).gates;
const stopsOfBox = (text: string) => planOf(`## Ready\n\n- [ ] Oven lit\n- [ ] ${text}\n- [ ] Door shut\n`).gates;

describe('what a sentence says of a place, a name or the end, and no more', () => {
  test.each([
    'After these steps the shops should be open under the same signs as before.',
    'The shops must be open as before.',
    'The till logins should be the same as in the old shop.',
    'Die Zugangsdaten müssen dieselben sein wie im alten Laden.',
    'Les identifiants doivent être les mêmes que dans l’ancienne boutique.',
    'Las credenciales deben ser iguales que en la tienda anterior.',
    'Учётные данные должны быть одинаковыми с прежней лавкой.',
    '账号必须与旧店一致。',
    'Write the recipe book after checking out the latest recipes.',
    'The rota does not help here: the shelf holds one loaf, so "rollback to the previous loaf" bakes the burnt one again.',
    'Der Plan hilft hier nicht: „Rollback auf den vorigen Laib“ backt den verbrannten, weil etwas fehlt.',
  ])('%s', (text) => expect(stopsBeside(text)).toEqual([]));

  test.each([
    'The oven must be cold before anybody opens it.',
    'The two totals should be the same.',
    'Remove the old oven after checking the new one.',
    'If the test fails you must not open the shop.',
  ])('%s stops', (text) => expect(stopsBeside(text)).toHaveLength(1));
});

test('what must not be in a case is that case, and no ban', () => {
  expect(stopShape('Take the badge back if the helper should not stay a baker.')).toBeNull();
  expect(stopShape('Take the badge back when the helper must not bake any more.')).toBeNull();
  expect(stopShape('If the oven is cold the helper should not bake.')).toBe('ban');
});

describe('a time that something may take is no case', () => {
  test.each([
    'Verify rollback via the oven panel (< 5 minutes)',
    'Start the rollback with the lever (< 2 min)',
    'Rollback über den Hebel starten (< 5 Minuten)',
    'Lancer le rollback par le levier (< 5 minutes)',
    '用手柄回滚（< 5 分钟）',
  ])('%s', (text) => expect(stopsBeside(text)).toEqual([]));

  test('a measure is', () => {
    expect(stopsBeside('Oven above its limit (> 300 degrees): rollback immediately.')).toMatchObject([
      { type: 'rollback' },
    ]);
  });
});

describe('"if needed" is no case', () => {
  test.each([
    'Restore the old recipe from the backup if needed',
    'Das alte Rezept bei Bedarf sofort wiederherstellen (Rollback)',
    'Restaurer immédiatement l’ancienne recette si nécessaire',
    'При необходимости откатить рецепт',
    'Восстановить рецепт из копии (если нужно)',
    'Das alte Rezept sofort wiederherstellen (falls erforderlich)',
    'Restaurar la receta anterior si hace falta',
    '必要であれば、旧レシピへ切り戻す',
    '如有必要，立即回滚',
  ])('%s', (text) => {
    expect(planOf(`## Way\n\n- [ ] Bake\n\n## Rollback\n\n- [ ] Stop the oven\n- [ ] ${text}\n`).gates).toEqual([]);
  });
});

describe('a box that tells how things are is ticked, and asked no second time', () => {
  test.each([
    'Town council sign-off obtained',
    '**Baker sign-off** received',
    '**On-call team** briefed on the menu and rollback procedure',
    '**No burnt loaves** during the trial week',
    'Keine verbrannten Brote während der Probewoche',
    'Aucun pain brûlé pendant la semaine d’essai',
    'Ningún pan quemado durante la semana de prueba',
    '审批已完成',
    '承認を取得済み',
  ])('%s', (text) => expect(stopsOfBox(text)).toEqual([]));

  test.each([
    ['Sign-off by a second engineer obtained', 'approval'],
    ['Do not continue if a loaf burns', 'proceed'],
    ['Ask the head baker to approve the menu', 'approval'],
  ])('%s is asked', (text, type) => expect(stopsOfBox(text)).toMatchObject([{ type }]));
});

test('a name beside a blank is a line to sign, and no stop', () => {
  const gates = (cell: string) =>
    planOf(
      `## Bake\n\n- [ ] Heat\n\n## Form\n\n| Field | Value |\n|---|---|\n| **Town Council Approval** | ${cell} |\n`,
    ).gates;
  for (const blank of ['`__________`', '__________', '........', '']) expect(gates(blank)).toEqual([]);
  expect(gates('by the mayor')).toHaveLength(1);
});

test('what is expected of a command forbids nothing', () => {
  for (const text of [
    'Expected (since May): **0 burnt**. No loaf on the floor without a tray during the night.',
    'Erwartung (Stand Mai): **0 verbrannt**. Keine Brote am Boden (außer Krümel, falls frisch).',
  ])
    expect(stopsBeside(text)).toEqual([]);
  expect(stopsBeside('Expected: 3 loaves. Do not open the shop before the bell.')).toHaveLength(1);
});

test('the case of a command in brackets is asked as its condition', () => {
  const plan = (comment: string) => planOf(`## Back\n\n\`\`\`bash\n${comment}\nrm -rf bread\n\`\`\`\n`);
  expect(plan('# 3. Throw the bread away (if any was baked)').gates).toEqual([]);
  expect(plan('# 3. Throw the bread away (if any was baked)').steps[0]?.items[0]?.condition).toBe('if any was baked');
  expect(plan('# If any bread was paid for, ask the baker').gates).toHaveLength(1);
});
