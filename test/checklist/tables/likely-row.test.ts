import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const gates = (rows: string[]) =>
  planOf(
    `# Shop\n\n## Go\n\n\`\`\`bash\n./open.sh\n\`\`\`\n\n| Seen | Then |\n|---|---|\n${rows.join('\n')}\n`,
  ).gates.map(({ line, conditions }) => [line, conditions.map(({ text }) => text)]);

test('a row that reads like a stop is asked about, with what it is about as its case', () => {
  const rows = [
    '| More than one shop is dark | call the release off and tell the lead |',
    '| The lamp is yellow | normal after a restart |',
  ];
  expect(gates(rows)).toEqual([[11, ['More than one shop is dark']]]);
});

test('rows of what there is are none', () => {
  expect(gates(['| `GET /live` | Liveness probe (does it run?) |', '| `users` | profiles and logins |'])).toEqual([]);
});

test('who has to do what is no case', () => {
  const rows = '| Release manager | Owns the plan, go/no-go decision and mails |';
  const text = `## Go\n\n- [ ] Open.\n\n| Role | Responsibility |\n|---|---|\n${rows}\n`;
  expect(planOf(text).gates).toEqual([]);
});
