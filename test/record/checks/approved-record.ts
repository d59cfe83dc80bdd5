import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openJournal } from '../../../src/journal/journal.ts';
import type { StoredEvent } from '../../../src/journal/line.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { checkApprovals } from '../../../src/record/checks/check-approvals.ts';
import type { Trust } from '../../../src/record/checks/check-signature.ts';
import { readSession } from '../../../src/record/read-session.ts';
import { answerFiles, answerText, type OtherAnswer } from '../../../src/record/texts/answer-text.ts';
import { approvalFiles, approvalText } from '../../../src/record/texts/approval-text.ts';
import { type EarlierAnswer, saidAgainst } from '../../../src/session/approval-state.ts';
import type { Covered } from '../../../src/session/covered.ts';
import type { EventData, NewEvent } from '../../../src/session/events.ts';
import { fold } from '../../../src/session/evolve.ts';
import { parseEvent } from '../../../src/session/parse-event.ts';
import { initialState } from '../../../src/session/state.ts';
import { makeKey } from '../../signing/surroundings.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { aCommand, aPlan, aStep, opened, ran } from '../../support/plan.ts';
import { needs } from '../../support/programs.ts';

export const keygen = needs('ssh-keygen', 'openssh-client');

export const plan = (needed: number): Plan =>
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
export type Made = { folder: string; list: string; keys: Record<'ann' | 'bob' | 'carol', string> };
type Answered = { answer: OtherAnswer; principal: string; key: string; unsigned?: true; says?: string };
export type How = {
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
export function approved({
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

export function fingerprintOf(key: string): string {
  return execFileSync('ssh-keygen', ['-lf', key], { encoding: 'utf8' }).split(' ')[1] ?? '';
}

/** An environment whose ssh-keygen writes down that it begins and ends: what it was called with, and the most that went on at once. */
export function countedKeygen() {
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

export const reason = 'the counts differ';

export async function found(
  { folder, list }: Pick<Made, 'folder' | 'list'>,
  more: Partial<Trust> = {},
): Promise<string[]> {
  const read = readSession(folder);
  if (!read.ok) throw new Error(read.problem.message);
  const { findings, remarks } = await checkApprovals(read.value, { env: process.env, allowedSigners: list, ...more });
  return [...new Set([...findings.map(({ verdict, code }) => `${verdict} ${code}`), ...remarks])];
}

export const without =
  (...types: NewEvent['type'][]) =>
  (event: NewEvent): NewEvent[] =>
    types.includes(event.type) ? [] : [event];
export const edited =
  <Type extends NewEvent['type']>(type: Type, more: Partial<EventData<Type>>) =>
  (event: NewEvent): NewEvent[] =>
    event.type === type ? [{ ...event, data: { ...event.data, ...more } } as NewEvent] : [event];

export function publicKey(key: string): string {
  return readFileSync(`${key}.pub`, 'utf8');
}

export function linesOf({ keys }: Made, who: keyof Made['keys'], names: string = who): string {
  return names
    .split('\n')
    .map((name) => `${name} ${publicKey(keys[who])}`)
    .join('');
}

/** The operator signs, as at the end of a session. */
export function signedOff({ folder, keys }: Made): void {
  const text = join(folder, 'signoff.txt');
  writeFileSync(text, 'what was signed\n');
  execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-n', 'sign-off@deploy-assist', '-f', keys.ann, text], {
    stdio: 'ignore',
  });
}

/** A certificate for the key by an authority that is made for it. */
export function certified(key: string, names: string): string {
  const authority = makeKey(join(key, '..'), 'bob-authority');
  execFileSync('ssh-keygen', ['-q', '-s', authority, '-I', 'bob', '-n', names, `${key}.pub`], { stdio: 'ignore' });
  return `${key}-cert.pub`;
}

export function flip(path: string): void {
  const bytes = readFileSync(path);
  bytes[80] = (bytes[80] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}
