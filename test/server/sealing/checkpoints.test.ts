import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openJournal } from '../../../src/journal/journal.ts';
import { openCheckpoints, type Ports } from '../../../src/server/sealing/checkpoints.ts';
import type { NewEvent } from '../../../src/session/events.ts';
import { parseEvent } from '../../../src/session/parse-event.ts';
import { readCheckpoint } from '../../../src/signing/checkpoint.ts';
import { spkiHeader } from '../../../src/signing/ed25519.ts';
import { isSignedBy, readNote } from '../../../src/signing/note.ts';
import { createSessionKey } from '../../../src/signing/session-key.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { needs } from '../../support/programs.ts';

const openssl = needs('openssl', 'openssl');
const actor = { id: 'ann', basis: 'login uid' };
const note: NewEvent = { type: 'note.added', data: { text: 'hello' } };
const confirmed: NewEvent = {
  type: 'gate.confirmed',
  data: { step: 's1', item: 'i1', phrase: 'production 1', tookMs: 1, attempts: 1 },
};

/** A journal whose events are followed, with clocks that the test moves. */
function aJournal(folder = temporaryFolder()) {
  const clock = { mono: 1_000_000 };
  const journal = openJournal({
    path: join(folder, 'events.jsonl'),
    sid: 'TEST01',
    random: (length) => new Uint8Array(length).fill(7),
    clock: { now: () => new Date(1_800_000_000_000), mono: () => clock.mono },
  });
  const keys: string[] = [];
  const checkpoints = openCheckpoints({
    folder,
    session: 'TEST01',
    journal,
    mono: () => clock.mono,
    newKey: () => {
      const key = createSessionKey();
      keys.push(key.publicKey);
      return key;
    },
  });
  const troubles: string[] = [];
  const ports: Ports = {
    store: (event) => stores(event),
    trouble: (why) => troubles.push(why),
  };
  function stores(...events: NewEvent[]): void {
    const stored = journal.append(
      events.map((event) => ({ ...event, actor })),
      journal.size + 1,
    );
    checkpoints.follow(
      stored.map(parseEvent).flatMap((event) => ('unknown' in event ? [] : [event])),
      ports,
    );
  }
  return {
    folder,
    journal,
    keys,
    checkpoints,
    troubles,
    stores,
    ticks: (seconds: number, waiting = false) => {
      clock.mono += seconds * 1e6;
      checkpoints.tick({ ...ports, waiting });
    },
    sizes: () =>
      (existsSync(join(folder, 'checkpoints')) ? readdirSync(join(folder, 'checkpoints')) : [])
        .map((name) => Number.parseInt(name, 10))
        .toSorted((one, other) => one - other),
  };
}

function read(folder: string, size: number) {
  const found = readNote(readFileSync(join(folder, 'checkpoints', `${size}.note`)));
  if (found === undefined) throw new Error('no note');
  return found;
}

describe('a checkpoint', () => {
  test('is made at each milestone, names the tree head, and is signed', () => {
    const { stores, sizes, journal, keys, folder } = aJournal();
    stores(note);
    expect(sizes()).toEqual([]);
    stores({ type: 'choice.made', data: { choice: 'c', option: 1, label: 'B' } });
    expect(sizes()).toEqual([2]);
    const found = read(folder, 2);
    const beside = { before: 0, delegations: [] };
    expect(readCheckpoint(found.text)).toEqual({ session: 'TEST01', size: 2, root: journal.root(), beside });
    expect(found.name).toBe('deploy-assist/TEST01');
    expect(isSignedBy(found, keys[0] ?? '')).toBe(true);
    expect(isSignedBy(found, createSessionKey().publicKey)).toBe(false);
  });

  test('covers what changed at most 64 events and 30 seconds ago', () => {
    const { stores, sizes, ticks } = aJournal();
    stores(...Array.from({ length: 63 }, () => note));
    expect(sizes()).toEqual([]);
    stores(note);
    expect(sizes()).toEqual([64]);
    ticks(60);
    expect(sizes()).toEqual([64]);
    stores(note);
    ticks(31);
    expect(sizes()).toEqual([64, 65]);
  });

  test('at a gate, the old key signs the line that names the new one, and signs nothing more', () => {
    const { stores, sizes, keys, folder, journal, checkpoints } = aJournal();
    stores(note, confirmed);
    expect(sizes()).toEqual([3]);
    const named = readFileSync(join(folder, 'events.jsonl'), 'utf8').split('\n')[2] ?? '';
    expect(JSON.parse(named)).toMatchObject({ type: 'key.named', data: { key: keys[1], why: 'gate' } });
    expect(isSignedBy(read(folder, 3), keys[0] ?? '')).toBe(true);
    stores(note);
    expect(checkpoints.make()).toEqual({ size: 4, root: journal.root() });
    expect(isSignedBy(read(folder, 4), keys[1] ?? '')).toBe(true);
  });

  test('every five minutes of a wait there is a sign of life, which no idle screen gives', () => {
    const { stores, sizes, ticks, journal } = aJournal();
    stores(confirmed);
    ticks(299, true);
    ticks(301, false);
    expect(sizes()).toEqual([2]);
    ticks(1, true);
    expect(sizes()).toEqual([2, 3]);
    expect(journal.size).toBe(3);
  });

  test('names the one before it, and who vouched since, each once; that of a server that is started anew begins where the last one ended', () => {
    const { stores, folder, journal } = aJournal();
    const says = (size: number) => readCheckpoint(read(folder, size).text)?.beside;
    const choice: NewEvent = { type: 'choice.made', data: { choice: 'c', option: 1, label: 'B' } };
    const vouched = (start: number) => {
      mkdirSync(join(folder, 'delegations'), { recursive: true });
      writeFileSync(join(folder, 'delegations', `${start}.txt.sig`), `of ${start}`);
      return { start, sha256: hash('sha256', `of ${start}`) };
    };
    stores(choice);
    const first = vouched(1);
    stores(choice);
    stores(choice);
    expect([1, 2, 3].map(says)).toEqual([
      { before: 0, delegations: [] },
      { before: 1, delegations: [first] },
      { before: 2, delegations: [] },
    ]);
    journal.close();
    const later = aJournal(folder);
    const second = vouched(2);
    later.stores(choice);
    later.stores(choice);
    expect(says(4)).toEqual({ before: 3, delegations: [first, second] });
    expect(says(5)).toEqual({ before: 4, delegations: [] });
  });

  test('that cannot be written is told and made later, and the old key goes on until then', () => {
    const { stores, sizes, ticks, troubles, folder, keys } = aJournal();
    // A file where the folder should be: root may write to folders that are read-only.
    writeFileSync(join(folder, 'checkpoints'), '');
    stores(note, confirmed);
    ticks(1);
    expect(troubles).toHaveLength(2);
    expect(troubles[0]).toMatch(/^A checkpoint of the record cannot be written yet\. /);
    execFileSync('rm', [join(folder, 'checkpoints')]);
    stores(note);
    ticks(1);
    expect(sizes()).toEqual([4]);
    expect(isSignedBy(read(folder, 4), keys[0] ?? '')).toBe(true);
    expect(troubles).toHaveLength(2);
  });

  test.skipIf(openssl.missing)(`is good to openssl${openssl.note}`, () => {
    const { stores, keys, folder } = aJournal();
    stores(confirmed);
    const { text, signature } = read(folder, 2);
    const place = temporaryFolder();
    writeFileSync(join(place, 'text'), text);
    writeFileSync(join(place, 'sig'), signature);
    writeFileSync(join(place, 'key.der'), Buffer.concat([spkiHeader, Buffer.from(keys[0] ?? '', 'hex')]));
    const args = [
      '-verify',
      '-pubin',
      '-keyform',
      'DER',
      '-inkey',
      'key.der',
      '-rawin',
      '-in',
      'text',
      '-sigfile',
      'sig',
    ];
    expect(execFileSync('openssl', ['pkeyutl', ...args], { cwd: place, encoding: 'utf8' })).toContain('Successfully');
  });
});

test('a note is read only in the one form that is written', () => {
  const { stores, folder } = aJournal();
  stores(confirmed);
  const whole = readFileSync(join(folder, 'checkpoints', '2.note'));
  expect(readNote(whole)).toBeDefined();
  const spoilt = [
    Buffer.concat([whole, Buffer.from('\n')]),
    Buffer.concat([whole, whole]),
    Buffer.from(whole.toString().replace('\n', '\r\n')),
    Buffer.from(whole.toString().replace('—', '-')),
    Buffer.from(whole.toString().replace(/\n$/, '')),
    Buffer.from(`\ufeff${whole}`),
    Buffer.from(whole.toString().replace(/(.)\n$/, '\n')),
  ];
  for (const bytes of spoilt) expect(readCheckpoint(readNote(bytes)?.text ?? '')).toBeUndefined();
});
