import { expect, test } from 'vitest';
import { cdTwice } from '../../../src/checklist/lint/cd-twice.ts';
import { step, told } from './judge.ts';

const code = (...lines: string[]) => `\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n\n`;

test.each([[step('One', 'cd apps/api', 'npm ci') + step('Two', 'cd apps/api', 'npm test'), ['cd apps/api']]])(
  'a relative folder that is entered twice is told: %j',
  (markdown, lines) => {
    expect(told(cdTwice, markdown)).toEqual(lines);
  },
);

test.each([
  ['came back', step('One', 'cd apps/api', 'npm ci', 'cd ../..') + step('Two', 'cd apps/api')],
  ['in brackets', step('One', '(cd apps/api && npm ci)') + step('Two', '(cd apps/api && npm test)')],
  ['an absolute path', step('One', 'cd /srv/app') + step('Two', 'cd /srv/app')],
  [
    'two options of a choice',
    `## Deploy\n\n### Option A: x\n\n${code('cd app', './a')}### Option B: y\n\n${code('cd app', './b')}`,
  ],
])('nothing is told for %s', (_, markdown) => {
  expect(told(cdTwice, markdown)).toEqual([]);
});
