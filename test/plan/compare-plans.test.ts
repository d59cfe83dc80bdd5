import { expect, test } from 'vitest';
import { comparePlans } from '../../src/plan/compare-plans.ts';
import { planOf } from '../checklist/plan-of.ts';

const block = (...lines: string[]) => `\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n\n`;
const save = `## [ ] 1. Save\n\n${block('pg_dump app > app.sql')}`;
const migrate = `## [ ] 2. Migrate\n\n${block('./migrate --all')}**STOP IF:** the migration fails\n\n`;
const restart = `## [ ] 3. Restart\n\n${block('systemctl restart app', '', 'curl localhost/health')}`;
const base = save + migrate + restart;

function changes(old: string, now: string): string[] {
  return comparePlans(planOf(old), planOf(now)).map(
    ({ change, what, text, was }) => `${change} ${what}: ${text}${was === null ? '' : ` (was ${was})`}`,
  );
}

test.each([
  ['nothing', base, base, []],
  ['only the numbers', base, base.replace('2. Migrate', '5. Migrate'), []],
  ['what a step says', base, base.replace('**STOP', 'Some words.\n\n**STOP'), ['added text: Some words.']],
  [
    'the form to sign',
    `${base}## Sign-off\n\n**Deployed by:** ____\n`,
    `${base}## Sign-off\n\n**Released by:** ____\n`,
    ['removed to sign: Deployed by', 'added to sign: Released by'],
  ],
  [
    'a value',
    base,
    base.replace('app > app.sql', '<database> > app.sql'),
    ['added value: <database>', 'changed command: pg_dump <database> > app.sql (was pg_dump app > app.sql)'],
  ],
  ['a command is added', base, base.replace('./migrate --all', './migrate --all\n\nls'), ['added command: ls']],
  [
    'a command is changed',
    base,
    base.replace('systemctl restart app', 'systemctl reload app'),
    ['changed command: systemctl reload app (was systemctl restart app)'],
  ],
  [
    'a command is another one',
    base,
    base.replace('./migrate --all', 'npx prisma deploy'),
    ['removed command: ./migrate --all', 'added command: npx prisma deploy'],
  ],
  [
    'commands change places',
    base,
    base.replace('systemctl restart app\n\ncurl localhost/health', 'curl localhost/health\n\nsystemctl restart app'),
    [expect.stringMatching(/^moved command: (?:curl|systemctl)/)],
  ],
  [
    'a command goes to another step',
    base,
    base
      .replace('\n\ncurl localhost/health', '')
      .replace('./migrate --all', './migrate --all\n\ncurl localhost/health'),
    ['moved command: curl localhost/health'],
  ],
  [
    'a step goes to another environment',
    `# Staging\n\n${base}`,
    `# Staging\n\n${save}${restart}# Production\n\n${migrate}`,
    ['moved step: 2. Migrate', 'changed step: 2. Migrate [production] (was 2. Migrate [staging])'],
  ],
  [
    'an expectation is another number',
    base.replace('curl localhost/health', 'curl localhost/health\n# Expected: errors = 0'),
    base.replace('curl localhost/health', 'curl localhost/health\n# Expected: errors = 5'),
    ['removed expectation: errors = 0', 'added expectation: errors = 5'],
  ],
  [
    'a box is only done if',
    `${base}- [ ] Ring the bell\n`,
    `${base}- [ ] Ring the bell (if needed)\n`,
    [expect.stringMatching(/^changed by hand: only if: needed\n/)],
  ],
  [
    'a stop is taken out',
    base,
    base.replace('**STOP IF:** the migration fails\n\n', ''),
    ['removed stop: STOP IF: the migration fails'],
  ],
  [
    'a stop is said in other words',
    base,
    base.replace('the migration fails', 'the migration fails or warns'),
    ['changed stop: STOP IF: the migration fails or warns (was STOP IF: the migration fails)'],
  ],
  [
    'a stop goes before its command',
    base,
    base.replace(/(```bash\n\.\/migrate --all\n```\n\n)(\*\*STOP IF.*\n\n)/, '$2$1'),
    [expect.stringMatching(/^moved (?:stop|command)/)],
  ],
  ['a step is moved', base, save + restart + migrate, ['moved step: 2. Migrate']],
  [
    'a step is taken out',
    base,
    save + restart,
    ['removed step: 2. Migrate', 'removed command: ./migrate --all', 'removed stop: STOP IF: the migration fails'],
  ],
  [
    'a step is called otherwise',
    base,
    base.replace('2. Migrate', '2. Change the schema'),
    ['changed step: 2. Change the schema (was 2. Migrate)'],
  ],
  [
    'a way back is added',
    base,
    `${base}## Rollback\n\n${block('psql app < app.sql')}`,
    ['added way back: Rollback', 'added command: psql app < app.sql'],
  ],
  ['a box is added', '- [ ] one\n', '- [ ] one\n- [ ] ring the bell\n', ['added by hand: ring the bell']],
])('what is told when %s', (_, old, now, told) => {
  expect(changes(old, now)).toEqual(told);
});

test('a change names its step and the lines in both versions', () => {
  const now = `# Title\n\n${base.replace('systemctl restart app', 'systemctl reload app')}`;
  expect(comparePlans(planOf(base), planOf(now))).toMatchObject([{ lane: '3. Restart', oldLine: 18, line: 20 }]);
});
