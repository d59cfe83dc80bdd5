import { spawnSync } from 'node:child_process';
import { appendFileSync, constants, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkJournalFile } from '../../src/journal/check.ts';
import { type Disk, disk } from '../../src/journal/disk.ts';
import { CannotRecord, Tampered } from '../../src/journal/trouble.ts';
import { failingDisk, failures } from '../support/failing-disk.ts';
import { fill, mounting, smallDisk } from '../support/small-disk.ts';
import { appendForEver, entry, freshPath, fullDisk, lossyDisk, openSample, outside } from './sample.ts';

test('a full disk keeps nothing of the events, says so with a remedy, and the next try with room succeeds', () => {
  const full = fullDisk(10_000);
  const journal = openSample({ disk: full });
  journal.append([entry('one')], 1);
  const before = readFileSync(journal.path);
  full.room = 700;
  const appending = (): unknown => journal.append([entry('x'.repeat(400)), entry('y'.repeat(400))], 2);
  expect(appending).toThrow(CannotRecord);
  expect(readFileSync(journal.path)).toEqual(before);
  expect(appending).toThrow(
    expect.objectContaining({
      message: expect.stringContaining('the disk is full'),
      fix: expect.stringContaining('Free some space'),
    }),
  );
  full.room = 100_000;
  journal.append([entry('two')], 2);
  expect(checkJournalFile(journal.path)).toMatchObject({ ok: true, size: 2, head: journal.head });
});

test('short writes are completed', () => {
  const write: Disk['write'] = (file, bytes, start, length) => disk.write(file, bytes, start, Math.min(length, 7));
  const journal = openSample({ disk: { ...disk, write } });
  journal.append([entry('one'), entry('two')], 1);
  expect(checkJournalFile(journal.path)).toMatchObject({ ok: true, size: 2, head: journal.head });
});

test('after a failed write nothing rests on it: the next try writes all of it anew, and reads again what is there', () => {
  const failing = { now: true };
  const journal = openSample({ disk: lossyDisk(failing) });
  const append = () => journal.append([entry('one')], 1);
  expect(append).toThrow('the disk reported an error');
  expect(append).toThrow('the disk reported an error');
  expect(checkJournalFile(journal.path)).toMatchObject({ ok: true, size: 0 });
  failing.now = false;
  append();
  expect(checkJournalFile(journal.path)).toMatchObject({ ok: true, size: 1, head: journal.head });
});

test('a file that nobody may look at for a while is asked for again, and written to when one may', () => {
  const denied = { now: false };
  const at: Disk['at'] = (path) => {
    if (denied.now) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    return disk.at(path);
  };
  const journal = openSample({ disk: { ...disk, at } });
  journal.append([entry('one')], 1);
  denied.now = true;
  const append = () => journal.append([entry('two')], 2);
  for (let time = 0; time < 3; time++) expect(append).toThrow(CannotRecord);
  denied.now = false;
  append();
  expect(checkJournalFile(journal.path)).toMatchObject({ ok: true, size: 2, head: journal.head });
});

test('what was acknowledged and is not there any more after a failed write is not written over', () => {
  const failing = { now: false };
  const journal = openSample({ disk: lossyDisk(failing) });
  journal.append([entry('one')], 1);
  failing.now = true;
  expect(() => journal.append([entry('two')], 2)).toThrow('the disk reported an error');
  failing.now = false;
  const bytes = readFileSync(journal.path);
  writeFileSync(journal.path, bytes.fill(0, 20, 30));
  expect(() => journal.append([entry('two')], 2)).toThrow('the disk reported an error');
});

test('what another program wrote after a failed write is not cut off', () => {
  const failing = { now: true };
  const journal = openSample({ disk: lossyDisk(failing) });
  expect(() => journal.append([entry('one')], 1)).toThrow('the disk reported an error');
  failing.now = false;
  appendFileSync(journal.path, 'intruder\n');
  expect(() => journal.append([entry('one')], 1)).toThrow(Tampered);
  expect(readFileSync(journal.path, 'utf8')).toBe('intruder\n');
});

test('an event is on the disk when its append returns: the file was opened so that each write waits for the disk', () => {
  const flagsOf = (file: number) => /^flags:\t(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${file}`, 'utf8'))?.[1];
  const flags: number[] = [];
  const write: Disk['write'] = (file, ...piece) => {
    flags.push(Number.parseInt(flagsOf(file) ?? '0', 8));
    return disk.write(file, ...piece);
  };
  openSample({ disk: { ...disk, write } }).append([entry('one')], 1);
  expect(flags.map((flag) => (flag & constants.O_DSYNC) !== 0)).toEqual([true]);
});

test.skipIf(failures.missing)(
  `a disk that fails takes nothing, and goes on where it was when it works again${failures.note}`,
  () => {
    const { folder, fail, mend } = failingDisk();
    const journal = openSample({ path: join(folder, 'events.jsonl') });
    journal.append([entry('one')], 1);
    fail();
    for (const _ of [1, 2]) expect(() => journal.append([entry('two')], 2)).toThrow('the disk reported an error');
    mend();
    journal.append([entry('two')], 2);
    expect(checkJournalFile(journal.path)).toMatchObject({ ok: true, size: 2, head: journal.head });
  },
);

test('a file that reached the largest size allowed is told with what raises the limit of the program that goes on', () => {
  const path = freshPath();
  const words = ['-c', 'ulimit -f 4; exec "$0" "$@"', process.execPath, appendForEver, path];
  const said = spawnSync('bash', words, { encoding: 'utf8', env: outside });
  expect(said.stderr).toMatch(/the file reached the largest size allowed/);
  expect(said.stderr).toMatch(/prlimit --pid \d+ --fsize=unlimited/);
  const acknowledged = said.stdout.trim().split('\n').length;
  expect(checkJournalFile(path)).toMatchObject({ ok: true, size: acknowledged });
  expect(statSync(path).size).toBeLessThanOrEqual(4096);
});

test('a journal that was moved away takes nothing, for whoever looks in its place would miss it; brought back, it goes on', () => {
  const journal = openSample();
  journal.append([entry('one')], 1);
  const away = `${journal.path}.away`;
  renameSync(journal.path, away);
  expect(() => journal.append([entry('two')], 2)).toThrow(/not there|not in its place/);
  writeFileSync(journal.path, readFileSync(away));
  expect(() => journal.append([entry('two')], 2)).toThrow(CannotRecord);
  renameSync(away, journal.path);
  journal.append([entry('two')], 2);
  expect(checkJournalFile(journal.path)).toMatchObject({ ok: true, size: 2 });
});

test.skipIf(mounting.missing)(
  `on a disk that is full to the last byte nothing is kept of an event, and with room it is${mounting.note}`,
  () => {
    const disk = smallDisk(64);
    const journal = openSample({ path: join(disk, 'events.jsonl') });
    journal.append([entry('one')], 1);
    fill(join(disk, 'other'));
    const before = readFileSync(journal.path);
    const large = entry('x'.repeat(20_000));
    expect(() => journal.append([large], 2)).toThrow(CannotRecord);
    expect(readFileSync(journal.path)).toEqual(before);
    rmSync(join(disk, 'other'));
    journal.append([large], 2);
    expect(checkJournalFile(journal.path)).toMatchObject({ ok: true, size: 2 });
  },
);
