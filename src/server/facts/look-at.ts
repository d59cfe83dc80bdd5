import type { Plan } from '../../plan/plan.ts';
import { planAsRead } from '../../plan/plan-as-read.ts';
import type { SessionState } from '../../session/state.ts';
import { definitionOf, type Item } from '../../steps/index.ts';
import type { CheckedBy } from '../../walk/action.ts';
import { checkHindrance, databaseVariable, placeOfCheck } from '../../walk/decide-check.ts';
import { hindrance, liftable } from '../../walk/decide-run.ts';
import { itemState, type Lane } from '../../walk/lane.ts';
import { needs } from '../../walk/needs.ts';
import { notRunHere } from '../../walk/not-run-here.ts';
import type { Answers, Look } from '../clients/protocol.ts';
import type { How, World } from '../world.ts';

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
    refused: hindrance(context, lane, item, facts, edited) ?? world.silentWitness() ?? null,
    held: liftable(context, lane, item, facts, edited) ?? null,
  };
}

/** What a check of a run of unknown outcome would mean now. Reads only. */
export async function lookAtCheck(
  world: World,
  { plan, state }: { plan: Plan; state: SessionState },
  { by, ...at }: { step: string; item: string; by: CheckedBy },
): Promise<Answers['check'] | { refused: string }> {
  const checked = checkOf(plan, state, at, by);
  if (!checked) return unknownItem;
  const { facts } = await world.survey(state, checked.lane, checked.item, checked.how);
  const context = { plan, state, now: { ...world.now(), id: '' }, facts };
  return { facts, hindrance: checkHindrance(context, checked, facts, by) ?? null };
}

/** The item that a check runs, and how; undefined where it has none that runs. */
export function checkOf(
  plan: Plan,
  state: SessionState,
  at: { step: string; item: string },
  by: CheckedBy,
): { lane: Lane; item: Item; how: How } | undefined {
  const place = placeOfCheck(planAsRead(plan, state), at, by);
  if (!place || definitionOf(place.item).program(place.item) === null) return undefined;
  const lost = itemState(state, at.step, at.item).runs.at(-1);
  const database = 'query' in by && lost ? databaseVariable(lost) : undefined;
  const typed = 'command' in by ? ({ typed: true } as const) : {};
  return { ...place, how: database === undefined ? typed : { database } };
}

export const unknownItem = { refused: 'That item is not in this checklist.' };
