import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const block = (command: string, lang = 'bash') => `\`\`\`${lang}\n${command}\n\`\`\`\n`;
const optionsOf = (text: string) =>
  planOf(`# Rollout\n\n## Go\n\n${text}\n`).choices.map(({ options }) => options.map(({ line }) => line));

describe('a line between two blocks', () => {
  test.each([
    'If you built a new image, you may prefer:',
    'If the console is down, use this instead:',
    'Wenn die Konsole fehlt, stattdessen:',
    'Si la console est fermée, utilisez plutôt :',
    'Si la consola no responde, en su lugar:',
    'Если консоль недоступна, вместо этого:',
    '如果控制台不可用，改用：',
    'コンソールが使えないときは、代わりに：',
    '콘솔을 쓸 수 없으면 대신:',
    'اگر کنسول در دسترس نیست، به جای آن:',
    '— OR —',
    '(or)',
    'Another way:',
    'A third option:',
    'Eine andere Möglichkeit:',
    'Une autre façon :',
    'Otra forma:',
    'Outra opção:',
    'Como alternativa:',
    'Другой способ:',
  ])('offers the other way: %s', (lead) => {
    expect(optionsOf(`${block('./one')}\n${lead}\n\n${block('./other')}`)).toEqual([[5, 9]]);
  });

  test.each([
    ['If the oven runs:', 'Otherwise:'],
    ['With migrations:', 'Without migrations:'],
    ['**Minor upgrade**', '**Major upgrade**'],
    ['**有数据库变更**', '**无数据库变更**'],
    ['If the oven is hot:', 'If the oven is not hot:'],
    ['Falls der Ofen läuft:', 'Andernfalls:'],
    ['Si le four tourne :', 'Sinon :'],
    ['Si el horno está encendido:', 'De lo contrario:'],
    ['Se o forno estiver ligado:', 'Caso contrário:'],
    ['Если печь работает:', 'Иначе:'],
    ['如果烤箱在运行：', '否则：'],
    ['オーブンが動いている場合は：', 'それ以外：'],
    ['오븐이 켜져 있는 경우:', '그렇지 않으면:'],
    ['اگر تنور روشن است:', 'در غیر این صورت:'],
  ])('says the opposite case of the one above: %s %s', (one, other) => {
    expect(optionsOf(`${one}\n\n${block('./one')}\n${other}\n\n${block('./other')}`)).toEqual([[7, 11]]);
  });

  test.each([
    'Then, once it is up:',
    'Do not restart it; reload it instead:',
    'You can also look at the log:',
    'If it runs, look at it:',
  ])('offers none: %s', (lead) => {
    expect(optionsOf(`${block('./one')}\n${lead}\n\n${block('./other')}`)).toEqual([]);
  });
});

test('the other way of a sentence of two lines begins where the sentence does', () => {
  expect(
    optionsOf(
      `${block('./one')}\nOr, with the old script (it prints a banner, and\nasks for a word):\n\n${block('./other')}`,
    ),
  ).toEqual([[5, 9]]);
});

test.each([
  '*(Without Python: `docker run --rm httpd htpasswd -nB ada`)*',
  '(Sans Python : `docker run --rm httpd htpasswd -nB ada`)',
  'Ohne Python: `docker run --rm httpd htpasswd -nB ada`',
  'Без Python: `docker run --rm httpd htpasswd -nB ada`',
  '没有 Python：`docker run --rm httpd htpasswd -nB ada`',
])('what is run where something is missing is the other way: %s', (text) => {
  expect(optionsOf(`${block('python3 hash.py')}\n${text}\n`)).toEqual([[5, 9]]);
});

test('the other way may stand behind what the block prints', () => {
  const text = `${block('./import ada')}\nExpected:\n\n${block('3 imported', '')}\nIt can be run again.\n\n*Manual alternative (if the API is down)*: drop the files into the page.\n`;
  expect(optionsOf(text.replace('Manual alternative', 'Alternative by hand'))).toEqual([[5, 17]]);
});

test('a block for another system than the language of the one above is the other way', () => {
  const text = (lang: string, lead: string) =>
    `${block('./make-key', lang)}\nThe key is put here:\n\n${block('~/key', 'text')}\n${lead}\n\n${block('./make-key.sh')}`;
  expect(optionsOf(text('powershell', 'On macOS/Linux:'))).toEqual([[5, 15]]);
  expect(optionsOf(text('powershell', 'On Windows:'))).toEqual([]);
  expect(optionsOf(text('bash', 'Then look at it:'))).toEqual([]);
});

test('a note below a block is no other way', () => {
  expect(optionsOf(`${block('python3 hash.py')}\nNote: the shop has \`locked = true\` set\n`)).toEqual([]);
});

test('and so it is in an item of a list', () => {
  const text =
    '1. Make the word:\n\n   ```bash\n   python3 hash.py\n   ```\n\n   *(Without Python: `docker run httpd htpasswd`)*\n\n2. Keep it\n';
  expect(optionsOf(text)).toEqual([[7, 11]]);
});
