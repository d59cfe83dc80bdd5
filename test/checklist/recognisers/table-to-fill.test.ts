import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const plan = (text: string) => planOf(`## Check it\n\n${text}\n`);

describe('a table with an empty column for what was done or found', () => {
  test.each([
    ['| No. | Item | Who | Done (Y/N) |', '| 1.1 | Tell the desk | Ann | ____ |', 'Tell the desk'],
    ['| Nr. | Tätigkeit | Erledigt |', '| A1 | Sicherung anlegen | |', 'Sicherung anlegen'],
    ['| Contrôle | Fait |', '| Ouvrir la fiche | |', 'Ouvrir la fiche'],
    ['| 項目 | 実施 |', '| ログを見る | |', 'ログを見る'],
  ])('has its rows as tasks (%s)', (head, row, title) => {
    const columns = head.split('|').length - 2;
    const { tasks, steps } = plan(`${head}\n|${'---|'.repeat(columns)}\n${row}`);
    expect(tasks).toMatchObject([{ line: 5, style: 'table', checked: false, step: 's1' }]);
    expect(steps[0]?.items.map((item) => item.title)).toEqual([title]);
  });

  test('runs what its rows run, drawn boxes or not', () => {
    const { steps } = plan(
      '| # | Action | Command | Done |\n|---|---|---|---|\n| 1 | Drop it | `curl -XDELETE $ES/old` | ☐ |',
    );
    expect(steps[0]?.items).toMatchObject([
      { kind: 'command', title: 'Drop it', data: { commands: [{ danger: 'deletes over the network' }] } },
    ]);
  });

  test('asks for what it expects, and keeps what was found in the form', () => {
    const { expectations, signOff, steps } = plan(
      '| Check | Expected | Result |\n|---|---|---|\n| Log in | Welcome page | ____ |\n| Version | `7.2` | ____ |',
    );
    expect(expectations).toMatchObject([
      { line: 5, text: 'Welcome page', check: 'ask', item: 's1.i1' },
      { line: 6, item: 's1.i2' },
    ]);
    expect(signOff.map(({ line, label }) => [line, label])).toEqual([
      [5, 'Log in: Result'],
      [6, 'Version: Result'],
    ]);
    expect(steps[0]?.items).toHaveLength(2);
  });

  test('is told from results that are there, from people who sign and from other tables', () => {
    for (const table of [
      '| Run | Result |\n|---|---|\n| Monday | 200 ms |',
      '| Role | Done | Signature |\n|---|---|---|\n| Lead | | |',
      '| Name | Port |\n|---|---|\n| web | |',
    ])
      expect(plan(table).tasks).toEqual([]);
  });
});

test('boxes in a row are one task, also without a blank, and what is expected there is asked about', () => {
  const { tasks, expectations } = plan(
    '| 確認 | 期待結果 | 結果 |\n|---|---|---|\n| ログイン | 画面が出る | □OK □NG |',
  );
  expect(tasks).toMatchObject([{ line: 5, style: 'table' }]);
  expect(expectations).toMatchObject([{ line: 5, text: '画面が出る' }]);
});
