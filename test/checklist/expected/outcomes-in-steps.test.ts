import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const seen = (step: string) =>
  planOf(`## Go\n\n${step}\n`).expectations.map(({ line, text, command }) => [line, text, command]);

describe('what a step says in brackets is seen of what it runs', () => {
  test.each([
    ['1. Run `./a.sh` (expected: `fine`)', 'expected: `fine`'],
    ['1. `./a.sh` ausführen (erwartet: `fine`)', 'erwartet: `fine`'],
    ['1. Lancer `./a.sh` (attendu : `fine`)', 'attendu : `fine`'],
    ['1. Ejecutar `./a.sh` (esperado: `fine`)', 'esperado: `fine`'],
    ['1. Запустить `./a.sh` (ожидается: `fine`)', 'ожидается: `fine`'],
    ['1. 运行 `./a.sh`（预期：`fine`）', '预期：`fine`'],
    ['1. `./a.sh` を実行（期待値：`fine`）', '期待値：`fine`'],
    ['1. `./a.sh` 실행 (예상: `fine`)', '예상: `fine`'],
    ['1. اجرای `./a.sh` (مورد انتظار: `fine`)', 'مورد انتظار: `fine`'],
  ])('%s', (step, text) => {
    expect(seen(step)).toEqual([[3, text, 3]]);
  });
});

describe('a line inside of a step that names a result is seen of what the step runs', () => {
  test.each([
    'Result: three rows',
    'Success looks like: three rows',
    'Verify: three rows',
    'Ergebnis: drei Zeilen',
    'Résultat : trois lignes',
    'Resultado: tres filas',
    'Результат: три строки',
    '结果：三行',
    '結果：3行',
    '결과: 3줄',
    'نتیجه: سه خط',
  ])('%s', (line) => {
    expect(seen(`1. Run \`./a.sh\`\n   - ${line}\n2. Run \`./b.sh\``)).toMatchObject([[4, expect.anything(), 3]]);
  });

  test.each(['Result: ____', 'Results: see the wiki of the team'])('a blank and another word are none: %s', (line) => {
    expect(seen(`1. Run \`./a.sh\`\n   - ${line}\n2. Run \`./b.sh\``)).toEqual([]);
  });
});
