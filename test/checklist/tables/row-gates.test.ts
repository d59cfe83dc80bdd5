import { describe, expect, test } from 'vitest';
import { roleOf } from '../../../src/checklist/tables/column-roles.ts';
import { orderedIn } from '../../../src/checklist/tables/ordered.ts';
import { planOf } from '../plan-of.ts';

/** The stops of a table below a box, whose rows begin on line 9. */
function gatesIn(header: string, rows: string, heading = '## Table') {
  const columns = header.split('|').length - 2;
  const { gates } = planOf(`## Bake\n\n- [ ] One\n\n${heading}\n\n${header}\n|${' --- |'.repeat(columns)}\n${rows}\n`);
  return gates.map(({ line, type, conditions }) => [line, type, conditions.map(({ text }) => text).join(' / ')]);
}

describe('a row of a table is a stop', () => {
  test('where what is done in its case is to go back or to end, as a verb or as a noun', () => {
    const rows =
      '| Smoke | Immediate rollback |\n| Ash | ABORT |\n| Heat | Open a window |\n| Doubt | Stop and ask the baker |';
    expect(gatesIn('| Case | Action |', rows)).toEqual([
      [9, 'rollback', 'Smoke'],
      [10, 'stop', 'Ash'],
      [12, 'stop', 'Doubt'],
    ]);
  });

  test('with its limit, and with when it says so itself', () => {
    const rows = '| Heat | over 300 degrees for an hour | Roll back |\n| Complaints | three a day | Rollback if four |';
    expect(gatesIn('| Metric | Threshold | Action if exceeded |', rows)).toEqual([
      [9, 'rollback', 'Heat: over 300 degrees for an hour'],
      [10, 'rollback', 'Complaints: Rollback if four'],
    ]);
  });

  test('where a column is called what ends the work, and the cell says when', () => {
    const rows = '| 1 | Heat | below 200 | above 300 |\n| 2 | Smell | none | - |\n| 3 | Crust | brown | n/a |';
    expect(gatesIn('| # | Signal | Target | Rollback threshold |', rows)).toEqual([[9, 'rollback', 'Heat: above 300']]);
    expect(gatesIn('| 단계 | 비율 | 롤백 조건 |', '| 1 | 10% | 오류율 >1% |')).toEqual([
      [9, 'rollback', '10%: 오류율 >1%'],
    ]);
    expect(gatesIn('| Time | Work | Abort criteria |', '| T+0 | Count | No-go if a sack is missing |')).toEqual([
      [9, 'stop', 'Count: No-go if a sack is missing'],
    ]);
  });

  test('where it is not so, in a column for that', () => {
    const rows = '| Flour | two sacks | Do not release |\n| Salt | one bag | Buy some |';
    expect(gatesIn('| Check | Wanted | If not met |', rows)).toEqual([[9, 'stop', 'Flour: If not met']]);
    expect(gatesIn('| 项目 | 标准 | 不满足时处理 |', '| 面粉 | 两袋 | 不得发布 |')).toEqual([
      [9, 'stop', '面粉: 不满足时处理'],
    ]);
  });

  test.each([
    ['| Prüfung | Soll | Bei Abweichung |', '| Hitze | 200 | Abbruch |', 'Hitze: Bei Abweichung'],
    ['| Contrôle | Attendu | En cas d’écart |', '| Chaleur | 200 | Arrêt immédiat |', 'Chaleur: En cas d’écart'],
    ['| Проверка | Ожидание | Если не выполнено |', '| Жар | 200 | Стоп |', 'Жар: Если не выполнено'],
    ['| 检查项 | 预期 | 失败处理 |', '| 温度 | 200 | 中止发布 |', '温度: 失败处理'],
    ['| 確認項目 | 期待値 | 異常時 |', '| 温度 | 200 | リリース中止 |', '温度: 異常時'],
    ['| 확인 항목 | 기대값 | 불일치 시 조치 |', '| 온도 | 200 | 배포 중단 |', '온도: 불일치 시 조치'],
  ])('where it is not so: %s', (header, row, condition) => {
    expect(gatesIn(header, row)).toEqual([[9, 'stop', condition]]);
  });

  test('below "No-Go", unless that is where somebody votes', () => {
    expect(gatesIn('| Criterion | Go | No-Go |', '| Heat | < 200 | > 300 |')).toEqual([[9, 'stop', 'Heat: > 300']]);
    expect(gatesIn('| 标准 | 通过 | 不通过 |', '| 温度 | 低 | 过高 |')).toEqual([[9, 'stop', '温度: 过高']]);
    expect(gatesIn('| Baker | Go | No-Go |', '| Ann | x | |\n| Bob | | no |')).toEqual([]);
    expect(gatesIn('| Kennzahl | Rollback-Schwelle |', '| Hitze | > 300 |')).toEqual([[9, 'rollback', 'Hitze: > 300']]);
  });

  test('where the head of its column says what becomes of the work and leaves when to the cell', () => {
    expect(gatesIn('| Batch | Go if | Abort if |', '| Rye | brown | black |')).toEqual([[9, 'stop', 'Rye: black']]);
    expect(gatesIn('| Charge | Rollback bei |', '| Roggen | Rauch |')).toEqual([[9, 'rollback', 'Roggen: Rauch']]);
  });

  test('beside trouble, whatever its column is called, and by a sentence in a cell', () => {
    const rows = '| Heat > 300 | Roll back |\n| Oven fails | Abort |\n| Brown crust | Stop |';
    expect(gatesIn('| What | Reply |', rows).map(([line]) => line)).toEqual([9, 10]);
    expect(gatesIn('| What | Note |', '| Rye | Only after the baker has approved it |')).toEqual([
      [9, 'soft', 'the baker has approved it'],
    ]);
    expect(gatesIn('| What | Note |', '| Rye | Names must match |\n| Salt | Ends the list |')).toEqual([]);
  });

  test('with the first of several things that are done', () => {
    const rows = '| R_001 | Flour | 1. Abort the launch 2. Call the baker |\n| R_002 | Salt | 1. Buy some 2. Abort |';
    expect(gatesIn('| ID | Trigger | Action |', rows)).toEqual([[9, 'stop', 'Flour']]);
  });

  test('of the symptoms where the first column only ranks them', () => {
    expect(gatesIn('| Severity | Symptoms | Action |', '| P1 | No bread | Immediate rollback |')).toEqual([
      [9, 'rollback', 'No bread'],
    ]);
    expect(gatesIn('| Severity | Within | Action |', '| P1 | an hour | Immediate rollback |')).toEqual([]);
  });

  test('in a way back only where the table speaks of cases', () => {
    const row = '| Smoke | Roll back the oven |';
    expect(gatesIn('| Trigger | Action |', row, '## Rollback')).toEqual([[9, 'rollback', 'Smoke']]);
    expect(gatesIn('| Part | Action |', row, '## Rollback')).toEqual([]);
  });
});

test.each([
  ['| Trigger | Action |', '| `ctrl+r` | Save the recipe |'],
  ['| Metric | Threshold | Action |', '| Ovens busy | > 80% | Add an oven |'],
  ['| Feature | Default | Rollback action |', '| steam | on | turn it off |'],
  ['| Time | Decision | Rationale | Approver |', '| T+1 | Rollback | Smoke | Ann |'],
])('no stop: %s %s', (header, row) => {
  expect(gatesIn(header, row)).toEqual([]);
});

test.each([
  'Situation | What we do',
  'Failure mode | Response',
  'Störung | Vorgehen',
  'Scénario | Conduite à tenir',
  'Evento | Decisión',
  'Falha | Providência',
  'Инцидент | Меры',
  '触发条件 | 处理方式',
  '事象 | 対応内容',
  '이벤트 | 대응 방안',
  'رویداد | تصمیم',
])('%s: a case, and what is done then', (header) => {
  expect(header.split(' | ').map(roleOf)).toEqual(['case', 'action']);
});

test('of the reasons for a way back only those rows count that lead back', () => {
  const rows = '| 窯から煙 | 即時ロールバック |\n| ベル故障 | 明日直す |';
  expect(gatesIn('| 状況 | 対応 |', rows, '## ロールバック\n\n### ロールバック判断基準')).toEqual([
    [11, 'rollback', '窯から煙'],
  ]);
});

test('what a column holds is told by its head', () => {
  expect(
    ['Severity', 'Trigger action', 'On failure', 'Abort criteria', 'Step', 'Grenzwert', 'Rollback action'].map(roleOf),
  ).toEqual(['rank', 'action', 'unless', 'stop', 'count', 'limit', 'other']);
});

test.each([
  ['Immediate auto-rollback', 'rollback'],
  ['Sofortiger Rollback', 'rollback'],
  ['自动回滚', 'rollback'],
  ['Urgent rollback', 'rollback'],
  ['Unverzüglicher Rollback', 'rollback'],
  ['Déclencher le retour arrière', 'rollback'],
  ['Acionar rollback', 'rollback'],
  ['Срочный откат', 'rollback'],
  ['执行回滚', 'rollback'],
  ['即時ロールバック', 'rollback'],
  ['긴급 롤백', 'rollback'],
  ['انجام بازگشت', 'rollback'],
  ['Release abbrechen', 'stop'],
  ['Arrêt de la livraison', 'stop'],
  ['Остановка релиза', 'stop'],
  ['リリース中止', 'stop'],
  ['배포 중단', 'stop'],
  ['Rollback is not possible', null],
  ['Arrêt du service', null],
  ['停止服务', null],
  ['Hold', 'stop'],
  ['No-go', 'stop'],
  ['Investigate, consider a rollback', null],
  ['Stop the oven', null],
])('%s orders %s', (cell, type) => {
  expect(orderedIn(cell)).toBe(type);
});
