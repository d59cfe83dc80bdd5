import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { perform } from '../../src/commands/program.ts';
import { temporaryFolder } from '../support/folder.ts';

async function planOf(text: string): Promise<string> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'new.md'), text);
  const out: string[] = [];
  const io = { stdout: (part: string) => out.push(part), stderr: () => undefined, env: {}, cwd };
  expect(await perform(['node', 'deploy-assist', 'plan', 'new.md'], io)).toBe(0);
  return out.join('');
}

test('a variable that the checklist does not set is said to have to be in the environment', async () => {
  expect(await planOf('## [ ] 1. Go\n\n```bash\npsql "$DATABASE_URL" -c "select 1"\n```\n')).toMatch(
    /\$DATABASE_URL.*a variable that the checklist does not set: must be in your environment/,
  );
});

test('what is not certain to be run says why, once for each block', async () => {
  const mixed = '```bash\nuptime\nSELECT 1;\nuptime\n```';
  const out = await planOf(`## [ ] 1. Look\n\n${mixed}\n\n## [ ] 2. Run it\n\n- [ ] Run \`uptime\`\n`);
  expect(out.match(/class C, in doubt: Its label says bash, but 1 of 3 lines is SQL\./g)).toHaveLength(1);
  expect(out).toMatch(/class B, likely: It is code in the text of a task/);
});

test('who and when stand behind the step and the item that say it', async () => {
  expect(await planOf('# Ship\n\n## Release manager (T-1h)\n\n- [ ] Dump (Owner: DBA)\n')).toMatch(
    /1\. Release manager \(T-1h\) {3}\(Release manager, T-1h\)\n.*Dump \(Owner: DBA\) {3}\(DBA\)/,
  );
});

test('a checklist that an item links to is named with what it holds', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'main.md'), '# Ship\n\n- [ ] [Migrate](the%20db.md)\n');
  writeFileSync(join(cwd, 'the db.md'), '# Migrate\n\n- [ ] Dump\n\n## Then\n\n- [ ] Load\n');
  const out: string[] = [];
  const io = { stdout: (text: string) => void out.push(text), stderr: () => undefined, env: {}, cwd };
  expect(await perform(['node', 'deploy-assist', 'plan', 'main.md'], io)).toBe(0);
  expect(out.join('')).toMatch(
    /3: checklist Migrate \(the%20db\.md\)(?:.|\n)*EACH A SESSION OF ITS OWN\n +3: the%20db\.md {2}2 steps/,
  );
});
