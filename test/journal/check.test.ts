import { execFileSync } from 'node:child_process';
import { openSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/journal/canonical.ts';
import { checkJournal, checkJournalFile } from '../../src/journal/check.ts';
import { leafHash, longestLine } from '../../src/journal/line.ts';
import { treeHead } from '../../src/journal/merkle.ts';
import { temporaryFolder } from '../support/folder.ts';
import { entry, openSample, sampleBytes } from './sample.ts';

const bytes = sampleBytes(5);
const lines = bytes.toString('utf8').split('\n').slice(0, -1);

test('a journal as written is good, and says its size, root, head and leaves', () => {
  const checked = checkJournal(bytes);
  const leaves = lines.map((line) => leafHash(Buffer.from(line)));
  expect(checked).toMatchObject({ ok: true, size: 5, root: treeHead(leaves), head: leaves[4], leaves });
});

test('an empty journal is good and has no head', () => {
  expect(checkJournal(new Uint8Array())).toMatchObject({ ok: true, size: 0, head: '0'.repeat(64) });
});

test('the prev of a line can be checked by hand with coreutils', () => {
  const journal = openSample();
  journal.append([entry('one'), entry('two'), entry('three'), entry('four – ümlaut')], 1);
  const command = `(printf '\\0'; sed -n 3p '${journal.path}' | tr -d '\\n') | sha256sum`;
  const byHand = execFileSync('bash', ['-c', command], { encoding: 'utf8' }).slice(0, 64);
  expect(checkJournalFile(journal.path)).toMatchObject({ events: { 3: { prev: byHand } } });
});

/** Changes the events, then gives them right numbers and a right chain again, as a careful forger would. */
function forge(change: (events: Record<string, unknown>[]) => Record<string, unknown>[]): Buffer {
  let prev = '0'.repeat(64);
  const events = change(lines.map((line) => JSON.parse(line)));
  const forged = events.map((event) => {
    const line = canonicalJson({ ...event, prev });
    prev = leafHash(Buffer.from(line));
    return `${line}\n`;
  });
  return Buffer.from(forged.join(''));
}

describe('each way of being bad has its code and its line', () => {
  const withLine = (number: number, line: string): Buffer =>
    Buffer.from(lines.map((old, index) => `${index + 1 === number ? line : old}\n`).join(''));
  const third = lines[2] ?? '';
  const cases: [string, Buffer, number, string][] = [
    ['an edited line breaks the chain on the next', withLine(3, third.replace('note 3', 'note 9')), 4, 'chain-broken'],
    ['a removed line', Buffer.from(lines.toSpliced(2, 1).join('\n')), 3, 'sequence'],
    ['a duplicated line', Buffer.from(lines.toSpliced(2, 0, lines[1] ?? '').join('\n')), 3, 'sequence'],
    ['swapped lines', Buffer.from(lines.toSpliced(1, 2, third, lines[1] ?? '').join('\n')), 2, 'sequence'],
    ['no line feed at the end', bytes.subarray(0, -1), 5, 'truncated-line'],
    ['a space', withLine(3, third.replace(',', ', ')), 3, 'not-canonical'],
    ['a carriage return', withLine(3, `${third}\r`), 3, 'not-canonical'],
    ['a byte order mark', Buffer.concat([Buffer.from('\ufeff'), bytes]), 1, 'not-json'],
    ['a duplicate key', withLine(3, third.replace('"v":1', '"v":1,"v":1')), 3, 'not-canonical'],
    ['a needless escape', withLine(3, third.replace('note 3', 'n\\u006fte 3')), 3, 'not-canonical'],
    ['an empty line', withLine(3, ''), 3, 'not-json'],
    ['half a character', Buffer.concat([bytes, Buffer.from([0xc3, 0x0a])]), 6, 'not-utf8'],
    ['nesting without end', withLine(3, '['.repeat(100_000) + ']'.repeat(100_000)), 3, 'not-canonical'],
    ['JSON that is no event', withLine(3, '{}'), 3, 'not-an-event'],
    ['an unknown key', forge((e) => e.with(2, { ...e[2], extra: 1 })), 3, 'not-an-event'],
    [
      'a day that does not exist',
      forge((e) => e.with(2, { ...e[2], time: '2026-02-30T00:00:00.000Z' })),
      3,
      'not-an-event',
    ],
    ['a line of another session', forge((e) => e.with(2, { ...e[2], sid: 'other' })), 3, 'other-session'],
    ['an epoch that goes back', forge((e) => e.with(0, { ...e[0], epoch: 2 })), 2, 'epoch-backwards'],
    ['a monotonic clock that goes back', forge((e) => e.with(2, { ...e[2], mono: 1 })), 3, 'clock-backwards'],
  ];
  test.each(cases)('%s', (_, bad, line, code) => {
    expect(checkJournal(bad)).toMatchObject({ ok: false, line, code });
  });
});

test('the monotonic clock may begin anew with a new epoch', () => {
  const rebooted = forge((events) =>
    events.map((event, index) => (index < 2 ? event : { ...event, epoch: 2, mono: index })),
  );
  expect(checkJournal(rebooted)).toMatchObject({ ok: true, size: 5 });
});

test('any one flipped bit is found, and its line is the changed one or the next', () => {
  fc.assert(
    // The last line has no successor that would give away a change of it: that is what checkpoints are for.
    fc.property(fc.nat((bytes.length - Buffer.byteLength(lines[4] ?? '') - 2) * 8), (bit) => {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const line = bytes
        .subarray(0, bit >> 3)
        .toString('latin1')
        .split('\n').length;
      const checked = checkJournal(flipped);
      expect(checked.ok).toBe(false);
      expect(checked).toSatisfy(() => !checked.ok && (checked.line === line || checked.line === line + 1));
    }),
    { numRuns: 500 },
  );
});

test('arbitrary bytes are never good and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), (junk) => {
      expect(checkJournal(junk).ok).toBe(false);
    }),
  );
});

describe('a file', () => {
  const folder = temporaryFolder();

  test('of 8 GB without a line feed is refused after one line of the longest length, not after reading it all', () => {
    const path = join(folder, 'sparse');
    openSync(path, 'w');
    truncateSync(path, 8 * 1024 ** 3);
    const before = process.memoryUsage.rss();
    expect(checkJournalFile(path)).toMatchObject({ ok: false, line: 1, code: 'line-too-long' });
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 ** 2);
  });

  test('with a line of exactly the longest length is read, and one byte more is refused', () => {
    const padded = (extra: number): Buffer => {
      const [first] = forge((events) => events.slice(0, 1))
        .toString('utf8')
        .split('\n');
      const missing = longestLine + extra - Buffer.byteLength(first ?? '');
      return forge(([event]) => [{ ...event, data: { text: `note 1${'x'.repeat(missing)}` } }]);
    };
    expect(checkJournal(padded(0))).toMatchObject({ ok: true, size: 1 });
    expect(checkJournal(padded(1))).toMatchObject({ ok: false, line: 1, code: 'line-too-long' });
  });

  test('that is a symbolic link, a folder, a pipe or not there is unreadable', () => {
    writeFileSync(join(folder, 'real'), bytes);
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    for (const name of ['link', '.', 'pipe', 'missing']) {
      expect(checkJournalFile(join(folder, name))).toMatchObject({ ok: false, line: 0, code: 'unreadable' });
    }
    expect(checkJournalFile(join(folder, 'real'))).toMatchObject({ ok: true, size: 5 });
  });
});
