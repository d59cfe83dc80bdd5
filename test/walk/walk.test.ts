import { describe, expect, test } from 'vitest';
import { walk } from '../../src/walk/walk.ts';
import { aPlan, clear, folded, ran } from '../support/plan.ts';

const plan = aPlan();
const skip = (item: string) =>
  ({ type: 'step.skipped', data: { step: 's1', item, reason: 'not needed here today' } }) as const;
const statusOf = (state: Parameters<typeof walk>[1], step: string) =>
  walk(plan, state).steps.find(({ lane }) => lane.id === step)?.status;

describe('the status of a step', () => {
  test('whose items were only skipped is skipped, never ticked', () => {
    const state = folded([skip('s1.i1'), skip('s1.i2'), clear('s1', 'g14')]);
    expect(statusOf(state, 's1')).toBe('skipped');
  });
  test('with a failed command has failed, and what stands behind it is not run', () => {
    const state = folded(ran('s1', 's1.i1', 'a', 1));
    expect(statusOf(state, 's1')).toBe('failed');
    expect(walk(plan, state).current?.next).toMatchObject({ kind: 'item', item: { id: 's1.i1' } });
  });
  test('is ended where nobody said anything of it, and no program compared it', () => {
    const plain = aPlan({ gates: [] });
    const state = folded([...ran('s1', 's1.i1', 'a'), ...ran('s1', 's1.i2', 'b')]);
    expect(walk(plain, state).steps[0]?.status).toBe('ended');
  });
  test('is attested where a person answered for an item or at its stop', () => {
    const both = [...ran('s1', 's1.i1', 'a'), ...ran('s1', 's1.i2', 'b')];
    expect(statusOf(folded([...both, clear('s1', 'g14')]), 's1')).toBe('attested');
    const answered = folded([
      ...both,
      { type: 'check.answered', data: { step: 's1', items: ['s1.i2'], answer: 'done' } },
    ]);
    expect(walk(aPlan({ gates: [] }), answered).steps[0]?.status).toBe('attested');
  });
  test('that was rolled back is over, and says so', () => {
    const state = folded([
      ...ran('s2', 's2.i1', 'a', 1),
      { type: 'rollback.started', data: { rollback: 'r30', step: 's2', from: 's2' } },
      ...ran('r30', 'r30.i1', 'b'),
      { type: 'rollback.ended', data: { rollback: 'r30', outcome: 'attested', evidence: 'looked at the rows' } },
    ]);
    expect(statusOf(state, 's2')).toBe('rolledBack');
  });
});

describe('the walk', () => {
  test('begins at the first step and goes on behind a cleared stop', () => {
    expect(walk(plan, folded([])).current?.lane.id).toBe('s1');
    const done = folded([...ran('s1', 's1.i1', 'a'), ...ran('s1', 's1.i2', 'b')]);
    expect(walk(plan, done).current?.next).toMatchObject({ kind: 'gate', gate: { id: 'g14' } });
    expect(walk(plan, folded([clear('s1', 'g14')], done)).current?.lane.id).toBe('s2');
  });
  test('stands in the rollback from its start to its end', () => {
    const started = folded([{ type: 'rollback.started', data: { rollback: 'r30', step: 's2', from: 's2' } }]);
    expect(walk(plan, started).current?.lane.id).toBe('r30');
    const left = folded(
      [{ type: 'rollback.ended', data: { rollback: 'r30', outcome: 'left', evidence: '' } }],
      started,
    );
    expect(walk(plan, left).rollback).toBeUndefined();
  });
  test('never has a rollback procedure among its steps', () => {
    expect(walk(plan, folded([])).steps.map(({ lane }) => lane.id)).toEqual(['s1', 's2']);
  });
  test('knows the way back of where it stands, and the file that this session made for it', () => {
    const [requested, end] = ran('s1', 's1.i1', 'a');
    if (requested?.type !== 'run.requested' || end?.type !== 'run.ended') throw new Error('not a run');
    const made = { ...end, data: { ...end.data, files: [{ path: '/srv/backup.sql', bytes: 9, sha256: 'f' }] } };
    const state = folded([requested, made, ...ran('s1', 's1.i2', 'b'), clear('s1', 'g14')]);
    expect(walk(plan, state).wayBack).toMatchObject({
      state: 'WRITTEN',
      rollback: { id: 'r30' },
      file: { path: '/srv/backup.sql' },
    });
  });
});
