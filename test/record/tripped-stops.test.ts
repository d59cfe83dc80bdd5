import { expect, test } from 'vitest';
import { trippedStops, trippedWords } from '../../src/record/tripped-stops.ts';
import type { NewEvent } from '../../src/session/events.ts';
import { aPlan, storedEvents } from '../support/plan.ts';

const answer = (value: 'clear' | 'true', more: { reason?: string } = {}): NewEvent => ({
  type: 'condition.answered',
  data: { step: 's1', gate: 'g14', answer: value, condition: 'it is broken', evidence: [], ...more },
});
const overridden: NewEvent = {
  type: 'step.overridden',
  data: { step: 's1', gate: 'g14', what: 'stop condition', reason: 'the lead has looked at it' },
};

function told(...events: NewEvent[]): string[] {
  return trippedStops({ plan: aPlan(), events: storedEvents(events) }).map(trippedWords);
}

test('each answer that trips a stop is told, with how the walk went on from it', () => {
  const first = 'step 1, line 14: "it is broken" by ann at 2026-11-20 02:00:00';
  const after = 'by ann at 2026-11-20 02:00:00';
  expect(told(answer('true'))).toEqual([`${first}, standing`]);
  expect(told(answer('true'), answer('clear', { reason: 'the wrong key' }))).toEqual([
    `${first}, taken back ${after}: the wrong key`,
  ]);
  expect(told(answer('true'), answer('clear'))).toEqual([`${first}, cleared ${after}`]);
  expect(told(answer('true'), overridden)).toEqual([`${first}, overridden ${after}: the lead has looked at it`]);
  expect(told(answer('clear'))).toEqual([]);
});
