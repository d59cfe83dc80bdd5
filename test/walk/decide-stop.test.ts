import { describe, expect, test } from 'vitest';
import { initialState } from '../../src/session/state.ts';
import type { Action } from '../../src/walk/action.ts';
import { completion } from '../../src/walk/completion.ts';
import { walk } from '../../src/walk/walk.ts';
import { aPlan, aStrictPlan, aWait, folded, ran } from '../support/plan.ts';
import { backedUp, decided, types } from './decided.ts';

describe('the order', () => {
  const strict = aStrictPlan();
  test('that a checklist demands holds between steps', () => {
    const run: Action = { do: 'run', step: 's2', item: 's2.i1', confirm: { how: 'phrase', phrase: 'production 2' } };
    expect(types(decided(run, initialState, strict))).toMatch(/Step 1 is not done/);
  });
  test('is left only with a reason, as a deviation', () => {
    expect(types(decided({ do: 'enter', step: 's2', reason: 'short' }, initialState, strict))).toMatch(
      /reason of at least 10/,
    );
    expect(
      types(decided({ do: 'enter', step: 's2', reason: 'the backup was made by the DBA' }, initialState, strict)),
    ).toEqual(['step.overridden', 'step.entered']);
  });
});

describe('what was ticked in a step', () => {
  const [first, second] = aStrictPlan().steps;
  const box = {
    ...aWait('s2.box', 21),
    kind: 'check' as const,
    title: 'told',
    data: { text: 'told', claimed: false, copy: null, variables: [] },
  };
  const strict = {
    ...aStrictPlan(),
    steps: first && second ? [first, { ...second, items: [...second.items, box] }] : [],
  };
  const run: Action = { do: 'run', step: 's2', item: 's2.i1', confirm: { how: 'phrase', phrase: 'production 2' } };
  test('is no reason to run what comes before its time', () => {
    const ticked = folded([
      { type: 'step.entered', data: { step: 's2' } },
      { type: 'check.answered', data: { step: 's2', items: ['s2.box'], answer: 'done' } },
    ]);
    expect(types(decided(run, ticked, strict))).toMatch(/Step 1 is not done.*press o to go out of order/);
    const reason = 'the backup was made by the DBA';
    const freed = folded([{ type: 'step.overridden', data: { step: 's2', what: 'out of order', reason } }], ticked);
    expect(types(decided(run, freed, strict))).toContain('run.requested');
  });
});

describe('a stop', () => {
  test('is not clear while its evidence is not there', () => {
    expect(types(decided({ do: 'clear', step: 's1', gate: 'g14', evidence: [] }))).toMatch(/not done/);
  });
  test('that the checklist does not have there trips nothing', () => {
    const stop = (gate: string) =>
      types(decided({ do: 'stop', step: 's1', gate, condition: 'it is red', evidence: [] }));
    expect(stop('g99')).toBe('That stop is not in this checklist.');
    expect(stop('g14')).toEqual(['step.entered', 'condition.answered']);
  });
  test('is not clear over a failed command', () => {
    const state = folded([...ran('s1', 's1.i1', 'a', 1)]);
    expect(types(decided({ do: 'clear', step: 's1', gate: 'g14', evidence: [] }, state))).toMatch(/failed/);
  });
  test('opens again when its command runs again', () => {
    const state = folded(ran('s1', 's1.i2', 'c'), backedUp);
    const run: Action = { do: 'run', step: 's2', item: 's2.i1', confirm: { how: 'phrase', phrase: 'production 2' } };
    const strict = aStrictPlan();
    expect(types(decided(run, state, strict))).toMatch(/Step 1 is not done/);
  });
});

describe('a stop that was answered: it is true', () => {
  const data = { step: 's1', gate: 'g14', answer: 'true', condition: 'it is broken', evidence: [] };
  const stopped = folded([{ type: 'condition.answered', data } as never], backedUp);
  const run: Action = { do: 'run', step: 's2', item: 's2.i1', confirm: { how: 'phrase', phrase: 'production 2' } };
  test('holds the steps behind it, wherever the operator goes', () => {
    expect(types(decided(run, stopped))).toMatch(/The stop on line \d+ was answered with stop. Roll step 1 back/);
  });
  test('holds its own step no longer when it is overridden with a reason, and those behind it neither', () => {
    const override = { step: 's1', gate: 'g14', what: 'stop', reason: 'the lead has looked at it' };
    const state = folded([{ type: 'step.overridden', data: override } as never], stopped);
    expect(types(decided(run, state))).toContain('run.requested');
  });
  test('is taken back only with a reason, which is a deviation of the sign-off', () => {
    const done = folded(ran('s1', 's1.i1', 'a'), backedUp);
    const tripped = folded([{ type: 'condition.answered', data } as never], done);
    const clear = { do: 'clear' as const, step: 's1', gate: 'g14', evidence: [] };
    expect(types(decided(clear, tripped))).toMatch(/take back that a stop is tripped needs a reason/);
    const decision = decided({ ...clear, reason: 'the wrong key was pressed' }, tripped);
    expect(decision).toMatchObject([
      expect.anything(),
      { data: { answer: 'clear', reason: 'the wrong key was pressed' } },
    ]);
    if ('refused' in decision) throw new Error(decision.refused);
    const state = folded(decision, tripped);
    expect(completion(walk(aPlan(), state), state).deviations).toContainEqual({
      step: 'step 1',
      what: 'stop was tripped, and taken back (it is broken)',
      reason: 'the wrong key was pressed',
    });
  });
  test('of several conditions is taken back for that one alone: the stop is open again', () => {
    const several = [
      { line: 15, text: 'it is broken' },
      { line: 16, text: 'it is late' },
    ];
    const plan = aPlan({ gates: aPlan().gates.map((gate) => ({ ...gate, conditions: several })) });
    const done = folded(ran('s1', 's1.i1', 'a'), backedUp);
    const tripped = folded([{ type: 'condition.answered', data } as never], done);
    const clear = { do: 'clear' as const, step: 's1', gate: 'g14', evidence: [] };
    const decision = decided({ ...clear, reason: 'the wrong key was pressed' }, tripped, plan);
    if ('refused' in decision) throw new Error(decision.refused);
    const state = folded(decision, tripped);
    const gate = walk(plan, state).steps[0]?.stops.find((stop) => stop.kind === 'gate');
    expect(gate?.status).toBe('open');
    expect(completion(walk(plan, state), state).deviations).toContainEqual(
      expect.objectContaining({ what: 'stop was tripped, and taken back (it is broken)' }),
    );
    const cleared = decided(clear, state, plan);
    expect(cleared).toMatchObject([{ data: { answer: 'clear' } }]);
    expect(JSON.stringify(cleared)).not.toContain('reason');
  });

  test('holds no way back', () => {
    const plan = aPlan();
    const rollback = plan.rollbacks[0];
    const item = rollback?.items[0];
    if (!rollback || !item) throw new Error('The plan has no way back.');
    const back: Action = { do: 'run', step: rollback.id, item: item.id, confirm: { how: 'phrase', phrase: 'x' } };
    expect(types(decided(back, stopped, plan))).not.toMatch(/The stop on line/);
  });
});

test('a value is one line: a second one could end a text that the value stands in', () => {
  const fill = (value: string): Action => ({
    do: 'fill',
    values: [{ token: '<x>', environment: null, value, secret: false }],
  });
  expect(types(decided(fill('a\nEOF\nrm -rf x')))).toMatch(/several lines/);
  expect(types(decided(fill('a b')))).toEqual(['values.filled']);
});
