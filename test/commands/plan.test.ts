import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { perform } from '../../src/commands/program.ts';
import { temporaryFolder } from '../support/folder.ts';

const release = `# Shop release

**This checklist must be followed in exact order.**

## STAGING

### [ ] 1. Migrate (5-10 min)

\`\`\`bash
# Take the new schema
export DATABASE_URL="<staging-url>"
npx prisma migrate deploy
\`\`\`

**ROLLBACK IF:** it fails

**Rollback procedure:**

\`\`\`bash
psql "$DATABASE_URL" < backup_TIMESTAMP.sql
\`\`\`

### [ ] 2. Soak test (2 hours)

- [ ] Look at the log

## PRODUCTION

### [ ] 3. Restart

\`\`\`bash
pm2 reload shop
# OR
systemctl restart shop
\`\`\`

\`\`\`
SELECT 1 and so on
\`\`\`

**DO NOT PROCEED IF:**
- The shop does not answer
- Errors appear

## SIGN-OFF

**Deployed by:** ____
`;

async function plan(markdown: string, how: Partial<Pick<Io, 'env' | 'terminal'>> = {}): Promise<string> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'new.md'), markdown);
  let out = '';
  const stdout = (text: string) => {
    out += text;
  };
  const io = { stdout, stderr: () => undefined, env: {}, cwd, ...how };
  expect(await perform(['node', 'deploy-assist', 'plan', 'new.md'], io)).toBe(0);
  return out.replace(/sha256 \w+/, 'sha256 ...');
}

test('of many lines that are not read for one reason the first stands for all', async () => {
  const keys = ['layout', 'nav', 'badge', 'hero'].map((key) => `${key}: x`);
  const told = await plan(`---\n${keys.join('\n')}\n---\n\n## [ ] Go\n\nLook.\n`, { env: { COLUMNS: '200' } });
  expect(told).toContain('layout: x  (and 3 lines more like it, to line 5)');
  expect(told).not.toContain('badge');
});

test('the outline tells, in the order of a review, all that runs, stops, leads back, is asked and was not read', async () => {
  expect(await plan(release, { env: { COLUMNS: '80' } })).toMatchInlineSnapshot(`
    "Shop release
    new.md, 47 lines, sha256 ...

    3 steps, 3 stops, 1 way back, 1 choice, 2 values to have ready, 1 field to sign
    4 things to run (3 change, 1 only read), 3 things to do or look at by hand
    Time: 1 wait of 2 h together; 5 to 10 min by the author's estimates of 1 step

    FOR THE WHOLE CHECKLIST
        3  ORDER       This checklist must be followed in exact order.

    --- STAGING ---

        7  1. Migrate (5-10 min)  (about 5 to 10 min)
                       # Take the new schema
       11  B shell     export DATABASE_URL="<staging-url>"
       12  B changes   npx prisma migrate deploy
       15  STOP        ROLLBACK IF: it fails
                       then: Rollback procedure (line 17)
                       class B, likely: Placeholders in it must be filled in first.
           way back    Rollback procedure (line 17)

       23  2. Soak test (2 hours)
       23  wait        2. Soak test (2 hours)  (2 h)
       25  by hand     Look at the log

    --- PRODUCTION ---

       29  3. Restart
       32  choose one  of 2
       32              - pm2 reload shop
       33              - systemctl restart shop
       32  A changes   pm2 reload shop
       34  A changes   systemctl restart shop
       38  B reads     SELECT 1 and so on
       41  STOP        DO NOT PROCEED IF:
       42              - The shop does not answer
       43              - Errors appear
                       class B, likely: It has no label, but begins like SQL.
           way back    none is written

    WAYS BACK (never part of the walk)
       17  Rollback procedure  (for its step, staging)
       20  B destroys  psql "$DATABASE_URL" < backup_TIMESTAMP.sql
                       (restores over a live database)
                       class B, likely: Placeholders in it must be filled in first.

    TO HAVE READY: ASKED BEFORE THEY RUN, FILLED IN (f) WHERE THEY ARE TOLD
       11  <staging-url>  a value to fill in
       20  backup_TIMESTAMP.sql  a file that an earlier step makes

    TO SIGN
       47  Deployed by

    A read with certainty, B likely (one more key), C in doubt (asked twice), D
    never run here. What destroys asks for a word to be typed.
    4 things to look at before anybody walks it: deploy-assist lint new.md
    "
  `);
});

describe('the page', () => {
  const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));
  test('is as wide as the terminal, and on a narrow one texts stand below their marks', async () => {
    const text = await plan(release, { terminal: { columns: 40 }, env: { NO_COLOR: '1' } });
    expect(widest(text)).toBeLessThanOrEqual(40);
    expect(text).toContain('   12  B changes\n       npx prisma migrate deploy\n');
    expect(widest(await plan(release, { terminal: { columns: 200 }, env: { NO_COLOR: '1' } }))).toBeGreaterThan(80);
  });
  test('breaks no row in a pipe, where only COLUMNS can ask for it', async () => {
    const long = `## [ ] Go\n\n\`\`\`bash\nnpm run deploy -- ${'a'.repeat(300)}\n\`\`\`\n`;
    expect(await plan(long)).toContain(`npm run deploy -- ${'a'.repeat(300)}\n`);
    expect(widest(await plan(long, { env: { COLUMNS: '60' } }))).toBeLessThanOrEqual(60);
  });
  test('folds a command with a mark, so that nothing of it is lost', async () => {
    const command = `npm run deploy -- ${'abcdefghi '.repeat(20)}end`;
    const text = await plan(`## [ ] Go\n\n\`\`\`bash\n${command}\n\`\`\`\n`, { env: { COLUMNS: '80' } });
    const rows = text.split('\n').filter((line) => /^ {19}|A changes/.test(line));
    expect(rows.map((row) => row.slice(19).replace(/\\$/, '')).join('')).toBe(command);
  });
  test.for([
    ['in a terminal', { terminal: { columns: 80 } }, true],
    ['in a pipe', {}, false],
    ['with NO_COLOR', { terminal: { columns: 80 }, env: { NO_COLOR: '1' } }, false],
    ['with TERM=dumb', { terminal: { columns: 80 }, env: { TERM: 'dumb' } }, false],
    ['in a pipe with FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, true],
  ] as const)('%s', async ([, how, colored]) => {
    expect(/\u001b\[/.test(await plan(release, how))).toBe(colored);
  });
});

test('a variable that the checklist does not set is said to have to be in the environment', async () => {
  const out = await plan('## [ ] 1. Go\n\n```bash\npsql "$DATABASE_URL" -c "select 1"\n```\n');
  expect(out).toMatch(/\$DATABASE_URL.*a variable that the checklist does not set: must be in your environment/);
});

test('a text without anything to do says so', async () => {
  expect(await plan('---\ntitle: Nothing\n---\n')).toContain('There is nothing to do in it');
});

test('work by hand, a class that is not certain, and a stop without a way back say so', async () => {
  const out = await plan(
    '## [ ] 1. Go\n\n```\nnpm run deploy\n```\n\n**ROLLBACK IF:** it fails\n\n- [ ] Ring `./bell`\n',
  );
  expect(out).toMatch(/B changes {3}npm run deploy/);
  expect(out).toMatch(/^ +class B, likely: .*label/m);
  expect(out).toContain('then: nothing is written to go back with');
  expect(out).toMatch(/way back {4}none is written/);
});

test('what is not certain to be run says why, once for each step', async () => {
  const mixed = '```bash\nuptime\nSELECT 1;\nuptime\n```';
  const out = await plan(`## [ ] 1. Look\n\n${mixed}\n\n## [ ] 2. Run it\n\n- [ ] Run \`uptime\`\n`);
  expect(out.match(/class C, in doubt: Its label says bash, but 1 of 3 lines is SQL\./g)).toHaveLength(1);
  expect(out).toMatch(/class B, likely: It is code in the text of a task/);
});

test('who and when stand behind the step and the item that say it', async () => {
  const out = await plan('# Ship\n\n## Release manager (T-1h)\n\n- [ ] Dump (Owner: DBA)\n');
  expect(out).toMatch(/1\. Release manager \(T-1h\) {3}\(Release manager, T-1h\)\n.*Dump \(Owner: DBA\) {3}\(DBA\)/);
});

test('a checklist that an item links to is named with what it holds', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'main.md'), '# Ship\n\n- [ ] [Migrate](the%20db.md)\n');
  writeFileSync(join(cwd, 'the db.md'), '# Migrate\n\n- [ ] Dump\n\n## Then\n\n- [ ] Load\n');
  const out: string[] = [];
  const io = { stdout: (text: string) => void out.push(text), stderr: () => undefined, env: {}, cwd };
  expect(await perform(['node', 'deploy-assist', 'plan', 'main.md'], io)).toBe(0);
  expect(out.join('')).toMatch(
    /3 {2}checklist +Migrate \(the%20db\.md\)(?:.|\n)*EACH A SESSION OF ITS OWN\n +3 {2}the%20db\.md {2}2 steps/,
  );
});

test('what stands outside the walk, such as troubleshooting, is listed with what it would do', async () => {
  const text = `# Shop

## Deploy

- [ ] \`./deploy.sh\`

## Troubleshooting

\`\`\`bash
dropdb shop
\`\`\`
`;
  const printed = await plan(text);
  expect(printed).toContain('ONLY TO BE READ: OUTSIDE THE WALK');
  expect(printed).toMatch(/10 {2}troubleshooting: dropdb shop {2}\(destroys\)/);
  expect(await plan('# Shop\n\n## Deploy\n\n- [ ] `./deploy.sh`\n')).not.toContain('ONLY TO BE READ');
});

test('what a front matter and a policy ask for is told, and a policy that cannot be read', async () => {
  const configuration = temporaryFolder();
  const policy = join(configuration, 'deploy-assist/policy.json');
  mkdirSync(join(configuration, 'deploy-assist'));
  const keep = (text: string) => writeFileSync(policy, text);
  const env = { XDG_CONFIG_HOME: configuration };
  const markdown = `---\napprovals: production 2, staging 1\n---\n${release}`;
  keep(
    '{"format": "deploy-assist/policy@1", "approvals": {"*": 1}, "demands": ["change", "risk"], "witness": {"table": "postgres://db/audit", "required": true}}',
  );
  const out = await plan(markdown, { env });
  expect(out).toContain('ASKED OF OTHER PEOPLE, AND BEFORE IT BEGINS\n');
  expect(out).toContain('approvals   for changes of production: 2, of staging: 1  (the front matter)\n');
  expect(out).toContain(`approvals   for changes of every protected environment: 1  (${policy})\n`);
  expect(out).toContain(`to be said  change, risk  (${policy})\n`);
  expect(out).toContain(`witness     postgres://db/audit, required  (${policy})\n`);
  keep('{');
  expect(await plan(markdown, { env })).toContain(`The policy ${policy}`);
  expect(await plan(release, { env: { XDG_CONFIG_HOME: temporaryFolder() } })).not.toContain('ASKED OF');
});

test('what is copied and put in by hand is not said to be asked; what another environment gets is marked', async () => {
  const block = (text: string) => `\`\`\`bash\n${text}\n\`\`\`\n`;
  const variables = block('# Production needs:\nSHOP_NAME=your_shop_name\nSHOP_PORT=8006');
  const migrate = block('# Apply to staging first\nnpm run migrate');
  const out = await plan(`# Production\n\n## Set\n\n${variables}\n## Dry run\n\n${migrate}`);
  expect(out).toMatch(/your_shop_name {2}not asked here/);
  expect(out).toMatch(/on +STAGING\n(?:.*\n)?.*npm run migrate/);
});
