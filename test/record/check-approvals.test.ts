import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import type { StoredEvent } from '../../src/journal/line.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { answerFiles, answerText, type OtherAnswer } from '../../src/record/answer-text.ts';
import { approvalFiles, approvalText } from '../../src/record/approval-text.ts';
import { checkApprovals } from '../../src/record/check-approvals.ts';
import type { Trust } from '../../src/record/check-signature.ts';
import { readSession } from '../../src/record/read-session.ts';
import { type EarlierAnswer, saidAgainst } from '../../src/session/approval-state.ts';
import type { Covered } from '../../src/session/covered.ts';
import type { EventData, NewEvent } from '../../src/session/events.ts';
import { fold } from '../../src/session/evolve.ts';
import { parseEvent } from '../../src/session/parse-event.ts';
import { initialState } from '../../src/session/state.ts';
import { createAnswers } from '../../src/signing/answers.ts';
import { makeKey } from '../signing/surroundings.ts';
import { temporaryFolder } from '../support/folder.ts';
import { aCommand, aPlan, aStep, opened, ran, someFacts } from '../support/plan.ts';
import { needs } from '../support/programs.ts';

const keygen = needs('ssh-keygen', 'openssh-client');

const plan = (needed: number): Plan =>
  aPlan({
    steps: [
      aStep('s1', 1, [aCommand('s1.i1', 10, 'make test', 'reads')]),
      aStep('s2', 2, [aCommand('s2.i1', 20, './migrate', 'changes')], { environment: 'production' }),
    ],
    gates: [
      {
        id: 'g18',
        line: 18,
        type: 'approval',
        text: 'Requires approval\nby a second engineer \\o/',
        conditions: [],
        step: 's2',
        after: null,
        rollback: null,
        mergedLines: [],
        approvals: needed,
      },
    ],
  });

type Signer = { principal: string; key: string; namespace?: string };
type Made = { folder: string; list: string; keys: Record<'ann' | 'bob' | 'carol', string> };
type Answered = { answer: OtherAnswer; principal: string; key: string; unsigned?: true; says?: string };
type How = {
  needed?: number;
  by?: (keys: Made['keys']) => Signer[];
  /** Changes what is stored, as somebody would who writes the whole journal anew. */
  change?: (event: NewEvent) => NewEvent[];
  minutes?: number;
  /** The list of keys of the session's own machine; null where there was none. */
  trust?: string | null;
  /** Who says no, or takes a yes back, after that. */
  answers?: (keys: Made['keys']) => Answered[];
  /** How often it was asked for and given, one after the other. */
  askings?: number;
  /** What the asking binds of the command, as newer versions ask. */
  covers?: Covered;
  /** Carol says no to the first asking, nobody answers it otherwise, and it is asked again; this is what the second one says of that. */
  afterNo?: (said: EarlierAnswer[]) => { earlier?: EarlierAnswer[] };
};

/** A session in which a stop was passed with approvals that ssh-keygen signed, written line by line by the real journal. */
function approved({
  needed = 1,
  by = (keys) => [{ principal: 'bob', key: keys.bob }],
  change = (event) => [event],
  minutes = 5,
  trust = '/list',
  answers = () => [],
  askings = 1,
  covers,
  afterNo,
}: How = {}): Made {
  const again = afterNo ?? (() => ({ earlier: [] }));
  const folder = temporaryFolder();
  const keys = { ann: makeKey(folder, 'ann'), bob: makeKey(folder, 'bob'), carol: makeKey(folder, 'carol') };
  const session = join(folder, 'session');
  mkdirSync(join(session, 'approvals'), { recursive: true });
  writeFileSync(join(session, 'plan.json'), JSON.stringify(plan(needed)));
  let at = Date.parse('2026-11-20T02:00:00.000Z');
  const journal = openJournal({
    path: join(session, 'events.jsonl'),
    sid: 'TEST01',
    random: (length) => Buffer.alloc(length, 7),
    clock: { now: () => new Date(at), mono: () => at * 1000 },
  });
  const stored: StoredEvent[] = [];
  const store = (...events: NewEvent[]) => {
    for (const event of events.flatMap(change))
      stored.push(...journal.append([{ ...event, actor: { id: 'ann', basis: 'login uid' } }], journal.size + 1));
  };
  const state = () =>
    fold(
      stored.flatMap((line) => parseEvent(line) as never),
      initialState,
    );
  const saidThere = () => {
    const before = state().steps['s2']?.approvals?.['g18'];
    return before ? saidAgainst(before) : [];
  };
  const says = ({ answer, principal, key, unsigned, says: why = reason }: Answered) => {
    const text = readFileSync(join(session, 'approvals/g18.txt'), 'utf8');
    const own = answerText({ session: 'TEST01', gate: 'g18', nonce: 'n1', text }, answer, why);
    const args = ['-q', '-Y', 'sign', '-n', 'approve@deploy-assist', '-f', key];
    const armored = execFileSync('ssh-keygen', args, { input: own });
    const signature = hash('sha256', armored, 'hex');
    const files = answerFiles('g18', answer, { principal, signature });
    if (!unsigned) writeFileSync(join(session, 'approvals', files.text), own);
    if (!unsigned) writeFileSync(join(session, 'approvals', files.signature), armored);
    const by = unsigned ? {} : { key: fingerprintOf(key), signature, trust };
    const data = { step: 's2', gate: 'g18', nonce: 'n1', principal, reason, ...by };
    store(answer === 'declined' ? { type: 'approval.declined', data } : { type: 'approval.withdrawn', data });
  };
  store(withKey(fingerprintOf(keys.ann)), ...ran('s1', 's1.i1', 'r1'));
  for (let number = 1; number <= (afterNo ? 2 : askings); number++) {
    const asked = {
      step: 's2',
      gate: 'g18',
      needed,
      command: './migrate',
      environment: 'production',
      target: null,
      ...(covers === undefined ? {} : { covers: [covers], ...(number === 1 ? { earlier: [] } : again(saidThere())) }),
      nonce: `n${number}`,
      expires: '2026-11-20T03:00:00.000Z',
      journal: { size: journal.size, root: journal.root() },
    };
    const demand = plan(needed).gates[0]?.text ?? '';
    const text = approvalText({ session: 'TEST01', plan: plan(needed), state: state(), says: demand, asked });
    writeFileSync(join(session, 'approvals', approvalFiles('g18', number).text), text);
    store({ type: 'approval.asked', data: { ...asked, text } });
    at += number === 1 ? minutes * 60_000 : 1;
    if (afterNo && number === 1) {
      says({ answer: 'declined', principal: 'carol', key: keys.carol });
      continue;
    }
    for (const { principal, key, namespace = 'approve@deploy-assist' } of by(keys)) {
      const armored = execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-n', namespace, '-f', key], { input: text });
      writeFileSync(join(session, 'approvals', approvalFiles('g18', number).signature(principal)), armored);
      const data: EventData<'approval.given'> = {
        ...{ step: 's2', gate: 'g18', nonce: asked.nonce, principal, via: 'login', trust },
        key: fingerprintOf(key),
        signature: hash('sha256', armored, 'hex'),
      };
      store({ type: 'approval.given', data });
    }
  }
  for (const one of answers(keys)) says(one);
  store({ type: 'condition.answered', data: { step: 's2', gate: 'g18', answer: 'clear', evidence: [] } });
  store(...ran('s2', 's2.i1', 'r2'));
  journal.close();
  const list = join(folder, 'allowed_signers');
  const line = (who: keyof Made['keys']) => `${who} ${readFileSync(`${keys[who]}.pub`, 'utf8')}`;
  writeFileSync(list, [line('ann'), line('bob'), line('carol')].join(''));
  return { folder: session, list, keys };
}

function withKey(key: string): NewEvent {
  const first = opened();
  if (first.type !== 'session.opened') throw new Error('not opened');
  return { ...first, data: { ...first.data, operator: { ...first.data.operator, principal: 'ann', key } } };
}

function fingerprintOf(key: string): string {
  return execFileSync('ssh-keygen', ['-lf', key], { encoding: 'utf8' }).split(' ')[1] ?? '';
}

/** An environment whose ssh-keygen writes down that it begins and ends: what it was called with, and the most that went on at once. */
function countedKeygen() {
  const place = temporaryFolder();
  const real = execFileSync('bash', ['-c', 'command -v ssh-keygen'], { encoding: 'utf8' }).trim();
  const script = `#!/bin/sh\necho "+ $*" >> ${place}/log\n${real} "$@"; code=$?\necho - >> ${place}/log\nexit $code\n`;
  writeFileSync(join(place, 'ssh-keygen'), script, { mode: 0o755 });
  const runs = () => {
    const lines = readFileSync(join(place, 'log'), 'utf8').trim().split('\n');
    let [going, most] = [0, 0];
    for (const line of lines) {
      going += line.startsWith('+') ? 1 : -1;
      most = Math.max(most, going);
    }
    return { most, all: lines.filter((line) => line.startsWith('+')) };
  };
  return { env: { ...process.env, PATH: `${place}:${process.env['PATH']}` }, runs };
}

const reason = 'the counts differ';

async function found({ folder, list }: Pick<Made, 'folder' | 'list'>, more: Partial<Trust> = {}): Promise<string[]> {
  const read = readSession(folder);
  if (!read.ok) throw new Error(read.problem.message);
  const { findings, remarks } = await checkApprovals(read.value, { env: process.env, allowedSigners: list, ...more });
  return [...new Set([...findings.map(({ verdict, code }) => `${verdict} ${code}`), ...remarks])];
}

const without =
  (...types: NewEvent['type'][]) =>
  (event: NewEvent): NewEvent[] =>
    types.includes(event.type) ? [] : [event];
const edited =
  <Type extends NewEvent['type']>(type: Type, more: Partial<EventData<Type>>) =>
  (event: NewEvent): NewEvent[] =>
    event.type === type ? [{ ...event, data: { ...event.data, ...more } } as NewEvent] : [event];

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

type Names = Partial<Record<'ann' | 'bob' | 'carol', string>>;

describe.skipIf(keygen.missing)(`approvers as the list of whoever verifies has them${keygen.note}`, () => {
  const one = (principal: string): How => ({ trust: null, by: ({ bob }) => [{ principal, key: bob }] });
  const two = (first: string, second: string): How => ({
    trust: null,
    needed: 2,
    by: ({ bob, carol }) => [
      { principal: first, key: bob },
      { principal: second, key: carol },
    ],
  });

  test.each<[string, How, Names, string[]]>([
    ['known below the name of the record', one('bob'), {}, []],
    ['one of several names of a line', one('bob'), { bob: 'robert,bob' }, []],
    ['the name of the record below a pattern', one('bob@example.org'), { bob: '*@example.org' }, []],
    ['the name of the record on a later line', one('bob'), { bob: 'robert\nbob' }, []],
    ['two persons below one pattern', two('bob@x.org', 'carol@x.org'), { bob: '*@x.org', carol: '*@x.org' }, []],
    [
      'a second key of the operator, called somebody else',
      one('cto'),
      { bob: 'ann' },
      ['INVALID approval-by-operator'],
    ],
    [
      'a second key of who signed off, whom the record calls otherwise',
      one('cto'),
      { ann: 'ann@example.org', bob: 'ann@example.org' },
      ['INVALID approval-by-operator'],
    ],
    [
      'a second key of who signed off, on a later line',
      one('cto'),
      { ann: 'ann@example.org', bob: 'cto\nann@example.org' },
      ['INVALID approval-by-operator'],
    ],
    [
      'a second key of who signed off, both on a later line',
      one('cto'),
      { ann: 'ann-git\nann@example.org', bob: 'cto\nann@example.org' },
      ['INVALID approval-by-operator'],
    ],
    [
      'two keys of one person, on later lines',
      two('bob', 'cto'),
      { bob: 'bob\nrob', carol: 'cto\nrob' },
      ['INVALID approval-twice'],
    ],
    ['two keys of one person', two('bob', 'cto'), { carol: 'bob' }, ['INVALID approval-twice']],
    [
      'two keys of one person, each with a name more',
      two('bob', 'cto'),
      { bob: 'bob,rob', carol: 'cto,rob' },
      ['INVALID approval-twice'],
    ],
    ['somebody else than the record says', { ...one('cto'), trust: '/list' }, {}, ['INVALID approval-other-name']],
    ['somebody else than they called themselves without a list', one('cto'), {}, ['UNTRUSTED approval-other-name']],
    ['nobody', one('cto'), { bob: '#' }, ['UNTRUSTED approval-untrusted']],
  ])('%s', async (_what, how, names, codes) => {
    const made = approved(how);
    signedOff(made);
    writeFileSync(made.list, (['ann', 'bob', 'carol'] as const).map((who) => linesOf(made, who, names[who])).join(''));
    expect(await found(made)).toEqual(codes);
  });

  test('nobody is somebody else because ssh-keygen was killed when it was asked who they are', async () => {
    const made = approved(one('cto'));
    signedOff(made);
    writeFileSync(
      made.list,
      `${linesOf(made, 'ann', 'ann@example.org')}${linesOf(made, 'bob', 'cto,ann@example.org')}`,
    );
    expect(await found(made)).toEqual(['INVALID approval-by-operator']);
    const place = temporaryFolder();
    const real = execFileSync('bash', ['-c', 'command -v ssh-keygen'], { encoding: 'utf8' }).trim();
    // Twice there is an answer: that who approved is on the list is known, and not whether they are the operator.
    const script = `#!/bin/sh\ncase "$*" in *find-principals*) mkdir ${place}/1 2>/dev/null || mkdir ${place}/2 2>/dev/null || kill -9 $$;; esac\nexec ${real} "$@"\n`;
    writeFileSync(join(place, 'ssh-keygen'), script, { mode: 0o755 });
    const env = { ...process.env, PATH: `${place}:${process.env['PATH']}` };
    await expect(found(made, { env })).rejects.toThrow('could not be asked');
  });

  test('a fingerprint in the place of a name claims no name', async () => {
    const by: How['by'] = ({ bob }) => [{ principal: fingerprintOf(bob), key: bob }];
    expect(await found(approved({ trust: null, by }))).toEqual([]);
  });

  test('a certificate for several names', async () => {
    const made = approved({ trust: null, by: ({ bob }) => [{ principal: 'cto', key: certified(bob, 'ann,cto') }] });
    signedOff(made);
    writeFileSync(
      made.list,
      `${linesOf(made, 'ann')}*,!root cert-authority ${publicKey(`${made.keys.bob}-authority`)}`,
    );
    expect(await found(made)).toEqual(['INVALID approval-by-operator']);
    const other = approved({ trust: null, by: ({ bob }) => [{ principal: 'cto', key: certified(bob, 'bob,cto') }] });
    signedOff(other);
    writeFileSync(other.list, `${linesOf(other, 'ann')}* cert-authority ${publicKey(`${other.keys.bob}-authority`)}`);
    expect(await found(other)).toEqual([]);
  });
});

function publicKey(key: string): string {
  return readFileSync(`${key}.pub`, 'utf8');
}

function linesOf({ keys }: Made, who: keyof Made['keys'], names: string = who): string {
  return names
    .split('\n')
    .map((name) => `${name} ${publicKey(keys[who])}`)
    .join('');
}

/** The operator signs, as at the end of a session. */
function signedOff({ folder, keys }: Made): void {
  const text = join(folder, 'signoff.txt');
  writeFileSync(text, 'what was signed\n');
  execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-n', 'sign-off@deploy-assist', '-f', keys.ann, text], {
    stdio: 'ignore',
  });
}

/** A certificate for the key by an authority that is made for it. */
function certified(key: string, names: string): string {
  const authority = makeKey(join(key, '..'), 'bob-authority');
  execFileSync('ssh-keygen', ['-q', '-s', authority, '-I', 'bob', '-n', names, `${key}.pub`], { stdio: 'ignore' });
  return `${key}-cert.pub`;
}

function flip(path: string): void {
  const bytes = readFileSync(path);
  bytes[80] = (bytes[80] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}
