import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import { withoutTerminal } from '../../src/session/how-it-ran.ts';
import { runStatus } from '../../src/steps/define.ts';
import { ended, folded, requested } from '../support/plan.ts';

type Parts = Partial<Extract<NewEvent, { type: 'run.ended' }>['data']>;

function statusAfter(parts: Parts, expected: { line: number; check: string }[] = []) {
  const end = ended('s1', 's1.i1', 'a', 0);
  if (end.type !== 'run.ended') throw new Error('not an end');
  const state = folded([requested('s1', 's1.i1', 'a'), { ...end, data: { ...end.data, ...parts } }]);
  return runStatus(state.steps['s1']?.items['s1.i1'] ?? { runs: [] }, expected);
}

describe('a run that ended', () => {
  test('with exit 0 and nothing to compare has ended, which is not verified', () => {
    expect(statusAfter({})).toBe('ended');
  });
  test('with every expectation met by the program is verified', () => {
    expect(statusAfter({ expectations: [{ line: 3, outcome: 'met' }] }, [{ line: 3, check: 'literal' }])).toBe(
      'verified',
    );
  });
  test('with an expectation that was not seen waits for a person', () => {
    expect(statusAfter({ expectations: [{ line: 3, outcome: 'notSeen' }] }, [{ line: 3, check: 'literal' }])).toBe(
      'review',
    );
  });
  test('with an expectation that only a person can judge waits for one', () => {
    expect(statusAfter({}, [{ line: 3, check: 'ask' }])).toBe('review');
  });
  test('with a number that contradicts does not pass', () => {
    expect(statusAfter({ expectations: [{ line: 3, outcome: 'contradicted' }] }, [{ line: 3, check: 'number' }])).toBe(
      'contradicted',
    );
  });
  test('with exit 0 over an output that speaks against it waits for a person', () => {
    const remarks = ['psql ended without failing, but its output has ERROR lines.'];
    expect(statusAfter({ remarks })).toBe('review');
    expect(statusAfter({ remarks, expectations: [{ line: 3, outcome: 'met' }] }, [{ line: 3, check: 'literal' }])).toBe(
      'review',
    );
    expect(statusAfter({ remarks, exit: { code: 1 } })).toBe('failed');
  });
  test('without a terminal is not doubted for that', () => {
    expect(statusAfter({ remarks: [withoutTerminal] })).toBe('ended');
  });
  test('by a signal has failed', () => {
    expect(statusAfter({ exit: { signal: 'SIGKILL' } })).toBe('failed');
  });
  test('with exit 0 behind a part of a pipe that failed has failed, unless the operator stopped it', () => {
    const failedWithin = { parts: [{ program: 'pg_dump', code: 1 }], last: 'gzip' };
    const commands = [{ line: 1, state: 'ended' as const, code: 0, pipe: [1, 0], failedWithin }];
    expect(statusAfter({ commands })).toBe('failed');
    expect(statusAfter({ commands, stoppedByOperator: true })).toBe('ended');
  });
  test('with a part of a pipe that did not end with 0, and of which nobody says that it failed, has ended', () => {
    expect(statusAfter({ commands: [{ line: 1, state: 'ended', code: 0, pipe: [1, 0] }] })).toBe('ended');
  });
  test('with exit 0 before all its commands ran has failed', () => {
    expect(
      statusAfter({
        commands: [
          { line: 1, state: 'ended', code: 0 },
          { line: 2, state: 'notRun' },
        ],
      }),
    ).toBe('failed');
  });
  test('because the operator stopped what was watched has not failed', () => {
    expect(statusAfter({ exit: { signal: 'SIGINT' }, stoppedByOperator: true })).toBe('ended');
  });
});
