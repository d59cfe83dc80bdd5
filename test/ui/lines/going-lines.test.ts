import { expect, test } from 'vitest';
import { goingLines } from '../../../src/ui/lines/going-lines.ts';
import type { View } from '../../../src/ui/view.ts';

const at = Date.parse('2026-01-01T10:00:00Z');

function told(text: string, quiet = 60_000): string {
  const going = { id: 'r', text, requestedAt: new Date(at).toISOString() };
  const rows = [{ spans: [{ text: 'Fetching 3 of 7' }] }, { spans: [{ text: '~' }] }];
  const live = { length: 2, lastAt: at + 60_000 - quiet, rows: () => rows };
  const view = { going, runs: new Map([['r', live]]), now: at + 60_000 } as unknown as View;
  return goingLines(view)
    .map(({ spans }) => spans.map((span) => span.text).join(''))
    .join('\n');
}

test.each(['git revert HEAD', 'vim notes.md', 'EDITOR=vi git commit', 'kubectl edit deployment shop'])(
  '%s waits for its editor',
  (text) => expect(told(text)).toContain('for its editor'),
);

test.each(['git revert --no-edit HEAD', 'git commit -am "x"', './deploy.sh'])('%s opens none', (text) => {
  expect(told(text)).toContain('perhaps for an answer: quiet for 1 min');
  expect(told(text, 1000)).toContain('it prints');
});

test('the last line that says something is told', () => {
  expect(told('./deploy.sh')).toContain('Fetching 3 of 7');
});
