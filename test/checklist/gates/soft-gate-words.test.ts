import { describe, expect, test } from 'vitest';
import { announcesRules, isBan, readSoftGate } from '../../../src/checklist/gates/soft-gate-words.ts';

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
    ['The owners must sign off the change', 'approval'],
    ['Confirm with the incident commander', 'approval'],
    ['Send the mail to the list. Afterwards ask a list owner to approve it', 'approval'],
    ['**NEVER release without a copy!**', 'ban'],
    ['Never take more than one node down at once', 'ban'],
    ['Nobody works on the rack between noon and the end of the test', 'ban'],
    ['The duty manager alone decides to go', 'approval'],
    ['Only the database owner may start the switch', 'approval'],
    ['Please hold off if there is an open incident', 'order'],
    ['The import should not begin before the export has ended', 'ban'],
    ['Repeat for the next node only once this one has joined', 'order'],
    ['If the date is the old one, the old file is still served: do not close the ticket', 'stop'],
    ['Schritt 4 erst beginnen, wenn der Abgleich durch ist', 'order'],
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
    ['This mode should be switched on prior to any restart', 'order'],
    ['Once the dry run has passed, continue with production', 'order'],
    ['As long as the page says that the disk is fit, click on Continue', 'order'],
    ['Provided that both sums agree, switch the alias', 'order'],
    ['When there are no more sacks missing, click on the green button', 'order'],
    ['Always take a copy before you upgrade', 'order'],
    ['All writes should be announced in the channel before execution', 'order'],
    ['All checks must pass before proceeding', 'order'],
    ['Vor jedem Release durchführen', 'order'],
    ['Exécuter avant chaque déploiement', 'order'],
    ['Executar antes de cada deploy', 'order'],
    ['Выполнить перед каждым релизом', 'order'],
    ['Проверьте всё перед деплоем.', 'order'],
    ['Vérifiez la copie avant de continuer', 'order'],
    ['Verifique la copia antes de continuar', 'order'],
    ['确认无误后方可继续', 'order'],
    ['検証が通ったことを確認してから次へ進む', 'order'],
    ['배포 전 반드시 백업한다', 'order'],
    ['همه تست‌ها باید سبز باشند قبل از ادامه', 'order'],
    ['Freigabe durch die Fachabteilung erforderlich', 'approval'],
    ['Requiere aprobación del responsable', 'approval'],
    ['팀장 승인 후 진행', 'approval'],
    ['Double-check the address', 'look'],
    ['Before you continue, make sure the copy exists', 'look'],
    ['Before beginning a release, ensure that the tests pass', 'look'],
    ['Перепроверьте адрес', 'look'],
    ['再次确认地址', 'look'],
    ['Skip this step if nothing has changed', 'skip'],
    ['For major or minor releases (x.y.0), create a branch', 'applies'],
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
    "Once the tests are done, it's time to tag",
    'For more details, read the manual of the release',
    'For the current release, the notes are in the wiki',
    'Confirm with a look at the page',
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
  expect(isBan('Validate on staging first')).toBe(true);
  expect(isBan('Нельзя менять схему руками')).toBe(true);
  expect(isBan('Push the tag')).toBe(false);
  expect(isBan('PAS DE SEED')).toBe(true);
});
