import { expect, test } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import { eventLine } from '../../../src/record/report/event-words.ts';
import type { EventData } from '../../../src/session/events.ts';
import { planOf } from '../../checklist/plan-of.ts';
import { aPlan, folded, storedEvents } from '../../support/plan.ts';

type Gate = Plan['gates'][number];

function told(answer: Pick<EventData<'condition.answered'>, 'answer' | 'condition'>, change: Partial<Gate> = {}) {
  const gates = aPlan().gates.map((gate): Gate => ({ ...gate, ...change }));
  const plan = aPlan({ gates });
  const data = { step: 's1', gate: 'g14', evidence: ['ls: exit 0'], ...answer };
  const [event] = storedEvents([{ type: 'condition.answered', data }]);
  if (event === undefined) throw new Error('no event');
  return eventLine({ plan, state: folded([]) }, event);
}

test('an answer at a stop names the stop by its line and its words', () => {
  const text = 'STOP if the backup fails.';
  expect(told({ answer: 'clear' }, { text })).toBe(
    'all clear at the stop on line 14 "STOP if the backup fails." (ls: exit 0)',
  );
  expect(told({ answer: 'true', condition: 'the backup fails' }, { text })).toBe(
    'stop condition holds: the backup fails, at the stop on line 14 "STOP if the backup fails." (ls: exit 0)',
  );
  expect(told({ answer: 'true', condition: 'the backup is made' }, { text: 'Only with a backup', type: 'soft' })).toBe(
    'stopped, for this is not so: the backup is made, at the stop on line 14 "Only with a backup" (ls: exit 0)',
  );
});

test('what the condition says already is said once', () => {
  expect(told({ answer: 'true', condition: 'the backup fails' })).toBe(
    'stop condition holds: the backup fails, at the stop on line 14 (ls: exit 0)',
  );
});

test('what was said of a part of a block names its lines', () => {
  const plan = planOf(
    '# Go\n\n## Bake\n\n```sh\n# Put it out\noven stop 1\n# Example:\noven stop 2\noven stop 3\n# Look\nls\n```\n',
  );
  const [step] = plan.steps;
  const [first, ...rest] = step?.items ?? [];
  const told = (items: string[]) => {
    const data = { step: step?.id ?? '', items, block: 5, sha256: 'b'.repeat(64), answer: 'byHand' } as const;
    const [event] = storedEvents([{ type: 'reading.answered', data }]);
    return event && eventLine({ plan, state: folded([]) }, event);
  };
  expect(told([rest[0]?.id ?? ''])).toBe('lines 9-10 of the block on line 5 are done by hand');
  expect(told([first?.id ?? ''])).toBe('line 7 of the block on line 5 is done by hand');
  expect(told(step?.items.map(({ id }) => id) ?? [])).toBe('the block on line 5 is done by hand');
});
