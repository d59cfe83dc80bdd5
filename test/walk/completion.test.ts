import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import { completion } from '../../src/walk/completion.ts';
import { walk } from '../../src/walk/walk.ts';
import { aCommand, aPlan, aStep, aUnit, folded, ran } from '../support/plan.ts';

const plan = aPlan({
  steps: [
    aStep('s1', 1, [aCommand('s1.i1', 10, './migrate', 'changes')]),
    aStep('s2', 2, [aCommand('s2.i1', 20, './status', 'reads'), aCommand('s2.i2', 22, './migrate', 'changes')]),
  ],
  gates: [],
});
const rolledBack: NewEvent[] = [
  ...ran('s1', 's1.i1', 'a', 1),
  { type: 'rollback.started', data: { rollback: 'r30', step: 's1', from: 's1' } },
  ...ran('r30', 'r30.i1', 'b'),
  { type: 'rollback.ended', data: { rollback: 'r30', outcome: 'attested', evidence: 'as before' } },
];

function endOf(...after: NewEvent[]): string {
  const state = folded([...rolledBack, ...after]);
  return completion(walk(plan, state), state).result;
}

test('a rollback that nothing followed is the end: rolled back', () => {
  expect(endOf()).toBe('rolled back');
});

test('who only looks after a rollback has rolled back all the same', () => {
  expect(endOf(...ran('s2', 's2.i1', 'c'))).toBe('rolled back');
});

test('who changes something after a rollback has deployed on', () => {
  expect(endOf(...ran('s2', 's2.i2', 'c'))).toBe('incomplete');
});

test('a command that was edited before it ran may have changed anything', () => {
  const [request, ...rest] = ran('s2', 's2.i1', 'c');
  if (request?.type !== 'run.requested') throw new Error('not a run');
  const edited = { ...request, data: { ...request.data, written: './status', reason: 'with another flag' } };
  expect(endOf(edited, ...rest)).toBe('incomplete');
});

const start: NewEvent = { type: 'rollback.started', data: { rollback: 'r30', step: 's1', from: 's1' } };
const passed: NewEvent = { type: 'step.skipped', data: { step: 'r30', item: 'r30.i1', reason: 'the file is gone' } };
const back: NewEvent = {
  type: 'rollback.ended',
  data: { rollback: 'r30', outcome: 'attested', evidence: 'as before' },
};
const closed = (signOff?: 2 | 3 | 7): NewEvent => ({
  type: 'session.closed',
  data: { form: [], result: 'Not complete', completion: '', ...(signOff ? { signOff } : {}) },
});

function completionOf(...events: NewEvent[]) {
  const state = folded(events);
  return completion(walk(plan, state), state);
}

describe('a way back', () => {
  const failed = ran('s1', 's1.i1', 'a', 1);

  test('of which nothing was done brought nothing back, and what was skipped in it is a deviation', () => {
    const end = completionOf(...failed, start, passed, back);
    expect(end).toMatchObject({ result: 'incomplete', text: 'NOT COMPLETE: 2 OPEN' });
    expect(end.deviations).toEqual([
      { step: 'Rollback procedure', what: expect.stringContaining('item skipped ('), reason: 'the file is gone' },
      {
        step: 'Rollback procedure',
        what: 'way back in which nothing was done (0 done, 1 skipped)',
        reason: 'as before',
      },
    ]);
  });

  test('that was left half way is no rollback but a deviation, and one that was left untouched is neither', () => {
    const left = (evidence: string): NewEvent => ({
      type: 'rollback.ended',
      data: { rollback: 'r30', outcome: 'left', evidence },
    });
    const half = completionOf(...failed, start, ...ran('r30', 'r30.i1', 'b'), left('no time for the rest'));
    expect(half.result).toBe('incomplete');
    expect(half.deviations).toEqual([
      {
        step: 'Rollback procedure',
        what: 'way back left before its end (1 done, 0 skipped)',
        reason: 'no time for the rest',
      },
    ]);
    expect(completionOf(...failed, start, left('left before its first item')).deviations).toEqual([]);
  });

  const on: NewEvent = {
    type: 'step.overridden',
    data: { step: 'r30', item: 'r30.i1', what: 'gone on', reason: 'looked at it by hand' },
  };

  test('of which a run failed did not do it, and says so where it was left', () => {
    const left: NewEvent = {
      type: 'rollback.ended',
      data: { rollback: 'r30', outcome: 'left', evidence: 'the dump is cut off' },
    };
    const whatOf = (...end: NewEvent[]) =>
      completionOf(...failed, start, ...ran('r30', 'r30.i1', 'b', 1), left, ...end).deviations.map(({ what }) => what);
    expect(whatOf()).toEqual(['way back left before its end (0 done, 1 failed, 0 skipped)']);
    expect(whatOf(closed(7))).toEqual(['way back left before its end (1 done, 0 skipped)']);
    expect(
      completionOf(...failed, start, ...ran('r30', 'r30.i1', 'b', 1), ...ran('r30', 'r30.i1', 'c'), left).deviations,
    ).toMatchObject([{ what: 'way back left before its end (1 done, 0 skipped)' }]);
  });

  test('of which nothing ended well is only said to have restored by whoever attests it, and what is signed names it', () => {
    const tried = [...failed, start, ...ran('r30', 'r30.i1', 'b', 1), on];
    expect(completionOf(...tried, back)).toMatchObject({
      text: 'ROLLED BACK, 1 OF 1 ITEMS FAILED',
      deviations: [
        { what: expect.stringMatching(/^went on/) },
        {
          what: 'way back of which nothing ended well, attested all the same (0 done, 1 failed, 0 skipped)',
          reason: 'as before',
        },
      ],
    });
    const restored = { ...back, data: { ...back.data, outcome: 'restored' } } as NewEvent;
    expect(completionOf(...tried, restored).result).toBe('incomplete');
    expect(completionOf(...tried, back, closed(7)).text).toBe('ROLLED BACK');
  });

  test('whose outcome nobody knows has not done it', () => {
    const [asked] = ran('r30', 'r30.i1', 'b');
    const lost: NewEvent = {
      type: 'run.lost',
      data: { run: 'b', step: 'r30', item: 'r30.i1', why: 'the server died' },
    };
    const left: NewEvent = {
      type: 'rollback.ended',
      data: { rollback: 'r30', outcome: 'left', evidence: 'nobody knows' },
    };
    expect(completionOf(...failed, start, ...(asked ? [asked] : []), lost, left).deviations).toMatchObject([
      { what: 'way back left before its end (0 done, 1 of unknown outcome, 0 skipped)' },
    ]);
  });

  test('leaves its step open, however far the walk goes on, until it is walked again or skipped with a reason', () => {
    const on = [...rolledBack, ...ran('s2', 's2.i1', 'c'), ...ran('s2', 's2.i2', 'd')];
    const end = completionOf(...on);
    expect(end).toMatchObject({ text: 'NOT COMPLETE: 1 OPEN', open: [expect.stringMatching(/ \(rolled back\)$/)] });
    expect(completionOf(...on, ...ran('s1', 's1.i1', 'e')).text).toBe('COMPLETE');
    const skipped: NewEvent = { type: 'step.skipped', data: { step: 's1', reason: 'done by the next release' } };
    expect(completionOf(...on, skipped).text).toBe('COMPLETE WITH 1 DEVIATION');
  });

  test('begins anew each time it is started: what was done the first time is not done the second', () => {
    const state = folded([...rolledBack, start]);
    expect(walk(plan, state).rollback?.settled).toBe(false);
  });

  test('reads in a record that was signed before as it was read then', () => {
    const on = [...ran('s1', 's1.i1', 'a', 1), start, passed, back];
    expect(completionOf(...on, closed(2))).toMatchObject({ text: 'ROLLED BACK', deviations: [] });
    expect(completionOf(...on, closed())).toMatchObject({ text: 'ROLLED BACK', deviations: [] });
    expect(completionOf(...on, closed(3)).result).toBe('incomplete');
  });
});

describe('a deviation names its item so that it can be found', () => {
  const texts = ['npx prisma migrate status', 'psql -f fix.sql'];
  const deviationOf = (title: string, events: NewEvent[]) => {
    const own = aPlan({ steps: [aStep('s1', 1, [aUnit('s1.i1', 10, title, texts)])], gates: [] });
    const state = folded(events);
    return completion(walk(own, state), state).deviations.map(({ what }) => what);
  };
  const skipped: NewEvent = { type: 'step.skipped', data: { step: 's1', item: 's1.i1', reason: 'not today' } };
  const overridden: NewEvent = {
    type: 'step.overridden',
    data: { step: 's1', item: 's1.i1', what: 'went on', reason: 'known trouble' },
  };
  const failed = ran('s1', 's1.i1', 'a', 1).map(
    (event): NewEvent =>
      event.type === 'run.ended'
        ? {
            ...event,
            data: {
              ...event.data,
              commands: [
                { line: 10, state: 'ended', code: 0 },
                { line: 11, state: 'ended', code: 1 },
              ],
            },
          }
        : event,
  );

  test('by its title and its first command, where the title is words', () => {
    expect(deviationOf('In production environment', [skipped])).toEqual([
      'item skipped (In production environment: npx prisma migrate status)',
    ]);
    expect(deviationOf('npx prisma migrate status', [skipped])).toEqual(['item skipped (npx prisma migrate status)']);
  });

  test('by the command that failed, with its line and exit, where that is what was gone on from', () => {
    expect(deviationOf('In production environment', [...failed, overridden])).toEqual([
      'went on (In production environment: psql -f fix.sql, line 11, exit 1)',
    ]);
    expect(deviationOf('npx prisma migrate status', [...failed, overridden])).toEqual([
      'went on (psql -f fix.sql, line 11, exit 1)',
    ]);
  });
});

describe('what is signed', () => {
  const putOff: NewEvent = {
    type: 'step.deferred',
    data: { step: 's2', until: 'sign-off', reason: 'the load is too high now' },
  };

  test('names the step that was put off, and why; not one that was done after all', () => {
    const first = ran('s1', 's1.i1', 'a');
    expect(completionOf(...first, putOff)).toMatchObject({
      text: 'COMPLETE EXCEPT 1 DEFERRED',
      deviations: [
        { step: 'step 2', what: expect.stringMatching(/^deferred until sign-off/), reason: 'the load is too high now' },
      ],
    });
    const done = [...ran('s2', 's2.i1', 'b'), ...ran('s2', 's2.i2', 'c')];
    expect(completionOf(...first, putOff, ...done).deviations).toEqual([]);
    expect(completionOf(...first, putOff, closed(3)).deviations).toEqual([]);
  });

  test('says what ran in the place of a command that was edited', () => {
    const [request, ...rest] = ran('s2', 's2.i1', 'c');
    if (request?.type !== 'run.requested') throw new Error('not a run');
    const data = { ...request.data, text: './status --all\necho so', written: './status', reason: 'with another flag' };
    expect(completionOf({ ...request, data }, ...rest).deviations).toEqual([
      {
        step: 'step 2',
        what: 'command edited (./status; what ran instead: ./status --all / echo so)',
        reason: 'with another flag',
      },
    ]);
  });
});
