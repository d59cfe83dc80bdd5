import type { Plan } from '../plan/plan.ts';
import type { Decision, NewEvent } from '../session/events.ts';
import type { SessionState } from '../session/state.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import type { Action, Followed } from './action.ts';
import { type Context, entering } from './context.ts';
import { findLane, itemState, type Lane } from './lane.ts';
import { orderHindrance } from './order.ts';

type Follow = Extract<Action, { do: 'follow' }>;

/** Takes down that the checklist of an item was opened as a session of its own: what the server read in that session's folder counts. */
export function decideFollow({ plan, state, followed }: Context, { step, item: id }: Follow): Decision {
  const lane = findLane(plan, step);
  const item = lane?.items.find((one) => one.id === id);
  if (!lane || !item || !definitionOf(item).verbs.includes('follow'))
    return { refused: 'That item links to no checklist of its own.' };
  const hindered = followHindrance({ plan, state }, lane, item);
  if (hindered !== undefined) return { refused: hindered };
  if (followed === undefined) return { refused: 'The session of that checklist could not be read.' };
  if ('refused' in followed) return followed;
  return [...entering(state, lane), { type: 'checklist.followed', data: { step, item: id, ...followed } }];
}

/** Why the checklist of an item cannot be opened now; undefined when nothing stands in its way. */
export function followHindrance(
  { plan, state }: Pick<Context, 'plan' | 'state'>,
  lane: Lane,
  item: Item,
): string | undefined {
  const { hold } = state;
  if (hold) return `${hold.by} holds the next step: ${hold.reason} Wait until it is released.`;
  return orderHindrance({ plan, state }, lane, item);
}

/** Sessions of linked checklists that were not closed when somebody last looked, with the item that each was opened from. */
export function openFollowed(plan: Plan, state: SessionState): { step: string; item: string; session: string }[] {
  if (state.closed) return [];
  return [...plan.steps, ...plan.rollbacks].flatMap(({ id: step, items }) =>
    items.flatMap(({ id }) => {
      const { followed } = itemState(state, step, id);
      return followed === undefined || followed.closed ? [] : [{ step, item: id, session: followed.session }];
    }),
  );
}

/** What is taken down of them once they are closed. */
export function closedFollowed(open: { step: string; item: string }, followed: Followed): NewEvent[] {
  if ('refused' in followed || followed.closed === undefined) return [];
  const { step, item } = open;
  return [{ type: 'checklist.followed', data: { step, item, ...followed } }];
}
