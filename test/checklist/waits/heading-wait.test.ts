import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const kinds = (text: string) => planOf(text).steps.map((step) => step.items.map((item) => item.kind));

test('a heading that says after what it is done begins with a wait', () => {
  const plan = planOf('## Publish (run after the images are built. May be repeated.)\n\n- [ ] Publish\n');
  expect(plan.steps[0]?.items).toMatchObject([
    { kind: 'wait', title: 'run after the images are built' },
    { kind: 'check' },
  ]);
  expect(plan.waits).toEqual([{ line: 1, text: 'run after the images are built', minimum: null, maximum: null }]);
});

test.each([
  'After 1 week of stability:',
  'Nach zwei Wochen ohne Störung',
  'Après une semaine de stabilité',
  'Tras una semana estable',
  'Após 2 semanas',
  'После недели стабильной работы',
  '两周后',
  '1週間の安定稼働後',
  '일주일 안정화 후',
  'بعد از یک هفته',
])('a heading that is nothing but a time begins with a wait for it: %s', (heading) => {
  expect(kinds(`## ${heading}\n\n- [ ] take the old one away\n`)).toEqual([['wait', 'check']]);
});

test('a task that says more than its first sentence waits for that first', () => {
  const more = 'It starts at one and copies the whole volume, which holds up what is done after it, wherever you are.';
  expect(
    kinds(`## Go\n\n1. **Let the nightly job finish.** ${more} Take a new one by hand where it is late.\n`),
  ).toEqual([['wait', 'check']]);
});

test('a time before the day is no wait, and that of a whole chapter is told and waited for in none of its steps', () => {
  expect(kinds('## Monitoring check (24 hours before)\n\n- [ ] a\n')).toEqual([['check']]);
  const chapter = '## Monitoring (2 hours)\n\n### Errors\n\n- [ ] a\n';
  expect(kinds(chapter)).toEqual([['check']]);
  expect(planOf(chapter).waits).toEqual([{ line: 1, text: 'Monitoring (2 hours)', minimum: 7200, maximum: 7200 }]);
});

test.each([
  'Once the router is back online look at its routes',
  'As soon as the server has rebooted, log in',
  'Sobald der Server wieder erreichbar ist: anmelden',
  'Dès que le serveur est de retour en ligne, se connecter',
  'Cuando el servidor esté de nuevo en línea, entrar',
  'Assim que o servidor estiver de volta, entrar',
  'Как только сервер снова поднимется, войти',
  '服务器重启后登录',
  'サーバーが再起動したらログインする',
  '서버가 다시 올라오면 로그인',
])('a heading that names what has to come back begins with a wait for it: %s', (heading) => {
  expect(kinds(`## ${heading}\n\n- [ ] all there\n`)).toEqual([['wait', 'check']]);
});

test('a paragraph that begins with the time of looking on is a wait, though it says more', () => {
  const more =
    'Each line holds the hour and the path, and none of them holds the name or the address of anybody at all.';
  const text = `## Old paths\n\nFor at least two weeks, record the requests to the old paths of the shop. ${more}\n`;
  expect(planOf(text).waits).toMatchObject([{ line: 3, minimum: 1209600 }]);
});

test('"… and wait for it" in a task is over before the task is ticked', () => {
  expect(kinds('## Go\n\n- [ ] Push the tag and wait for CI to finish.\n')).toEqual([['wait', 'check']]);
  expect(kinds('## Go\n\n- [ ] Do not wait for CI\n')).toEqual([['check']]);
});

test('a time that the text below says again is one wait, not two', () => {
  expect(kinds('## [ ] 9. Soak test (5 minutes)\n\nMonitor the shop for 5 minutes.\n')).toEqual([['wait']]);
  expect(kinds('## [ ] 9. Soak\n\nLet it soak for 24-48 hours.\n\n- [ ] no errors\n')).toEqual([['wait', 'check']]);
});

test('a heading that tells to wait is a wait behind what its step runs, also where nobody wrote how long', () => {
  const text =
    '### **2. Wait for the rebuild to complete**\n\n```sh\nkubectl get pods\n```\n\n- [ ] all of them are new\n';
  expect(kinds(text)).toEqual([['command', 'wait', 'check']]);
  expect(planOf(text).waits).toEqual([
    { line: 1, text: '2. Wait for the rebuild to complete', minimum: null, maximum: null },
  ]);
  expect(kinds('## Waiting list\n\n- [ ] a\n')).toEqual([['check']]);
});

test.each([
  ['### 6.2 Look at it (1 hour post-deploy)', 3600],
  ['### Nachkontrolle (30 Minuten nach dem Umzug)', 1800],
  ['### Проверка (через 15 минут после запуска)', 900],
  ['### 验证（上线后 2 小时）', 7200],
])('%s is looked at when that time has passed', (heading, seconds) => {
  const { waits, steps } = planOf(`${heading}\n\n- [ ] no complaints\n`);
  expect(waits).toMatchObject([{ line: 1, minimum: seconds }]);
  expect(steps[0]?.items.map(({ kind }) => kind)).toEqual(['wait', 'check']);
});

test.each(['## 9. Observation window and closeout', '## Beobachtungsphase', '## Период наблюдения', '## 观察期'])(
  '%s is waited for, however long it is',
  (heading) => {
    expect(planOf(`${heading}\n\n- [ ] keep the old copy\n`).waits).toMatchObject([{ line: 1, minimum: null }]);
  },
);

test('a bullet that is only read may tell to wait', () => {
  const plan = planOf(
    '## 1. Go\n\n```bash\n./a.sh\n```\n\n- Move to 10 %, wait 30 minutes, then to 50 %.\n\n## 2. Look\n\n`./b`\n',
  );
  expect(plan.waits).toMatchObject([{ line: 7, minimum: 1800 }]);
});
