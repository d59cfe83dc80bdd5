import { isAskedAtLoad } from '../plan/choice-kinds.ts';
import type { Gate, Plan } from '../plan/plan.ts';
import { isExample, planAsRead } from '../plan/plan-as-read.ts';
import { rolledBackAt } from '../session/rollback-end.ts';
import { signOffVersionOf } from '../session/sign-off-version.ts';
import type { ItemState, RunState, SessionState } from '../session/state.ts';
import type { ItemStatus } from '../steps/define.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import { countsFrom, findLane, isRuledOut, isSettled, itemStanding, itemState, type Lane, laneOfStep } from './lane.ts';
import { workAbove } from './looked-before.ts';
import { isNotSeen } from './not-judged.ts';
import { type WayBack, wayBack } from './way-back.ts';

export type GateStatus = 'open' | 'clear' | 'stopped' | 'overridden';

/**
 * A place in a lane where the operator has something to do: an item, or the gate that stands behind items. `since`: the item was looked at, and
 * this run above it took that away: it is to be looked at again.
 */
export type Stop =
  | { kind: 'item'; item: Item; status: ItemStatus; since?: RunState }
  | { kind: 'gate'; gate: Gate; status: GateStatus; evidence: { item: Item; status: ItemStatus }[] };

/**
 * A step's status, the weakest of its parts; `ended` and `verified` and `attested` are never one tick. `attested`: a person said something of
 * it, of an item or at a stop. `ended`: nobody did, and no program compared all of it.
 */
export type LaneStatus =
  | 'notStarted'
  | 'current'
  | 'running'
  | 'ended'
  | 'verified'
  | 'attested'
  | 'failed'
  | 'skipped'
  | 'overridden'
  | 'deferred'
  | 'notApplicable'
  | 'waiting'
  | 'rolledBack'
  | 'unknown';

export type LaneView = { lane: Lane; status: LaneStatus; settled: boolean; stops: Stop[]; next: Stop | undefined };

/** Where the operator is, what the way back is, and what should be going on. */
export type Walk = {
  steps: LaneView[];
  /** The lane the operator stands in: the running rollback, else the entered step, else the first open one. */
  current: LaneView | undefined;
  /** The procedures that were started in this session, each once. */
  waysBack: Lane[];
  /** The rollback that has been started and not ended. */
  rollback: LaneView | undefined;
  wayBack: WayBack;
  /** Choices asked once, at load, that are still open. */
  questions: Plan['choices'];
  /** Runs that are requested and not over: the foreground one first, then those behind it. */
  going: RunState[];
  strictOrder: boolean;
};

/** The open choice, asked at load, that decides whether a lane is walked at all: it has to be made before the lane is. */
export function asksFirst({ questions }: Pick<Walk, 'questions'>, lane: Lane): Plan['choices'][number] | undefined {
  const ids = lane.items.map(({ id }) => id);
  return questions.find(({ options }) =>
    options.some(({ steps, items }) => steps.includes(lane.id) || items.some((item) => ids.includes(item))),
  );
}

/** Reads plan and state as a position. Pure; cheap enough to be called for each event. */
export function walk(written: Plan, state: SessionState): Walk {
  const plan = planAsRead(written, state);
  const steps = plan.steps.map((step) => viewLane(plan, state, laneOfStep(plan, step)));
  const active = state.rollbacks.at(-1);
  const lane = active && active.ended === undefined ? findLane(plan, active.id) : undefined;
  const rollback = lane && viewLane(plan, state, lane);
  const entered = steps.find((view) => view.lane.id === state.current && !view.settled && view.status !== 'deferred');
  const open = steps.find((view) => !view.settled && view.status !== 'deferred') ?? steps.find((view) => !view.settled);
  const current = rollback ?? entered ?? open;
  return {
    steps: steps.map((view) =>
      view === current && view.status === 'notStarted' ? { ...view, status: 'current' } : view,
    ),
    current,
    waysBack: [...new Set(state.rollbacks.map(({ id }) => id))].flatMap((id) => findLane(plan, id) ?? []),
    rollback,
    wayBack: wayBack(plan, state, current?.lane),
    questions: plan.choices.filter((choice) => isAskedAtLoad(choice) && state.choices[choice.id] === undefined),
    going: goingRuns(state),
    strictOrder: plan.gates.some((gate) => gate.type === 'order'),
  };
}

function viewLane(plan: Plan, state: SessionState, lane: Lane): LaneView {
  const stops = stopsOf(plan, state, lane);
  const isSeenOtherwise = (item: Item) => isNotSeen(state, lane, item);
  const next = stops.find((stop) => !isOver(stop, stops, isSeenOtherwise));
  const settled = next === undefined || (signOffVersionOf(state) < 3 && wasRolledBack(state, lane));
  return { lane, stops, next, settled, status: laneStatus(state, lane, stops, settled) };
}

/** Items and gates in the order of the document: a gate stands behind the item it names. */
function stopsOf(plan: Plan, state: SessionState, lane: Lane): Stop[] {
  const stops: Stop[] = [];
  let evidence: { item: Item; status: ItemStatus }[] = [];
  const gates = Map.groupBy(lane.gates, (gate) => gate.after);
  const addGates = (after: string | null) => {
    const behind = gates.get(after) ?? [];
    // A stop of the way that was not chosen is as little part of the walk as the items it stands behind.
    if (behind.length === 0 || (after !== null && isRuledOut(plan, state, lane.id, after))) return;
    for (const gate of behind) {
      stops.push({ kind: 'gate', gate, status: gateStatus(state, lane, gate, evidence), evidence });
      evidence = [];
    }
  };
  addGates(null);
  for (const item of lane.items) {
    const standing = itemStanding(plan, state, lane, item);
    stops.push({ kind: 'item', item, ...standing });
    evidence.push({ item, status: standing.status });
    addGates(item.id);
  }
  return stops;
}

/** An answer counts only for what it was given on: a later run of the gate's evidence, or of what that looks at, opens the gate again. */
function gateStatus(
  state: SessionState,
  lane: Lane,
  gate: Gate,
  evidence: { item: Item; status: ItemStatus }[],
): GateStatus {
  // Somebody else's yes is for what comes next, whether or not something before it applied.
  // An example that was not run says nothing of what the stop asks.
  const isAbout = gate.approvals === undefined ? evidence.filter(({ item }) => !isExample(item)) : [];
  if (isAbout.length > 0 && isAbout.every(({ status }) => status === 'notApplicable')) return 'clear';
  if (state.steps[lane.id]?.skipped) return 'overridden';
  const mine = state.steps[lane.id]?.gates[gate.id];
  const runs = evidence.flatMap(({ item }) => {
    const work = workAbove(state, lane, item);
    return [...itemState(state, lane.id, item.id).runs, ...(work === undefined ? [] : [work])];
  });
  const lastRun = runs.reduce((last, run) => Math.max(last, run.seq), countsFrom(state, lane.id));
  if (mine?.overridden && mine.overridden.seq > lastRun) return 'overridden';
  if (!mine?.answer || mine.answer.seq < lastRun) return 'open';
  return mine.answer.value === 'clear' ? 'clear' : 'stopped';
}

function isOver(stop: Stop, stops: Stop[], isSeenOtherwise: (item: Item) => boolean): boolean {
  if (stop.kind === 'gate') return isPassed(stop);
  return isSettled(stop.status) || (stop.status === 'review' && isAskedAtGate(stop, stops, isSeenOtherwise));
}

function isPassed({ status }: Stop): boolean {
  return status === 'clear' || status === 'overridden';
}

/**
 * An item in review is over for now when a gate behind it asks for the same evidence, before anything changes what was seen; where a program did not
 * see what is expected, that is asked by itself.
 */
function isAskedAtGate(
  stop: Extract<Stop, { kind: 'item' }>,
  stops: Stop[],
  isSeenOtherwise: (item: Item) => boolean,
): boolean {
  const gate = gateFor(stop, stops);
  if (gate === undefined || isPassed(gate)) return gate !== undefined;
  if (isSeenOtherwise(stop.item)) return false;
  return !stops.slice(stops.indexOf(stop) + 1, stops.indexOf(gate)).some(mayStillChange);
}

/** What a person does by hand may change anything, whatever its words are. */
function mayStillChange(stop: Stop): boolean {
  if (stop.kind === 'gate' || stop.status === 'skipped' || stop.status === 'notApplicable') return false;
  const { effect } = stop.item;
  return effect === 'changes' || effect === 'destroys' || isByHand(stop.item);
}

function isByHand(item: Item): boolean {
  const { verbs, program } = definitionOf(item);
  return verbs.includes('attest') && program(item) === null;
}

/** The gate whose evidence holds this item. */
export function gateFor(stop: Stop, stops: Stop[]): Extract<Stop, { kind: 'gate' }> | undefined {
  if (stop.kind === 'gate') return stop;
  return stops.find(
    (other): other is Extract<Stop, { kind: 'gate' }> =>
      other.kind === 'gate' && other.evidence.some(({ item }) => item.id === stop.item.id),
  );
}

function laneStatus(state: SessionState, lane: Lane, stops: Stop[], settled: boolean): LaneStatus {
  const mine = state.steps[lane.id];
  if (mine?.skipped) return 'skipped';
  if (wasRolledBack(state, lane)) return 'rolledBack';
  const items = stops.flatMap((stop) => (stop.kind === 'item' ? [stop.status] : []));
  if (items.length > 0 && items.every((status) => status === 'notApplicable')) return 'notApplicable';
  const trouble = troubleOf(items, stops);
  if (trouble) return trouble;
  if (settled)
    return settledStatus(stops, mine?.overridden !== undefined || stops.some(({ status }) => status === 'overridden'));
  const begun = items.some((status) => ['ended', 'verified', 'attested', 'kept'].includes(status));
  return mine?.deferred ? 'deferred' : begun ? 'current' : 'notStarted';
}

/** What outweighs everything else in a step, the heaviest first. */
function troubleOf(items: ItemStatus[], stops: Stop[]): LaneStatus | undefined {
  if (items.includes('running')) return 'running';
  if (items.includes('unknown')) return 'unknown';
  const stopped = stops.some((stop) => stop.kind === 'gate' && stop.status === 'stopped');
  if (stopped || items.includes('failed') || items.includes('contradicted')) return 'failed';
  return items.includes('waiting') ? 'waiting' : undefined;
}

function settledStatus(stops: Stop[], overridden: boolean): LaneStatus {
  const items = stops.flatMap((stop) => (stop.kind === 'item' ? [stop.status] : []));
  const done = items.filter((status) => status !== 'notApplicable');
  // What was only skipped was not done, and is never ticked.
  if (done.length > 0 && done.every((status) => status === 'skipped')) return 'skipped';
  if (overridden) return 'overridden';
  if (done.length > 0 && done.every((status) => status === 'verified')) return 'verified';
  return stops.some(isByPerson) ? 'attested' : 'ended';
}

/** What rests on a person's word: an item that was answered, or a stop that was; one over what did not apply was not asked. */
function isByPerson(stop: Stop): boolean {
  if (stop.kind === 'item') return stop.status === 'attested';
  const { status, evidence } = stop;
  return status === 'clear' && (evidence.length === 0 || evidence.some((one) => one.status !== 'notApplicable'));
}

/** Rolled back for good: nothing of the step was done again after the rollback ended. */
function wasRolledBack(state: SessionState, lane: Lane): boolean {
  const at = rolledBackAt(state, lane.id);
  if (at === undefined) return false;
  const items = Object.values(state.steps[lane.id]?.items ?? {});
  const done = signOffVersionOf(state) < 3 ? items.flatMap(({ runs }) => runs) : items.flatMap(marksOf);
  return done.every(({ seq }) => seq < at);
}

function marksOf({ runs, answer, skipped, overridden, wait }: ItemState): { seq: number }[] {
  return [...runs, ...[answer, skipped, overridden, wait].filter((mark) => mark !== undefined)];
}

function goingRuns(state: SessionState): RunState[] {
  const going = Object.values(state.steps).flatMap((step) =>
    Object.values(step.items).flatMap(({ runs, checks = [] }) =>
      [...runs, ...checks].filter(({ result }) => result.status === 'going'),
    ),
  );
  return [...going.filter((run) => !isInBackground(run)), ...going.filter(isInBackground)];
}

/** Whether a run goes on behind the walk: kept by the operator's wish, or a probe of a wait. A check is waited for. */
export function isInBackground({ kept, request }: RunState): boolean {
  return kept || (request.probe !== undefined && request.checks === undefined);
}
