import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import type { Action } from '../../src/walk/action.ts';
import { notJudged, notJudgedWords } from '../../src/walk/not-judged.ts';
import { outcomeOf } from '../../src/walk/outcome.ts';
import { walk } from '../../src/walk/walk.ts';
import { aPlan, clear, ended, folded, ran, requested } from '../support/plan.ts';
import { decided } from './decided.ts';

const plan = aPlan({
  expectations: [
    { line: 13, text: 'the size is about\nthat of last week', command: 12, item: 's1.i2', check: 'ask', parts: [] },
  ],
});
const shown = folded([...ran('s1', 's1.i1', 'a'), ...ran('s1', 's1.i2', 'b')]);
const clearing: Action = { do: 'clear', step: 's1', gate: 'g14', evidence: [] };

function notSeen(): NewEvent[] {
  const end = ended('s1', 's1.i2', 'b', 0);
  if (end.type !== 'run.ended') throw new Error('not an end');
  const data = { ...end.data, expectations: [{ line: 13, outcome: 'notSeen' as const }] };
  return [...ran('s1', 's1.i1', 'a'), requested('s1', 's1.i2', 'b'), { ...end, data }];
}

describe('what is expected and nobody judged', () => {
  test('is told with its line and its words until somebody says that it is so', () => {
    expect(notJudged(plan, folded([]))).toEqual([]);
    expect(notJudged(plan, shown).map(notJudgedWords)).toEqual(['line 13: the size is about that of last week']);
    const said: NewEvent = { type: 'check.answered', data: { step: 's1', items: ['s1.i2'], answer: 'asExpected' } };
    expect(notJudged(plan, folded([said], shown))).toEqual([]);
  });
  test('is judged with the stop right behind it, which is recorded of the item', () => {
    expect(walk(plan, shown).current?.next).toMatchObject({ kind: 'gate' });
    const events = decided(clearing, shown, plan);
    if ('refused' in events) throw new Error(events.refused);
    expect(events.slice(-2)).toMatchObject([
      { type: 'check.answered', data: { step: 's1', items: ['s1.i2'], answer: 'asExpected' } },
      { type: 'condition.answered', data: { gate: 'g14', answer: 'clear' } },
    ]);
    expect(notJudged(plan, folded(events, shown))).toEqual([]);
  });
  test('is asked by itself where a program did not see it', () => {
    expect(walk(plan, folded(notSeen())).current?.next).toMatchObject({ kind: 'item', status: 'review' });
  });
  test('stays told where the stop was overridden, or was cleared by a record of an earlier version', () => {
    const reason = 'agreed with the person in charge';
    const override: NewEvent = { type: 'step.overridden', data: { step: 's1', gate: 'g14', what: 'stop', reason } };
    for (const event of [override, clear('s1', 'g14')]) {
      const state = folded([event], shown);
      expect(walk(plan, state).current?.lane.id).toBe('s2');
      expect(outcomeOf(plan, state).notJudged).toEqual([
        { step: 's1', words: 'line 13: the size is about that of last week' },
      ]);
    }
  });
});
