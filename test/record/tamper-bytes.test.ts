import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rounds } from '../support/rounds.ts';
import { sampleSession } from './sample-session.ts';
import { type Change, file, lines, remove, sampleOfFile } from './spoil.ts';

const { keygen, sample, spoilt, verify, verifyBoth } = sampleOfFile();

const at = (list: readonly string[], index: number) => list[index] ?? '';

describe.skipIf(keygen.missing)(`bytes that are not in the one form${keygen.note}`, () => {
  const line = (change: (text: string) => string) =>
    lines((all) => all.map((text, index) => (index === 3 ? change(text) : text)));

  test.each<[string, Change, string]>([
    ['a key twice', line((text) => text.replace('{', '{"v":1,')), 'not-canonical'],
    ['CRLF', line((text) => `${text}\r`), 'not-canonical'],
    ['a byte order mark', line((text) => `\ufeff${text}`), 'not-json'],
    ['a space', line((text) => text.replace('":', '": ')), 'not-canonical'],
    ['an empty line', line((text) => `\n${text}`), 'not-json'],
    ['a zero byte', line((text) => `${text}\0`), 'not-json'],
    ['no end', file('events.jsonl', (text) => text.slice(0, -1)), 'truncated-line'],
    ['2 GB without a line end', (folder) => truncateSync(join(folder, 'events.jsonl'), 2 * 1024 ** 3), 'line-too-long'],
    [
      '2 GB of a checkpoint',
      (folder) => truncateSync(join(folder, 'checkpoints/9.note'), 2 * 1024 ** 3),
      'checkpoint-unreadable',
    ],
    [
      '2 GB of a delegation',
      (folder) => truncateSync(join(folder, 'delegations/1.txt'), 2 * 1024 ** 3),
      'delegation-unreadable',
    ],
    [
      'a checkpoint of too many lines',
      (folder) => cpSync(join(folder, 'checkpoints/9.note'), join(folder, 'checkpoints/115292150460684.note')),
      'journal-cut',
    ],
  ])('%s is INVALID, in bounded memory', async (_what, change, code) => {
    expect(await verifyBoth(spoilt(change))).toMatchObject({ verdict: 'INVALID', code });
  });

  /** The output with content. */
  const blob = () => {
    const names = readdirSync(join(sample().folder, 'blobs')).filter((name) => !name.endsWith('.salts'));
    return `blobs/${names.find((name) => readFileSync(join(sample().folder, 'blobs', name)).length > 0)}`;
  };

  test('an output or a salt flipped, cut, made longer or a link is INVALID; deleted it is INCOMPLETE', async () => {
    const name = blob();
    const cases: [Change, string, string][] = [
      [(folder) => file(name, (text) => `X${text.slice(1)}`)(folder), 'INVALID', 'blob-changed'],
      [(folder) => file(name, (text) => text.slice(1))(folder), 'INVALID', 'blob-changed'],
      [(folder) => appendFileSync(join(folder, name), 'x'), 'INVALID', 'blob-changed'],
      [(folder) => file(`${name}.salts`, (text) => text.replace(/^../, 'ff'))(folder), 'INVALID', 'blob-changed'],
      [(folder) => file(`${name}.salts`, (text) => text.replace(' ', '  '))(folder), 'INVALID', 'blob-changed'],
      [remove(name), 'INCOMPLETE', 'blob-missing'],
      [remove(`${name}.salts`), 'INCOMPLETE', 'blob-missing'],
      [
        (folder) => {
          renameSync(join(folder, name), join(folder, 'elsewhere'));
          symlinkSync('../elsewhere', join(folder, name));
        },
        'INVALID',
        'blob-not-a-file',
      ],
    ];
    for (const [change, verdict, code] of cases)
      expect(await verifyBoth(spoilt(change))).toMatchObject({ verdict, code });
  });

  test.each(['../../../etc/passwd', '/etc/passwd', '..', ''])('an output named %j leads nowhere', async (root) => {
    const { folder, allowedSigners } = await sampleSession({
      change: (events) =>
        events.map((event) =>
          event.type === 'run.ended' ? { ...event, data: { ...event.data, output: { root, length: 3 } } } : event,
        ),
    });
    expect(await verifyBoth(folder, { allowedSigners })).toMatchObject({
      verdict: 'INVALID',
      code: 'blob-name',
      file: 'events.jsonl',
    });
  });
});

const flips = rounds({ usual: 2000, long: 5000 });

test.skipIf(keygen.missing)(
  `none of ${flips} single bits flipped anywhere in the record leaves it VALID, and each verdict says where${keygen.note}`,
  async () => {
    const folder = spoilt();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => readFileSync(path).length > 0)
      .toSorted();
    expect(files.length).toBeGreaterThan(15);
    const random = seeded(20261128);
    for (let count = 0; count < flips; count++) {
      const path = at(files, count % files.length);
      const bytes = readFileSync(path);
      const [place, bit] = [random(bytes.length), random(8)];
      const flipped = Buffer.from(bytes);
      flipped[place] = (bytes[place] ?? 0) ^ (1 << bit);
      writeFileSync(path, flipped);
      const verdict = await verify(folder);
      const where = `bit ${bit} of byte ${place} of ${path}: ${verdict.message}`;
      expect(verdict.verdict, where).not.toBe('VALID');
      expect(verdict.code, where).not.toBe('not-finished');
      expect(verdict.file, where).toBeTruthy();
      writeFileSync(path, bytes);
    }
    expect((await verify(folder)).verdict).toBe('VALID');
  },
  300_000,
);

/** Numbers below a limit that are the same at each run of the tests (mulberry32). */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
