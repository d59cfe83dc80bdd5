import { describe, expect, test } from 'vitest';
import { announcesRules, isBan, readSoftGate } from '../../src/checklist/soft-gate-words.ts';

describe('readSoftGate', () => {
  test.each([
    ['Ask a maintainer to approve the build', 'approval'],
    ['Obtain final approval from the owner', 'approval'],
    ['Wait for the go-ahead from support', 'approval'],
    ['Freigabe der Fachabteilung einholen', 'approval'],
    ["Obtenir l'accord du responsable", 'approval'],
    ['Solicitar aprovação do gestor', 'approval'],
    ['Получить согласование руководителя', 'approval'],
    ['获得负责人批准', 'approval'],
    ['責任者の承認を得る', 'approval'],
    ['팀장의 승인을 받는다', 'approval'],
    ['از مدیر اجازه بگیرید', 'approval'],
    ['**NEVER release without a copy!**', 'ban'],
    ['No release without a tested copy', 'ban'],
    ['KEIN Release OHNE Kopie', 'ban'],
    ['Ne livrez jamais sans sauvegarde', 'ban'],
    ['Nunca publicar sem backup', 'ban'],
    ['Никогда не выкатывайте без копии', 'ban'],
    ['未经批准不得上线', 'ban'],
    ['バックアップなしで実行してはいけない', 'ban'],
    ['백업 없이 배포하지 마세요', 'ban'],
    ['بدون پشتیبان منتشر نکنید', 'ban'],
    ['Deploy the clients only after the server answers', 'order'],
    ['Run this before every deployment', 'order'],
    ['All checks must pass before proceeding', 'order'],
    ['Vor jedem Release durchführen', 'order'],
    ['Exécuter avant chaque déploiement', 'order'],
    ['Executar antes de cada deploy', 'order'],
    ['Выполнить перед каждым релизом', 'order'],
    ['Double-check the address', 'look'],
    ['Before you continue, make sure the copy exists', 'look'],
    ['Перепроверьте адрес', 'look'],
    ['再次确认地址', 'look'],
    ['Skip this step if nothing has changed', 'skip'],
    ['If your change includes a migration, pause the jobs', 'applies'],
    ['If this release contains new settings, add them first', 'applies'],
  ])('%s: %s', (text, kind) => {
    expect(readSoftGate(text)?.kind).toBe(kind);
  });

  test.each([
    'The service can be reached without a login',
    'Approval process',
    'Wait for the green light',
    'Before you start a new release, read on',
    'Restart the workers',
    'This only happens after an upgrade of the host',
    'Tests run before each commit',
    'If the page is blank, clear the cache',
    'Check the logs twice a day',
    'Release notes approved',
    'Der Dienst startet ohne Neustart',
    'Сервис работает без перезапуска',
    '检查日志',
    'ログを確認する',
    '로그 확인',
  ])('"%s" stops nothing', (text) => {
    expect(readSoftGate(text)).toBeNull();
  });

  test('a paragraph explains and is no rule', () => {
    expect(readSoftGate(`Never without. ${'Because of this and that. '.repeat(20)}`)).toBeNull();
  });
});

test('under a heading of rules every ban counts', () => {
  expect(announcesRules('CRITICAL RULES')).toBe(true);
  expect(announcesRules("Release Don'ts")).toBe(true);
  expect(announcesRules('Regras de deploy')).toBe(true);
  expect(announcesRules('Deployment steps')).toBe(false);
  expect(isBan('Never push on a Friday')).toBe(true);
  expect(isBan('Нельзя менять схему руками')).toBe(true);
  expect(isBan('Push the tag')).toBe(false);
});
