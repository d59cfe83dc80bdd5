import { expect, test } from 'vitest';
import { formOf, signingName } from '../../src/ui/sign-off-form.ts';
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
