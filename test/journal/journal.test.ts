import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkJournal, checkJournalFile } from '../../src/journal/check.ts';
import { CannotRecord, JournalMisused, Tampered } from '../../src/journal/trouble.ts';
import { temporaryFolder } from '../support/folder.ts';
import { appendForEver, entry, freshPath, openSample, outside, sampleBytes } from './sample.ts';

test('what is appended is returned as it will be read, and a later opening reads the same', () => {
  const journal = openSample();
  const stored = [...journal.append([entry('one'), entry('two')], 1), ...journal.append([entry('three')], 3)];
  expect(stored.map(({ seq, epoch, data }) => ({ seq, epoch, data }))).toEqual([
    { seq: 1, epoch: 1, data: { text: 'one' } },
    { seq: 2, epoch: 1, data: { text: 'two' } },
    { seq: 3, epoch: 1, data: { text: 'three' } },
  ]);
  const again = openSample({ path: journal.path });
  expect(again.events()).toEqual(stored);
  expect(again).toMatchObject({ size: 3, head: journal.head, epoch: 2, recovered: undefined });
  expect(again.root()).toBe(journal.root());
});

test('size, root and head agree with a check of the file after every append', () => {
  const journal = openSample();
  for (let seq = 1; seq <= 9; seq++) {
    journal.append([entry(`note ${seq}`)], seq);
    const { size, head } = journal;
    expect(checkJournalFile(journal.path)).toMatchObject({ ok: true, size, head, root: journal.root() });
  }
});

test('the file can be read by its owner only', () => {
  expect(statSync(openSample().path).mode & 0o777).toBe(0o600);
});

test('an append that expects another number is refused and writes nothing', () => {
  const journal = openSample();
  journal.append([entry('one')], 1);
  expect(() => journal.append([entry('again')], 1)).toThrow(JournalMisused);
  expect(() => journal.append([entry('too far')], 3)).toThrow(JournalMisused);
  expect(checkJournalFile(journal.path)).toMatchObject({ ok: true, size: 1 });
});

test('an event that JSON cannot carry is refused and writes nothing', () => {
  const journal = openSample();
  expect(() => journal.append([entry('fine'), { ...entry('bad'), data: { at: new Date(0) } }], 1)).toThrow();
  expect(statSync(journal.path).size).toBe(0);
  journal.append([entry('one')], 1);
  expect(checkJournalFile(journal.path)).toMatchObject({ ok: true, size: 1 });
});

test('a tail torn at any byte is cut off, reported, and written over', () => {
  const whole = sampleBytes(3);
  const secondEnd = whole.indexOf('\n', whole.indexOf('\n') + 1) + 1;
  for (let length = secondEnd + 1; length < whole.length; length++) {
    const journal = openSample({ path: freshPath(whole.subarray(0, length)), epoch: 1 });
    expect(journal).toMatchObject({ size: 2, recovered: { dropped: length - secondEnd } });
    journal.append([entry('after')], 3);
    expect(checkJournalFile(journal.path)).toMatchObject({ ok: true, size: 3, head: journal.head });
    journal.close();
  }
});

test.each([
  ['one zero', 1],
  ['a block of zeros', 4096],
  ['more zeros than the longest line', 5 * 1024 * 1024],
])('a tail of %s is cut off', (_, length) => {
  const whole = sampleBytes(3);
  const journal = openSample({ path: freshPath(Buffer.concat([whole, Buffer.alloc(length)])) });
  expect(journal).toMatchObject({ size: 3, recovered: { dropped: length } });
  expect(readFileSync(journal.path)).toEqual(whole);
});

test('a last line whose first block came back as zeros is cut off', () => {
  const whole = sampleBytes(3);
  const start = whole.lastIndexOf('\n', whole.length - 2) + 1;
  expect(openSample({ path: freshPath(whole.fill(0, start, start + 100)) })).toMatchObject({ size: 2 });
});

test.each([
  ['the first', 1],
  ['the last', 3],
])('a change of %s line stops the opening and names a line', (_, line) => {
  const edited = sampleBytes(3).toString().replace(`note ${line}"`, `note ${line}" `);
  const path = freshPath(edited);
  const opening = (): unknown => openSample({ path });
  expect(opening).toThrow(Tampered);
  expect(opening).toThrow(`Line ${line} of the journal`);
  expect(readFileSync(path, 'utf8')).toBe(edited);
});

test('zeros before good lines are no torn tail', () => {
  const whole = sampleBytes(3);
  const path = freshPath(whole.fill(0, 10, 20));
  expect(() => openSample({ path })).toThrow(Tampered);
});

test('the journal of another session is not continued', () => {
  const path = freshPath(sampleBytes(1));
  expect(() => openSample({ path, sid: 'other' })).toThrow(Tampered);
});

test('an epoch below the last one is refused', () => {
  const path = openSample({ epoch: 3 }).path;
  openSample({ path, epoch: 3 }).append([entry('one')], 1);
  expect(() => openSample({ path, epoch: 2 })).toThrow(JournalMisused);
  expect(openSample({ path }).epoch).toBe(4);
});

test('a clock that jumps back leaves a journal that still verifies', () => {
  let mono = 500;
  const clock = { now: () => new Date(0), mono: () => (mono -= 100) };
  const journal = openSample({ clock });
  journal.append([entry('one'), entry('two')], 1);
  expect(checkJournalFile(journal.path)).toMatchObject({ ok: true, size: 2 });
});

test('a journal another program wrote to is not written to again', () => {
  const journal = openSample();
  journal.append([entry('one')], 1);
  appendFileSync(journal.path, 'intruder\n');
  expect(() => journal.append([entry('two')], 2)).toThrow(Tampered);
  expect(readFileSync(journal.path, 'utf8')).toMatch(/intruder\n$/);
});

test('a folder that is missing and a symbolic link are refused with a sentence', () => {
  const folder = temporaryFolder();
  symlinkSync('/dev/null', join(folder, 'link'));
  expect(() => openSample({ path: join(folder, 'missing', 'events.jsonl') })).toThrow(CannotRecord);
  expect(() => openSample({ path: join(folder, 'link') })).toThrow(CannotRecord);
});

test('no event that was acknowledged is lost when the writer is killed, again and again', async () => {
  const path = freshPath();
  for (let round = 0; round < 5; round++) {
    const acknowledged = await appendUntilKilled(path, 100 + round * 37);
    const checked = openSample({ path });
    expect(checked.size).toBeGreaterThanOrEqual(acknowledged);
    expect(acknowledged).toBeGreaterThan(0);
    checked.close();
  }
  expect(checkJournal(readFileSync(path)).ok).toBe(true);
});

/** The highest number the writer said was stored before it died. */
async function appendUntilKilled(path: string, milliseconds: number): Promise<number> {
  const writer: ChildProcess = spawn(process.execPath, [appendForEver, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: outside,
  });
  let said = '';
  writer.stdout?.on('data', (text) => {
    if (said === '') setTimeout(() => writer.kill('SIGKILL'), milliseconds);
    said += text;
  });
  await once(writer, 'close');
  return Number(said.split('\n').at(-2) ?? 0);
}
