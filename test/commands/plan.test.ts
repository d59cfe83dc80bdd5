import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { perform } from '../../src/commands/program.ts';
import { temporaryFolder } from '../support/folder.ts';

test('a variable that the checklist does not set is said to have to be in the environment', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'new.md'), '## [ ] 1. Go\n\n```bash\npsql "$DATABASE_URL" -c "select 1"\n```\n');
  let out = '';
  const stdout = (text: string) => {
    out += text;
  };
  const io = { stdout, stderr: () => undefined, env: {}, cwd };
  expect(await perform(['node', 'deploy-assist', 'plan', 'new.md'], io)).toBe(0);
  expect(out).toMatch(/\$DATABASE_URL.*a variable that the checklist does not set: must be in your environment/);
});
