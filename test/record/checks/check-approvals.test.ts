import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkApprovals } from '../../../src/record/checks/check-approvals.ts';
import { readSession } from '../../../src/record/read-session.ts';
import type { Covered } from '../../../src/session/covered.ts';
import type { EventData, NewEvent } from '../../../src/session/events.ts';
import { createAnswers } from '../../../src/signing/answers.ts';
import { someFacts } from '../../support/plan.ts';
import {
  approved,
  countedKeygen,
  edited,
  flip,
  found,
  type How,
  keygen,
  type Made,
  without,
} from './approved-record.ts';

describe.skipIf(keygen.missing)(`approvals in a record${keygen.note}`, () => {
  test('by a key whose window is over counts where somebody else says that it was signed in time, whatever the record says of that', async () => {
    const made = approved();
    const line = readFileSync(made.list, 'utf8');
    writeFileSync(made.list, line.replace(/^bob /m, 'bob valid-before="20261121Z" '));
    expect(await found(made)).toEqual(['UNTRUSTED key-window']);
    expect(await found(made, { signedAt: new Date('2026-11-20T12:00:00Z') })).toEqual([]);
    expect(await found(made, { signedAt: new Date('2026-11-22T12:00:00Z') })).toEqual(['UNTRUSTED approval-untrusted']);
    writeFileSync(made.list, line.replace(/^bob /m, 'bob valid-before="20261119Z" '));
    expect(await found(made)).toEqual(['UNTRUSTED approval-untrusted']);
  });

  test('by a key that is on the list only since, by what the record says of its time, does not count, time stamp or not', async () => {
    const made = approved();
    writeFileSync(made.list, readFileSync(made.list, 'utf8').replace(/^bob /m, 'bob valid-after="20261121Z" '));
    expect(await found(made)).toEqual(['UNTRUSTED key-window']);
    expect(await found(made, { signedAt: new Date('2026-11-22T12:00:00Z') })).toEqual(['UNTRUSTED key-window']);
  });

  test('one that was given, and two by two people, are right', async () => {
    expect(await found(approved())).toEqual([]);
    const both = approved({
      needed: 2,
      by: ({ bob, carol }) => [
        { principal: 'bob', key: bob },
        { principal: 'carol', key: carol },
      ],
    });
    expect(await found(both)).toEqual([]);
  });

  const covers: Covered = {
    ...{ item: 's2.i1', text: './migrate', cwd: '/srv', host: 'web-1', environment: 'production' },
    target: someFacts.target.display,
    bound: { files: [{ path: 'migrate', sha256: 'a' }], git: { head: 'c0ffee', dirty: false } },
  };
  const runs = (more: Partial<EventData<'run.requested'>>) => (event: NewEvent) =>
    event.type === 'run.requested' && event.data.item === 's2.i1'
      ? [{ ...event, data: { ...event.data, effect: 'changes', bound: covers.bound, ...more } } as NewEvent]
      : [event];

  test.each<[string, Partial<EventData<'run.requested'>>, string[]]>([
    ['as it was asked for', {}, []],
    ['edited', { text: 'rm -rf /', written: './migrate' }, ['INVALID approval-outdated']],
    ['in another folder', { cwd: '/tmp' }, ['INVALID approval-outdated']],
    ['aimed at another target', { target: { ...someFacts.target, display: 'x' } }, ['INVALID approval-outdated']],
    ['with a changed script', { bound: { files: [], git: null } }, ['INVALID approval-outdated']],
    ['only reading', { text: 'ls', effect: 'reads' }, []],
  ])('what a stop that was approved holds ran %s', async (_what, more, expected) => {
    expect(await found(approved({ covers, change: runs(more) }))).toEqual(expected);
  });

  test('a signature that was taken back and handed in once more is INVALID, and counts for nothing', async () => {
    let given: NewEvent[] = [];
    const replayed = (event: NewEvent): NewEvent[] => {
      if (event.type === 'approval.given') given = [event];
      return event.type === 'approval.withdrawn' ? [event, ...given] : [event];
    };
    const how = answered(({ bob }) => [{ answer: 'withdrawn', principal: 'bob', key: bob }]);
    expect(await found(approved({ ...how, change: replayed }))).toEqual([
      'INVALID approval-taken-back',
      'INVALID approval-missing',
    ]);
  });

  test('asked for again after a no, what is signed says who said no, when and why', async () => {
    const { folder, list } = approved({ covers, change: runs({}), afterNo: (earlier) => ({ earlier }) });
    const text = readFileSync(join(folder, 'approvals/g18.2.txt'), 'utf8');
    expect(text).toMatch(/^before: declined by carol at 2026-11-20T02:0\d:\d\d\.\d{3}Z: the counts differ$/m);
    expect(readFileSync(join(folder, 'approvals/g18.txt'), 'utf8')).not.toContain('before:');
    expect(await found({ folder, list })).toEqual([]);
  });

  test('asked for again after a no in the text of an earlier version, it is told that the text does not say so', async () => {
    const told = await found(approved({ afterNo: () => ({}) }));
    expect(told).toEqual([
      expect.stringMatching(/^That bob, who approved g18, knew what carol had said against it at/),
    ]);
  });

  test.each<[string, NonNullable<How['afterNo']>]>([
    ['nothing of it', () => ({ earlier: [] })],
    ['nothing, not even that there is nothing', () => ({})],
    ['another reason', (said) => ({ earlier: said.map((one) => ({ ...one, reason: 'a typing mistake' })) })],
    ['another person', (said) => ({ earlier: said.map((one) => ({ ...one, principal: 'nobody' })) })],
  ])('asked for again after a no, where what is signed says %s, it is INVALID', async (_what, afterNo) => {
    expect(await found(approved({ covers, change: runs({}), afterNo }))).toEqual(['INVALID approval-text']);
  });

  test('an edited command behind a stop that an earlier version asked for is told, and stays as it was', async () => {
    const told = await found(approved({ change: runs({ written: './migrate', text: './other' }) }));
    expect(told).toEqual([expect.stringMatching(/it was edited after it was asked for/)]);
  });

  const moved = edited('approval.given', { gate: 'g14' });
  const later = edited('approval.asked', { expires: '2027-11-20T03:00:00.000Z' });
  const another = edited('approval.asked', { command: './migrate --force' });
  const waived: NewEvent = {
    type: 'step.overridden',
    data: { step: 's2', gate: 'g18', what: 'no second person', reason: 'alone here' },
  };

  test.each<[string, How, string[]]>([
    ['nobody approved', { by: () => [] }, ['INVALID approval-missing']],
    ['one of two approved', { needed: 2 }, ['INVALID approval-missing']],
    ['the stop was never passed', { change: without('condition.answered') }, ['INVALID approval-missing']],
    [
      'the stop was gone on against with a reason',
      { by: () => [], change: (event) => (event.type === 'condition.answered' ? [waived] : [event]) },
      [],
    ],
    ['the operator approved', { by: ({ ann }) => [{ principal: 'bob', key: ann }] }, ['INVALID approval-by-operator']],
    [
      'one key approved for two people',
      {
        needed: 2,
        by: ({ bob }) => [
          { principal: 'bob', key: bob },
          { principal: 'carol', key: bob },
        ],
      },
      ['INVALID approval-twice'],
    ],
    [
      'one person approved with two keys',
      {
        needed: 2,
        by: ({ bob, carol }) => [
          { principal: 'bob', key: bob },
          { principal: 'bob', key: carol },
        ],
      },
      [
        'INVALID approval-twice',
        'INVALID approval-missing',
        'INVALID approval-signature',
        'INVALID approval-other-name',
      ],
    ],
    [
      'it was signed for another purpose',
      { by: ({ bob }) => [{ principal: 'bob', key: bob, namespace: 'file' }] },
      ['INVALID approval-signature'],
    ],
    [
      'it was moved to another stop',
      { change: moved },
      ['INVALID approval-of-another', 'INVALID approval-missing', 'INVALID approval-unnamed'],
    ],
    ['it was made to last longer', { change: later }, ['INVALID approval-text']],
    ['another command was put behind it', { change: another }, ['INVALID approval-text']],
    ['it came too late', { minutes: 61 }, ['INVALID approval-expired', 'INVALID approval-missing']],
    ['what came before it was changed', { change: edited('run.requested', { text: 'make love' }) }, []],
  ])('%s', async (_what, how, codes) => expect(await found(approved(how))).toEqual(codes));

  test('however many there are, each signature is checked once, a few at a time, and each key looked up once', async () => {
    const { folder, list } = approved({ askings: 20 });
    const { env, runs } = countedKeygen();
    const read = readSession(folder);
    if (!read.ok) throw new Error(read.problem.message);
    const trust = { env, allowedSigners: list, answers: createAnswers({ atOnce: 3 }) };
    expect(await checkApprovals(read.value, trust)).toEqual({ findings: [], remarks: [] });
    const { most, all } = runs();
    expect(most).toBeLessThanOrEqual(3);
    // A program for the first of a key, and for those that wait with it.
    expect(all.filter((words) => words.includes('check-novalidate')).length).toBeLessThanOrEqual(3);
    expect(all.length).toBeLessThan(10);
  });

  const waives = (event: NewEvent) => (event.type === 'condition.answered' ? [waived] : [event]);
  const answered = (answers: How['answers']): How => ({ ...(answers ? { answers } : {}), change: waives });

  test.each<[string, How, (string | RegExp)[]]>([
    ['a signed no is right', answered(({ carol }) => [{ answer: 'declined', principal: 'carol', key: carol }]), []],
    ['a signed withdrawal is right', answered(({ bob }) => [{ answer: 'withdrawn', principal: 'bob', key: bob }]), []],
    [
      'a no that nobody signed is told',
      answered(({ carol }) => [{ answer: 'declined', principal: 'carol', key: carol, unsigned: true }]),
      [/^That carol declined g18 \(line \d+\): nobody signed that/],
    ],
    [
      'a no with another reason than the record gives',
      answered(({ carol }) => [{ answer: 'declined', principal: 'carol', key: carol, says: 'all is well' }]),
      ['INVALID approval-answer'],
    ],
    [
      'a withdrawal by another key than the one that approved',
      answered(({ carol }) => [{ answer: 'withdrawn', principal: 'bob', key: carol }]),
      ['INVALID approval-answer'],
    ],
  ])('%s', async (_what, how, codes) => {
    const said = await found(approved(how));
    expect(said).toEqual(codes.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))));
  });

  test.each<[string, RegExp, (path: string) => void]>([
    ['gone', /\.sig$/, rmSync],
    ['changed', /\.sig$/, flip],
    ['beside another text', /\.txt$/, flip],
  ])('a no whose signature is %s is INVALID', async (_what, name, spoil) => {
    const made = approved(answered(({ carol }) => [{ answer: 'declined', principal: 'carol', key: carol }]));
    const file = readdirSync(join(made.folder, 'approvals')).find(
      (one) => one.startsWith('declined-') && name.test(one),
    );
    spoil(join(made.folder, 'approvals', file ?? ''));
    expect(await found(made)).toEqual(['INVALID approval-answer']);
  });

  test('it is bound to the record before it', async () => {
    const made = approved();
    const other = approved({ change: edited('run.ended', { remarks: ['a line of another journal'] }) });
    for (const name of ['g18.txt', 'g18.bob.sig'])
      writeFileSync(join(other.folder, 'approvals', name), readFileSync(join(made.folder, 'approvals', name)));
    expect(await found(other)).toEqual(['INVALID approval-text']);
  });

  test.each<[string, (made: Made) => void, string[]]>([
    [
      'its signature is gone',
      ({ folder }) => rmSync(join(folder, 'approvals/g18.bob.sig')),
      ['INVALID approval-missing-file'],
    ],
    ['its text is gone', ({ folder }) => rmSync(join(folder, 'approvals/g18.txt')), ['INVALID approval-text']],
    [
      'its signature was changed',
      ({ folder }) => flip(join(folder, 'approvals/g18.bob.sig')),
      ['INVALID approval-signature'],
    ],
    ['its text was changed', ({ folder }) => flip(join(folder, 'approvals/g18.txt')), ['INVALID approval-text']],
    [
      'somebody was added',
      ({ folder }) => writeFileSync(join(folder, 'approvals/g18.carol.sig'), 'x'),
      ['INVALID approval-unnamed'],
    ],
    [
      'whoever reads it does not know the key',
      ({ list }) => writeFileSync(list, '# nobody\n'),
      ['UNTRUSTED approval-untrusted'],
    ],
  ])('%s', async (_what, spoil, codes) => {
    const made = approved();
    spoil(made);
    expect(await found(made)).toEqual(codes);
  });
});
