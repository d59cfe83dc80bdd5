import { describe, expect, test } from 'vitest';
import { trailingWait } from '../../../src/checklist/waits/trailing-wait.ts';
import { tellsToWait } from '../../../src/checklist/waits/wait-words.ts';
import { planOf } from '../plan-of.ts';

describe('a text that tells to wait', () => {
  test.each([
    'Wait until the copies are equal',
    'Monitor the error rate for 10 minutes',
    'Give it about ten minutes until the copy is there',
    'Leave it alone for a quarter of an hour',
    'After the switch, watch the graphs for 2 hours',
    '24 hours at 5 % without a new kind of crash',
    'Keep an eye on the queue for half an hour',
    'Observe it for one business day',
    '15 minute cool-down',
    'Check again every 5 minutes until it is healthy',
    'Bitte warten, bis der Dienst antwortet',
    'DNS-Verteilung abwarten',
    'Überwachen (≥60 Min)',
    'Attendre la fin de la réplication',
    'Surveiller pendant 15 minutes',
    'Aguarde o fim da migração',
    'Esperar 5 minutos',
    'Monitorar por 30 minutos',
    'Подождите 5 минут',
    'Дождаться окончания миграции',
    '等待同步完成',
    '观察 30 分钟',
    '同期が終わるまで待つ',
    '30分間様子を見る',
    '동기화가 끝날 때까지 대기',
    '10분간 모니터링',
    'منتظر بمانید 3-5 دقیقه',
  ])('"%s" does', (text) => expect(tellsToWait(text)).toBe(true));

  test.each([
    'Wait times are listed below',
    'Monitor the error rate',
    'Give it a name',
    '24 hours notice to customers',
    'Check every node until one is free',
    'Leave the old servers in place',
    'Überwachung einrichten',
    'Configurer la surveillance',
    'Monitoramento configurado',
    'Настроить мониторинг',
    '配置监控',
    '監視を設定する',
    '팀원 대기',
    'Nginx neu starten',
  ])('"%s" does not', (text) => expect(tellsToWait(text)).toBe(false));
});

test('a sentence that tells to wait is a wait of its step', () => {
  const plan = planOf('## Aufspielen\n\n```bash\n./release.sh\n```\n\n**Bitte 5 Minuten warten.**\n');
  expect(plan.waits).toMatchObject([{ line: 7, minimum: 300, maximum: 300 }]);
  expect(plan.steps[0]?.items.map((item) => item.kind)).toEqual(['command', 'wait']);
});

test('the time after a release is a wait where the chapter is for watching', () => {
  const text = (chapter: string) => `# Liste\n\n## ${chapter}\n\n### После выкладки (24 часа)\n\n- [ ] Ошибок нет\n`;
  expect(planOf(text('Мониторинг')).waits).toMatchObject([{ line: 5, minimum: 86_400 }]);
  expect(planOf(text('Проверка')).waits).toEqual([]);
});

test('a comment that names a time to watch is a wait of the block', () => {
  const plan = planOf('## 배포\n\n```bash\n./switch.sh\n\n# 2. 모니터링 (5분)\n# - 에러율\n```\n');
  expect(plan.waits).toMatchObject([{ line: 6, minimum: 300 }]);
});

describe('what is waited for at the end of a task', () => {
  test.each([
    ['Push the tag and wait for CI', 'wait for CI'],
    ['Merge it, then wait until staging is deployed', 'then wait until staging is deployed'],
    ['PR mergen und warten, bis die Pipeline grün ist', 'warten, bis die Pipeline grün ist'],
    ['Taggen und auf die Pipeline warten', 'auf die Pipeline warten'],
    ['Pousser et attendre la CI', 'attendre la CI'],
    ['Fazer push e aguardar o CI', 'aguardar o CI'],
    ['Запушить и дождаться CI', 'дождаться CI'],
    ['推送并等待 CI 通过', '等待 CI 通过'],
  ])('%s', (text, found) => {
    expect(trailingWait(text)).toBe(found);
  });

  test.each(['Push the tag', 'Check that nothing waits for a lock', 'Warteschlange leeren', 'Tell those who wait'])(
    'none: %s',
    (text) => {
      expect(trailingWait(text)).toBeNull();
    },
  );

  test('is over before the task is ticked', () => {
    const items =
      planOf('# Go\n\n- [ ] Push it and wait for CI\n- [ ] Run `git push` and wait for CI\n').steps[0]?.items ?? [];
    expect(items.map(({ kind, id }) => [kind, id])).toEqual([
      ['wait', 's1.i1'],
      ['check', 's1.i2'],
      ['command', 's1.i3'],
      ['wait', 's1.i4'],
    ]);
  });
});

test('what must not be seen in the first minutes is looked out for that long, also in a box', () => {
  const waits = (box: string) => planOf(`## Look\n\n- [ ] ${box}\n`).waits;
  expect(waits('No lost orders in the first 10 minutes. They are kept elsewhere.')).toMatchObject([{ minimum: 600 }]);
  expect(waits('No lost orders in the first table')).toEqual([]);
});

test.each([
  ['retain the counting mode for at least 24 hours', 86_400],
  ['`5%` for 15 minutes, then `100%`', 900],
  ['10% (2 hours)', 7_200],
  ['After 7 clean days, remove the old one', 604_800],
  ['For at least 30 days, collect what is asked of the old one', 2_592_000],
  ['Extend the monitoring to 72 hours', 259_200],
  ['DNS propagation (24 hours)', 86_400],
])('%s is waited for', (text, seconds) => {
  const [wait] = planOf(`## Go\n\n1. Switch it over; ${text}\n2. ${text}\n`).waits.slice(-1);
  expect(wait?.minimum).toBe(seconds);
});

test.each(['Retain the backups for 30 days', 'Retain logs for 7 days', 'After 30 days, copies are removed by the job'])(
  '%s is not',
  (text) => {
    expect(planOf(`## Go\n\n1. Switch\n2. ${text}\n`).waits).toEqual([]);
  },
);

test('a wait in a row of a table of tasks is waited for, and one beside a command that only looks as well', () => {
  const table = '| Step | Done |\n|---|---|\n| Switch | ☐ |\n| Wait 10 minutes for the names | ☐ |\n';
  expect(planOf(`## Go\n\n${table}`).waits).toMatchObject([{ line: 6, minimum: 600 }]);
  expect(planOf('## Go\n\n1. Wait until all are up: `kubectl get pods`\n').waits).toHaveLength(1);
});

test.each(['Monitoring: T+30 minutes', 'Überwachung: T+30 Minuten', '총 소요 시간: 약 11분', '预计总耗时：约 11 分钟'])(
  'when something begins, and how long all of it takes, is no wait: %s',
  (text) => expect(tellsToWait(text)).toBe(false),
);
