import type { EventData, SessionEvent } from './events.ts';
import type { SessionState } from './state.ts';
import { allWithAfter, withAfter } from './unexpected.ts';
import { inGate, inItem, inStep } from './within.ts';

/** A step, or one item of it, that is not done, with the reason. */
export function skipped(state: SessionState, data: EventData<'step.skipped'>, event: SessionEvent): SessionState {
  const { step: id, item: one, reason } = data;
  const mark = { reason, at: event.time, seq: event.seq };
  const after = { did: 'skipped', reason } as const;
  return one === undefined
    ? inStep(allWithAfter(state, after, id), id, (step) => ({ ...step, skipped: mark }))
    : inItem(state, id, one, (item) => ({ ...withAfter(item, after), skipped: mark }));
}

/** A step that comes back later. */
export function deferred(state: SessionState, data: EventData<'step.deferred'>, event: SessionEvent): SessionState {
  const { step: id, reason, until } = data;
  return inStep(allWithAfter(state, { did: 'deferred', until, reason }, id), id, (step) => ({
    ...step,
    deferred: { reason, until, at: event.time },
  }));
}

/** Gone on against a stop, from an item, or against what else held a step. */
export function overridden(state: SessionState, data: EventData<'step.overridden'>, event: SessionEvent): SessionState {
  const { step: id, item: one, gate, what, reason } = data;
  const mark = { reason, at: event.time, seq: event.seq };
  if (gate !== undefined) return inGate(state, id, gate, (old) => ({ ...old, overridden: mark }));
  if (one !== undefined)
    return inItem(state, id, one, (item) => ({ ...withAfter(item, { did: 'wentOn', reason }), overridden: mark }));
  return inStep(state, id, (step) => ({ ...step, overridden: [...(step.overridden ?? []), { ...mark, what }] }));
}
