import { expect, test } from 'vitest';
import { unapprovedWords } from '../../src/plan/approval-rules.ts';
import { toldApprovals, toldWords } from '../../src/record/told-approvals.ts';
import type { NewEvent, SessionEvent } from '../../src/session/events.ts';
import { aCommand, aPlan, aStep } from '../support/plan.ts';

const gate = { line: 18, conditions: [], step: 's2', after: null, rollback: null, mergedLines: [] };
const plan = aPlan({
  steps: [aStep('s1', 1, []), aStep('s2', 2, [aCommand('s2.i1', 20, './migrate', 'changes')])],
  gates: [
    { ...gate, id: 'g18', type: 'approval', text: 'a second engineer', approvals: 1 },
    { ...gate, id: 'g19', type: 'stop', text: 'no errors' },
  ],
});

test('who approved what with which key and when, who did not, and what was gone on with alone, is told with its place', () => {
  const place = { step: 's2', gate: 'g18', nonce: 'n1' };
  const given = { ...place, principal: 'bob', key: 'SHA256:bob', signature: '', via: 'login', trust: null } as const;
  const told = toldApprovals({
    plan,
    events: stored(
      { type: 'approval.given', data: given },
      { type: 'approval.withdrawn', data: { ...place, principal: 'bob', reason: 'too late' } },
      { type: 'approval.declined', data: { ...place, principal: 'eve', reason: 'not on a Friday' } },
      { type: 'step.overridden', data: { step: 's2', gate: 'g18', what: 'no second person', reason: 'alone' } },
      { type: 'step.overridden', data: { step: 's2', gate: 'g19', what: 'stop condition overridden', reason: 'x' } },
      { type: 'step.overridden', data: { step: 's2', item: 's2.i1', what: unapprovedWords(20), reason: 'night' } },
    ),
  });
  expect(told.map(toldWords)).toEqual([
    'step 2, g18: given by bob (SHA256:bob); 2026-01-31 12:00:01',
    'step 2, g18: withdrawn by bob: too late; 2026-01-31 12:00:02',
    'step 2, g18: declined by eve: not on a Friday; 2026-01-31 12:00:03',
    'step 2, g18: no second person: alone; 2026-01-31 12:00:04',
    'step 2, s2.i1: no second person: night; 2026-01-31 12:00:06',
  ]);
});

function stored(...events: NewEvent[]): SessionEvent[] {
  return events.map(
    (event, index) => ({ ...event, seq: index + 1, time: `2026-01-31T12:00:0${index + 1}.000Z` }) as SessionEvent,
  );
}
