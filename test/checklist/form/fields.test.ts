import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

test('reads blanks, brackets, choices and prefilled text in the order of the form', () => {
  const plan = planOf(
    '## Sign-off\n\n**By:** [Name]\n**Date:** [Date]\n**Result:** [ ] Good  [ ] Bad\n**Health:** All checks passed\n\n**Issues:**\n- None / [List issues]\n',
  );
  expect(plan.signOff).toEqual([
    { line: 3, label: 'By', kind: 'text', options: [], suggestion: null },
    { line: 4, label: 'Date', kind: 'date', options: [], suggestion: null },
    { line: 5, label: 'Result', kind: 'choice', options: ['Good', 'Bad'], suggestion: null },
    { line: 6, label: 'Health', kind: 'text', options: [], suggestion: 'All checks passed' },
    { line: 9, label: 'Issues', kind: 'text', options: [], suggestion: null },
  ]);
});

test('reads a table for signatures cell by cell', () => {
  const plan = planOf('## Approvals\n\n| Role | Name | Date |\n|---|---|---|\n| Lead | | |\n| | Ann | |\n');
  expect(plan.signOff.map((field) => [field.label, field.kind])).toEqual([
    ['Lead: Name', 'text'],
    ['Lead: Date', 'date'],
    ['Ann: Role', 'text'],
    ['Ann: Date', 'date'],
  ]);
});

test('outside a form takes only drawn blanks', () => {
  const plan = planOf('## Work\n\n**Version:** 1.0\n**Approved by:** ______\n- [ ] a\n  - **Status:** ☐ open ☐ done\n');
  expect(plan.signOff.map((field) => field.line)).toEqual([4]);
});

test('takes drawn blanks below a box, and labels with nothing behind them where several stand together', () => {
  const plan = planOf(
    '## Roles\n\n- [ ] **Lead**\n  - Name: ________\n\n## Candidate\n\n- Commit:\n- Built on (date):\n- Owner:\n\n## Work\n\n- Then:\n',
  );
  expect(plan.signOff.map((field) => [field.line, field.label, field.kind])).toEqual([
    [4, 'Name', 'text'],
    [8, 'Commit', 'text'],
    [9, 'Built on (date)', 'date'],
    [10, 'Owner', 'text'],
  ]);
});

test('a colon of full width parts a label from its blank', () => {
  expect(planOf('# 清单\n\n## 签字\n\n- **部署人员**：________\n- 部署时间：________\n').signOff).toMatchObject([
    { line: 5, label: '部署人员', kind: 'text' },
    { line: 6, label: '部署时间', kind: 'date' },
  ]);
});

test('several blanks on one line are several fields, and a list of outcomes beside them is a choice', () => {
  const plan = planOf('## Work\n\nDone by: ______ Time: ____\n\nLead: ____  Result: kept / taken back / moved\n');
  expect(plan.signOff.map(({ line, label, options }) => [line, label, options])).toEqual([
    [3, 'Done by', []],
    [3, 'Time', []],
    [5, 'Lead', []],
    [5, 'Result', ['kept', 'taken back', 'moved']],
  ]);
});

test('lines to write on are a form under any heading, and what is in brackets there is a field too', () => {
  const plan = planOf('## Bericht\n\nDatum: ........\nName: ........\nEnde: ＿＿＿＿\n\nBemerkung: [bitte ergänzen]\n');
  expect(plan.signOff.map(({ line, label }) => [line, label])).toEqual([
    [3, 'Datum'],
    [4, 'Name'],
    [5, 'Ende'],
    [7, 'Bemerkung'],
  ]);
});

test('in a form one label with nothing behind it is enough', () => {
  const plan = planOf('## Sign-off\n\n- Engineer: [name]\n- Time finished:\n');
  expect(plan.signOff.map(({ line }) => line)).toEqual([3, 4]);
});

test('a table with a column for signatures is signed under any heading', () => {
  const plan = planOf('## Closing words\n\n| Role | Name | Signature |\n|---|---|---|\n| Lead | Ann | |\n');
  expect(plan.signOff.map(({ label }) => label)).toEqual(['Lead: Signature']);
});

test('what is written down beside a box is a field, and the box stays a task', () => {
  const plan = planOf(
    '## Work\n\n- [ ] **Errors**: _____% *(below 1 %)*\n- [ ] Reads work: ✅ / ❌ (took ____ ms)\n- [ ] Writes work: pass / fail\n- [ ] Seen by: ____\n- [ ] Use `a___b` for yes/no answers\n',
  );
  expect(plan.signOff.map(({ line, label, options }) => [line, label, options])).toEqual([
    [3, 'Errors: …% (below 1 %)', []],
    [4, 'Reads work', ['✅', '❌']],
    [4, 'Reads work: took … ms', []],
    [5, 'Writes work', ['pass', 'fail']],
    [6, 'Seen by', []],
  ]);
  expect(plan.tasks.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7]);
});

test('in a way back a verdict beside a box need not be chosen', () => {
  const plan = planOf('## Work\n\n- [ ] Done\n\n## Rollback\n\n- [ ] Old version runs: ✅ / ❌\n');
  expect(plan.signOff).toMatchObject([{ line: 7, kind: 'text', options: [] }]);
});

test('blanks and verdicts in a table are fields, and the same label below two headings is told apart', () => {
  const table = '| Check | Now | Good |\n|---|---|---|\n| Load | ____ | ✅ / ❌ |\n';
  const plan = planOf(`## First\n\n${table}\n## Second\n\n${table}\n| Kind | Marks |\n|---|---|\n| a | ✅ |\n`);
  expect(plan.signOff.map(({ line, label, options }) => [line, label, options])).toEqual([
    [5, 'First: Load: Now', []],
    [5, 'First: Load: Good', ['✅', '❌']],
    [11, 'Second: Load: Now', []],
    [11, 'Second: Load: Good', ['✅', '❌']],
  ]);
});

test('a form without a colon, one with nothing behind its labels, and one in a fence are read', () => {
  const plan = planOf(
    '## Work\n\nSwitched at ______ by ______\n\n**Done by:**\n**Seen by:**\n\n```\nLead: ________\nPhone: ________\n```\n',
  );
  expect(plan.signOff.map(({ line, label }) => [line, label])).toEqual([
    [3, 'Switched at … by …'],
    [5, 'Done by'],
    [6, 'Seen by'],
    [9, 'Lead'],
    [10, 'Phone'],
  ]);
});

test('a page for another place and a message that ends with its sender, drawn in a fence, are no part of the sign-off', () => {
  const lines = 'Orders: ____ per hour\nErrors: ____ %\n';
  const linesOf = (inside: string) =>
    planOf(`## Work\n\n\`\`\`\n${inside}\`\`\`\n`).signOff.map(({ label }) => label).length;
  expect(linesOf(lines)).toBe(2);
  expect(linesOf(`## Report of the night\n\n${lines}`)).toBe(0);
  expect(linesOf(`We are live.\n\n${lines}\nYours,\n[Your name]\n`)).toBe(0);
});

test('what is asked in brackets beside a line to write on is a field like it, and so is a long line behind a prefix', () => {
  const plan = planOf(
    '## Verdict\n\n**Chosen by:** [Name]\n**Time:** [HH:MM]\n**Visa:** ________\n\n## Work\n\n**Owner:** [Ops]\n\n- [ ] Ticket kept: chg_____________\n- [ ] Table is called: old_\n',
  );
  expect(plan.signOff.map(({ line, label }) => [line, label])).toEqual([
    [3, 'Chosen by'],
    [4, 'Time'],
    [5, 'Visa'],
    [11, 'Ticket kept: chg'],
  ]);
});

test('boxes of a form on which each votes are tasks and fields: what is chosen, and each bracket', () => {
  const form = (box: string) => planOf(`## Work\n\n- [ ] Go\n\n## Sign-off\n\n${box}\n`).signOff;
  expect(form('- [ ] **Product owner:** GO / NO-GO - [Signature] [Date]')).toMatchObject([
    { line: 7, label: 'Product owner', kind: 'choice', options: ['GO', 'NO-GO'] },
    { line: 7, label: 'Product owner: Signature', kind: 'text' },
    { line: 7, label: 'Product owner: Date', kind: 'date' },
  ]);
  expect(form('- [ ] Lead: [Name], [Date]')).toMatchObject([{ label: 'Lead: Name' }, { label: 'Lead: Date' }]);
  expect(form('- [ ] Code: reviewed by two')).toEqual([]);
  expect(form('- [ ] Runbook: [the page](https://wiki.example)')).toEqual([]);
});

test('what stands below a task is about that task, also on a form; a decision is not', () => {
  const plan = planOf(
    '## Approvals\n\n- [ ] Business agrees\n  - Owner: [Name]\n  - Status: ☐ open / ☐ done\n\n## Day before\n\n- [ ] They met\n  - Attendees: [Names]\n  - Decision: ☐ GO / ☐ NO-GO\n',
  );
  expect(plan.signOff).toMatchObject([{ line: 11, label: 'Decision', options: ['GO', 'NO-GO'] }]);
});

test('a question below a task is asked wherever it stands, and how far the task is nowhere', () => {
  const plan = planOf('## Watch\n\n- [ ] Read the log\n  - Warnings seen: ☐ Yes ☐ No\n  - State: ☐ open ☐ closed\n');
  expect(plan.signOff).toMatchObject([{ line: 4, label: 'Warnings seen', options: ['Yes', 'No'] }]);
});

test('lines that are only there to be written on are named after what stands above them', () => {
  const plan = planOf(
    '## After it\n\n**What we learned**:\n______________\n______________\n\nRemarks:\n\n________\n\n### Good\n\n1. __________\n2. __________\n\n---\n',
  );
  expect(plan.signOff.map(({ line, label }) => [line, label])).toEqual([
    [4, 'What we learned'],
    [9, 'Remarks'],
    [13, 'Good 1'],
    [14, 'Good 2'],
  ]);
});

test('a blank in code is written on like a bare one, with its unit, in boxes and in tables', () => {
  const plan = planOf(
    '## Switch\n\n- [ ] **Switched on**: `__________`\n- [ ] **Share**: `____%` (a tenth at most)\n- [ ] **File** `__init__.py` is there\n\n## Figures\n\n| What | Value |\n|---|---|\n| Site | `________` |\n| Hook | `___prepared` |\n\n## Consent\n\n- **Head**: `______` Date: `______`\n- **Delay**: `____ms` (below 40)\n- **Odds**: `p = ____` (below 0.05)\n',
  );
  expect(plan.signOff.map(({ line, label, suggestion }) => [line, label, suggestion])).toEqual([
    [3, 'Switched on', null],
    [4, 'Share: …% (a tenth at most)', null],
    [11, 'Site: Value', null],
    [16, 'Head', null],
    [16, 'Date', null],
    [17, 'Delay', null],
    [18, 'Odds', null],
  ]);
});

test('several lines right below a heading are one field of that name; a single one is a rule', () => {
  const plan = planOf(
    '## Remarks\n\n________________\n________________\n________________\n\n## Work\n\n________________\n\ntext\n',
  );
  expect(plan.signOff.map(({ line, label }) => [line, label])).toEqual([[3, 'Remarks']]);
});

test('a colon within code parts no label from its value', () => {
  const plan = planOf('## Sign-off\n\nName: ______\n\n1. Set the key and run `pack:win`:\n');
  expect(plan.signOff.map(({ label }) => label)).toEqual(['Name']);
});

test('a table of names beside empty cells and cells that are chosen from is a form', () => {
  const table = (rows: string) => `# Drill\n\n## Results\n\n| What | Value |\n|---|---|\n${rows}\n`;
  const labels = (rows: string) => planOf(table(rows)).signOff.map(({ label, kind }) => [label, kind]);
  expect(labels('| Day | |\n| Loaf risen | Yes / No |\n| Lost | None / which |\n| Baker | |')).toEqual([
    ['Day: Value', 'text'],
    ['Loaf risen: Value', 'choice'],
    ['Lost: Value', 'text'],
    ['Baker: Value', 'text'],
  ]);
  expect(labels('| Heat | 220 |\n| Loaf risen | Yes / No |\n| Baker | |')).toEqual([['Loaf risen: Value', 'choice']]);
});
