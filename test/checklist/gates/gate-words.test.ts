import { describe, expect, test } from 'vitest';
import { readGate, splitConditions } from '../../../src/checklist/gates/gate-words.ts';

describe('readGate', () => {
  test.each([
    ['**DO NOT PROCEED IF:** disk full, no backup', 'proceed', ['disk full', 'no backup']],
    ['Do not continue until the copy is checked', 'proceed', ['until the copy is checked']],
    ['**⚠️ STOP DEPLOYMENT IF:** it is empty', 'stop', ['it is empty']],
    ['ABORT IF the load rises', 'stop', ['the load rises']],
    ['**ROLLBACK IF:** errors', 'rollback', ['errors']],
    ['**IMMEDIATE ROLLBACK IF:**', 'rollback', []],
    ['Initiate rollback if: users complain', 'rollback', ['users complain']],
    ['⚠️ STOP AND ROLLBACK if it fails', 'rollback', ['it fails']],
    ['Bei Fehler: Rollback!', 'rollback', ['Bei Fehler']],
    ['If it climbs above 2 %, go back.', 'rollback', ['If it climbs above 2 %']],
    ['If a node is lost, use the console and stop the rollout.', 'stop', ['If a node is lost']],
    ['Falls keine Post ankommt, den Eintrag zurückstellen', 'rollback', ['Falls keine Post ankommt']],
    ['确认没有延迟，否则不要继续', 'stop', ['确认没有延迟']],
    ['如果写入失败，立即把流量切回旧库', 'rollback', ['如果写入失败']],
    ['If any check fails, STOP.', 'stop', ['If any check fails']],
    ['**Rollback triggers:**', 'rollback', []],
    ['If the copy is empty, do not continue', 'proceed', ['If the copy is empty']],
    ['**GATE:** all tests green', 'soft', []],
    ['This must be followed in exact order.', 'order', []],
    ['Never skip a step.', 'order', []],
    ['Do not publish anything until the checks pass', 'proceed', ['until the checks pass']],
    ['Mark blockers at once; do not release until they are gone', 'proceed', ['until they are gone']],
    ['Nicht fortfahren, wenn die Kopie leer ist', 'proceed', ['die Kopie leer ist']],
    ['Abbrechen, falls die Last steigt', 'stop', ['die Last steigt']],
    ['STOPP! Wenn die Last steigt', 'stop', ['die Last steigt']],
    ['If the error rate exceeds 1%, roll back immediately.', 'rollback', ['If the error rate exceeds 1%']],
    ['Rollback, falls: Fehler', 'rollback', ['Fehler']],
    ['Ne pas continuer si la copie est vide', 'proceed', ['la copie est vide']],
    ['Em caso de falha: reverter', 'rollback', ['Em caso de falha']],
    ['Não prosseguir se houver erros', 'proceed', ['houver erros']],
    ['При ошибке: немедленный откат', 'rollback', ['При ошибке']],
    ['Не продолжать, если копия пуста', 'proceed', ['копия пуста']],
    ['如果迁移失败，立即回滚', 'rollback', ['如果迁移失败']],
    ['移行が失敗した場合は、直ちにロールバックする', 'rollback', ['移行が失敗した場合']],
    ['오류가 발생할 경우 즉시 롤백', 'rollback', ['오류가 발생할 경우']],
    ['Wenn die Prüfung scheitert → sofort Rollback', 'rollback', ['Wenn die Prüfung scheitert']],
    ['Nicht fortfahren, bis alle Tests grün sind', 'proceed', ['Nicht fortfahren, bis alle Tests grün sind']],
    ['Der Zähler muss 3 zeigen, sonst nicht fortfahren.', 'proceed', ['Der Zähler muss 3 zeigen']],
    ['Keine Schritte überspringen!', 'order', []],
    ['Überspringen Sie diesen Schritt nicht.', 'order', []],
    ['Ne sautez pas cette étape.', 'order', []],
    ['Não pule este passo.', 'order', []],
    ['No omita este paso.', 'order', []],
    ['The move requires the following steps in the given order', 'order', []],
    ['Si le contrôle échoue, effectuer un rollback', 'rollback', ['Si le contrôle échoue']],
    ["Ne pas continuer si `curl` n'aboutit pas", 'proceed', ["curl n'aboutit pas"]],
    ['Continuer uniquement si tout est vert', 'proceed', ['Continuer uniquement si tout est vert']],
    ['Ne sautez aucune étape.', 'order', []],
    ['Si la copia falla, detener', 'stop', ['Si la copia falla']],
    ['Se o teste falhar → fazer rollback', 'rollback', ['Se o teste falhar']],
    ['Prosseguir somente se houver cópia', 'proceed', ['Prosseguir somente se houver cópia']],
    ['No omitir ningún paso', 'order', []],
    ['Die Skripte müssen in einer bestimmten Reihenfolge laufen.', 'order', []],
    ['Les scripts doivent être lancés dans un ordre précis.', 'order', []],
    ['Os scripts devem ser executados em ordem específica.', 'order', []],
    ['Скрипты должны запускаться в строгом порядке.', 'order', []],
    ['Если тесты упали, остановить деплой', 'stop', ['Если тесты упали']],
    ['Продолжать только после проверки', 'proceed', ['Продолжать только после проверки']],
    ['Не пропускайте шаги', 'order', []],
    ['🚨 ALERTE : Si les nombres diffèrent → ROLLBACK IMMÉDIAT', 'rollback', ['Si les nombres diffèrent']],
    ['**Achtung:** Abbrechen, falls die Last steigt', 'stop', ['die Last steigt']],
    ['以下任一项不满足，都不得切换生产：', 'proceed', []],
    ['出现以下任一情况立即回滚：检查失败、无法启动', 'rollback', ['检查失败', '无法启动']],
    ['数据库迁移失败立即停止，不切换版本', 'stop', ['数据库迁移失败']],
    ['请勿跳过任何步骤', 'order', []],
    ['以下のいずれかに該当する場合はロールバックする:', 'rollback', []],
    ['確認が終わるまで次に進まないこと', 'proceed', ['確認が終わるまで']],
    ['手順を飛ばさないこと', 'order', []],
    ['확인이 끝나기 전까지는 배포하지 마세요', 'proceed', ['확인이 끝나기 전까지는']],
    ['아래 순서대로 진행합니다', 'order', []],
    ['اگر تست شکست خورد، بازگردانی', 'rollback', ['اگر تست شکست خورد']],
    ['ادامه ندهید اگر نسخه پشتیبان خالی است', 'proceed', ['نسخه پشتیبان خالی است']],
  ])('%s', (text, type, conditions) => {
    expect(readGate(text)).toMatchObject({ type, conditions });
  });

  test.each([
    'Stop the service',
    'Rollback procedure:',
    'Do not use spaces',
    'Roll back the change',
    'If it stops, start it again',
    'If it fails: Force stop with `oven stop 2 --force`',
    'If it hangs, stop with `oven off`',
    'Do not publish the draft',
    'If the new version hangs, roll back with:',
    'Das Deployment läuft in zehn Minuten durch',
    '回滚步骤如下',
    'Если сервис молчит, перезапустите его',
    'If it hangs, stop the old service',
    '如果应用仍在运行，停止旧服务',
    '起動している場合は、古いサービスを停止する',
    'Wenn der Dienst hängt, neu starten',
    '즉시 롤백 가능',
    '即時反映',
    '如果需要回滚到旧版本',
    '필요 시 롤백',
  ])('"%s" stops nothing', (text) => {
    expect(readGate(text)).toBeNull();
  });
});

test('conditions split at commas outside brackets', () => {
  expect(splitConditions('a fails (once, twice), b is empty; c.')).toEqual([
    'a fails (once, twice)',
    'b is empty',
    'c',
  ]);
});

describe('steps that are done in their order', () => {
  test.each([
    'Work through these steps in order.',
    'Follow the sections below in sequence:',
    'Die Schritte der Reihe nach abarbeiten.',
    'Suivez les étapes dans l’ordre.',
    'Siga los pasos en orden.',
    'Execute os passos na ordem.',
    'Выполните шаги по порядку.',
    '按顺序做完下面几步',
    '手順を順番に実施する。',
  ])('%s', (text) => expect(readGate(text)?.type).toBe('order'));

  test.each([
    'Run these commands in order:',
    'The steps are listed in order of their age.',
    '按顺序执行以下命令：',
    'Sort the loaves in order.',
  ])('%s orders nothing', (text) => expect(readGate(text)).toBeNull());
});
