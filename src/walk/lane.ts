import { askedWith } from '../plan/asked-with.ts';
import { environmentAt } from '../plan/environment-at.ts';
import type { Choice, Expectation, Gate, Plan, Rollback, Step } from '../plan/plan.ts';
import { rolledBackAt } from '../session/rollback-end.ts';
import { signOffVersionOf } from '../session/sign-off-version.ts';
import type { ItemState, RunState, SessionState } from '../session/state.ts';
import { itemWithin } from '../session/walked-items.ts';
import type { ItemStatus } from '../steps/define.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import { onlyOpensLine, opensHeldLine } from './hosts.ts';
import { ranSinceLooked } from './looked-before.ts';
import { indexOf } from './plan-index.ts';

/** A list of items that is walked: a step of the forward walk, or a procedure of the way back. */
export type Lane = {
  id: string;
  title: string;
  line: number;
  /** The step's number; null for a procedure. */
  number: number | null;
  environment: string | null;
  items: Item[];
  gates: Gate[];
  rollback: string | null;
};

export function laneOfStep(plan: Plan, step: Step): Lane {
  const { id, title, line, number, environment, items, rollback } = step;
  return {
    id,
    title,
    line,
    number,
    environment,
    items,
    rollback,
    gates: (indexOf(plan).gates.get(id) ?? []).filter((gate) => askedWith(gate, items) === undefined),
  };
}

export function laneOfRollback(rollback: Rollback): Lane {
  const { id, title, line, environment, items } = rollback;
  return { id, title, line, environment, items, number: null, gates: [], rollback: null };
}

/** The step or procedure with this id. */
export function findLane(plan: Plan, id: string): Lane | undefined {
  const step = plan.steps.find((one) => one.id === id);
  if (step) return laneOfStep(plan, step);
  const rollback = plan.rollbacks.find((one) => one.id === id);
  return rollback && laneOfRollback(rollback);
}

const untouched: ItemState = { runs: [] };

export function itemState(state: SessionState, lane: string, item: string): ItemState {
  return state.steps[lane]?.items[item] ?? untouched;
}

/**
 * The event from which on what happened in a lane counts: a step that was rolled back begins anew, and so does a way back each time it is
 * started. Zero where all of it counts.
 */
export function countsFrom(state: SessionState, lane: string): number {
  const started = state.rollbacks.findLast(({ id }) => id === lane)?.seq;
  return started ?? (signOffVersionOf(state) < 3 ? 0 : (rolledBackAt(state, lane) ?? 0));
}

/** What happened to an item and still counts. */
export function itemNow(state: SessionState, lane: string, item: string): ItemState {
  const [mine, from] = [itemState(state, lane, item), countsFrom(state, lane)];
  return from === 0 ? mine : itemWithin(mine, from);
}

export function expectationsOf(plan: Plan, item: Item): Expectation[] {
  return indexOf(plan).expectations.get(item.id) ?? [];
}

/** The status of one item, from what happened to it and from the choices that rule it out. */
export function itemStatus(plan: Plan, state: SessionState, lane: Lane, item: Item): ItemStatus {
  return itemStanding(plan, state, lane, item).status;
}

/** The same; `since`: the run that took away what was looked at before it, so that it is to be looked at again. */
export function itemStanding(
  plan: Plan,
  state: SessionState,
  lane: Lane,
  item: Item,
): { status: ItemStatus; since?: RunState } {
  const status = ownStatus(plan, state, lane, item);
  const since = ranSinceLooked(state, lane, item, itemNow(state, lane.id, item.id), status);
  return since === undefined ? { status } : { status: 'notStarted', since };
}

/** What an item amounts to by itself, whatever was done above it. */
function ownStatus(plan: Plan, state: SessionState, lane: Lane, item: Item): ItemStatus {
  if (isRuledOut(plan, state, lane.id, item.id)) return 'notApplicable';
  const mine = itemNow(state, lane.id, item.id);
  if (mine.runs.length === 0 && onlyOpensLine(state, environmentAt(lane, item), item)) return 'notApplicable';
  if (mine.skipped || state.steps[lane.id]?.skipped) return 'skipped';
  if (mine.overridden) return 'overridden';
  if (mine.runs.length === 0 && mine.answer === undefined && opensHeldLine(plan, state, item)) return 'notApplicable';
  const asked = indexOf(plan).askedAt.get(item.id) ?? [];
  const chosen = asked.some((choice) => state.choices[choice.id] !== undefined);
  return definitionOf(item).status(mine, expectationsOf(plan, item), chosen);
}

/** True when a choice was made whose other options alone own this item or its step, or when one that holds it was skipped as a whole. */
export function isRuledOut(plan: Plan, state: SessionState, lane: string, item: string): boolean {
  return wayAgainst(plan, state, lane, item) !== undefined || skippedWith(plan, state, lane, item) !== undefined;
}

/** The choice, skipped as a whole, of which a way holds an item that was not begun; `option`: the first such way. */
export type SkippedWith = { choice: Choice; option: number; reason: string };

export function skippedWith(plan: Plan, state: SessionState, lane: string, item: string): SkippedWith | undefined {
  const held = indexOf(plan).ways.get(item) ?? [];
  if (held.length === 0 || isBegun(itemNow(state, lane, item))) return undefined;
  for (const choice of held) {
    const reason = skippedBecause(state, lane, choice);
    if (reason === undefined) continue;
    return { choice, option: choice.options.findIndex(({ items }) => items.includes(item)), reason };
  }
  return undefined;
}

/** Why a choice was skipped as a whole; undefined where it was not, or a way of it was chosen after that. */
export function skippedBecause(state: SessionState, lane: string, { id, askedAt }: Choice): string | undefined {
  const skipped = askedAt === null ? undefined : itemNow(state, lane, askedAt).skipped;
  return skipped && (state.choices[id]?.seq ?? 0) < skipped.seq ? skipped.reason : undefined;
}

function isBegun({ runs, answer, skipped, overridden, wait }: ItemState): boolean {
  return runs.length > 0 || [answer, skipped, overridden, wait].some((mark) => mark !== undefined);
}

/** The choice that rules an item out; `option`: the first of its ways that holds the item, `chosen`: the label of the one that was chosen. */
export type WayAgainst = { choice: Choice; option: number; chosen: string };

export function wayAgainst(plan: Plan, state: SessionState, lane: string, item: string): WayAgainst | undefined {
  const { choices } = indexOf(plan);
  const owns = (option: Choice['options'][number]) => option.items.includes(item) || option.steps.includes(lane);
  for (const [id, made] of Object.entries(state.choices)) {
    const choice = choices.get(id);
    const chosen = choice?.options[made.option];
    const option = choice?.options.findIndex((one) => one !== chosen && owns(one)) ?? -1;
    if (choice && option >= 0 && !(chosen && owns(chosen))) return { choice, option, chosen: made.label };
  }
  return undefined;
}

const settledStatuses: readonly ItemStatus[] = [
  'ended',
  'verified',
  'attested',
  'skipped',
  'overridden',
  'notApplicable',
  'kept',
];

export function isSettled(status: ItemStatus): boolean {
  return settledStatuses.includes(status);
}
