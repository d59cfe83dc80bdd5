import { describe, expect, test } from 'vitest';
import { forbids, shoutedBan } from '../../../src/checklist/gates/ban-words.ts';
import { planOf } from '../plan-of.ts';

describe('a ban that nobody overhears', () => {
  test.each([
    ['**Do not** empty the cache', 'Do not empty the cache'],
    ['⚠️ NEVER edit the table by hand', 'NEVER edit the table by hand'],
    ['Open the draft and read it. DO NOT PUBLISH ANYTHING IN THIS STEP.', 'DO NOT PUBLISH ANYTHING IN THIS STEP.'],
    ['Restart it (DO NOT restart the primary)', 'DO NOT restart the primary'],
    ['Open the page. **Never** press "Delete".', 'Never press "Delete".'],
    ["These are the steps for the hub. Don't use these steps for a spoke.", "Don't use these steps for a spoke."],
    ['Dont run this against production.', 'Dont run this against production.'],
    ['Dienst anhalten. NICHT den Master neu starten!', 'NICHT den Master neu starten!'],
    ['Diese Anleitung nicht für Testsysteme verwenden', 'Diese Anleitung nicht für Testsysteme verwenden'],
    ['NE PAS redémarrer le primaire', 'NE PAS redémarrer le primaire'],
    ["N'utilisez pas cette procédure en production", "N'utilisez pas cette procédure en production"],
    ['NÃO reiniciar o primário', 'NÃO reiniciar o primário'],
    ['Não use este roteiro em produção', 'Não use este roteiro em produção'],
    ['Откройте страницу. НЕ нажимайте «Удалить».', 'НЕ нажимайте «Удалить».'],
    ['**禁止**在主库上执行', '禁止在主库上执行'],
    ['请勿在生产环境中执行', '请勿在生产环境中执行'],
    ['本番環境では実行しないでください', '本番環境では実行しないでください'],
    ['이 절차를 운영 환경에 사용하지 마세요', '이 절차를 운영 환경에 사용하지 마세요'],
  ])('%s', (text, said) => {
    expect(shoutedBan(text)).toBe(said);
  });

  test.each([
    'Do not edit the table by hand',
    '**Do not worry** about the cache',
    'DO NOT FORGET to tell the team',
    'NICHT vergessen: Team informieren',
    'Announce it (do not use the channel of everybody)',
    'Uploads do NOT create tickets',
    'If it does NOT answer, wait',
    'NOT including the tag',
    'NICE: it works',
    'Nicht mehr als zehn Minuten',
  ])('none is in: %s', (text) => {
    expect(shoutedBan(text)).toBeNull();
  });
});

test('what stands in a list of bans is forbidden without a word of its own', () => {
  const lists = [
    'Proibições',
    '禁止事項',
    'Forbidden',
    '🚫 Verboten',
    '**NEVER:**',
    'Do NOT:',
    'Niemals:',
    'НЕЛЬЗЯ:',
    '严禁：',
  ];
  expect(lists.filter((one) => !forbids(one))).toEqual([]);
  expect(['Rollback', 'Never mind', 'Do this', 'Nachts'].filter(forbids)).toEqual([]);
});

describe('in a checklist', () => {
  test('a ban inside a task is read before the task is done, and a task that is nothing else is ticked', () => {
    const plan = planOf(
      '# Go\n\n- [ ] Stop it\n- [ ] Open the draft. DO NOT PUBLISH IT IN THIS STEP.\n- [ ] NEVER reboot\n',
    );
    expect(plan.gates.map(({ line, type, text, after }) => [line, type, text, after])).toEqual([
      [4, 'soft', 'DO NOT PUBLISH IT IN THIS STEP.', 's1.i1'],
    ]);
    expect(plan.steps[0]?.items).toHaveLength(3);
  });

  test('what the whole checklist is not for is read before its first step', () => {
    const plan = planOf(
      '# Replace a node\n\n> For the hub only.  Dont use this steps for a spoke.\n\n## Go\n\n- [ ] Drain it\n',
    );
    expect(plan.gates).toMatchObject([{ line: 3, step: 's1', after: null, text: 'Dont use this steps for a spoke.' }]);
  });

  test('a list under "NEVER" is one stop with its lines', () => {
    const plan = planOf('# Go\n\n- [ ] Stop it\n\n**NEVER:**\n\n1. Reboot it\n2. Delete it\n\n- [ ] Start it\n');
    expect(plan.gates).toMatchObject([
      { line: 5, after: 's1.i1', conditions: [{ text: 'Reboot it' }, { text: 'Delete it' }] },
    ]);
  });

  test.each([
    'CRITICAL: the copy has to be there',
    '⚠️ WARNING: it is slow',
    '- CRITICAL: it is slow',
    '- **Danger:** it is slow',
    'ACHTUNG: langsam',
    '注意：很慢',
    'ВНИМАНИЕ: медленно',
    '주의: 느립니다',
  ])('a line that shouts to heed it is a stop without a box around it: %s', (text) => {
    const plan = planOf(`# Go\n\n- [ ] Stop it\n\n${text}\n\n## Then\n\n- [ ] Start it\n`);
    expect(plan.gates).toMatchObject([{ line: 5, type: 'soft', after: 's1.i1' }]);
  });

  test.each(['Critical: it is slow', 'CRITICAL: Do these:', 'Criticality: high', 'CRITICAL'])(
    'and this is none: %s',
    (text) => {
      expect(planOf(`# Go\n\n- [ ] Stop it\n\n${text}\n\n- Start it\n`).gates).toEqual([]);
    },
  );
});
