import { expect, test } from 'vitest';
import { destructiveWithoutGate } from '../../../src/checklist/lint/destructive-without-gate.ts';
import { judge, sqlStep, step, told } from './judge.ts';

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

test('what one step destroys in one way is one finding, with all its lines', () => {
  const found = judge(destructiveWithoutGate, step('Clean', 'dropdb old', 'psql -l', 'dropdb older', 'rm -r /srv/old'));
  expect(found.map(({ line, reason }) => [line, reason])).toEqual([
    [4, 'This drops a database (and line 6), and no stop stands before it.'],
    [7, 'This deletes files and folders, and no stop stands before it.'],
  ]);
});
