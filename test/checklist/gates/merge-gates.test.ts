import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const block = (comment: string) => `## Work\n\n\`\`\`bash\nnpm ci\n\n# ${comment}\n\`\`\`\n\n`;

test('merges a comment with the stop right below that says the same', () => {
  const plan = planOf(`${block('DO NOT PROCEED if it fails')}**DO NOT PROCEED IF:** it fails\n`);
  expect(plan.gates.map((gate) => [gate.line, gate.mergedLines])).toEqual([[9, [6]]]);
});

test('leaves a comment that stands alone a stop of its own, behind its command', () => {
  const plan = planOf(block('DO NOT PROCEED if it fails'));
  expect(plan.gates).toMatchObject([{ line: 6, type: 'proceed', after: 's1.i1' }]);
});
