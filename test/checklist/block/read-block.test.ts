import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockReading } from '../../../src/checklist/block/block-reading.ts';
import { readBlock } from '../../../src/checklist/block/read-block.ts';
import { processorMs } from '../../support/processor.ts';
import { rawBlock } from './raw-block.ts';

function linesOf({ units, gates, notes }: BlockReading): Set<number> {
  return new Set([
    ...units.flatMap(({ line, endLine }) => Array.from({ length: endLine - line + 1 }, (_, index) => line + index)),
    ...gates.flatMap(({ line, conditions }) => [line, ...conditions.map((condition) => condition.line)]),
    ...notes.flatMap(({ line, text }) => text.split('\n').map((_, index) => line + index)),
  ]);
}

const fragment = fc.constantFrom(
  'npm test',
  'cd <dir> && ls',
  '# A title',
  '# 1. First',
  '# 2. Second',
  '# Expected output:',
  '# - "done"',
  '# OR',
  '# Or with Node',
  '# OR kubectl get pods',
  '# Wait 5 minutes',
  '# DO NOT PROCEED if it fails',
  '# If needed, ask',
  'rm -rf x  # if it is old',
  '$ uptime',
  '[root@web1 ~]# df',
  'some output',
  'sqlite3 app.db',
  'psql $URL -c "SELECT 1"',
  'SELECT 1;',
  'UPDATE a SET b = 1',
  'WHERE c;',
  '-- A comment',
  '\\d users',
  "it's",
  'cat <<EOF',
  'EOF',
  'if true; then',
  'fi',
  '(',
  'sleep 5',
  '- [ ] box',
  'KEY=value',
  '#!/bin/bash',
  'ssh web1',
  'exit',
  '',
);
const block = fc.tuple(
  fc.constantFrom('bash', 'sql', 'console', 'text', 'yaml', null),
  fc.array(fragment, { maxLength: 14 }),
);

describe('any block', () => {
  test('every line that is not blank belongs to a unit, a gate or a note', () => {
    fc.assert(
      fc.property(block, ([lang, lines]) => {
        const raw = rawBlock(lang, lines.join('\n'));
        const covered = linesOf(readBlock(raw));
        expect(raw.content.filter(({ line, text }) => text.trim() !== '' && !covered.has(line))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('commands stand in their order, and their text is the text of their lines', () => {
    fc.assert(
      fc.property(block, ([lang, lines]) => {
        const raw = rawBlock(lang, lines.join('\n'));
        const { commands } = readBlock(raw);
        const source = raw.content.map(({ text }) => text).join('\n');
        expect(commands.map(({ line }) => line)).toEqual([...commands.map(({ line }) => line)].sort((a, b) => a - b));
        expect(commands.filter(({ text }) => !source.includes(text))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('any text gives a reading', () => {
    fc.assert(
      fc.property(fc.constantFrom('bash', 'sql', null), fc.string({ unit: 'binary', maxLength: 200 }), (lang, text) => {
        expect(readBlock(rawBlock(lang, text)).why).toMatch(/\.$/);
      }),
      { numRuns: 400 },
    );
  });

  test('a line of 20,000 characters takes no seconds', () => {
    const before = processorMs();
    readBlock(rawBlock('bash', `echo ${'x-'.repeat(10_000)}`));
    expect(processorMs() - before).toBeLessThan(1500);
  });
});

test('what PowerShell is told of programs that run anywhere is known there, too', () => {
  const reading = readBlock(
    rawBlock('powershell', 'Get-Location\ngit reset --hard HEAD~1\ngit add -A\nkubectl logs -f web\nterraform apply'),
  );
  expect(reading.commands).toMatchObject([
    { danger: null },
    { danger: 'discards work', effect: 'destroys' },
    { danger: 'takes in whatever lies in the folder', effect: 'changes' },
    { longRunning: true },
    { interactive: true },
  ]);
});

test('a block for Windows runs nothing here, and says what it destroys there', () => {
  const reading = readBlock(
    rawBlock('powershell', '# Clean up\nRemove-Item D:\\old -Recurse\nGet-Content a.log -Wait'),
  );
  expect(reading).toMatchObject({ reads: 'powershell', confidence: 'D', uses: [] });
  expect(reading.why).toMatch(/not for this one\. Line \d+ deletes files and folders\.$/);
  expect(reading.commands).toMatchObject([
    { danger: 'deletes files and folders', longRunning: false },
    { danger: null, longRunning: true },
  ]);
});

test('a word that the block itself sets is no value to fill in', () => {
  const { placeholders } = readBlock(
    rawBlock('bash', 'for f in *.sql; do\n  VERSION=$(basename "$f")\n  echo "Last: VERSION $((VERSION - 1))"\ndone'),
  );
  expect(placeholders).toEqual([]);
});
