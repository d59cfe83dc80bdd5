import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { runningOf } from '../../src/session/covered.ts';
import type { EventData, NewEvent } from '../../src/session/events.ts';
import type { SessionState } from '../../src/session/state.ts';
import type { Action, ApprovalFacts } from '../../src/walk/action.ts';
import { completion } from '../../src/walk/completion.ts';
import { decide } from '../../src/walk/decide.ts';
import { pointOf, refusedApproval } from '../../src/walk/decide-approval.ts';
import { hindrance, liftable } from '../../src/walk/decide-run.ts';
import { findLane } from '../../src/walk/lane.ts';
import { foundOut } from '../../src/walk/request.ts';
import { walk } from '../../src/walk/walk.ts';
import { aCommand, aPlan, aStep, folded, opened, ran, someFacts } from '../support/plan.ts';

const gate = (parts: Partial<Plan['gates'][number]> = {}): Plan['gates'][number] => ({
  id: 'g18',
  line: 18,
  type: 'approval',
  text: 'Requires approval by a second engineer',
  conditions: [],
  step: 's2',
  after: null,
  rollback: null,
  mergedLines: [],
  approvals: 1,
  ...parts,
});

const plan = (parts: Partial<Plan> = {}) =>
  aPlan({
    steps: [
      aStep('s1', 1, [aCommand('s1.i1', 10, 'make test', 'reads')]),
      aStep('s2', 2, [aCommand('s2.i1', 20, './migrate', 'changes')], { environment: 'production' }),
    ],
    gates: [gate()],
    ...parts,
  });

const at = '2026-11-20T02:10:00.000Z';
const now = { time: at, mono: 0, id: 'run-1' };
const later = { ...now, time: '2026-11-20T03:10:00.000Z' };

/** What the server makes of an asking, as far as a decision looks at it. */
function made(state: SessionState, of: Plan, place = 'g18', nonce = 'n1'): ApprovalFacts {
  const point = pointOf({ plan: of, state, facts: someFacts }, { step: 's2', gate: place });
  const { command = '', environment = '', needed = 1, target = null, cwd = null } = point ?? {};
  const data: EventData<'approval.asked'> = {
    step: 's2',
    gate: place,
    text: 'deploy-assist approval 1\n',
    needed,
    command,
    environment,
    target,
    ...(cwd === null ? {} : { cwd }),
    nonce,
    expires: '2026-11-20T03:00:00.000Z',
    journal: { size: state.size, root: 'r' },
  };
  return { is: 'asked', data };
}

const signed = (principal: string, key: string): ApprovalFacts => ({
  is: 'signed',
  text: '',
  principal,
  key,
  signature: 'd'.repeat(64),
  armored: '',
  trust: '/list',
});

const approve: Action = { do: 'approve', step: 's2', gate: 'g18', nonce: 'n1', signature: '', via: 'login' };
const clear: Action = { do: 'clear', step: 's2', gate: 'g18', evidence: [] };

function take(
  state: SessionState,
  of: Plan,
  action: Action,
  more: { approval?: ApprovalFacts; now?: typeof now; facts?: typeof facts } = {},
) {
  const decision = decide({ plan: of, state, now, facts: someFacts, ...more }, action);
  if ('refused' in decision) throw new Error(decision.refused);
  return folded(decision, state);
}

function refusal(state: SessionState, of: Plan, action: Action, more: Parameters<typeof take>[3] = {}): string {
  const decision = decide({ plan: of, state, now, facts: someFacts, ...more }, action);
  return 'refused' in decision ? decision.refused : '';
}

const done: NewEvent[] = [opened(), ...ran('s1', 's1.i1', 'r1')];
const start = folded(done);
const asked = (of = plan()) =>
  take(start, of, { do: 'askApproval', step: 's2', gate: 'g18' }, { approval: made(start, of) });

const run: Action = { do: 'run', step: 's2', item: 's2.i1', confirm: { how: 'phrase', phrase: 'production 2' } };
const bound = { files: [{ path: 'migrate', sha256: 'a' }], git: { head: 'c0ffee', dirty: false } };
const facts = { ...someFacts, text: './migrate', environment: 'production', protected: true, bound };

/** The stop was passed by somebody's yes to what would run with these facts. */
function passedBy(of: Plan): SessionState {
  const asking = made(start, of);
  if (asking.is !== 'asked') throw new Error('not asked');
  const { effect: _effect, ...runs } = runningOf(foundOut(facts));
  const data = { ...asking.data, covers: [{ item: 's2.i1', ...runs }], earlier: [] };
  const state = take(start, of, { do: 'askApproval', step: 's2', gate: 'g18' }, { approval: { is: 'asked', data } });
  const approved = take(state, of, approve, { approval: signed('bob@corp', 'SHA256:bob') });
  return take(approved, of, clear);
}

describe('an approval that is handed in', () => {
  const via = (uid: number | undefined, more: Partial<typeof approve> = {}) => {
    const action = { ...approve, ...more, ...(uid === undefined ? {} : { uid }) } as Action;
    const decision = decide(
      { plan: plan(), state: asked(), now, facts: someFacts, approval: signed('bob@corp', 'SHA256:bob') },
      action,
    );
    return 'refused' in decision ? decision.refused : decision.at(-1)?.data;
  };
  const own = start.opened?.data.operator.uid ?? 0;

  test('from another account of the host says so, and from which', () => {
    expect(via(own + 1)).toMatchObject({ via: 'login', uid: own + 1 });
  });
  test("from the operator's own account is not called another login", () => {
    expect(via(own)).toMatchObject({ via: 'account', uid: own });
  });
  test('and refused is recorded with who, which key and why', () => {
    const context = { plan: plan(), state: asked(), now, approval: signed('ann@example.org', 'SHA256:other') };
    const action: Action = { ...approve, uid: own };
    const decision = decide(context, action);
    if (!('refused' in decision)) throw new Error('not refused');
    const events = refusedApproval(context, action, decision.refused);
    expect(events).toMatchObject([
      {
        type: 'approval.refused',
        data: { gate: 'g18', principal: 'ann@example.org', key: 'SHA256:other', why: decision.refused, via: 'account' },
      },
    ]);
    const often = folded(
      Array.from({ length: 100 }, () => events[0] as NewEvent),
      asked(),
    );
    expect(refusedApproval({ ...context, state: often }, action, 'no')).toEqual([]);
  });
});

describe('a command behind a stop that somebody approved', () => {
  const hindered = (changed: Partial<typeof facts>, state = passedBy(plan())) =>
    refusal(state, plan(), run, { facts: { ...facts, ...changed } } as never);

  test('runs as it was approved', () => {
    expect(hindered({})).not.toMatch(/approv/);
  });

  test.each<[string, Partial<typeof facts>, RegExp]>([
    ['edited', { text: './migrate --force' }, /it was asked for other lines/],
    ['in another folder', { cwd: '/elsewhere' }, /in the folder .* run in \/elsewhere/],
    ['aimed at something else', { target: { ...facts.target, display: 'other' } }, /this aims at other/],
    [
      'with a changed script',
      { bound: { ...bound, files: [{ path: 'migrate', sha256: 'b' }] } },
      /migrate was changed/,
    ],
    ['at another commit', { bound: { ...bound, git: { head: 'dead', dirty: false } } }, /at commit dead/],
    ['with a changed checkout', { bound: { ...bound, git: { head: 'c0ffee', dirty: true } } }, /checkout was changed/],
  ])('is asked for again where it is %s', (_what, changed, why) => {
    expect(hindered(changed)).toMatch(
      /Nobody else approved the command on line 20.*the stop on line 18 was approved, but/,
    );
    expect(hindered(changed)).toMatch(why);
    const point = pointOf(
      { plan: plan(), state: passedBy(plan()), facts: { ...facts, ...changed } },
      {
        step: 's2',
        gate: 's2.i1',
      },
    );
    expect(point).toMatchObject({ needed: 1, says: expect.stringMatching(why) });
  });

  test('is not asked for again where it only reads', () => {
    expect(hindered({ text: 'cat x', effect: 'reads' } as never)).not.toMatch(/approv/);
  });
});

describe('a stop that asks for somebody else', () => {
  test('is not passed by the operator alone, and says how it is', () => {
    expect(refusal(start, plan(), clear)).toMatch(/^1 approval of somebody else is missing: nobody was asked yet/);
    expect(refusal(asked(), plan(), clear)).toMatch(/is missing: asked at 02:00 UTC/);
  });

  test('names the commands behind it', () => {
    expect(asked().steps['s2']?.approvals?.['g18']?.asked.command).toBe('./migrate');
  });

  test('is passed once somebody else has approved', () => {
    const approved = take(asked(), plan(), approve, { approval: signed('bob@corp', 'SHA256:bob') });
    const passed = take(approved, plan(), clear);
    expect(walk(plan(), passed).current?.next).toMatchObject({ kind: 'item', item: { id: 's2.i1' } });
    expect(completion(walk(plan(), passed), passed).deviations).toEqual([]);
  });

  test.each([
    ['the principal', signed('ann@example.org', 'SHA256:other')],
    ['the key', signed('somebody@else', 'SHA256:ann')],
  ])('the operator does not count, known by %s', (_what, approval) => {
    expect(refusal(asked(), plan(), approve, { approval })).toMatch(/That is the operator/);
  });

  test('two approvals are of two people with two keys', () => {
    const two = plan({ gates: [gate({ approvals: 2 })] });
    const one = take(asked(two), two, approve, { approval: signed('bob@corp', 'SHA256:bob') });
    expect(refusal(one, two, clear)).toMatch(/^1 approval of somebody else/);
    expect(refusal(one, two, approve, { approval: signed('carol@corp', 'SHA256:bob') })).toMatch(/another key/);
    expect(refusal(one, two, approve, { approval: signed('bob@corp', 'SHA256:new') })).toMatch(/another person/);
    const both = take(one, two, approve, { approval: signed('carol@corp', 'SHA256:carol') });
    expect(refusal(both, two, clear)).toBe('');
  });

  test('an approval counts for an hour, and is asked for again afterwards', () => {
    const approved = take(asked(), plan(), approve, { approval: signed('bob@corp', 'SHA256:bob') });
    expect(refusal(approved, plan(), clear, { now: later })).toMatch(/has expired/);
    expect(refusal(asked(), plan(), approve, { approval: signed('bob@corp', 'b'), now: later })).toMatch(/is over/);
    const again = take(
      approved,
      plan(),
      { do: 'askApproval', step: 's2', gate: 'g18' },
      {
        approval: made(approved, plan(), 'g18', 'n2'),
        now: later,
      },
    );
    expect(again.steps['s2']?.approvals?.['g18']).toMatchObject({ number: 2, given: [] });
    expect(refusal(again, plan(), approve, { approval: signed('bob@corp', 'b') })).toMatch(/once more since/);
  });

  test('a no needs a reason, ends the asking, and starts no way back', () => {
    const decline: Action = {
      do: 'decline',
      step: 's2',
      gate: 'g18',
      nonce: 'n1',
      principal: 'bob@corp',
      reason: 'no',
      signature: '',
    };
    const bob = { approval: signed('bob@corp', 'SHA256:bob') };
    expect(refusal(asked(), plan(), decline, bob)).toMatch(/reason of at least/);
    expect(refusal(asked(), plan(), { ...decline, reason: 'the counts differ' })).toMatch(/could not be checked/);
    const no = take(asked(), plan(), { ...decline, reason: 'the counts differ' }, bob);
    expect(refusal(no, plan(), clear)).toMatch(/bob@corp declined: the counts differ/);
    expect(refusal(no, plan(), approve, { approval: signed('carol@corp', 'c') })).toMatch(/declined it already/);
    expect(no.rollbacks).toEqual([]);
  });

  test('is taken back as long as the walk has not gone on by it', () => {
    const approved = take(asked(), plan(), approve, { approval: signed('bob@corp', 'SHA256:bob') });
    const back: Action = {
      do: 'withdraw',
      step: 's2',
      gate: 'g18',
      nonce: 'n1',
      principal: 'bob@corp',
      reason: 'saw an error',
      signature: '',
    };
    const bob = { approval: signed('bob@corp', 'SHA256:bob') };
    const without = take(approved, plan(), back, bob);
    expect(refusal(without, plan(), clear)).toMatch(
      /^1 approval.*bob@corp took theirs back: saw an error \(a asks again/,
    );
    // The signature lies in the record: whoever has it could hand it in again.
    for (const one of [bob, { approval: signed('bob@corp', 'SHA256:new') }, { approval: signed('bo', 'SHA256:bob') }])
      expect(refusal(without, plan(), approve, one)).toMatch(/has taken that approval back/);
    expect(refusal(without, plan(), approve, { approval: signed('carol@corp', 'SHA256:carol') })).toBe('');
    const asks: Action = { do: 'askApproval', step: 's2', gate: 'g18' };
    const again = take(without, plan(), asks, { approval: made(without, plan(), 'g18', 'n2') });
    expect(refusal(again, plan(), { ...approve, nonce: 'n2' }, bob)).toBe('');
    expect(refusal(take(approved, plan(), clear), plan(), back, bob)).toMatch(/used already/);
    const another = { approval: signed('bob@corp', 'SHA256:carol') };
    expect(refusal(approved, plan(), back, another)).toMatch(/has not approved this with SHA256:carol/);
  });

  test('going on alone takes a reason, which is a deviation', () => {
    const alone: Action = {
      do: 'override',
      step: 's2',
      gate: 'g18',
      what: 'no second person',
      reason: 'everybody else is asleep',
    };
    const waived = take(start, plan(), alone);
    expect(completion(walk(plan(), waived), waived).deviations).toEqual([
      {
        step: 'step 2',
        what: 'no second person (Requires approval by a second engineer)',
        reason: 'everybody else is asleep',
      },
    ]);
  });

  test('skipping its step opens no way around it', () => {
    const skipped = take(start, plan(), { do: 'skip', step: 's2', reason: 'not needed today' });
    const lane = findLane(plan(), 's2');
    const item = lane?.items[0];
    if (!lane || !item) throw new Error('no such item');
    expect(hindrance({ plan: plan(), state: skipped, now }, lane, item, someFacts)).toMatch(/somebody else's approval/);
  });

  test('at the end of a step it holds the next one', () => {
    const early = plan({ gates: [gate({ step: 's1', after: 's1.i1' })] });
    const lane = findLane(early, 's2');
    const item = lane?.items[0];
    if (!lane || !item) throw new Error('no such item');
    const point = pointOf({ plan: early, state: start, facts: undefined }, { step: 's1', gate: 'g18' });
    expect(point?.command).toBe('./migrate');
    expect(hindrance({ plan: early, state: start, now }, lane, item, someFacts)).toMatch(/comes first/);
  });
});

describe('changes that need somebody else by the front matter or a policy', () => {
  const of = plan({ gates: [], approvals: [{ environment: null, count: 1 }] });
  const lane = findLane(of, 's2');
  const item = lane?.items[0];
  if (!lane || !item) throw new Error('no such item');
  const held = (state: SessionState, facts = someFacts) => liftable({ plan: of, state, now }, lane, item, facts);
  const ask: Action = { do: 'askApproval', step: 's2', gate: 's2.i1' };
  const given = (state = start) => {
    const open = take(state, of, ask, { approval: made(state, of, 's2.i1') });
    return take(open, of, { ...approve, gate: 's2.i1' }, { approval: signed('bob@corp', 'SHA256:bob') });
  };

  test('are held until somebody has approved exactly this command', () => {
    expect(held(start)).toMatchObject({ is: 'approval', remedy: expect.stringMatching(/^1 approval/) });
    expect(held(given())).toBeUndefined();
    expect(held(given(), { ...someFacts, text: './migrate --force' })?.remedy).toMatch(/it was asked for other lines/);
  });

  test('say of what was edited that it counts as one', () => {
    const edited = { ...someFacts, text: 'curl localhost:1', written: 'curl localhost' };
    const point = pointOf({ plan: of, state: start, facts: edited }, { step: 's2', gate: 's2.i1' });
    expect(point?.says).toBe('changes of production need it, and what was edited counts as one');
  });

  test('are held in another folder than the one that was approved', () => {
    expect(held(given(), { ...someFacts, cwd: '/srv/old' })?.remedy).toMatch(
      /it was asked for in the folder \/srv, and this would run in \/srv\/old/,
    );
  });

  test('are those that reach others: a dump, a build and what reads are not', () => {
    expect(held(start, { ...someFacts, onlyFiles: true })).toBeUndefined();
    expect(held(start, { ...someFacts, effect: 'reads' })).toBeUndefined();
    expect(held(start, { ...someFacts, effect: 'destroys', onlyFiles: true })).toMatchObject({ is: 'approval' });
  });

  test('are asked for in an environment that is named, also where no phrase is typed', () => {
    const named = plan({ gates: [], approvals: [{ environment: 'staging', count: 1 }] });
    const staging = { ...someFacts, environment: 'staging', protected: false };
    expect(liftable({ plan: named, state: start, now }, lane, item, staging)).toMatchObject({ is: 'approval' });
    expect(liftable({ plan: named, state: start, now }, lane, item, someFacts)).toBeUndefined();
  });

  test('a second attempt is asked for anew', () => {
    const after = folded(ran('s2', 's2.i1', 'r2'), given());
    expect(held(after)?.remedy).toMatch(/it was asked before something ran again/);
  });

  test('nobody is asked where nothing is protected, and never on the way back', () => {
    expect(held(start, { ...someFacts, environment: 'staging', protected: false })).toBeUndefined();
    expect(pointOf({ plan: of, state: start, facts: someFacts }, { step: 'r30', gate: 'r30.i1' })).toBeUndefined();
  });

  test('a policy asks for more, never for less', () => {
    const first = opened();
    if (first.type !== 'session.opened') throw new Error('not opened');
    const policy = { approvals: [{ environment: 'production', count: 2 }], demands: [], files: [] };
    const state = folded([{ type: 'session.opened', data: { ...first.data, policy } }, ...done.slice(1)]);
    expect(held(state)?.remedy).toMatch(/^2 approvals of other people/);
  });
});
