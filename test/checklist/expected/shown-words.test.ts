import { describe, expect, test } from 'vitest';
import { saysTrailing } from '../../../src/checklist/block/trailing-words.ts';
import { saysAnswer } from '../../../src/checklist/expected/answer-words.ts';
import { namesOutput, saysSeen } from '../../../src/checklist/expected/shown-words.ts';
import { planOf } from '../plan-of.ts';

const expectationsOf = (text: string) =>
  planOf(`## Work\n\n${text}\n`).expectations.map(({ line, text: said, command }) => [line, said, command]);

const run = '```sh\n./count.sh\n```\n';

describe('what is seen once something has run', () => {
  test.each([
    'You should see the new pod.',
    'With the old one stopped, you should now see one member less.',
    'The page should show both names.',
    'The list must not display the old one.',
    'Du solltest nun zwei Zeilen sehen.',
    'Die Tabelle sollte angezeigt werden.',
    'Vous devriez obtenir deux lignes.',
    'La page doit afficher le nouveau nom.',
    'Deberías ver el nuevo nombre.',
    'Você deve ver o novo nome.',
    'Вы должны увидеть новое имя.',
    'Страница должна вернуть новое имя.',
    '你会看到新的名字',
    '新しい名前が表示されます。',
    '새 이름이 표시됩니다.',
    'باید نام تازه را ببینید',
    "Now you'll see the new pod.",
    'The list must contain the new name.',
    'The name has to be in the output.',
    'Die Ausgabe muss den Namen enthalten.',
    'La sortie doit contenir le nom.',
    'La salida debe incluir el nombre.',
    'A saída deve conter o nome.',
    'Вывод должен содержать имя.',
    '输出中必须包含该名称',
    '出力に名前が含まれていること。',
    '출력에 이름이 포함되어야 한다',
    'نام باید در خروجی باشد',
  ])('is expected of what was run right above: %s', (said) => {
    expect(saysSeen(said)).toBe(true);
    expect(expectationsOf(`${run}\n${said}`)).toEqual([[7, said, 4]]);
  });

  test.each([
    'If the port is taken, you should see an error.',
    'Wenn der Dienst fehlt, sollte eine Meldung erscheinen.',
    'You should see to it that somebody is there.'.replace('see to it', 'take care'),
    'You will see more of it in the next part.',
    'For each host you will see a folder there.',
    'The team should return to the office.',
  ])('is none in a case, or where somebody does something: %s', (said) => {
    expect(expectationsOf(`${run}\n${said}`)).toEqual([]);
  });

  test('is what is hoped for, where the case is that all went well', () => {
    const block = (said: string) =>
      planOf(`## Go\n\n\`\`\`sh\n./count.sh\n\n# ${said}\n# 12 rows\n\`\`\`\n`).expectations;
    for (const said of [
      'If all went well, you should see:',
      'Wenn alles klappt, solltest du sehen:',
      'Si todo está bien, deberías ver:',
      'Если всё хорошо, вы увидите:',
      '一切正常，你会看到：',
    ])
      expect(block(said).map(({ text, command }) => [text, command])).toEqual([['12 rows', 4]]);
  });
});

test.each([
  'Result: 3 rows',
  'Ergebnis: 3 Zeilen',
  'Sortie : 3 lignes',
  'Salida: 3 filas',
  'Вывод: 3 строки',
  '结果：3 行',
  '結果：3 行',
  '결과: 3 줄',
  'نتیجه: 3 سطر',
])('a text right below what was run is named as what that gives: %s', (said) => {
  expect(expectationsOf(`${run}\n${said}`)).toMatchObject([[7, expect.stringMatching(/^3 /), 4]]);
  expect(expectationsOf(`${run}\nIt is slow.\n\n${said.replace(/3 .*/, 'kept')}`)).toEqual([]);
});

test.each([
  'The response contains `ok`.',
  'The sync log ends with `done`.',
  'On success, the tool prints the number.',
  'Die Antwort enthält `ok`.',
  'Bei Erfolg zeigt der Befehl die Nummer.',
  'La réponse contient `ok`.',
  'En cas de succès, la commande affiche le numéro.',
  'La respuesta contiene `ok`.',
  'Em caso de sucesso, o comando imprime o número.',
  'Ответ содержит `ok`.',
  'При успехе команда выведет номер.',
  '响应中包含 `ok`。',
  '応答に `ok` が含まれる。',
  '응답에 `ok` 가 포함된다.',
  'پاسخ شامل `ok` است.',
])('what a program gives, also where all went well, is expected: %s', (said) => {
  expect(expectationsOf(`${run}\n${said}`)).toEqual([[7, said, 4]]);
});

test.each([
  'Output:',
  'The service answers with this response:',
  'Ausgabe:',
  'Résultat :',
  'Salida:',
  'Вывод:',
  '返回：',
  '結果:',
  '결과:',
  'خروجی:',
])('a sample below "%s" is what its block prints', (lead) => {
  const sample = '```text\n12 rows, all new\n```\n';
  expect(namesOutput(lead)).toBe(true);
  expect(expectationsOf(`${run}\n${lead}\n\n${sample}`)).toHaveLength(1);
  expect(expectationsOf(`Read it.\n\n${lead}\n\n${sample}`)).toEqual([]);
});

test.each(['Paste the result into the ticket:', 'Send this response:', 'Trage das Ergebnis ein:'])(
  'a text below "%s" is something to do',
  (lead) => {
    expect(expectationsOf(`${run}\n${lead}\n\n\`\`\`text\nIt is done.\n\`\`\`\n`)).toEqual([]);
  },
);

test.each([
  '`/health` returns `200`.',
  'The query returns no rows.',
  '`/health` und `/ready` liefern `200`.',
  '`/health` renvoie `200`.',
  '`/health` devuelve `200`.',
  '`/health` возвращает `200`.',
  '`GET /health` 返回 success 或 `200`',
  '`/health` が `200` を返す',
  '`/health`이 `200`을 반환',
])('what something gives is expected where it is a value: %s', (said) => {
  expect(saysAnswer(said)).toBe(true);
  expect(expectationsOf(`${run}\n${said}`)).toHaveLength(1);
});

test.each([
  '`--dry-run` prints `plan`.',
  '`/health` returns `503` if the store is away.',
  'It shows how this is done.',
])('what explains something is none: %s', (said) => {
  expect(expectationsOf(`${run}\n${said}`)).toEqual([]);
});

test.each([
  'the node is gone',
  'all pods are running',
  '200',
  '200 OK',
  '3/3',
  'no rows left',
  'this is expected',
  'это ожидаемо',
])('behind a command "%s" says what is seen of it', (text) => {
  expect(saysTrailing(text)).toBe(true);
});

test.each(['the new one', 'list what is running', '8080', 'only if needed', 'no cache'])('"%s" does not', (text) => {
  expect(saysTrailing(text)).toBe(false);
});

test.each([
  ['Ask with `curl localhost` and confirm that it loads.', 'confirm that it loads'],
  ['Run `make ovens`, and make sure all three are listed.', 'and make sure all three are listed'],
  ['Führe `curl localhost` aus und prüfe, dass sie lädt.', 'prüfe, dass sie lädt'],
  ['Ejecute `curl localhost` y verifique que carga.', 'verifique que carga'],
])('what is to be checked behind something to do is expected of it: %s', (said, expected) => {
  const plan = planOf(`## Work\n\n1. ${said}\n2. Tell the team.\n`);
  expect(plan.expectations.map(({ line, text }) => [line, text])).toEqual([[3, expected]]);
});

test('brackets behind what leads to a block say what it should do', () => {
  expect(expectationsOf(`Ask it directly (should fail from outside):\n\n${run}`)).toEqual([
    [3, 'should fail from outside', 6],
  ]);
});

test('a sentence in a way back is expected of what was run there', () => {
  const { expectations } = planOf(`## Go\n\n${run}\n## Rollback\n\n${run}\nThe page should show the old name.\n`);
  expect(expectations.map(({ line, command }) => [line, command])).toEqual([[13, 10]]);
});

test.each([
  'make sure that the page loads',
  'エラーがないことを確認',
  '카드가 보이는지 확인',
  'prüfe, dass die Seite lädt',
])('a comment below the last command of a block that tells to check says what is seen: %s', (said) => {
  const block = (...lines: string[]) => planOf(['## Go', '', '```sh', ...lines, '```', ''].join('\n')).expectations;
  expect(block('./build.sh', '', `# ${said}`).map(({ text, command }) => [text, command])).toEqual([[said, 4]]);
});

test('a code alone below what is asked for is what it answers', () => {
  const { expectations } = planOf('## Go\n\n1. Ask: `curl -I localhost`\n   - HTTP 200 Response\n');
  expect(expectations.map(({ line, command }) => [line, command])).toEqual([[4, 3]]);
});

test('a comment that tells to check, above a command that only reads, is something to look at and asks nothing', () => {
  const plan = planOf(
    "## Go\n\n```sh\n# Verify it's stopped\nsystemctl status web\n\n# Verify that it runs\n./start\n\n# List it\nls\n```\n",
  );
  const looks = plan.steps.flatMap(({ items }) =>
    items.map((item) => (item.kind === 'command' ? item.data.look : null)),
  );
  expect(looks).toEqual(["Verify it's stopped", undefined, undefined]);
  expect(plan.expectations).toEqual([]);
});
