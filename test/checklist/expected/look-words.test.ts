import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const run = '```sh\n./serve.sh\n```\n';
const linesOf = (text: string) =>
  planOf(`## Go\n\n${run}\n${text}\n`).expectations.map(({ line, command }) => [line, command]);

describe('a sentence that tells to look at something in order to see that it is so', () => {
  test.each([
    'Watch the log to confirm that it is connected.',
    'Das Protokoll ansehen, um sicherzustellen, dass der Dienst verbunden ist.',
    'Consultez le journal pour vous assurer que le service est connecté.',
    'Revise el registro para asegurarse de que el servicio está conectado.',
    'Verifique o registro para garantir que o serviço está conectado.',
    'Посмотрите журнал, чтобы убедиться, что служба подключена.',
    '查看日志以确认服务已连接。',
    'ログを見てサービスが接続されていることを確認する。',
    '로그를 보고 서비스가 연결되어 있는지 확인한다.',
    'لاگ را ببینید تا مطمئن شوید سرویس متصل است.',
  ])('is expected of what was run above it: %s', (said) => {
    expect(linesOf(said)).toEqual([[7, 4]]);
  });

  test.each([
    'Pull the image to ensure it is new.',
    'Check the log to see whether it is connected.',
    'Then confirm the change and load the page.',
    'Also verify the picture, the return path, the till and the rest.',
  ])('is none where it does something, finds out or names things: %s', (said) => {
    expect(linesOf(said)).toEqual([]);
  });
});

test.each([
  'On the **standby**, check that both numbers match.',
  'Auf dem **Ersatz** prüfen, dass beide Zahlen gleich sind.',
  'Sur le **secours**, vérifier que les deux nombres sont égaux.',
  'En el **respaldo**, verificar que ambos números coinciden.',
  'На **резерве** проверьте, что числа совпадают.',
  '在**备机**上确认两个数字一致。',
])('where it is looked at may stand first: %s', (said) => {
  expect(linesOf(said)).toEqual([[7, 4]]);
});

test('what is told behind a wait is seen in the block below', () => {
  expect(linesOf(`Wait two minutes, then verify all of them are running:\n\n${run}`)).toEqual([[7, 10]]);
});

test('"Verify:" may end a sentence over its list', () => {
  expect(linesOf('Open the page of the day. Verify:\n\n- the name is right\n- the sum is 20')).toEqual([[7, 4]]);
});

test.each([
  'Expect `200`.',
  'Expect no output.',
  'Erwartet wird `200`.',
  'Se espera `200`.',
  'Ожидается `200`.',
  '预期返回 `200`。',
])('a verb for expecting a value: %s', (said) => expect(linesOf(said)).toEqual([[7, 4]]));

test.each([
  'Expect 20 minutes of silence.',
  'Requires `jq` 1.7.',
  '`serve.sh` reads the key from `~/.key`.',
  '`serve.sh -n` answers whether both sides match in one call.',
  'If `a` exists, the next one should be `b`.',
  'The name should be short, for example `a1`.',
  'Rohdaten unverändert sichern.',
  '**Case 2: the column has already been removed**',
  '**ケース2: 列が既に削除されている**',
])('explanations, cases and examples are none: %s', (said) => {
  expect(linesOf(said)).toEqual([]);
});

test('an aside in brackets may stand between a command and what it returns', () => {
  const { expectations } = planOf('## Go\n\n1. `cargo search foo` (no flags) returns `0.3`.\n');
  expect(expectations).toMatchObject([{ line: 3, command: 3 }]);
});

test.each([
  'Check the log for `ready`.',
  'Durchsuche die Ausgabe nach „bereit“.',
  'Cherchez « prêt » dans le journal.',
  'Buscar "listo" en la salida.',
  'Procure "pronto" na saída.',
  'Найдите «готово» в выводе.',
  '在输出中查找“就绪”。',
  'ログに「準備完了」があることを確認する。',
  '출력에서 "준비" 를 찾는다.',
  'در خروجی عبارت «آماده» را پیدا کنید.',
])('a text that is looked for in what is printed is expected there: %s', (said) => {
  expect(linesOf(said)).toEqual([[7, 4]]);
});
