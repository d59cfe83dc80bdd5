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

test('who and when stand behind the step and the item that say it', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'who.md'), '# Ship\n\n## Release manager (T-1h)\n\n- [ ] Dump (Owner: DBA)\n');
  const out: string[] = [];
  const io = { stdout: (text: string) => void out.push(text), stderr: () => undefined, env: {}, cwd };
  expect(await perform(['node', 'deploy-assist', 'plan', 'who.md'], io)).toBe(0);
  expect(out.join('')).toMatch(
    /1\. Release manager \(T-1h\) {3}\(Release manager, T-1h\)\n.*Dump \(Owner: DBA\) {3}\(DBA\)/,
  );
});
