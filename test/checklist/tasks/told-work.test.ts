import { describe, expect, test } from 'vitest';
import { isImperative, tellsWork } from '../../../src/checklist/tasks/told-work.ts';
import { planOf } from '../plan-of.ts';

describe('a sentence tells to do something', () => {
  test.each([
    'Freeze all changes of the schema until the copy is over.',
    'The window is open. Write to the support channel that it begins.',
    'After the switch, compare the totals of both ledgers.',
    'Capture `sql/before.sql` in both clusters.',
    'Starten Sie den Dienst neu.',
    'Den Container neu starten.',
    'Redémarrez le service de paiement.',
    'Prévenir le support avant midi.',
    'Verifique los registros del servidor.',
    'Reinicie o servidor de filas.',
    'Перезапустите службу очередей.',
    'Проверить журнал на обоих узлах.',
    'Перевести трафик на второй узел.',
    'Ввести пароль от кассы.',
    'Faça uma cópia do banco.',
    '両方のノードを停止すること。',
    '重启两个节点上的网关服务。',
    '両方のノードでログを確認する。',
    '担当者に連絡してください。',
    '두 노드의 로그를 확인하세요.',
    'سرویس پرداخت را دوباره راه‌اندازی کنید.',
  ])('%s', (text) => {
    expect(tellsWork(text)).toBe(true);
  });

  test.each([
    'Release notes are in the wiki.',
    'Test results of the last run',
    'The script restarts the workers.',
    'Review Date: ____',
    'Der Dienst wird neu gestartet.',
    'Um den Dienst neu zu starten, braucht es Rechte.',
    'Le service redémarre tout seul.',
    'El servidor se reinicia solo.',
    'Para más información, véase la guía.',
    'Copia de seguridad verificada.',
    'Зависимости обновлены.',
    '両方のノードが起動していること。',
    'Сервис перезапускается сам.',
    '部署流程见内部文档。',
    'システムは自動で停止する。',
    '서비스는 자동으로 재시작한다.',
    'سرویس خودش دوباره راه می‌افتد.',
  ])('and this does not: %s', (text) => {
    expect(tellsWork(text)).toBe(false);
  });

  test('a lead tells what stands below it', () => {
    expect(isImperative('Check these:')).toBe(false);
    expect(isImperative('Check the queue')).toBe(true);
  });
});

const titles = (text: string) => planOf(text).steps.flatMap(({ items }) => items.map(({ title }) => title));

describe('beside boxes', () => {
  const boxes = '# Go\n\n## Prepare\n\n- [ ] Tell the team\n\n';

  test('bullets under a heading that verifies are done one by one', () => {
    expect(titles(`${boxes}## Verification\n\n- Both nodes are healthy\n- Log in with the test account\n`)).toEqual([
      'Tell the team',
      'Both nodes are healthy',
      'Log in with the test account',
    ]);
  });

  test('bullets that mostly tell to do something are done, and others are read', () => {
    expect(titles(`${boxes}## Clean up\n\n- Remove the old image\n- Archive the old logs\n`)).toHaveLength(3);
    expect(titles(`${boxes}## Services\n\n- The gateway takes the calls\n- Remove is a word\n- Two workers\n`)).toEqual(
      ['Tell the team'],
    );
    expect(titles(`${boxes}## Verification\n\n- Load time: ____\n- Errors: ____\n`)).toEqual(['Tell the team']);
    expect(titles(`${boxes}## Checks\n\n**What is at stake:**\n\n- money\n- trust\n`)).toEqual(['Tell the team']);
  });

  test('bullets that explain boxes stay with them', () => {
    expect(titles('# Go\n\n## Verification\n\n- [ ] Look at both\n- Check the left one first\n')).toEqual([
      'Look at both',
    ]);
  });
});

describe('what is told in prose alone', () => {
  const deploy = '# Go\n\n## Deploy\n\n```bash\nmake deploy\n```\n\n';

  test('is a step by hand, in whatever way the others are marked', () => {
    expect(titles(`${deploy}## Tell the others\n\nIt is done in the channel.\n`)).toEqual([
      'make deploy',
      'Tell the others',
    ]);
    expect(titles(`${deploy}## Afterwards\n\nWrite to the support channel that it is over.\n`)).toHaveLength(2);
    expect(
      titles('# Go\n\n## Deploy\n\nMerge the branch and press the button.\n\n## Verify\n\nOpen the page.\n'),
    ).toEqual(['Deploy', 'Verify']);
  });

  test('and text that tells nothing to do is read', () => {
    expect(titles(`${deploy}## About\n\nRelease notes are in the wiki. The script restarts the workers.\n`)).toEqual([
      'make deploy',
    ]);
    expect(titles(`${deploy}## Restore Testing Schedule\n\nOnce a month.\n`)).toEqual(['make deploy']);
  });
});

test('a list of facts is read where bullets are done one by one, and one that looks at them is done', () => {
  const facts = '- Branch: `main`\n- State: draft\n- Owner: the till team\n';
  expect(titles(`# Go\n\n## The change\n\n${facts}\n## Work\n\n- Merge it\n- Tell the shops\n`)).toEqual([
    'Merge it',
    'Tell the shops',
  ]);
  expect(titles(`# Go\n\n## Verification\n\n${facts}`)).toHaveLength(3);
  expect(titles(`# Go\n\n## The change\n\n${facts}- Gateway: restart it\n`)).toHaveLength(4);
});

test('a box that leads to points is ticked with them in sight; boxes below one are their own', () => {
  const plan = planOf(
    '# Go\n\n- [ ] Check that `.env` holds:\n  - `HOST=shop.test`\n  - the port\n- [ ] Ask:\n  - [ ] the owner\n',
  );
  expect(plan.steps[0]?.items).toMatchObject([
    { data: { text: 'Check that `.env` holds:\n- `HOST=shop.test`\n- the port' } },
    { data: { text: 'Ask:' } },
    { data: { text: 'the owner' } },
  ]);
});
