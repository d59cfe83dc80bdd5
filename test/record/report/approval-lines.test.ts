import { expect, test } from 'vitest';
import { approvalLines } from '../../../src/record/report/approval-lines.ts';
import { people } from '../../../src/record/report/report-people.ts';
import type { EventData, NewEvent } from '../../../src/session/events.ts';
import { initialState } from '../../../src/session/state.ts';
import { aPlan, storedEvents } from '../../support/plan.ts';

const at = { step: 's2', gate: 'g18', nonce: 'n1' };
const asked: NewEvent = {
  type: 'approval.asked',
  data: {
    ...{ ...at, text: '', needed: 1, command: 'cd app\n./migrate', environment: 'production', target: null },
    ...{ expires: '2026-11-20T03:00:00.000Z', journal: { size: 1, root: 'r' } },
  },
};
const refused = (parts: Pick<EventData<'approval.refused'>, 'principal' | 'key'>): NewEvent => ({
  type: 'approval.refused',
  data: { ...at, ...parts, why: 'it does not count', via: 'paste' },
});
const told = (...events: NewEvent[]) =>
  approvalLines({ plan: aPlan(), state: initialState, events: storedEvents(events) });

test('two commands that were asked for are two in the row of a list', () => {
  expect(told(asked)[0]).toContain(': cd app / ./migrate; ');
});

test.each([
  [{ principal: null, key: null }, 'refused to somebody, for what came tells nobody (pasted by the operator): '],
  [{ principal: 'SHA256:eve', key: 'SHA256:eve' }, 'refused to SHA256:eve (pasted'],
  [{ principal: 'eve', key: 'SHA256:eve' }, 'refused to eve (SHA256:eve) (pasted'],
])('what was refused is told with whose it was, once: %o', (parts, words) => {
  expect(told(refused(parts))[0]).toContain(words);
});

test('who declined is among the people as who declined', () => {
  const data = { ...at, principal: 'carol', reason: 'not tonight', key: 'SHA256:carol', signature: 's', trust: null };
  const events = storedEvents([{ type: 'approval.declined', data }]);
  expect(JSON.stringify(people({ events } as Parameters<typeof people>[0]))).toContain(
    'declined an approval: key SHA256:carol',
  );
});
