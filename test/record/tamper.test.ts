import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Trust } from '../../src/record/checks/check-signature.ts';
import { needs } from '../support/programs.ts';
import { levels, linesOf } from './forger.ts';
import type { Sample } from './sample-session.ts';
import { type Change, file, lines, remove, spoiltCopy, tamperSample, verdictOverBoth } from './spoil.ts';

const keygen = needs('ssh-keygen', 'openssh-client');
let sample: Sample;
let other: Sample;

beforeAll(async () => {
  if (keygen.missing) return;
  sample = await tamperSample();
  other = await tamperSample({ sid: 'sample-2', key: sample.key });
});

const spoilt = (...changes: Change[]) => spoiltCopy(sample, ...changes);
const verify = (folder: string, trust: Partial<Trust> = {}) =>
  verdictOverBoth(folder, { allowedSigners: sample.allowedSigners, ...trust });

const from =
  (name: string): Change =>
  (folder) =>
    cpSync(join(other.folder, name), join(folder, name));
const at = (list: readonly string[], index: number) => list[index] ?? '';
const edited = (all: string[], before: string, after: string) => all.map((line) => line.replaceAll(before, after));

/** What is said of a change at each level of what the forger did after it; '' where it is the same as at the level before. */
const changes: [string, Change, string[]][] = [
  [
    'an event edited',
    lines((all) => edited(all, 'in the channel', 'in the kitchen')),
    ['chain-broken', 'checkpoint-root', '', 'delegation-differs', 'journal-root'],
  ],
  [
    'an exit code edited',
    lines((all) => edited(all, '"code":2', '"code":0')),
    ['chain-broken', 'checkpoint-root', '', 'delegation-differs', 'journal-root'],
  ],
  [
    'the operator named as another',
    lines((all) => edited(all, 'ada@', 'eve@')),
    ['chain-broken', 'checkpoint-root', '', 'delegation-differs', 'journal-root'],
  ],
  [
    'an event deleted',
    lines((all) => all.toSpliced(11, 1)),
    ['sequence', 'checkpoint-root', '', 'delegation-differs', 'journal-size'],
  ],
  [
    'an event inserted',
    lines((all) => all.toSpliced(11, 0, at(all, 9))),
    ['sequence', 'checkpoint-root', '', 'delegation-differs', 'run-twice'],
  ],
  [
    'two events swapped',
    lines((all) => all.toSpliced(2, 2, at(all, 3), at(all, 2))),
    ['sequence', 'checkpoint-root', '', 'delegation-differs', 'journal-root'],
  ],
  [
    'an event duplicated',
    lines((all) => all.toSpliced(3, 0, at(all, 2))),
    ['sequence', 'checkpoint-key', '', 'delegation-differs', 'journal-size'],
  ],
  [
    'an event appended after the end',
    lines((all) => [...all, at(all, 2)]),
    ['sequence', 'after-the-end', '', 'delegation-differs', 'after-the-end'],
  ],
  [
    'the last event cut off',
    lines((all) => all.slice(0, -1)),
    ['journal-cut', '', 'journal-size', 'delegation-differs', 'journal-size'],
  ],
  [
    'the second half cut off',
    lines((all) => all.slice(0, all.length / 2)),
    ['journal-cut', '', 'journal-size', 'delegation-differs', 'journal-size'],
  ],
  [
    'an event of another session',
    lines((all) => all.with(2, at(linesOf(other.folder), 7))),
    ['sequence', 'checkpoint-root', '', 'delegation-differs', 'journal-root'],
  ],
  [
    'a start of the server left out',
    lines((all) => all.filter((line) => !line.includes('"key.named"'))),
    ['sequence', 'checkpoint-key', '', '', ''],
  ],
];

describe.skipIf(keygen.missing)(`a changed journal is INVALID, whatever is made to fit it again${keygen.note}`, () => {
  const cases = changes.flatMap(([what, change, codes]) =>
    Object.keys(levels).map(
      (level, index) =>
        [what, level, change, index, codes.slice(0, index + 1).findLast((code) => code !== '')] as const,
    ),
  );

  test.each(cases)('%s, %s', async (_what, _level, change, index, code) => {
    const forged = spoilt(change, ...Object.values(levels).slice(0, index + 1));
    expect(await verify(forged)).toMatchObject({ verdict: 'INVALID', code });
  });

  test.each(changes)('%s, everything made again and all signatures stripped: never VALID', async (what, change) => {
    const forged = spoilt(change, ...Object.values(levels), remove('signoff.txt', 'signoff.txt.sig'));
    const { verdict } = await verify(forged);
    expect(verdict).not.toBe('VALID');
    if (what.endsWith('cut off')) expect(verdict).toBe('OPEN');
  });
});

/** What is taken away and was named by what stays; the code at each level, as above. */
const taken: [string, string[], string, string[]][] = [
  [
    'a checkpoint at a gate',
    ['checkpoints/16.note'],
    'checkpoints/16.note',
    ['checkpoint-gone', '', '', 'delegation-differs', 'journal-root'],
  ],
  [
    'the checkpoints of the first start',
    ['checkpoints/1.note'],
    'checkpoints/1.note',
    ['checkpoint-gone', '', '', 'delegation-differs', 'journal-root'],
  ],
  [
    'a delegation',
    ['delegations/2.txt', 'delegations/2.txt.sig'],
    'delegations/2.txt.sig',
    ['delegation-gone', '', '', 'delegation-differs', 'journal-root'],
  ],
  [
    'all delegations',
    ['delegations'],
    'delegations/1.txt.sig',
    ['delegation-gone', '', '', 'journal-root', 'journal-root'],
  ],
  [
    'the signature of a delegation',
    ['delegations/1.txt.sig'],
    'delegations/1.txt.sig',
    ['delegation-gone', '', '', 'delegation-differs', 'journal-root'],
  ],
];

describe.skipIf(keygen.missing)(`what is taken away of a record is missed${keygen.note}`, () => {
  const cases = taken.flatMap(([what, names, missed, codes]) =>
    Object.keys(levels).map(
      (level, index) =>
        [what, level, names, missed, index, codes.slice(0, index + 1).findLast((code) => code !== '')] as const,
    ),
  );

  test.each(cases)('%s, %s', async (_what, _level, names, missed, index, code) => {
    const forged = spoilt(remove(...names), ...Object.values(levels).slice(0, index + 1));
    const isGone = code?.endsWith('-gone');
    const where = isGone ? { verdict: 'INCOMPLETE', file: missed } : { verdict: 'INVALID' };
    expect(await verify(forged)).toMatchObject({ ...where, code });
  });
});

describe.skipIf(keygen.missing)(`a record put together from two is INVALID${keygen.note}`, () => {
  test.each<[string, Change, string, string]>([
    [
      'a checkpoint of another session',
      from('checkpoints/9.note'),
      'checkpoint-of-another-session',
      'checkpoints/9.note',
    ],
    ['the sign-off of another session', from('signoff.txt'), 'sign-off-of-another-session', 'signoff.txt'],
    ['the delegation of another session', from('delegations/1.txt'), 'delegation-differs', 'delegations/1.txt'],
    [
      'the signature of another delegation',
      from('delegations/1.txt.sig'),
      'delegation-changed',
      'delegations/1.txt.sig',
    ],
    [
      'the delegation of another start',
      (folder) => cpSync(join(folder, 'delegations/2.txt'), join(folder, 'delegations/1.txt')),
      'delegation-differs',
      'delegations/1.txt',
    ],
    [
      'the delegation of a start that never was',
      (folder) => cpSync(join(folder, 'delegations/2.txt'), join(folder, 'delegations/3.txt')),
      'delegation-name',
      'delegations/3.txt',
    ],
    ['the signature of another sign-off', from('signoff.txt.sig'), 'bad-signature', 'signoff.txt.sig'],
    ['the plan of another checklist', file('plan.json', (text) => `${text} `), 'plan-changed', 'plan.json'],
    [
      'another checklist',
      file('checklist.md', (text) => text.replace('STOP', 'GO')),
      'checklist-changed',
      'checklist.md',
    ],
    [
      'an output of nothing',
      (folder) => writeFileSync(join(folder, 'blobs', 'f'.repeat(64)), 'slipped in'),
      'blob-unnamed',
      `blobs/${'f'.repeat(64)}`,
    ],
  ])('%s', async (_what, change, code, name) => {
    expect(await verify(spoilt(change))).toMatchObject({ verdict: 'INVALID', code, file: name });
  });
});
