import type { Plan } from '../plan/plan.ts';
import type { SessionState } from '../session/state.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import { hindrance, liftable, needs } from '../walk/decide-run.ts';
import type { Lane } from '../walk/lane.ts';
import { notRunHere } from '../walk/not-run-here.ts';
import type { Look } from './protocol.ts';
import type { World } from './world.ts';

/** What running an item would mean now, or the edited text in its place. Reads only. */
export async function lookAt(
  world: World,
  { plan, state }: { plan: Plan; state: SessionState },
  { lane, item, edited }: { lane: Lane; item: Item; edited: string | undefined },
): Promise<Look | { refused: string }> {
  if (definitionOf(item).program(item) === null) return { refused: notRunHere(item) };
  const { facts } = await world.survey(state, lane, item, edited === undefined ? {} : { edited: { text: edited } });
  const context = { plan, state, now: { ...world.now(), id: '' }, facts };
  return {
    facts,
    needed: needs(lane, facts),
    refused: hindrance(context, lane, item, facts, edited) ?? null,
    held: liftable(context, lane, item, facts, edited) ?? null,
  };
}

export const unknownItem = { refused: 'That item is not in this checklist.' };
