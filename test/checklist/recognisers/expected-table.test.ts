import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const table = (head: string, ...rows: string[]) => {
  const columns = head.split('|').length - 2;
  return [head, `|${'---|'.repeat(columns)}`, ...rows].join('\n');
};

describe('a table of how things have to be', () => {
  test.each([
    ['Verification', '| Host | Expected |'],
    ['Prüfung', '| Seite | Soll |'],
    ['Vérification', '| Page | Attendu |'],
    ['Verificación', '| Página | Resultado esperado |'],
    ['Verificação', '| Página | Critério de aceitação |'],
    ['Проверка', '| Страница | Ожидается |'],
    ['验证', '| 页面 | 预期 |'],
    ['確認', '| ページ | 期待値 |'],
    ['확인', '| 페이지 | 예상 결과 |'],
    ['بررسی', '| صفحه | نتیجه مورد انتظار |'],
    ['Verification', '| Page | Healthy |'],
    ['Prüfung', '| Seite | Zielwert |'],
    ['Vérification', '| Page | Valeur cible |'],
    ['Verificación', '| Página | Valor objetivo |'],
    ['Проверка', '| Страница | Норма |'],
    ['验证', '| 页面 | 正常值 |'],
  ])('is looked at as a whole where things are checked: %s, %s', (heading, head) => {
    const { expectations, steps } = planOf(
      `## ${heading}\n\n${table(head, '| a.example | 200 |', '| b.example | 302 |')}\n`,
    );
    expect(steps[0]?.items).toMatchObject([{ kind: 'check', title: heading }]);
    expect(expectations).toMatchObject([{ line: 3, text: '- a.example: 200\n- b.example: 302', item: 's1.i1' }]);
  });

  test('is expected of what was run right above it', () => {
    const rows = table('| Page | Expected result |', '| /in | 200 |');
    const { expectations, steps } = planOf(`## Go\n\n\`\`\`sh\n./probe.sh\n\`\`\`\n\n${rows}\n`);
    expect(steps[0]?.items).toHaveLength(1);
    expect(expectations).toMatchObject([{ line: 7, command: 4, text: '- /in: 200' }]);
  });

  test.each(['| Check | Command | Expected |', '| Step | Command | Expected |'])(
    'runs what its rows run: %s',
    (head) => {
      const { expectations, steps } = planOf(
        `## Go\n\n${table(head, '| Pods | `kubectl get pods` | all Running |')}\n`,
      );
      expect(steps[0]?.items).toMatchObject([{ kind: 'command' }]);
      expect(expectations).toMatchObject([{ line: 5, command: 5, text: 'all Running' }]);
    },
  );

  test.each([
    '| Step | Action | Expected |',
    '| Schritt | Aktion | Erwartetes Ergebnis |',
    '| Étape | Action | Attendu |',
    '| Paso | Acción | Resultado esperado |',
    '| Шаг | Действие | Ожидаемый результат |',
    '| 步骤 | 操作 | 预期结果 |',
    '| 手順 | 作業 | 期待値 |',
    '| 단계 | 작업 | 예상 결과 |',
  ])('has its rows done where it tells actions: %s', (head) => {
    const { expectations, steps } = planOf(
      `## Go\n\n${table(head, '| 1 | Open it | It loads |', '| 2 | Close it | Gone |')}\n`,
    );
    expect(steps[0]?.items.map(({ title }) => title)).toEqual(['Open it', 'Close it']);
    expect(expectations).toMatchObject([{ line: 5, text: 'It loads', item: 's1.i1' }, { item: 's1.i2' }]);
  });

  test.each(['| Phase | Expected duration |', '| Dienst | Erwartete Ausfallzeit |', '| 阶段 | 预期耗时 |'])(
    'is none where it tells times and costs: %s',
    (head) => expect(planOf(`## Verification\n\n${table(head, '| Copy | 2 h |')}\n`).expectations).toEqual([]),
  );

  test.each([
    '| Alert | Expected | Response |',
    '| Symptom | Action | Expected |',
    '| Fehler | Aktion | Erwartet |',
    '| Problème | Action | Attendu |',
    '| 症状 | 操作 | 预期 |',
  ])('is for when something goes wrong: %s', (head) => {
    const { expectations, steps } = planOf(`## Monitoring\n\n${table(head, '| slow | look | fast |')}\n`);
    expect([expectations, steps]).toEqual([[], []]);
  });

  test('is a record where it holds what was found', () => {
    const found = table('| Check | Expected | Actual |', '| Pods | 3 | 3 |');
    expect(planOf(`## Verification\n\n${found}\n`).expectations).toEqual([]);
  });
});
