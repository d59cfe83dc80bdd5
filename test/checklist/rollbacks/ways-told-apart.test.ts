import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const waysOf = (text: string) =>
  planOf(text).rollbacks.map(({ line, items }) => [line, items.map((item) => item.line)]);

const go = '# Shop\n\n- [ ] Go\n\n';

test.each([
  ['If the server is wrong:', 'If the pages are wrong:'],
  ['Wenn der Server spinnt:', 'Wenn die Seiten falsch sind:'],
  ['Если сервер сломан:', 'Если страницы не те:'],
])('lines that each name a case above its work tell ways back apart: %s', (one, other) => {
  const text = `${go}## Rollback\n\n${one}\n\n- load the old server\n- set it back\n\n\`\`\`sh\nshop back\n\`\`\`\n\n${other}\n\n- load the old pages\n- look at them\n`;
  expect(waysOf(text)).toEqual([
    [7, [9, 13]],
    [16, [18, 19]],
  ]);
});

test('one such line is a part of the way back, and a case that only stops is none', () => {
  const text = `${go}## Rollback\n\n- load the old server\n\nIf the pages are wrong:\n\n- load the old pages\n`;
  expect(waysOf(text)).toHaveLength(1);
  const stops = `${go}## Rollback\n\nIf the server is wrong:\n\n- load the old one\n\nIf rows are lost:\n\n- Stop immediately\n`;
  expect(waysOf(stops).map(([line]) => line)).not.toContain(11);
});

const below = (one: string, other: string) =>
  `${go}## Rollback\n\n### ${one}\n\n\`\`\`sh\nshop down\n\`\`\`\n\n### ${other}\n\n\`\`\`sh\nshop load\n\`\`\`\n`;

test('headings whose brackets say the opposite of each other are ways back of their own', () => {
  const lines = (one: string, other: string) => waysOf(below(one, other)).map(([line]) => line);
  expect(lines('Stepwise (destructive changes)', 'From the dump (non-destructive changes)')).toEqual([7, 13]);
  expect(lines('Schritte (ohne Migration)', 'Dump (mit Migration)')).toEqual([7, 13]);
  expect(lines('Шаги (без миграций)', 'Дамп (с миграциями)')).toEqual([7, 13]);
  expect(lines('手順（移行なし）', 'ダンプ（移行あり）')).toEqual([7, 13]);
  expect(lines('Stepwise (shop)', 'From the dump (store)')).toEqual([5]);
});

test('the same thing in opposite cases is one choice', () => {
  const two = (one: string, other: string) =>
    planOf(`# Shop\n\n## ${one}\n\n- [ ] a\n\n## ${other}\n\n- [ ] b\n`).choices.map(({ options }) => options.length);
  expect(two('Release (with migrations)', 'Release (without migrations)')).toEqual([2]);
  expect(two('Release (with migrations)', 'Notes (without migrations)')).toEqual([]);
});

test.each(['Rollback procedure:', 'Rollback-Schritte:', 'Ablauf'])(
  'a line below the reasons names the way back with the steps under it: %s',
  (lead) => {
    const text = `${go}## Rollback criteria\n\n**Roll back if:**\n- pages are lost\n- rows are lost\n\n**${lead}**\n1. Switch it off\n2. Say so\n`;
    expect(waysOf(text)).toEqual(lead === 'Ablauf' ? [] : [[11, [12, 13]]]);
  },
);

test('scenarios of a document about nothing but going back are ways back, and what stands beside them is walked', () => {
  const scenario = (number: number) =>
    `## Scenario ${number} — case ${number}\n\n\`\`\`sh\nshop back ${number}\n\`\`\`\n`;
  const text = (title: string) => `# ${title}\n\n## Tools\n\n- [ ] Log in\n\n${scenario(1)}\n${scenario(2)}\n`;
  expect(waysOf(text('Rollback of the shop')).map(([line]) => line)).toEqual([7, 13]);
  expect(planOf(text('Rollback of the shop')).steps).toHaveLength(1);
  expect(waysOf(text('Deploy and rollback'))).toEqual([]);
  expect(waysOf(text('Moving the shop'))).toEqual([]);
});
