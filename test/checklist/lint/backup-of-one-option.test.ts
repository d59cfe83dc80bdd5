import { expect, test } from 'vitest';
import { backupOfOneOption } from '../../../src/checklist/lint/backup-of-one-option.ts';
import { step, told, wayBack } from './judge.ts';

const code = (...lines: string[]) => `\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n\n`;

test.each([
  [
    '## Deploy\n\n### Option A: keep\n\n' +
      code('./deploy') +
      '### Option B: drift\n\n' +
      code('pg_dump app > before.sql', './deploy --all') +
      wayBack('psql app < before.sql'),
    ['psql app < before.sql'],
  ],
])('a restored file that only one option makes is told: %j', (markdown, lines) => {
  expect(told(backupOfOneOption, markdown)).toEqual(lines);
});

test.each([
  [
    'made by every option',
    '## Deploy\n\n### Option A: keep\n\n' +
      code('pg_dump app > before.sql', './deploy') +
      '### Option B: drift\n\n' +
      code('pg_dump app > before.sql', './deploy --all') +
      wayBack('psql app < before.sql'),
  ],
  [
    'made before the choice',
    step('Save', 'pg_dump app > before.sql') +
      '## Deploy\n\n### Option A: keep\n\n' +
      code('./deploy') +
      '### Option B: drift\n\n' +
      code('pg_dump app > before.sql', './deploy --all') +
      wayBack('psql app < before.sql'),
  ],
])('nothing is told for %s', (_, markdown) => {
  expect(told(backupOfOneOption, markdown)).toEqual([]);
});
