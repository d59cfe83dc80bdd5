import { signOffVersionOf } from '../session/sign-off-version.ts';
import type { ItemState, RunState, SessionState, StepState } from '../session/state.ts';
import type { ItemStatus } from '../steps/define.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import { mayChange } from './may-change.ts';

type Place = { id: string; items: readonly Item[] };

/**
 * The run that took away what was said of an item, or compared in it: the item only looks at what was done above it in its step, and that was
 * done again since. Undefined where what it looked at still stands. `status`: what the item amounts to by itself.
 */
export function ranSinceLooked(
  state: SessionState,
  lane: Place,
  item: Item,
  mine: ItemState,
  status: ItemStatus,
): RunState | undefined {
  if (!saysSomething.has(status)) return undefined;
  const work = workAbove(state, lane, item);
  return work !== undefined && work.seq > lookedAt(mine) ? work : undefined;
}

/** The last run above an item that it looks at; none of what is no look, nor in what was signed by earlier rules. */
export function workAbove(state: SessionState, lane: Place, item: Item): RunState | undefined {
  const step = state.steps[lane.id];
  if (step === undefined || signOffVersionOf(state) < 5 || !isLook(item)) return undefined;
  return worksAbove(step, lane.items).get(item.id);
}

/** Statuses that tell something of what was looked at: `ended` alone claims nothing of it. */
const saysSomething: ReadonlySet<ItemStatus> = new Set(['verified', 'attested', 'contradicted', 'review', 'failed']);

/** A box, or what only reads; what is to be copied is something to do elsewhere. */
function isLook(item: Item): boolean {
  if (item.kind === 'check') return item.data.copy === null;
  return item.effect === 'reads' && definitionOf(item).verbs.includes('run');
}

/** When it was looked: the run whose output was judged; of a box, and of what was done by hand, the answer. */
function lookedAt({ runs, answer }: ItemState): number {
  const seen = answer?.value === 'done' ? undefined : runs.at(-1)?.seq;
  return seen ?? answer?.seq ?? 0;
}

/** For each item the last run above it that it looks at. Made once for each step of a state, which nobody changes. */
function worksAbove(step: StepState, items: readonly Item[]): ReadonlyMap<string, RunState> {
  const known = found.get(step);
  if (known?.items === items) return known.works;
  const works = new Map<string, RunState>();
  let changed: RunState | undefined;
  let read: RunState | undefined;
  for (const item of items) {
    const isBox = item.kind === 'check';
    const work = isBox ? later(changed, read) : changed;
    if (work !== undefined) works.set(item.id, work);
    const attempts = step.items[item.id]?.runs.filter(({ request }) => request.probe === undefined) ?? [];
    changed = later(
      changed,
      attempts.findLast((run) => mayChange(run, item.effect)),
    );
    // A box below what only reads is about what that shows, until the next command.
    if (!isBox) read = item.effect === 'reads' ? attempts.at(-1) : undefined;
  }
  found.set(step, { items, works });
  return works;
}

const found = new WeakMap<StepState, { items: readonly Item[]; works: ReadonlyMap<string, RunState> }>();

function later(one: RunState | undefined, other: RunState | undefined): RunState | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.seq > other.seq ? one : other;
}
