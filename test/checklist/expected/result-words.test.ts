import { describe, expect, test } from 'vitest';
import { saysResult } from '../../../src/checklist/expected/result-words.ts';
import { planOf } from '../plan-of.ts';

const run = '```sh\n./load.sh\n```\n';
const expectationsOf = (text: string) =>
  planOf(`## Work\n\n${text}\n`).expectations.map(({ line, text: said, command }) => [line, said, command]);

const results = {
  state: [
    'All checks pass.',
    'Both replicas are `Ready`.',
    'The queue is empty.',
    'Alle Prüfungen laufen durch.',
    'Der Server ist wieder erreichbar.',
    'Tous les contrôles passent.',
    'La file est vide.',
    'Todos los nodos están activos.',
    'O serviço está disponível.',
    'Все проверки проходят.',
    'Сервер снова доступен.',
    '所有检查通过。',
    'すべてのノードが `Ready` になっている。',
    '모든 노드가 `Ready` 상태입니다.',
    'همه گره‌ها فعال هستند.',
    'The site answers again.',
    'Die Seite läuft wieder.',
    'La page répond de nouveau.',
    'La página vuelve a responder.',
    'A página volta a responder.',
    'Страница снова отвечает.',
    '页面恢复响应。',
    'ページが再び応答する。',
    '페이지가 다시 응답합니다.',
    'صفحه دوباره پاسخ می‌دهد.',
    'The exit code is 0.',
    'Der Rückgabewert ist 0.',
    'Le code de retour vaut 0.',
    'El código de salida es 0.',
    'Код возврата 0.',
    '退出码为 0。',
    '終了コードは 0。',
    '종료 코드는 0 입니다.',
    'کد خروج 0 است.',
    'No rows come back.',
    'Keine Zeile wird ausgegeben.',
    "Aucune ligne n'est affichée.",
    'Nenhuma linha é retornada.',
    'Ни одной строки не выводится.',
    '没有任何输出行。',
    '何も表示されないこと。',
    '아무 줄도 출력되지 않는다.',
    'هیچ سطری نمایش داده نمی‌شود.',
  ],
  made: [
    'This creates `out/site.zip`.',
    'The archive `site.zip` is written.',
    '→ a file `site.zip` exists',
    'Danach liegt `site.zip` im Ordner.',
    'Cela produit `site.zip`.',
    'Esto genera `site.zip`.',
    'O arquivo `site.zip` é gerado.',
    'Появится файл `site.zip`.',
    '完成后会在目录中生成 `site.zip`。',
    '`site.zip` が作成されます。',
    '`site.zip` 파일이 생성됩니다.',
    'فایل `site.zip` ایجاد می‌شود.',
  ],
  appears: [
    'The new row appears at the top.',
    'A dialog opens.',
    'Ein Fenster öffnet sich.',
    'La nouvelle ligne apparaît.',
    'La nueva fila aparece arriba.',
    'A nova linha aparece no topo.',
    'Откроется окно входа.',
    '随后会弹出登录窗口。',
    '一覧に表示されます。',
    '새 행이 나타납니다.',
    'پنجره ورود باز می‌شود.',
    'If all is well, the start page opens.',
    'The state changes to "Closed".',
    'Der Status wechselt auf „Zu“.',
    'Le statut passe à « Fermé ».',
    'El estado cambia a "Cerrado".',
    'O estado muda para "Fechado".',
    'Статус сменится на "Закрыт".',
    '状態が「完了」になります。',
  ],
} as const;

describe.each(Object.entries(results))('what is there once something has run: %s', (kind, sentences) => {
  test.each([...sentences])('%s', (said) => {
    expect(saysResult(said, [kind as keyof typeof results])).toBe(true);
    expect(expectationsOf(`${run}\n${said}`)).toEqual([[7, said, 4]]);
  });
});

test('is looked for in the list right below, and behind what a step does', () => {
  expect(expectationsOf(`${run}\n- It takes the newest dump.\n- It may be old.\n- The queue is empty.`)).toEqual([
    [9, 'The queue is empty.', 4],
  ]);
  expect(expectationsOf('1. Press "Publish". A green bar appears.\n2. Go on.')).toEqual([
    [3, 'A green bar appears.', null],
  ]);
});

test.each([
  'The queue is not empty while the job runs.',
  'The page is always reachable.',
  'All nodes are listed below.',
  'If the port is free, a window opens.',
  'The mirror is available in two halls.',
  'All workers are restarted.',
  'The rules are written by another tool in `rules.txt`.',
  'Die Liste `alt.txt` wird von dem Werkzeug angelegt.',
  'Die Regeln liegen in `rules.txt`.',
  'Keine Daten werden gelöscht.',
  "Aucune donnée n'est effacée.",
  'El fichero está en `/srv/a`.',
  'Le fichier est dans `/srv/a`.',
  'すべてのノードが再起動します。',
  '迁移期间服务不可用。',
  'Exit code 8 was once an error of the parser.',
  'This creates the tables and the user.',
  'Die Seite ist währenddessen nicht erreichbar.',
  'Сервис может быть недоступен.',
])('an explanation is none: %s', (said) => {
  expect(expectationsOf(`${run}\n${said}`)).toEqual([]);
});

test('far from what was run, or where nothing was run, the same words explain', () => {
  expect(expectationsOf('The queue is empty.')).toEqual([]);
  expect(expectationsOf(`${run}\nIt is slow.\n\nThe archive \`site.zip\` is written.`)).toEqual([]);
});
