import { expect, test } from 'vitest';
import { withoutSecretWords } from '../../src/commands/without-secret-words.ts';
import { definitionOf } from '../../src/steps/index.ts';
import { editableText } from '../../src/ui/editable-text.ts';
import { planOf } from '../checklist/plan-of.ts';

const secret = 'hunter2secret';
const text = `# Oven

## 1. Settings

Only with \`OVEN_PASSWORD=${secret}\` it opens.

\`\`\`bash
OVEN_PASSWORD=${secret} ./open.sh
\`\`\`

STOP IF \`OVEN_PASSWORD=${secret}\` is refused.
`;

test('what a plan calls its parts holds no secret, and what runs is as it is written', () => {
  const plan = withoutSecretWords(planOf(text));
  const [step] = plan.steps;
  const [item] = step?.items ?? [];
  expect(item).toMatchObject({ title: 'OVEN_PASSWORD=**** ./open.sh' });
  expect(item?.kind === 'command' && item.data.commands[0]?.text).toBe(`OVEN_PASSWORD=${secret} ./open.sh`);
  expect(item && definitionOf(item).describe(item)).toEqual(['OVEN_PASSWORD=**** ./open.sh']);
  expect(item && editableText(item)).toContain(secret);
  expect(JSON.stringify([plan.gates, step?.prose, step?.title])).not.toContain(secret);
  expect(plan.gates[0]?.text).toContain('OVEN_PASSWORD=**** is refused');
});
