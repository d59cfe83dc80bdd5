import { describe, expect, test } from 'vitest';
import {
  labelledExpectation,
  leadsToExpectation,
  saysShould,
} from '../../../src/checklist/expected/expectation-words.ts';
import { planOf } from '../plan-of.ts';

describe('what should be seen', () => {
  test.each([
    ['Erwartet: 3 Zeilen', '3 Zeilen'],
    ['Debe mostrar: ninguna fila', 'ninguna fila'],
    ['Doit afficher : aucune ligne', 'aucune ligne'],
    ['Résultat attendu : vide', 'vide'],
    ['Salida esperada: OK', 'OK'],
    ['Ожидаемый результат: 200', '200'],
    ['预期结果：0 行', '0 行'],
    ['期待値: 200', '200'],
    ['예상 결과: 정상', '정상'],
    ['Procesos esperados: tres', 'tres'],
  ])('"%s" names it', (text, seen) => expect(labelledExpectation(text.replace(' :', ':'))).toBe(seen));

  test.each(['Hinweis: erwartet wird Geduld', '注意：先备份', 'Nota: esperar', 'Tiempo esperado: 5 min'])(
    '"%s" does not',
    (text) => expect(labelledExpectation(text)).toBeNull(),
  );

  test.each([
    'Die Ausgabe sollte so aussehen:',
    'Vous devriez voir :',
    'La respuesta debe ser:',
    'Вывод должен быть таким:',
    '正常应出现：',
    '次のように表示されます:',
    '다음과 같이 출력됩니다:',
    'خروجی باید شبیه این باشد:',
  ])('"%s" leads to a sample of it', (text) => expect(leadsToExpectation(text)).toBe(true));

  test.each([
    '应该返回 0 行',
    'должно быть 3',
    'debe mostrar active',
    'doit être vide',
    'sollte leer sein',
    'Sollte: bereit',
    'Deberías ver: dos procesos',
    'Vous devriez voir : actif',
    '200 が返ること',
  ])('the comment "%s" says it', (text) => expect(saysShould(text)).toBe(true));
  test.each(['应用启动', 'должность', 'reiniciar', 'Alle Dienste stoppen', '再起動する'])('"%s" does not', (text) =>
    expect(saysShould(text)).toBe(false),
  );
});

test('a comment in SQL and a sentence above a sample are expectations', () => {
  const plan = planOf(
    '## 检查\n\n```sql\nSELECT count(*) FROM a;\n-- 应该返回 0 行\n```\n\n正常应出现：\n\n```text\nok\n```\n',
  );
  expect(plan.expectations.map(({ line }) => line)).toEqual([5, 8]);
});

test('a comment that says how a column has to look is expected of the statement above it', () => {
  const { expectations } = planOf(
    '## Look\n\n```sql\nSELECT sync_state FROM nodes;\n-- sync_state must be SYNC on every node\n```\n',
  );
  expect(expectations).toMatchObject([{ line: 5, text: 'sync_state must be SYNC on every node', command: 4 }]);
});
