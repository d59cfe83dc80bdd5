import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { variableStandings } from '../../../src/server/facts/variable-standing.ts';
import { planOf } from '../../checklist/plan-of.ts';
import { temporaryFolder } from '../../support/folder.ts';

const plan = (command: string) =>
  planOf(`# Bake\n\n\`\`\`bash\n${command}\n\`\`\`\n\n\`\`\`bash\n./bake $OVEN_HOST\n\`\`\`\n`);

function standing(command: string, files: Record<string, string>, variables: Record<string, string> = {}) {
  const root = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  return variableStandings({ plan: plan(command), start: { root }, variables: new Map(Object.entries(variables)) });
}

test.each(['source .env', 'set -a; . ./.env; set +a', 'export $(cat .env | xargs)'])(
  'behind %s a variable is set where the file sets it, not where it does not, and perhaps where there is none',
  (command) => {
    const file = command.includes('./') ? './.env' : '.env';
    const there = standing(command, { '.env': 'OVEN_PORT=1\nexport OVEN_HOST=web-01\n#OVEN_KEY=x\n' });
    expect(there('OVEN_HOST', 8)).toEqual({ is: 'set', words: `set by ${file} (line 4)` });
    expect(there('OVEN_KEY', 8).is).toBe('not set');
    expect(standing(command, {})('OVEN_HOST', 8)).toEqual({ is: 'perhaps', words: `perhaps set by ${file} (line 4)` });
  },
);

test('a variable that has its value here needs no file, and one that is used above it gets none from it', () => {
  expect(standing('source .env', {}, { OVEN_HOST: 'x' })('OVEN_HOST', 8)).toEqual({ is: 'set', words: 'set' });
  expect(standing('source .env', { '.env': 'OVEN_HOST=1' })('OVEN_HOST', 3).is).toBe('not set');
});

test('what a program prints is not looked into', () => {
  expect(standing('eval "$(direnv export bash)"', {})('OVEN_HOST', 8).words).toBe('perhaps set by what line 4 reads');
});
