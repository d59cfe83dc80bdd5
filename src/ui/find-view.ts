import { planAsRead } from '../plan/plan-as-read.ts';
import type { SessionState } from '../session/state.ts';
import { definitionOf } from '../steps/index.ts';
import { itemState } from '../walk/lane.ts';
import { isInBackground, type LaneView, type Stop, type Walk } from '../walk/walk.ts';
import { stopId } from './main-place.ts';
import type { Store } from './store.ts';
import type { View } from './view.ts';

/** What the operator picked to be looked at, and the targets whose environment they could not say. */
export type Shown = {
  picked: Picked | undefined;
  unmapped: ReadonlySet<string>;
};

/** `next` and `runs` as they were: a pick holds until the walk moves on. `again`: to be run once more. */
export type Picked = {
  step: string;
  stop: string | undefined;
  again: boolean;
  next: string | undefined;
  runs: number;
};

type Given = Pick<
  View,
  'plan' | 'you' | 'session' | 'folder' | 'command' | 'size' | 'charset' | 'color' | 'now' | 'message'
> & {
  shown: Shown;
  /** The edited text that is about to be confirmed in the place of what is written. */
  edited: string | undefined;
  /** How many events this client has shown to its operator already. */
  away: View['away'];
  changed: View['changed'];
};

/** The view for this moment: what was told, and what is in hand. */
export function findView(store: Store, { shown, edited, ...given }: Given): View {
  const { state, events, walk, clients, runs } = store.told();
  const plan = planAsRead(given.plan, state);
  const picked = pickThatHolds(shown.picked, state, walk);
  const lane = (picked && laneOf(walk, picked)) ?? walk.current;
  const inHand = stopShown(lane, picked);
  const going = walk.going.find((run) => !isInBackground(run));
  const asked =
    lane && inHand?.kind === 'item' && going === undefined && isRunnable(inHand) ? inHand.item.id : undefined;
  return {
    ...given,
    plan,
    state,
    events,
    walk,
    clients,
    runs,
    lane,
    inHand,
    picked: picked && { again: picked.again },
    going,
    last: lastRun(state, walk, lane, inHand),
    look: lane && asked !== undefined ? store.look({ step: lane.lane.id, item: asked, edited }) : undefined,
    drives: clients.find(({ id }) => id === given.you)?.drives ?? true,
  };
}

/**
 * What was picked, as long as the walk has not moved since: nothing ran, and the next of its lane is the same. A step of which nothing is
 * open any more is not stood in: the walk goes on where it stands.
 */
function pickThatHolds(picked: Picked | undefined, state: SessionState, walk: Walk): Picked | undefined {
  if (picked === undefined || picked.runs !== state.runs.count) return undefined;
  const lane = laneOf(walk, picked);
  if (lane === undefined) return undefined;
  if (picked.stop === undefined) return lane.next === undefined ? undefined : picked;
  if (picked.next === (lane.next && stopId(lane.next))) return picked;
  return lane.next === undefined ? undefined : { ...picked, stop: undefined };
}

function laneOf({ steps, rollback }: Walk, picked: Picked): LaneView | undefined {
  return rollback?.lane.id === picked.step ? rollback : steps.find(({ lane }) => lane.id === picked.step);
}

function stopShown(lane: LaneView | undefined, picked: Picked | undefined): Stop | undefined {
  const mine = lane?.stops.find((stop) => stopId(stop) === picked?.stop);
  return mine ?? lane?.next;
}

function isRunnable(stop: Extract<Stop, { kind: 'item' }>): boolean {
  return definitionOf(stop.item).program(stop.item) !== null;
}

/**
 * The run that belongs to what is in hand; else the last one of the session where it is this step's or that of the step before, for the
 * walk has just come from there; for a step that is only looked at, its own last one.
 */
function lastRun(state: SessionState, walk: Walk, lane: LaneView | undefined, inHand: Stop | undefined): View['last'] {
  const own = lane && inHand?.kind === 'item' ? itemState(state, lane.lane.id, inHand.item.id).runs.at(-1) : undefined;
  if (own) return own;
  const elsewhere = lane !== undefined && lane.lane.id !== walk.current?.lane.id;
  const steps = elsewhere ? [state.steps[lane.lane.id]] : Object.values(state.steps);
  const runs = steps.flatMap((step) => Object.values(step?.items ?? {}).flatMap((item) => item.runs.at(-1) ?? []));
  const last = runs.sort((one, other) => one.seq - other.seq).at(-1);
  return elsewhere || lane === undefined || last === undefined || isNear(walk, lane, last.step) ? last : undefined;
}

/** A result of steps ago beside something else would be taken for its result. */
function isNear({ steps }: Walk, { lane }: LaneView, step: string): boolean {
  const here = steps.findIndex((view) => view.lane.id === lane.id);
  const before = steps.slice(0, Math.max(0, here)).findLast(({ status }) => status !== 'notApplicable');
  return here < 0 || step === lane.id || step === before?.lane.id;
}
