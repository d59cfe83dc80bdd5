import { describe, expect, test } from 'vitest';
import { allMustHold } from '../../../../src/checklist/gates/criteria/all-must-hold.ts';
import { criteriaNamed, namesCriteria } from '../../../../src/checklist/gates/criteria/criteria-name.ts';

describe('a name of criteria', () => {
  test.each([
    'Rollback triggers',
    'Automatic rollback thresholds',
    'Triggers (immediate rollback)',
    'Triggers (one of them is enough to roll back)',
    'Conditions for a rollback of the till',
    'Auto-revert limits',
    'When to roll back',
    'Wann zurückrollen',
    'Quand revenir en arrière',
    'Cuándo revertir',
    'Когда откатывать',
    '何时回滚',
    'いつ切り戻すか',
    '언제 롤백하나',
    'چه زمانی بازگردیم',
    'Rollback-Kriterien',
    'Auslöser für den Rollback',
    'Critères de retour arrière immédiat',
    'Critères de rollback pendant la première heure (60 min)',
    'Gatilhos de reversão automática',
    'Criterios de rollback',
    'Условия немедленного отката',
    '自动回滚阈值',
    'ロールバック基準',
    '롤백 판단 기준',
    'معیارهای بازگشت',
  ])('%s: what leads back', (name) => {
    expect(criteriaNamed(name)).toBe('rollback');
  });

  test.each([
    'Abort criteria',
    'Halt rules',
    'No-go conditions (any one of them)',
    'Launch blockers',
    'Showstoppers',
    'Release-Blocker',
    'Critères bloquants',
    'Блокеры релиза',
    '一票否决项',
    'リリースブロッカー',
    '배포 블로커',
    'When should we stop?',
    'Stop conditions before the second mill',
    'Abbruchkriterien',
    'Kriterien für den Abbruch',
    "Conditions d'arrêt",
    'Criterios de parada',
    'Критерии остановки',
    '阻断规则',
    '中止条件',
    '중단 기준',
    'شرایط توقف',
  ])('%s: what ends the work', (name) => {
    expect(criteriaNamed(name)).toBe('stop');
  });

  test.each([
    'Exit criteria',
    'Go criteria (each wave)',
    'Go/no-go criteria',
    'Promotion conditions',
    'Decision criteria before the switch',
    'Freigabekriterien',
    "Critères d'entrée",
    'Criterios de salida',
    'Критерии перехода',
    '准出标准',
    '続行条件',
    '진입 조건',
    'Switchover gates',
    'Release gates (all waves)',
    'Cutover gate criteria',
    'Launch readiness criteria',
    'Quality gates',
    '7) Exit-Kriterien',
    'Umschaltkriterien',
    'Kriterien für die Umschaltung',
    'Critères de mise en production',
    'Conditions de bascule',
    'Condiciones para el corte',
    'Criterios de paso a producción',
    'Critérios para publicação',
    'Критерии готовности к релизу',
    'Условия переключения',
    '上线门禁',
    '切换前的条件',
    'リリースゲート',
    '本番移行の条件',
    '배포 게이트',
    '전환 조건',
    'شرایط انتشار',
  ])('%s: what the work goes on by', (name) => {
    expect(criteriaNamed(name)).toBe('go');
  });

  test.each([
    'Define the abort criteria',
    'Rollback criteria agreed',
    'Rollback rules are on the wall',
    'Hold the lock conditions',
    'Trigger the rollback',
    'Conditions (if the go is conditional)',
    'Stop words and rules',
    'The oven is stopped when the conditions hold',
    'Success criteria',
    'Rollback plan',
    'When to stop the oven',
    'When to bake',
    'Release triggers',
    'Golden gate migration',
    'API gateway',
    'Auslöser für Releases',
    'Règles de déploiement',
    'Regras de deploy',
    'Правила релиза',
    '部署触发条件',
    '发布后检查标准',
    'デプロイトリガー',
    '배포 규칙',
    '切り戻し条件と手順が明確ですか',
    'Go',
  ])('%s: none', (name) => {
    expect(criteriaNamed(name)).toBeNull();
  });

  test('below such a name may leave out of what', () => {
    expect(['Automatic triggers', 'Gatilhos', 'Warnschwellen'].map(namesCriteria)).toEqual([true, true, true]);
    expect(['Who decides', 'Check the triggers'].map(namesCriteria)).toEqual([false, false]);
  });
});

test.each([
  'Pre-bake (all ✅ before step 1)',
  'Vorbereitung (ALLE ✅ bevor Schritt 1 startet)',
  'Préparatifs (toutes cochées avant l’étape 1)',
  'Preparación (todas antes del paso 1)',
  'Подготовка (все до шага 1)',
  '准备（第一步之前全部打勾）',
  '準備（手順1の前にすべて）',
  '준비 (1단계 전에 모두)',
  'آماده‌سازی (همه قبل از مرحله ۱)',
  'Bakery checks (all must pass)',
  'Mandatory (must pass before opening)',
  'All criteria must hold in this hour',
  'Prüfungen (alle müssen grün sein)',
  'Contrôles (tous doivent passer)',
  'Проверки (все должны пройти)',
  '门禁（必须全部通过）',
  '確認項目（すべて満たすこと）',
  '점검 (모두 충족)',
  'Required before the bakery opens',
  'Must be done before launch',
  'Obligatoire avant l’ouverture',
  'Obligatorio antes de abrir',
  '上线前必须完成',
  '배포 전 필수',
])('%s: all of the list has to be so', (name) => {
  expect(allMustHold(name)).toBe(true);
});

test.each(['All ovens', 'Checks (optional)', 'Must read', 'All bakers must wear a hat'])(
  '%s: says no such thing',
  (name) => {
    expect(allMustHold(name)).toBe(false);
  },
);
