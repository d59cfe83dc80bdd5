import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const doc = (name: string, line: string, command: string) =>
  [
    '## Tidy',
    '',
    `Save this as \`${name}\`:`,
    '',
    '```bash',
    '#!/usr/bin/env bash',
    'set -euo pipefail',
    'sacks="$1"',
    line,
    '```',
    '',
    'Run it:',
    '',
    '```bash',
    command,
    '```',
    '',
  ].join('\n');
const dangers = (text: string) =>
  planOf(text).blocks.flatMap(({ commands }) => commands.map(({ effect, danger }) => [effect, danger]));

describe('a script that the document gives in full', () => {
  test.each(['bash tidy.sh ./old', './tidy.sh old', 'sudo /srv/mill/tidy.sh'])(
    '%s does what stands in it',
    (command) => {
      const [found] = dangers(doc('tidy.sh', 'rm -rf "$sacks/flour"', command));
      expect(found).toEqual(['destroys', expect.stringMatching(/^runs tidy\.sh, which /)]);
    },
  );

  test('is no danger where it destroys nothing, where another is run, or where it is only looked at', () => {
    const none = (line: string, command: string) => dangers(doc('tidy.sh', line, command)).map(([, danger]) => danger);
    expect(none('ls "$sacks"', 'bash tidy.sh')).toEqual([null]);
    expect(none('rm -rf "$sacks/flour"', 'bash other.sh')).toEqual([null]);
    expect(none('rm -rf "$sacks/flour"', 'chmod +x tidy.sh')).toEqual([null]);
  });
});
