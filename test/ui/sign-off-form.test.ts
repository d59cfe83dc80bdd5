import { expect, test } from 'vitest';
import { answersOf, firstOpen, formOf, resultOf, signingName } from '../../src/ui/sign-off-form.ts';
import { planOf } from '../checklist/plan-of.ts';

const complete = { result: 'complete' } as Parameters<typeof formOf>[1];

test('the name to be typed is not a value that was measured', () => {
  const rows = formOf(planOf('## Work\n\n- [ ] Latency: ____ ms\n\n## Sign-off\n\nDone by: ____\n'), complete);
  for (const row of rows) if (row.is === 'text') row.field.text = row.label.includes('ms') ? '12' : 'Ann';
  expect(signingName(rows, 'user')).toBe('Ann');
});

test('a form of values alone asks who completed the work', () => {
  const labels = (text: string) => formOf(planOf(text), complete).map(({ label }) => label);
  expect(labels('## Work\n\n- [ ] Latency: ____ ms\n')[0]).toBe('Completed by');
  expect(labels('## Work\n\n- [ ] Seen by: ____\n')[0]).toBe('Seen by');
});

test('what was tested is not the result of the whole, and its choices may stay without an answer', () => {
  const text =
    '## Work\n\n- [ ] Bake\n\n## Sign-off\n\n- Commit: ____\n- Restore drill result: ☐ pass ☐ fail\n- Smoke test: ☐ success ☐ failure\n';
  const rows = formOf(planOf(text), complete);
  expect(rows.map(({ label }) => label)).toEqual([
    'Completed by',
    'Commit',
    'Restore drill result',
    'Smoke test',
    'Result',
  ]);
  for (const row of rows) if (row.is === 'choice') row.chosen = row.line === null ? 0 : row.options.length - 1;
  expect(answersOf(rows, 0).map(({ answer }) => answer)).toEqual(['', '', 'No answer', 'No answer', 'Success']);
  expect(resultOf(rows, 0)).toBe('Success');
});

test('the result that the form itself asks for is the result of the session, unless several do', () => {
  const form = (lines: string) =>
    formOf(planOf(`## Work\n\n- [ ] Bake\n\n## Sign-off\n\nBaked by: ____\n\n${lines}\n`), complete).map(
      ({ label }) => label,
    );
  expect(form('Deployment status: ☐ Success ☐ Rolled Back')).toEqual(['Baked by', 'Deployment status']);
  expect(form('Rye: ☐ Success ☐ Rolled Back')).toEqual(['Baked by', 'Rye']);
  expect(form('Result: ☐ Pass ☐ Fail\n\nResult: ☐ Pass ☐ Fail')).toEqual(['Baked by', 'Result', 'Result', 'Result']);
});

test('only the date of the person who signs is the clock of this machine; that of another one is typed, or stays empty', () => {
  const kinds = (text: string) =>
    formOf(planOf(`## Work\n\n- [ ] Bake\n\n## Sign-off\n\n${text}\n`), complete)
      .filter(({ label }) => /date|checked by/i.test(label))
      .map(({ is }) => is);
  const table = '| Role | Name | Signature | Date |\n|---|---|---|---|\n| Baker | | | |\n| Taster | | | |';
  expect(kinds(table)).toEqual(['date', 'text']);
  expect(kinds('Baked by: ____\nDate: ____\nTasted by: ____\nDate: ____')).toEqual(['date', 'text']);
  expect(kinds('Name: ____\nSignature: ____\nDate: ____\nName: ____\nSignature: ____\nDate: ____')).toEqual([
    'date',
    'text',
  ]);
  expect(kinds('Date: ____\nBaked by: ____\nNotes: ____')).toEqual(['date']);
});

test('the signature of the person who signs is asked for like the name, and that of another one is not', () => {
  const table = '| Role | Name | Signature | Date |\n|---|---|---|---|\n| Baker | | | |\n| Taster | | | |';
  const rows = formOf(planOf(`## Work\n\n- [ ] Bake\n\n## Sign-off\n\n${table}\n`), complete);
  const openLabel = () => rows[firstOpen(rows)]?.label;
  const fill = (label: string) => {
    for (const row of rows) if (row.is === 'text' && row.label === label) row.field.text = 'Ann';
  };
  fill('Baker: Name');
  expect(openLabel()).toBe('Baker: Signature');
  fill('Baker: Signature');
  expect(openLabel()).toBe('Result');
});
