import { describe, expect, test } from 'vitest';
import type { Action } from '../../src/walk/action.ts';
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

test('a watched command that the operator stopped has not failed', () => {
  const state = folded([requested('s1', 's1.i1', 'a'), ended('s1', 's1.i1', 'a', 130, { stopped: true })]);
  expect(
    types(decided({ do: 'run', step: 's1', item: 's1.i2', confirm: { how: 'go' } }, state, aPlan(), files)),
  ).toContain('run.requested');
});
