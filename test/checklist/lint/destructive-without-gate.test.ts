import { expect, test } from 'vitest';
import { destructiveWithoutGate } from '../../../src/checklist/lint/destructive-without-gate.ts';
import { sqlStep, step, told } from './judge.ts';

test.each([
  [step('Reset', 'npx prisma migrate reset --force'), ['npx prisma migrate reset --force']],
  [sqlStep('Clean', 'DELETE FROM sessions;'), ['DELETE FROM sessions;']],
  [`${step('Drop', 'dropdb old')}**DO NOT PROCEED IF:** it fails\n`, ['dropdb old']],
])('something that destroys with no stop before it is told: %j', (markdown, lines) => {
  expect(told(destructiveWithoutGate, markdown)).toEqual(lines);
});

test.each([
  ['a stop in its step', `## [ ] Drop\n\n**STOP IF:** somebody is connected\n\n\`\`\`bash\ndropdb old\n\`\`\`\n`],
  [
    'a stop at the end of the step before',
    `${step('Look', 'psql -l')}**STOP IF:** somebody is connected\n\n${step('Drop', 'dropdb old')}`,
  ],
  ['what the next build makes again', step('Build', 'rm -rf dist node_modules', 'npm run build')],
])('nothing is told for %s', (_, markdown) => {
  expect(told(destructiveWithoutGate, markdown)).toEqual([]);
});
