import { expect, test } from 'vitest';
import { parseShell } from '../../src/effects/parse-shell.ts';
import { planOf } from '../checklist/plan-of.ts';

test('what people write is parsed', () => {
  expect(parseShell('echo $(date $(cat zone))').errors ?? []).toEqual([]);
  expect(parseShell('echo $(date $(cat zone))').commands).toHaveLength(1);
});

test('substitutions within each other without end are refused, and the plan says that a shell does not take them', () => {
  expect(parseShell('$('.repeat(5_000))).toMatchObject({ commands: [], errors: [{ message: 'nested too deeply' }] });
  const plan = planOf(`## Go\n\n\`\`\`bash\nmake\n${'"$('.repeat(5_000)}\n\`\`\`\n`);
  expect(plan.blocks[0]?.confidence).toBe('C');
});
