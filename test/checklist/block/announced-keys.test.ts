import { describe, expect, test } from 'vitest';
import { announcesDevice, announcesQuestion } from '../../../src/checklist/block/announced-keys.ts';
import { planOf } from '../plan-of.ts';

describe('announcesQuestion', () => {
  test.each([
    'When prompted, type `yes`.',
    'Requires "YES" confirmation',
    'It will notice the change and prompt to move the state.',
    'You have to type yes.',
    'It waits for input.',
    'Wartet auf eine Eingabe',
    'Требует ввода пароля',
    '需要手动输入确认',
    "You'll be asked for the region.",
    'The script asks to confirm.',
    'The mill fetches its sacks and then stops at the licence question.',
    'Das Programm läuft bis zur Abfrage.',
    "Le programme s'arrête à la question.",
    'El programa llega a la pregunta.',
    'Программа дойдёт до вопроса',
    '程序停在许可提示处',
    '同意の画面で停止する',
    '동의 질문에서 멈춘다',
    'The wrapper asks for the path of the store and passwords.',
    'Wenn gefragt, mit "ja" bestätigen',
    'Das Programm verlangt zweimal eine Bestätigung.',
    'Le programme demande deux fois une confirmation.',
    'O script pede uma senha.',
    "À l'invite, saisissez « oui »",
    'Quando solicitado, digite "sim"',
    'Введите yes, когда спросит',
    '按提示输入 yes',
    'yes と入力する',
    '프롬프트가 나오면 yes를 입력',
  ])('%s', (text) => {
    expect(announcesQuestion(text)).toBe(true);
  });

  test.each([
    'The form asks for an address.',
    'Requires confirmation from the owner',
    'You have to type up the notes.',
    'Type the report.',
    'Run the migration.',
    'Stop at the gate.',
    '输入目录',
  ])('not: %s', (text) => {
    expect(announcesQuestion(text)).toBe(false);
  });
});

test('a device is announced where it has to be connected or touched', () => {
  expect(announcesDevice('Your Ledger needs to be connected and unlocked.')).toBe(true);
  expect(announcesDevice('Touch your YubiKey when it blinks.')).toBe(true);
  expect(announcesDevice('The ledger of accounts is closed.')).toBe(false);
});

const commandsOf = (text: string) =>
  planOf(text).blocks.flatMap((block) => block.commands.map((command) => [command.text, command.interactive]));

describe('commands whose question stands in the text around their block', () => {
  test('are the last one that does something', () => {
    const block = '```bash\n./prepare.sh\n./push.sh\nls\n```\n';
    expect(commandsOf(`## Go\n\n${block}\nWhen prompted, type yes.\n`)).toEqual([
      ['./prepare.sh', false],
      ['./push.sh', true],
      ['ls', false],
    ]);
    expect(commandsOf(`## Go\n\nIt will ask for the region.\n\n${block}`)[1]).toEqual(['./push.sh', true]);
    expect(commandsOf(`## Go\n\n${block}\nIt takes a minute.\n`).some(([, interactive]) => interactive)).toBe(false);
  });

  test('are those that sign or send, where a device has to be at hand', () => {
    const text =
      '## Sign\n\nMake sure your hardware wallet is unlocked.\n\nFor Ann:\n```bash\nmake deps\nmake sign-ann\n```\n';
    expect(commandsOf(text)).toEqual([
      ['make deps', false],
      ['make sign-ann', true],
    ]);
  });
});

test('a statement says itself what it destroys', () => {
  const plan = planOf('## Go\n\n```sql\nsqlite3 a.db\nSELECT 1;\nDROP TABLE b;\n```\n');
  expect(plan.blocks[0]?.commands.map((command) => [command.line, command.danger])).toEqual([
    [4, null],
    [5, null],
    [6, 'drops a table'],
  ]);
  expect(plan.blocks[0]?.statements.map((statement) => statement.danger)).toEqual([null, 'drops a table']);
  expect(plan.steps[0]?.items).toMatchObject([
    { effect: 'destroys', data: { client: { open: { danger: 'drops a table' } } } },
  ]);
});

test('comments below a command that say what is asked mark that command', () => {
  const asks = (text: string) =>
    planOf(`## Work\n\n\`\`\`sh\n${text}\n\`\`\`\n`).blocks[0]?.commands.map(({ interactive }) => interactive);
  expect(asks('make a\nsudo ./setup.sh\n\n# Follow the prompts\n# Name: me')).toEqual([false, true]);
  expect(asks('make a\n\n# Follow the guide')).toEqual([false]);
  for (const said of [
    'Choose 0 to leave',
    '3. Select what to load:',
    'Wähle 2 zum Beenden',
    'Tapez 1 pour quitter',
    'Elija 1 para salir',
    'Введите 0 для выхода',
    '选择 0 退出',
    '0 を選択して終了',
    '0번을 선택',
    '۰ را انتخاب کنید',
  ])
    expect([said, asks(`./menu.sh\n\n# ${said}`)]).toEqual([said, [true]]);
  expect(asks('./menu.sh\n# Choose 0 to leave')).toEqual([true]);
  expect(asks('./menu.sh\n\n# Select 2 reviewers')).toEqual([false]);
  expect(asks('# Choose what is loaded\n./menu.sh')).toEqual([false]);
});

test('a comment above a command that says that it asks marks the last command below it', () => {
  const asks = (title: string) =>
    planOf(`## Work\n\n\`\`\`sh\n# ${title}\nmake a\n./load.sh\n\`\`\`\n`).blocks[0]?.commands.map(
      ({ interactive }) => interactive,
    );
  for (const title of [
    'Load it all (asks for confirmation)',
    'Load it all (requires confirmation)',
    'Alles laden (mit Rückfrage)',
    'Tout charger (demande confirmation)',
    'Cargar todo (pide confirmación)',
    'Carregar tudo (com confirmação)',
    'Загрузить всё (с подтверждением)',
    '全部加载（需确认）',
    'すべて読み込む（確認プロンプトあり）',
    '전체 적재 (확인 프롬프트 있음)',
  ])
    expect([title, asks(title)]).toEqual([title, [false, true]]);
  for (const title of ['Load it all without confirmation', 'Ask Ann to confirm', 'Alles laden (ohne Rückfrage)'])
    expect([title, asks(title)]).toEqual([title, [false, false]]);
});

test('a lead over a list, or a bullet, right below a block says that it asks', () => {
  const asks = (below: string) => commandsOf(`## Go\n\n\`\`\`bash\nmake loaves\n\`\`\`\n\n${below}\n`)[0]?.[1];
  expect(asks('**Interactive prompts:**\n\n1. Which oven\n2. Type `y` to go on')).toBe(true);
  expect(asks('- Type "yes" to go on')).toBe(true);
  expect(asks('It asks for the password:\n\n```bash\nmake rolls\n```')).toBe(false);
  expect(asks('- [ ] Type "yes" on the paper')).toBe(false);
});

test('what is run with its steps to follow asks', () => {
  const asks = (text: string) =>
    planOf(`## Go\n\n- [ ] ${text}\n`).inlineCommands.map(({ interactive }) => interactive);
  expect(asks('Run `npm run bake` and follow the steps')).toEqual([true]);
  expect(asks('Run `npm run bake` and follow the steps below')).toEqual([false]);
});
