import { expect, test } from 'vitest';
import { unmarkedChoice } from '../../../src/checklist/lint/unmarked-choice.ts';
import { step, told } from './judge.ts';

test.each([
  [
    step(
      'Start',
      '# Fast',
      'node --jitless server.js',
      '',
      '# More memory',
      'node --max-old-space-size=4096 server.js',
      '',
      '# Both',
      'node --jitless --max-old-space-size=4096 server.js',
    ),
    ['node --jitless server.js'],
  ],
  [step('Start', 'docker compose up -d', '', 'docker compose up -d --build'), ['docker compose up -d']],
])('variants of one start command is told: %j', (markdown, lines) => {
  expect(told(unmarkedChoice, markdown)).toEqual(lines);
});

test.each([
  ['marked', step('Start', 'node server.js', '# OR', 'node --inspect server.js')],
  ['other things', step('Start', 'node api.js', 'node --inspect web.js')],
  ['the same flags with other values', step('Start', 'docker run --name a api start', 'docker run --name b api start')],
  ['tests', step('Test', 'bun test', 'bun test --coverage')],
])('nothing is told for %s', (_, markdown) => {
  expect(told(unmarkedChoice, markdown)).toEqual([]);
});
