import { expect, test } from 'vitest';
import { missingParts, withAdditions } from '../../src/checklist/complete.ts';
import { planOf } from './plan-of.ts';

const step = (title: string) => `## [ ] ${title}\n\n\`\`\`bash\n./go\n\`\`\`\n\n`;
const stop = '**ROLLBACK IF:** it fails\n\n';
const form = '## Sign-off\n\n**Name:** ____\n';

function completed(markdown: string): string {
  const lines = markdown.trimEnd().split('\n');
  return withAdditions(lines, missingParts(planOf(markdown), lines)).join('\n');
}

test('a form to sign is added at the end, with the environments of the document', () => {
  const text = completed(`# Staging\n\n${step('One')}# Production\n\n${step('Two')}`);
  expect(text).toMatch(/```\n\n---\n\n## Sign-off\n\n\*\*Deployed by:\*\* _+\n/);
  expect(text).toContain('**Environment:** ☐ staging  ☐ production');
  expect(planOf(text).signOff.map(({ label }) => label)).toEqual([
    'Deployed by',
    'Date',
    'Environment',
    'Result',
    'Notes',
  ]);
});

test('a form that is there is left alone', () => {
  expect(completed(step('One') + form)).toBe((step('One') + form).trimEnd());
});

test('a step whose stop leads nowhere gets an empty way back at its end, and all is read as before', () => {
  const text = completed(`${step('One')}${stop}Then:\n\n\`\`\`bash\n./more\n\`\`\`\n\n---\n\n${step('Two')}${form}`);
  expect(text).toMatch(/\.\/more\n```\n\n\*\*Rollback procedure:\*\*\n\n<!-- .* -->\n\n---\n/);
  expect(planOf(text).steps.map(({ items }) => items.length)).toEqual([2, 1]);
  expect(planOf(text).rollbacks).toEqual([]);
});

test('a step with a procedure of its own gets none', () => {
  const own = `${step('One')}${stop}**Rollback procedure:**\n\n\`\`\`bash\n./undo\n\`\`\`\n\n${form}`;
  expect(completed(own)).toBe(own.trimEnd());
});
