import { expect, test } from 'vitest';
import { definitionOf } from '../../../src/steps/index.ts';
import { planOf } from '../plan-of.ts';

const fence = (...lines: string[]) => ['```bash', ...lines, '```', ''].join('\n');
const title = '# Production deployment\n\n';

/** The first line of each item and what it is for, by its own word or its step's. */
function environmentsOf(markdown: string): [string, string | null][] {
  return planOf(title + markdown).steps.flatMap((step) =>
    step.items.map((item): [string, string | null] => [
      definitionOf(item).describe(item)[0] ?? '',
      item.environment ?? step.environment,
    ]),
  );
}

test('a comment gives the commands below it to its environment, up to the end of its block', () => {
  const block = fence('npm run generate', '', '# Apply to staging first', 'npm run migrate');
  expect(environmentsOf(`## Dry run\n\n${block}\n${fence('npm run build')}`)).toEqual([
    ['npm run generate', 'production'],
    ['npm run migrate', 'staging'],
    ['npm run build', 'production'],
  ]);
});

test('a sentence gives what stands below it, up to the next one or the next heading', () => {
  const text = `## Migrate\n\nOn staging:\n\n${fence('./migrate.sh')}\nLook at it.\n\n${fence('./look.sh')}\nNow on production:\n\n${fence('./migrate.sh')}\n## Start\n\n${fence('./start.sh')}`;
  expect(environmentsOf(text).map(([, environment]) => environment)).toEqual([
    'staging',
    'staging',
    'production',
    'production',
  ]);
});

test('an item of a list speaks for what stands under it', () => {
  const text =
    '## Migrate\n\n1. Apply to staging first\n\n   ```bash\n   ./migrate.sh\n   ```\n\n2. Start it\n\n   ```bash\n   ./start.sh\n   ```\n';
  const found = environmentsOf(text);
  expect(found.filter(([name]) => name.includes('migrate')).map(([, where]) => where)).toEqual(['staging']);
  expect(found.filter(([name]) => name.includes('start')).map(([, where]) => where)).toEqual(['production']);
});

test('a command in the sentence itself is that sentence alone', () => {
  const found = environmentsOf('## Migrate\n\n- [ ] Run `./migrate.sh up` on staging first\n- [ ] Run `./start.sh`\n');
  expect(found.map(([, where]) => where)).toEqual(['staging', 'production']);
});

test('a heading below the one of the step gives what stands under it', () => {
  const text = `## Step 1: Migrate\n\n### Staging first\n\n${fence('./migrate.sh')}\n### Then production\n\n${fence('./migrate.sh')}\n## Step 2: Start\n\n${fence('./start.sh')}`;
  expect(environmentsOf(text).map(([, where]) => where)).toEqual(['staging', 'production', 'production']);
});

test('what only speaks of an environment gives nothing away, and the plan keeps no word of its own', () => {
  const plan = planOf(`${title}## Start\n\nIt was tested on staging.\n\n${fence('./start.sh')}`);
  expect(plan.steps[0]?.items[0]).not.toHaveProperty('environment');
});
