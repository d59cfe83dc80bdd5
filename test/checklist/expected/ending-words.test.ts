import { describe, expect, test } from 'vitest';
import { saysEnding } from '../../../src/checklist/expected/ending-words.ts';
import { planOf } from '../plan-of.ts';

const run = '```sh\nmake all\n```\n';

describe('a sentence that says how something has to end', () => {
  test.each([
    'The import must finish without errors.',
    'Der Import muss ohne Warnungen durchlaufen.',
    "L'import doit se terminer sans avertissement.",
    'La carga debe terminar sin errores.',
    'A carga deve terminar sem falhas.',
    'Загрузка должна завершиться без ошибок.',
    '导入必须无错误地完成。',
    '取り込みがエラーなく完了すること。',
    '적재가 오류 없이 끝나야 한다.',
    'بارگذاری باید بدون خطا تمام شود.',
    'All of them have to pass.',
    'Die Prüfungen müssen alle durchlaufen.',
    'Les contrôles doivent tous réussir.',
    'Las pruebas deben pasar.',
    'Os testes devem todos passar.',
    'Проверки должны пройти.',
    '测试应全部通过。',
    'テストが通ること。',
    '검사가 통과해야 한다.',
    'آزمون‌ها باید موفق شوند.',
  ])('is expected of what was run above it: %s', (said) => {
    expect(planOf(`## Work\n\n${run}\n${said}\n`).expectations).toMatchObject([{ line: 7, text: said, command: 4 }]);
  });
});

describe('a second sentence of a step that says what must not turn up', () => {
  test.each([
    'Run `tofu plan`. It must not propose a replacement.',
    '`tofu plan` ausführen. Er darf keine Löschung vorschlagen.',
    'Lancer `tofu plan`. Il ne doit proposer aucune suppression.',
    'Ejecutar `tofu plan`. No debe proponer ningún borrado.',
    'Запустить `tofu plan`. Он не должен предлагать удаление.',
    '运行 `tofu plan`。不得出现替换操作。',
    '`tofu plan` を実行する。削除が提案されないこと。',
    '`tofu plan` 실행. 삭제가 제안되지 않아야 한다.',
    'اجرای `tofu plan`. نباید حذف پیشنهاد دهد.',
  ])('is expected of what the step runs: %s', (step) => {
    expect(planOf(`## Work\n\n1. ${step}\n`).expectations).toMatchObject([{ line: 3, command: 3 }]);
  });

  test('is expected of what a person does there, too', () => {
    expect(planOf('## Work\n\n1. Run a dry plan. It must not list a replacement.\n').expectations).toMatchObject([
      { line: 3, text: 'It must not list a replacement.', command: null },
    ]);
  });
});

test.each([
  'You must finish the form without errors.',
  'It must not be run twice.',
  'The script must not run while the queue is full.',
  'If the import stops, it must not propose anything.',
  'Die Datenbank darf nicht gelöscht werden.',
  'No debe eliminar la base.',
  'Оператор не должен удалять таблицу.',
  '実行しないこと。',
])('what somebody does or leaves is no outcome: %s', (sentence) => {
  expect(saysEnding(sentence)).toBe(false);
});
