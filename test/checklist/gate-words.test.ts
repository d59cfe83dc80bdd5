import { describe, expect, test } from 'vitest';
import { readGate, splitConditions } from '../../src/checklist/gate-words.ts';

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
    ['If any check fails, STOP.', 'stop', ['If any check fails']],
    ['**Rollback triggers:**', 'rollback', []],
    ['If the copy is empty, do not continue', 'proceed', ['If the copy is empty']],
    ['**GATE:** all tests green', 'soft', []],
    ['This must be followed in exact order.', 'order', []],
    ['Do not publish anything until the checks pass', 'proceed', ['until the checks pass']],
    ['Mark blockers at once; do not release until they are gone', 'proceed', ['until they are gone']],
    ['Nicht fortfahren, wenn die Kopie leer ist', 'proceed', ['die Kopie leer ist']],
    ['Abbrechen, falls die Last steigt', 'stop', ['die Last steigt']],
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
  ])('%s', (text, type, conditions) => {
    expect(readGate(text)).toMatchObject({ type, conditions });
  });

  test.each([
    'Stop the service',
    'Rollback procedure:',
    'Do not use spaces',
    'Roll back the change',
    'If it stops, start it again',
    'Do not publish the draft',
    'If the new version hangs, roll back with:',
    'Das Deployment läuft in zehn Minuten durch',
    '回滚步骤如下',
    'Если сервис молчит, перезапустите его',
    'If it hangs, stop the old service',
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
