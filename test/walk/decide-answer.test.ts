import { describe, expect, test } from 'vitest';
import type { Expectation, Plan } from '../../src/plan/plan.ts';
import type { NewEvent } from '../../src/session/events.ts';
import { initialState, type SessionState } from '../../src/session/state.ts';
import type { Action } from '../../src/walk/action.ts';
import { decide } from '../../src/walk/decide.ts';
import { outcomeOf } from '../../src/walk/outcome.ts';
import { walk } from '../../src/walk/walk.ts';
import { aCommand, aPlan, ended, folded, ran, requested } from '../support/plan.ts';

type Answer = Extract<Action, { do: 'answer' }>['answer'];

const asked: Expectation = {
  line: 13,
  text: 'Expected Scenarios:\n- none\n- missing migrations',
  command: 12,
  item: 's1.i1',
  check: 'ask',
  parts: [],
};
const now = { time: '2026-11-20T02:00:00.000Z', mono: 0, id: 'r1' };
const plan = aPlan({ expectations: [asked] });

const said = { expected: { line: asked.line, text: 'missing migrations' } };

function answer(value: Answer, state: SessionState = initialState, of = plan, note?: string) {
  return decide(
    { plan: of, state, now },
    {
      do: 'answer',
      step: 's1',
      items: ['s1.i1'],
      answer: value,
      ...(value === 'asExpected' ? said : {}),
      ...(note === undefined ? {} : { note }),
    },
  );
}

function statusAfter(events: NewEvent[] | { refused: string }, state: SessionState, of = plan) {
  if ('refused' in events) throw new Error(events.refused);
  const stop = walk(of, folded(events, state)).steps[0]?.stops[0];
  return stop?.status;
}

test('that an outcome is not as expected is said with what is not', () => {
  const state = folded(ran('s1', 's1.i1', 'a'));
  const said = (note?: string) =>
    decide(
      { plan, state, now },
      { do: 'answer', step: 's1', items: ['s1.i1'], answer: 'notAsExpected', ...(note === undefined ? {} : { note }) },
    );
  expect(said()).toMatchObject({ refused: expect.stringMatching(/^What is not as expected needs a reason/) });
  expect(said('half of them')).toMatchObject([{}, { type: 'check.answered', data: { note: 'half of them' } }]);
});

describe('a change that could run here and never did', () => {
  const done = (item: string, note?: string, state: SessionState = initialState) =>
    decide(
      { plan, state, now },
      { do: 'answer', step: 's1', items: [item], answer: 'done', ...(note === undefined ? {} : { note }) },
    );

  test('is called done only with a word of how', () => {
    expect(done('s1.i1')).toMatchObject({
      refused: expect.stringMatching(/^Calling a change done of which no run was seen/),
    });
    expect(done('s1.i1', 'by hand')).toMatchObject({ refused: expect.any(String) });
    expect(done('s1.i1', 'in another terminal')).toMatchObject([
      { type: 'step.entered' },
      { type: 'check.answered', data: { answer: 'done', note: 'in another terminal' } },
    ]);
  });

  test('is not what reads, nor what ran', () => {
    expect(done('s1.i2')).not.toHaveProperty('refused');
    expect(done('s1.i1', undefined, folded(ran('s1', 's1.i1', 'a')))).not.toHaveProperty('refused');
  });
});

describe('a failed run taken as expected', () => {
  const failed = folded(ran('s1', 's1.i1', 'a', 1));

  test('is attested with its exit code, and no deviation', () => {
    const events = answer('asExpected', failed);
    expect(events).toMatchObject([
      { type: 'step.entered' },
      { type: 'check.answered', data: { answer: 'asExpected', note: 'exit 1, taken as expected' } },
    ]);
    expect(statusAfter(events, failed)).toBe('attested');
    if ('refused' in events) throw new Error(events.refused);
    expect(outcomeOf(plan, folded(events, failed)).deviations).toEqual([]);
  });

  test('is attested with the part of its pipe that failed, for all its exit 0', () => {
    const end = ended('s1', 's1.i1', 'a', 0);
    if (end.type !== 'run.ended') throw new Error('not the end of a run');
    const failedWithin = { parts: [{ program: 'npx', code: 1 }], last: 'tee' };
    const commands = [{ line: 11, state: 'ended' as const, code: 0, pipe: [1, 0], failedWithin }];
    const broken = folded([requested('s1', 's1.i1', 'a'), { ...end, data: { ...end.data, commands } }]);
    expect(answer('asExpected', broken)).toMatchObject([
      { type: 'step.entered' },
      { data: { answer: 'asExpected', note: 'npx ended with 1, taken as expected' } },
    ]);
  });

  test('is recorded with the outcome that it was taken for: the only one, or the one that is said', () => {
    expect(answer('asExpected', failed)).toMatchObject([{}, { data: { expected: said.expected } }]);
    const one = aPlan({ expectations: [{ ...asked, text: 'Expected: no rows' }] });
    expect(answer('asExpected', failed, one, 'there are none')).toMatchObject([
      {},
      { data: { expected: { line: asked.line, text: 'Expected: no rows' } } },
    ]);
    const text = 'One of:\n- All applied\n- Missing migrations: will deploy them';
    const several = aPlan({ expectations: [{ ...asked, text }] });
    expect(answer('asExpected', failed, several)).toMatchObject({
      refused: expect.stringMatching(/names 2 outcomes: "All applied", "Missing migrations: .*Say which/),
    });
    const expected = { line: asked.line, text: 'Missing migrations: will deploy them' };
    const action = { do: 'answer' as const, step: 's1', items: ['s1.i1'], answer: 'asExpected' as const, expected };
    expect(decide({ plan: several, state: failed, now }, action)).toMatchObject([{}, { data: { expected } }]);
  });

  test('that the checklist does not say to end so is taken with a reason, and is a deviation', () => {
    const one = aPlan({ expectations: [{ ...asked, text: 'Expected: no rows' }] });
    expect(answer('asExpected', failed, one)).toMatchObject({ refused: expect.stringMatching(/needs a reason/) });
    expect(answer('asExpected', failed, one, 'no')).toHaveProperty('refused');
    const why = 'it prints no rows, and ends so';
    const events = answer('asExpected', failed, one, why);
    expect(events).toMatchObject([{}, { data: { note: `exit 1, taken as expected; ${why}`, reason: why } }]);
    if ('refused' in events) throw new Error(events.refused);
    expect(outcomeOf(one, folded(events, failed)).deviations).toEqual([
      {
        step: 'step 1',
        what: 'did not end well, called as expected all the same: "Expected: no rows", line 13 (pg_dump shop > backup.sql, exit 1)',
        reason: why,
      },
    ]);
    const both = aPlan({ expectations: [{ ...asked, text: 'Expected:\n- a row\n- its copy' }] });
    const row = { expected: { line: asked.line, text: 'a row' } };
    const action = { do: 'answer' as const, step: 's1', items: ['s1.i1'], answer: 'asExpected' as const, ...row };
    expect(decide({ plan: both, state: failed, now }, action)).toMatchObject({
      refused: expect.stringMatching(/reason/),
    });
  });

  test('whose code is an answer of its program is judged by what it shows', () => {
    const steps = [{ ...plan.steps[0], items: [aCommand('s1.i1', 12, 'diff old.conf new.conf', 'reads')] }];
    const differs = aPlan({
      steps: steps as Plan['steps'],
      expectations: [{ ...asked, text: 'Only the version differs' }],
    });
    expect(answer('asExpected', failed, differs)).toMatchObject([{}, { data: { note: 'exit 1, taken as expected' } }]);
  });

  test('is called done with a reason alone, which is a deviation, and no more said not to apply', () => {
    expect(answer('done', failed)).toMatchObject({ refused: expect.stringMatching(/^Calling done what failed needs/) });
    expect(answer('notApplicable', failed)).toMatchObject({
      refused: expect.stringMatching(/^"pg_dump .*did not end well/),
    });
    const events = answer('done', failed, plan, 'dumped by the DBA');
    if ('refused' in events) throw new Error(events.refused);
    expect(outcomeOf(plan, folded(events, failed)).deviations).toMatchObject([
      {
        what: 'did not end well, called done all the same (pg_dump shop > backup.sql, exit 1)',
        reason: 'dumped by the DBA',
      },
    ]);
  });

  test('is none where the checklist expects its code', () => {
    const expectations = [{ ...asked, text: 'Exit code 1', check: 'number' as const, parts: ['=', '1', 'exit code'] }];
    const end = ended('s1', 's1.i1', 'a', 1);
    if (end.type !== 'run.ended') throw new Error('not the end of a run');
    const met = {
      ...end.data,
      exitExpected: true as const,
      expectations: [{ line: 13, outcome: 'met' as const, got: '1' }],
    };
    const of = aPlan({ expectations });
    const state = folded([requested('s1', 's1.i1', 'a'), { type: 'run.ended', data: met }]);
    expect(walk(of, state).steps[0]?.stops[0]?.status).toBe('verified');
  });

  test('is refused where the checklist names no outcome a person could judge', () => {
    expect(answer('asExpected', failed, aPlan())).toMatchObject({ refused: expect.stringMatching(/names no outcome/) });
    const literal = aPlan({ expectations: [{ ...asked, check: 'literal', parts: ['ok'] }] });
    expect(answer('asExpected', failed, literal)).toMatchObject({ refused: expect.stringMatching(/names no outcome/) });
  });

  test('is refused while commands behind it were left undone, and for a signal', () => {
    const end = ended('s1', 's1.i1', 'a', 1);
    if (end.type !== 'run.ended') throw new Error('not the end of a run');
    const undone = { ...end, data: { ...end.data, commands: [{ line: 11, state: 'notRun' as const }] } };
    const killed = { ...end, data: { ...end.data, exit: { signal: 'KILL' } } };
    for (const one of [undone, killed])
      expect(answer('asExpected', folded([requested('s1', 's1.i1', 'a'), one]))).toHaveProperty('refused');
  });

  test('is a matter of that run: run again it counts anew', () => {
    const events = answer('asExpected', failed);
    const again = folded(ran('s1', 's1.i1', 'b', 1), 'refused' in events ? failed : folded(events, failed));
    expect(walk(plan, again).steps[0]?.stops[0]?.status).toBe('failed');
  });

  test('leaves no note where nothing failed', () => {
    const events = answer('asExpected', folded(ran('s1', 's1.i1', 'a', 0)));
    expect(events).not.toHaveProperty('1.data.note');
  });
});

test('what nobody has said anything of is not taken back', () => {
  const nothing = { refused: 'There is nothing to take back here: nobody has said anything of it.' };
  expect(answer('open')).toEqual(nothing);
  const said: NewEvent = { type: 'check.answered', data: { step: 's1', items: ['s1.i1'], answer: 'done', note: 'x' } };
  const both = { do: 'answer' as const, step: 's1', items: ['s1.i1', 's1.i2'], answer: 'open' as const };
  expect(decide({ plan, state: folded([said]), now }, both)).toMatchObject([{}, { data: { items: ['s1.i1'] } }]);
});

describe('a condition that holds', () => {
  const [first, ...others] = plan.steps;
  if (first === undefined) throw new Error('a plan with steps');
  const [item, ...rest] = first.items;
  if (item === undefined) throw new Error('a step with items');
  const steps = [{ ...first, items: [{ ...item, condition: 'If there is data' }, ...rest] }, ...others];
  const asks = aPlan({ steps });

  test('is in the record, and the item is still to be done', () => {
    const events = answer('applies', initialState, asks);
    expect(events).toMatchObject([{}, { type: 'check.answered', data: { answer: 'applies' } }]);
    expect(statusAfter(events, initialState, asks)).toBe('notStarted');
  });

  test('stays said when the item is run, and is taken back where nothing else was said', () => {
    const said = folded([{ type: 'check.answered', data: { step: 's1', items: ['s1.i1'], answer: 'applies' } }]);
    const applies = (state: SessionState) => state.steps['s1']?.items['s1.i1']?.applies !== undefined;
    expect(applies(folded(ran('s1', 's1.i1', 'a'), said))).toBe(true);
    const back = answer('open', said, asks);
    expect(applies('refused' in back ? said : folded(back, said))).toBe(false);
  });

  test('is not said of what always applies', () => {
    expect(answer('applies')).toEqual({ refused: 'There is no condition here: it always applies.' });
  });
});
