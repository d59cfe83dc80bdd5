import type { Gate } from '../plan/plan.ts';
import type { SessionState } from '../session/state.ts';
import { outOfOrder } from '../session/step-events.ts';
import type { Item } from '../steps/index.ts';
import type { Context } from './context.ts';
import { shellHindrance } from './decide-look-around.ts';
import type { Lane } from './lane.ts';
import { leftOutWords } from './left-out.ts';
import { asksFirst, isInBackground, type LaneView, type Walk, walk } from './walk.ts';

/** What goes on in front of the operator: a command, or a shell of their own. */
export function busyHindrance({ plan, state }: Pick<Context, 'plan' | 'state'>): string | undefined {
  const running = walk(plan, state).going.find((run) => !isInBackground(run));
  return running
    ? `"${running.text.split('\n')[0]}" is still running. Wait for its end, or stop it with Ctrl-C.`
    : shellHindrance(state);
}

/** What has to come first before anything is begun at an item: the way it belongs to, a run that ends, a stop, a step, a choice; undefined when nothing has. */
export function orderHindrance(
  { plan, state }: Pick<Context, 'plan' | 'state'>,
  lane: Lane,
  item: Item,
): string | undefined {
  const view = walk(plan, state);
  const mine = view.rollback?.lane.id === lane.id ? view.rollback : view.steps.find((one) => one.lane.id === lane.id);
  return (
    leftOutWords(plan, state, lane, item) ??
    busyHindrance({ plan, state }) ??
    stoppedBefore(view.steps, lane) ??
    laneHindrance(stepBefore(view, state, lane)) ??
    choiceFirst(asksFirst(view, lane)?.title) ??
    (mine && stopBefore(mine, item))
  );
}

function stoppedBefore(steps: LaneView[], lane: Lane): string | undefined {
  const found = trueStopBefore(steps, lane);
  return (
    found &&
    `The stop on line ${found.gate.line} was answered with stop. Roll step ${found.lane.number} back, answer it anew (a), or override it with a reason (o).`
  );
}

/** A stop that was answered "true" holds all that comes behind it, wherever the operator went meanwhile. */
export function trueStopBefore(steps: LaneView[], lane: Lane): { lane: Lane; gate: Gate } | undefined {
  if (lane.number === null) return undefined;
  const before = steps.slice(
    0,
    steps.findIndex((one) => one.lane.id === lane.id),
  );
  for (const { settled, stops, lane: stopped } of before) {
    const stop = stops.find((one) => one.kind === 'gate' && one.status === 'stopped');
    if (!settled && stop?.kind === 'gate') return { lane: stopped, gate: stop.gate };
  }
  return undefined;
}

function laneHindrance(before: LaneView | undefined): string | undefined {
  return before === undefined
    ? undefined
    : `Step ${before.lane.number} is not done. Finish it, or press o to go out of order (recorded as a deviation).`;
}

/**
 * The step that has to come before anything runs in this one, where the checklist demands its order and nobody went out of it with a reason. To have ticked something in a step is no
 * such reason.
 */
export function stepBefore(
  { steps, strictOrder }: Pick<Walk, 'steps' | 'strictOrder'>,
  state: SessionState,
  lane: Lane,
): LaneView | undefined {
  if (!strictOrder || lane.number === null) return undefined;
  if (state.steps[lane.id]?.overridden?.some(({ what }) => what === outOfOrder)) return undefined;
  const before = steps.find((one) => !one.settled && one.status !== 'deferred');
  return before === undefined || (before.lane.number ?? 0) >= lane.number ? undefined : before;
}

function choiceFirst(title: string | undefined): string | undefined {
  return title === undefined ? undefined : `Choose first, for this step may not be walked at all: ${title}`;
}

/** Within a lane the order of the document holds: what stands before must be done, skipped with a reason, or cleared. */
function stopBefore(view: LaneView, item: Item): string | undefined {
  const at = view.stops.findIndex((stop) => stop.kind === 'item' && stop.item.id === item.id);
  const next = view.next === undefined ? -1 : view.stops.indexOf(view.next);
  if (next < 0 || at <= next) return undefined;
  return view.next?.kind === 'gate'
    ? `The stop on line ${view.next.gate.line} comes first: ${view.next.gate.text}`
    : `"${view.next?.item.title}" comes first. Do it, or skip it with a reason (s).`;
}
