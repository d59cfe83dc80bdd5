import { describe, expect, test } from 'vitest';
import type { Action } from '../../src/walk/action.ts';
import { decide } from '../../src/walk/decide.ts';
import { aPlan, clear, ended, folded, ran, requested } from '../support/plan.ts';
import { backedUp, decided, files, types } from './decided.ts';

describe('reasons', () => {
  test.each(['skip', 'defer', 'override'] as const)('%s needs one of at least ten characters', (verb) => {
    const action = { do: verb, step: 's1', reason: 'too short', what: 'x', until: 'the end' } as Action;
    expect(types(decided(action))).toMatch(/at least 10 characters/);
  });
});

describe('signing off', () => {
  test('refuses Success while a step is open, and names it', () => {
    expect(types(decided({ do: 'signOff', form: [], result: 'Success' }, backedUp))).toMatch(
      /cannot be "Success".*Step 2/,
    );
  });
  test('refuses while a command is still running', () => {
    const state = folded([requested('s2', 's2.i1', 'z')], backedUp);
    expect(types(decided({ do: 'signOff', form: [], result: 'Success' }, state))).toMatch(/still running/);
  });
  test('closes a finished walk, and nothing comes after', () => {
    const done = folded([...ran('s2', 's2.i1', 'c'), clear('s2', 'g22')], backedUp);
    const decision = decided({ do: 'signOff', form: [], result: 'Success' }, done);
    expect(decision).toMatchObject([{ type: 'session.closed', data: { completion: 'COMPLETE' } }]);
    expect(types(decided({ do: 'note', text: 'late' }, folded(decision as never, done)))).toMatch(/closed and signed/);
  });
});

describe('signing off without a receipt of the witness that the session needs', () => {
  const unwitnessed = { name: 'audit@db:5432', why: 'connection refused' };
  const done = folded([...ran('s2', 's2.i1', 'c'), clear('s2', 'g22')], backedUp);
  const signing = (action: Partial<Extract<Action, { do: 'signOff' }>>) =>
    decide(
      { plan: aPlan(), state: done, now: { time: '2026-11-20T02:00:00.000Z', mono: 0, id: 'r1' }, unwitnessed },
      {
        do: 'signOff',
        form: [],
        result: 'Not complete',
        ...action,
      },
    );

  test('is refused without a reason: the session stays open, or says why', () => {
    expect(types(signing({}))).toMatch(/needs its witness audit@db:5432.*connection refused.*leave the session open/);
    expect(types(signing({ unwitnessed: 'dunno' }))).toMatch(/at least 10 characters/);
  });

  test('is an open item with its reason, and never a success', () => {
    const reason = 'the audit network is down';
    expect(signing({ unwitnessed: reason })).toMatchObject([
      { data: { completion: 'NOT COMPLETE: 1 OPEN', witnessMissing: { name: 'audit@db:5432', reason } } },
    ]);
    expect(types(signing({ unwitnessed: reason, result: 'Success' }))).toMatch(
      /cannot be "Success".*witness missing \(audit@db:5432\): the audit network is down/,
    );
  });
});

test('a watched command that the operator stopped has not failed', () => {
  const state = folded([requested('s1', 's1.i1', 'a'), ended('s1', 's1.i1', 'a', 130, { stopped: true })]);
  expect(
    types(decided({ do: 'run', step: 's1', item: 's1.i2', confirm: { how: 'go' } }, state, aPlan(), files)),
  ).toContain('run.requested');
});
