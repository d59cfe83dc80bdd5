import type { Decision } from '../session/events.ts';
import { waitedSeconds } from '../session/waited.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import type { Action } from './action.ts';
import { type Context, entering, needsReason, tooShort } from './context.ts';
import { findLane, itemNow, type Lane } from './lane.ts';
import { leftOutWords } from './left-out.ts';
import { probeFacts } from './probes.ts';
import { walk } from './walk.ts';

type WaitAction = Extract<Action, { do: 'startWait' | 'observe' | 'endWait' }>;

/** Starting, noting and ending a wait. Ending before the written minimum needs a reason and is a deviation. */
export function decideWait({ plan, state, now }: Context, action: WaitAction): Decision {
  const lane = findLane(plan, action.step);
  const item = lane?.items.find((one) => one.id === action.item);
  const span = item && definitionOf(item).wait?.(item);
  if (!lane || !item || !span) return { refused: 'There is no wait here.' };
  const { wait } = itemNow(state, lane.id, item.id);
  const at = { step: lane.id, item: item.id };
  if (action.do === 'startWait') {
    const refused = startHindrance({ plan, state }, lane, item);
    if (refused !== undefined) return { refused };
    return [...entering(state, lane), { type: 'wait.started', data: { ...at, ...span, mono: now.mono } }];
  }
  if (!wait || wait.ended) return { refused: 'This wait is not going on.' };
  const due = walk(plan, state).going.find((run) => run.step === lane.id && run.item === item.id);
  if (action.do === 'endWait' && due) return { refused: 'A probe of this wait is being made. End the wait after it.' };
  if (action.do === 'observe')
    return action.note.trim()
      ? [{ type: 'wait.observed', data: { ...at, note: action.note } }]
      : { refused: 'The note is empty.' };
  const waitedS = waitedSeconds(wait, now, state.recovered);
  const early = span.minimum !== null && waitedS < span.minimum;
  if (early && tooShort(action.reason)) return needsReason('Ending before the written minimum');
  const probes = probeFacts(state, lane.id, item.id, now);
  return [
    {
      type: 'wait.ended',
      data: { ...at, waitedS, ...(early ? { early: action.reason ?? '' } : {}), ...(probes.length ? { probes } : {}) },
    },
  ];
}

function startHindrance({ plan, state }: Pick<Context, 'plan' | 'state'>, lane: Lane, item: Item): string | undefined {
  const { wait } = itemNow(state, lane.id, item.id);
  return wait ? 'This wait has already been started.' : leftOutWords(plan, state, lane, item);
}
