import { describe, expect, test } from 'vitest';
import { awaitedEvent } from '../../../src/checklist/waits/awaited-event.ts';
import { planOf } from '../plan-of.ts';

describe('what has to happen elsewhere before a task', () => {
  test.each([
    ['Once CI has passed, push the tag', 'Once CI has passed'],
    ['Merge the packaging change as soon as the job is green', 'as soon as the job is green'],
    ['Once all image builds for the release finish, start the rollout', 'Once all image builds for the release finish'],
    ['Sobald die Pipeline grün ist, das Tag setzen', 'Sobald die Pipeline grün ist'],
    ['Une fois le déploiement terminé est signalé, prévenir', 'Une fois le déploiement terminé est signalé'],
    ['Assim que o build estiver pronto, promover', 'Assim que o build estiver pronto'],
    ['После того как сборка завершится, выложить', 'После того как сборка завершится'],
    ['待镜像构建完成后发布', '待镜像构建完成后'],
    ['After the pods have restarted, open the page', 'After the pods have restarted'],
    ['As soon as the replica has caught up, switch over', 'As soon as the replica has caught up'],
    ['Cuando la réplica haya alcanzado, cambiar', 'Cuando la réplica haya alcanzado'],
    ['从库追上后，切换', '从库追上后'],
    ['レプリカが追いついたら切り替える', 'レプリカが追いついたら'],
    ['복제본이 따라잡으면 전환한다', '복제본이 따라잡으면'],
    ['وقتی نسخه به‌روز شد، جابه‌جا کنید', 'وقتی نسخه به‌روز شد'],
  ])('%s', (text, event) => {
    expect(awaitedEvent(text)).toBe(event);
  });

  test.each([
    'Once you have signed, hand it on',
    'Deploy the job once a day',
    'Run the build once',
    'When the cluster is full, add a node',
    'After the pods, restart the gate',
    '构建完成后，查看页面',
    'The tills work alone and catch up once the server is back',
    'When the server has restarted by itself, look for the reason',
    'At once stop the deployment that is not green',
  ])('what the operator does, or how often, is none: %s', (text) => {
    expect(awaitedEvent(text)).toBeNull();
  });
});

test('a box, an item and a paragraph wait for it first, and are done then', () => {
  const [step] = planOf('## Release\n\n- [ ] Once the build is green, tell the team\n- [ ] Look at the page\n').steps;
  expect(step?.items).toMatchObject([
    { kind: 'wait', line: 3, title: 'Once the build is green', data: { minimum: null } },
    { kind: 'check', line: 3, title: 'Once the build is green, tell the team' },
    { kind: 'check', line: 4 },
  ]);
});

test.each([
  ['## 2. Once the source is available', 'Once the source is available'],
  ['## 2. Afterwards - after the operator is cut', 'after the operator is cut'],
  ['## 2. Sobald die Replikation aktuell ist', 'Sobald die Replikation aktuell ist'],
])('a heading that names it begins its step with the wait: %s', (heading, text) => {
  const plan = planOf(`## 1. Begin\n\n- [ ] Go\n\n${heading}\n\n- [ ] Tell the team\n`);
  expect(plan.steps[1]?.items[0]).toMatchObject({ kind: 'wait', title: text });
});

test.each([
  ['- [ ] Watch the log for 30 minutes:\n\n  ```bash\n  tail -n 50 app.log\n  ```\n', 1800],
  ['1. Wait 10 minutes, then look at the page:\n\n   ```bash\n   curl -s localhost:3000\n   ```\n', 600],
])('an item that tells to wait above a block is waited for before the block runs: %j', (list, seconds) => {
  const [step] = planOf(`## Release\n\n${list}`).steps;
  expect(step?.items).toMatchObject([{ kind: 'wait', line: 3, data: { minimum: seconds } }, { kind: 'command' }]);
});

test('what the block above takes is told, and not waited for', () => {
  const list = '1. This takes 5 minutes:\n\n   ```bash\n   ./build.sh\n   ```\n';
  const [step] = planOf(`## Release\n\n${list}`).steps;
  expect(step?.items).toMatchObject([{ kind: 'command' }]);
});

test('a sentence that leads to a block is waited for before that', () => {
  const text = '## Switch\n\n```sh\n./a.sh\n```\n\nOnce the replica has caught up, run:\n\n```sh\n./b.sh\n```\n';
  expect(planOf(text).steps[0]?.items.map(({ kind, line }) => [kind, line])).toEqual([
    ['command', 4],
    ['wait', 7],
    ['command', 10],
  ]);
});
