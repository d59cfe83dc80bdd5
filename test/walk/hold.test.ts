import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../src/session/events.ts';
import { decide } from '../../src/walk/decide.ts';
import { aPlan, folded, someFacts } from '../support/plan.ts';

const held: NewEvent = { type: 'hold.placed', data: { reason: 'the dashboard is red' } };
const released: NewEvent = { type: 'hold.released', data: { reason: 'it is green again' } };
const now = { time: '2026-11-20T02:00:00Z', mono: 0, id: 'x' };
const facts = { ...someFacts, environment: 'local', protected: false };

function starts(step: string, item: string, ...events: NewEvent[]) {
  const action = { do: 'run', step, item, confirm: { how: 'yes' } } as const;
  return decide({ plan: aPlan(), state: folded(events), now, facts }, action);
}

describe('a hold by somebody who watches', () => {
  test('keeps the next run from starting, says who and why, and is over when it is released', () => {
    expect(starts('s1', 's1.i1', held)).toEqual({
      refused: expect.stringMatching(/holds the next step.*dashboard is red/),
    });
    expect(starts('s1', 's1.i1', held, released)).toContainEqual(expect.objectContaining({ type: 'run.requested' }));
  });

  test('is gone on from with a reason, which is a deviation of the step', () => {
    const refused = starts('s1', 's1.i1', held);
    const what = ('refused' in refused ? refused.refused : '').split('. Wait until')[0] ?? '';
    const lifted: NewEvent = { type: 'step.overridden', data: { step: 's1', what, reason: 'they cannot be reached' } };
    expect(starts('s1', 's1.i1', held, lifted)).toContainEqual(expect.objectContaining({ type: 'run.requested' }));
  });

  test('never holds the way back', () => {
    const back: NewEvent = { type: 'rollback.started', data: { rollback: 'r30', step: 's2', from: 's2' } };
    const phrase = { how: 'phrase', phrase: 'destroy rollback' } as const;
    const action = { do: 'run', step: 'r30', item: 'r30.i1', confirm: phrase } as const;
    const decision = decide({ plan: aPlan(), state: folded([held, back]), now, facts }, action);
    expect(JSON.stringify(decision)).not.toContain('dashboard');
  });

  test('needs a reason, and there is one at a time', () => {
    const context = { plan: aPlan(), now };
    const hold = { do: 'hold', reason: 'too soon' } as const;
    expect(decide({ ...context, state: folded([]) }, hold)).toHaveProperty('refused');
    const again = { do: 'hold', reason: 'wait for the second opinion' } as const;
    expect(decide({ ...context, state: folded([held]) }, again)).toEqual({
      refused: expect.stringContaining('holds the next step already'),
    });
  });
});
