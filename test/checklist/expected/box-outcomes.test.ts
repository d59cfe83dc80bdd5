import { describe, expect, test } from 'vitest';
import { outcomeOfBox } from '../../../src/checklist/expected/box-outcomes.ts';
import { planOf } from '../plan-of.ts';

describe('what a box expects of what it tells to do', () => {
  test.each([
    ['Ask for `GET /alive` → **200** (no longer 401).', '200 (no longer 401).'],
    ['`GET /alive` — returns 204.', 'returns 204.'],
    ['**Prüfung**: `SELECT * FROM tills` → beide passed', 'beide passed'],
    ['**Проверка**: `SELECT * FROM tills` → обе passed', 'обе passed'],
    ['Load it. You should see ~40 tables.', 'You should see ~40 tables.'],
    ['Count: run `SELECT count(*) FROM t;` You should see 40.', 'You should see 40.'],
    ['Run the check. The log must show `0 left`.', 'The log must show `0 left`.'],
  ])('%s', (text, said) => expect(outcomeOfBox(text)).toEqual({ said, whole: false }));

  test.each([
    'Dashboard → Service → Settings → Resume',
    '`npm test` passes',
    'Switch (set `mode` in the file → 403 then)',
    '`pos.json` の版を上げる（例: `2.0.0` → `2.0.1`）',
    'Choose the number. It should be the new one if it is higher than the last.',
    'The counts were `a = 0`, `b = 0`, and none was left.',
  ])('nothing in "%s"', (text) => expect(outcomeOfBox(text)).toBeNull());

  test('of a box that is nothing but that, what was run right above it', () => {
    const block = '```bash\n./copy.sh\n```\n';
    const of = (markdown: string) =>
      planOf(`## Copy\n\n${markdown}`).expectations.map(({ line, command }) => [line, command]);
    expect(of(`${block}\n- [ ] The report should show \`new = 0\`.\n`)).toEqual([[7, 4]]);
    expect(of(`${block}\n- [ ] Required: exit code 0.\n`)).toEqual([[7, 4]]);
    expect(of('- [ ] Tell them.\n- [ ] The report should show `new = 0`.\n')).toEqual([]);
  });

  test('with the list that it looks for', () => {
    const { expectations } = planOf('## Start\n\n- [ ] Watch the log. Look for:\n      - a start\n      - no errors\n');
    expect(expectations).toMatchObject([{ line: 3, text: 'Look for:\n- a start\n- no errors' }]);
  });
});

describe('what else is expected', () => {
  const block = (...lines: string[]) => ['```bash', ...lines, '```'].join('\n');
  const linesOf = (markdown: string) => planOf(`## Work\n\n${markdown}\n`).expectations.map(({ line }) => line);

  test('in the rows of a table below "Expected:", and in a list below "Watch for:"', () => {
    const table = '| check | passed |\n|---|---|\n| sums | true |\n';
    const { expectations } = planOf(`## Work\n\n${block('./check.sh')}\n\nОжидаем:\n\n${table}`);
    expect(expectations).toMatchObject([{ line: 7, text: 'Ожидаем:\n- sums: true' }]);
    expect(linesOf(`${block('./check.sh')}\n\nWatch for:\n\n- no alarms\n`)).toEqual([7]);
  });

  test('in a sentence behind "Run …" over its commands, and in one that tells to run what is below', () => {
    expect(linesOf(`Run all checks against it. All should report valid.\n\n${block('./check.sh')}`)).toEqual([3]);
    expect(linesOf(`Run these queries and verify ALL return 0.\n\n${block('./check.sh')}`)).toEqual([3]);
  });

  test('in comments of other languages, behind a number, and in brackets', () => {
    expect(linesOf(block('git log -1', '# должен быть commit "till"'))).toEqual([5]);
    expect(linesOf(block('./other.sh', '# Debe fallar con 403'))).toEqual([5]);
    expect(linesOf(block('./copy.sh  # dry run: read it (should run without errors)'))).toEqual([4]);
  });
});

describe('what is waited for', () => {
  const waitsOf = (markdown: string) =>
    planOf(`# Move\n\n${markdown}\n`).waits.map(({ line, minimum }) => [line, minimum]);
  const day = 86_400;

  test.each([
    ['- [ ] After 14 clean days: archive the old one.', 14 * day],
    ['- [ ] After ~4 weeks of use: retire it.', 28 * day],
    ['- [ ] Nach 3 Tagen ohne Fehler: alte Kasse abbauen.', 3 * day],
    ['- [ ] Через 2 дня работы: удалить старую.', 2 * day],
    ['- [ ] Logs and queues are monitored for 15 minutes', 900],
  ])('%s', (box, seconds) => expect(waitsOf(`## Later\n\n${box}`)).toEqual([[5, seconds]]));

  test('a heading that ends with a wait, a window, and a time in brackets', () => {
    expect(waitsOf('## Resume & wait for the site\n\n- [ ] Press resume.')).toEqual([[3, null]]);
    expect(waitsOf('## 14-day rollback window\n\n- [ ] Keep the old one.')).toEqual([[3, 14 * day]]);
    expect(waitsOf('## Очистка (через 2 недели)\n\n- [ ] Удалить.')).toEqual([[3, 14 * day]]);
    expect(waitsOf('## Deploy (after the backup)\n\n- [ ] Deploy.')).toEqual([]);
  });

  test('comes before the task at its head', () => {
    const { steps } = planOf('## Later\n\n- [ ] After 2 days: archive it.\n');
    expect(steps[0]?.items.map(({ kind }) => kind)).toEqual(['wait', 'check']);
  });
});

test('a box that leads to a way back inside it is no task', () => {
  const plan = planOf(
    '## After\n\n- [ ] Keep the old one.\n- [ ] Rollback procedure if needed:\n      1. Stop it.\n      2. Switch back.\n- [ ] Tell them.\n',
  );
  expect(plan.rollbacks.map(({ line, items }) => [line, items.length])).toEqual([[4, 2]]);
  expect(plan.tasks.map(({ line, step }) => [line, step])).toEqual([
    [3, 's1'],
    [4, null],
    [7, 's1'],
  ]);
});
