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
