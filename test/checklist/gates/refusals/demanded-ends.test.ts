import { describe, expect, test } from 'vitest';
import { readGate } from '../../../../src/checklist/gates/gate-words.ts';

describe('what a case requires is a stop, with the case as its condition', () => {
  test.each([
    ['A late recipe requires aborting and starting anew.', 'stop', 'A late recipe'],
    ['A second failure means cancelling the release.', 'stop', 'A second failure'],
    ['Burnt crust demands a rollback.', 'rollback', 'Burnt crust'],
    ['Ein später Teig erfordert den Abbruch der Umschaltung.', 'stop', 'Ein später Teig'],
    ['Mehlverlust macht einen Rollback erforderlich.', 'rollback', 'Mehlverlust'],
    ["Une recette tardive impose d'abandonner la bascule.", 'stop', 'Une recette tardive'],
    ['Toute perte de farine exige un rollback.', 'rollback', 'Toute perte de farine'],
    ['Una receta tardía requiere abortar el corte.', 'stop', 'Una receta tardía'],
    ['Qualquer perda de farinha exige rollback.', 'rollback', 'Qualquer perda de farinha'],
    ['Поздний рецепт требует прервать переключение.', 'stop', 'Поздний рецепт'],
    ['Потеря муки требует отката.', 'rollback', 'Потеря муки'],
    ['任何面粉丢失都必须回滚。', 'rollback', '任何面粉丢失'],
    ['紧急变更必须中止切换。', 'stop', '紧急变更'],
    ['粉が失われたらロールバックが必要です。', 'rollback', '粉が失われたら'],
    ['늦은 변경은 전환 중단이 필요하다.', 'stop', '늦은 변경은'],
    ['دستور دیر مستلزم لغو استقرار است.', 'stop', 'دستور دیر'],
  ])('%s', (sentence, type, condition) => {
    expect(readGate(sentence)).toMatchObject({ type, conditions: [condition] });
  });

  test.each([
    'This requires stopping the oven service.',
    'A new recipe requires a rollback script.',
    'A new recipe does not require a rollback.',
    'A new recipe may require a rollback of the old one.',
    'A rollback requires a restart.',
    'Ein Rollback erfordert einen Neustart.',
    'Cette étape ne nécessite pas de retour arrière.',
    'La receta no requiere rollback.',
    'O forno não exige rollback.',
    'Рецепт не требует отката.',
    '回滚需要重启服务。',
    '如果需要回滚，执行以下命令。',
    'ロールバックは再起動が必要です。',
    '롤백은 재시작이 필요하다.',
  ])('no stop: %s', (sentence) => {
    expect(readGate(sentence)).toBeNull();
  });
});

describe('what is done, or else the work ends, is a stop', () => {
  test.each([
    'Mark each oven `IDLE` or `CLEAN`, or block the switchover:',
    'Every baker answers or the launch is cancelled.',
    'Zweite Unterschrift einholen oder den Release verschieben.',
    'Obtenir la seconde signature ou reporter la mise en production.',
    'Marque cada horno como limpio o aborte el despliegue.',
    'Obter a segunda assinatura ou adiar o deploy.',
    'Отметить каждую печь или остановить переключение.',
    '每台烤炉都要确认，或者中止发布。',
    'すべての窯を確認するか、切り替えを中止すること。',
    '오븐을 모두 확인하거나 전환을 중단한다.',
    'همه تنورها را علامت بزنید یا استقرار را متوقف کنید.',
  ])('%s', (sentence) => {
    expect(readGate(sentence)).toMatchObject({ type: 'stop' });
  });

  test.each([
    'Decide whether to go on or stop the release.',
    'Use the button to pause or abort the rollout.',
    'Approve or reject the release.',
    'You can retry the batch or cancel the deployment.',
    'Man kann noch warten oder das Deployment abbrechen.',
    'Vous pouvez attendre encore ou annuler le déploiement.',
    'Puede esperar un rato o cancelar el despliegue.',
    'Можно подождать ещё или остановить деплой.',
    '可以等待或者取消发布。',
    '待つか中止するかを決める。',
    '기다리거나 배포를 중단할 수 있다.',
  ])('whoever may choose is asked nothing: %s', (sentence) => {
    expect(readGate(sentence)).toBeNull();
  });
});

test.each([
  'On P1/P2, roll back at once to the last good recipe.',
  'Bei P1/P2 sofort Rollback auf das letzte gute Rezept.',
  'En P1/P2, rollback immédiat vers la dernière recette.',
  'Em P1/P2, rollback imediato para a última receita.',
  'При P1/P2 немедленный откат на последний рецепт.',
  'P1/P2 级故障立即回滚到上一个配方。',
  'در P1/P2 بازگشت فوری به دستور قبلی.',
])('how bad it is may be the case: %s', (sentence) => {
  expect(readGate(sentence)).toMatchObject({ type: 'rollback' });
});
