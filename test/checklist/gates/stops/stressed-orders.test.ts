import { describe, expect, test } from 'vitest';
import { stopShape } from '../../../../src/checklist/gates/stops/stop-shapes.ts';
import { planOf } from '../../plan-of.ts';

describe('an order below a heading that calls it important is a stop, also where the list is only read', () => {
  const gates = (heading: string, order: string) =>
    planOf(`## Bake\n\n- [ ] Heat\n\n## ${heading}\n\n- Flour is white\n- ${order}\n`).gates;

  test.each([
    ['Important notes', 'Check the flour before the release'],
    ['⚠️ Wichtige Hinweise', 'Vor dem Release das Mehl prüfen'],
    ['Remarques importantes', 'Vérifier la farine avant le déploiement'],
    ['Notas importantes', 'Verificar la harina antes del despliegue'],
    ['Важные замечания', 'Перед релизом проверить муку'],
    ['📌 نکات مهم', 'قبل از migration، از آرد بکاپ بگیرید'],
  ])('%s', (heading, order) => expect(gates(heading, order)).toMatchObject([{ line: 8, type: 'soft' }]));

  test('and below another heading it is told in passing', () => {
    expect(gates('Background', 'Check the flour before the release')).toEqual([]);
  });
});

test.each([
  'Перед deploy проверить муку',
  'deploy 之前请先检查面粉',
  'migration 前に必ず粉を確認する',
  'Release 전에 밀가루를 확인한다',
  'قبل از migration، از آرد بکاپ بگیرید',
])('work may be named in Latin letters inside of another script: %s', (text) => {
  expect(stopShape(text)).toBe('order');
});
