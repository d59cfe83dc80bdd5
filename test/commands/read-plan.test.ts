import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlan } from '../../src/commands/read-plan.ts';
import { temporaryFolder } from '../support/folder.ts';
import { processorMs } from '../support/processor.ts';

function written(text: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'x.md'), text);
  return folder;
}

test.for([
  ['of five megabytes', '- [ ] a box\n'.repeat(500_000), /x\.md has 6000000 bytes, too many for a checklist/],
  ['with a line of a megabyte', `# X\n\n${'a'.repeat(1_000_000)}\n`, /x\.md has 1000000 bytes in line 3, too many/],
  ['with a zero byte far behind its start', `${'a box\n'.repeat(3000)}\0`, /x\.md holds a zero byte in line 3001/],
] as const)('a file %s is refused before it is read as a checklist', ([, text, why]) => {
  const began = processorMs();
  expect(() => readPlan('x.md', written(text))).toThrow(why);
  expect(processorMs() - began).toBeLessThan(2000);
});

test('a long checklist is read', () => {
  const folder = written(
    `# X\n\n## Step 1\n\n${'- [ ] a box\n'.repeat(500)}\n\`\`\`bash\necho ${'a'.repeat(10_000)}\n\`\`\`\n`,
  );
  expect(readPlan('x.md', folder).plan.steps).toHaveLength(1);
});
