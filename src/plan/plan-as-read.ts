import type { Reading } from '../session/reading.ts';
import type { SessionState } from '../session/state.ts';
import { strongestEffect } from '../steps/define.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import { environmentAt } from './environment-at.ts';
import { boundAt, loginsAt } from './logins-at.ts';
import type { Plan } from './plan.ts';

/**
 * The plan as the session's operators read it: what they said of blocks in doubt is said of the items in them. Ids, places and stops stay.
 * The same plan where nothing is in doubt. What was said counts once: a plan that is read already may be given again.
 */
export function planAsRead(plan: Plan, state: SessionState): Plan {
  if (lanesInDoubt(plan).size === 0 && Object.keys(state.logins).length === 0) return plan;
  return {
    ...plan,
    steps: plan.steps.map((step) => laneAsRead(plan, state, step)),
    rollbacks: plan.rollbacks.map((rollback) => laneAsRead(plan, state, rollback)),
  };
}

/** Whether somebody has to say what the item's block is before it can run. */
export function isInDoubt(item: Item): boolean {
  return definitionOf(item).sureness?.(item).confidence === 'C';
}

/** Whether it is in doubt because the text calls it an example of what stands above it. */
export function isExample(item: Item): boolean {
  return isInDoubt(item) && definitionOf(item).sureness?.(item).example === true;
}

type Lane = { id: string; environment: string | null; items: Item[] };

/** A plan never changes: which of its lanes hold something in doubt is looked up once. */
const known = new WeakMap<Plan, ReadonlySet<string>>();

function lanesInDoubt(plan: Plan): ReadonlySet<string> {
  const before = known.get(plan);
  if (before) return before;
  const lanes: Lane[] = [...plan.steps, ...plan.rollbacks];
  const found = new Set(lanes.filter(({ items }) => items.some(isInDoubt)).map(({ id }) => id));
  known.set(plan, found);
  return found;
}

function laneAsRead<One extends Lane>(plan: Plan, state: SessionState, lane: One): One {
  const said = state.steps[lane.id]?.items;
  const hostFor = (item: Item) => state.hosts[environmentAt(lane, item) ?? '']?.host ?? null;
  const isSaidBehind = lane.items.some((item) => saidBehind(plan, state, item));
  if (!isSaidBehind && !lanesInDoubt(plan).has(lane.id)) return lane;
  if (!isSaidBehind && said === undefined && lane.items.every((item) => hostFor(item) === null)) return lane;
  return {
    ...lane,
    items: lane.items.map((item) => {
      const placed = saidBehind(plan, state, item)
        ? itemBehind(item, boundAt(plan, state, environmentAt(lane, item), item))
        : itemOn(item, hostFor(item));
      return itemAsRead(placed, said?.[item.id]?.reading?.answer);
    }),
  };
}

function itemOn(item: Item, host: string | null): Item {
  return host === null ? item : (definitionOf(item).runOn?.(item, host) ?? item);
}

function saidBehind(plan: Plan, { logins }: SessionState, item: Item): boolean {
  return loginsAt(plan, item).some(({ name }) => logins[name] !== undefined);
}

/** An item behind a login of which it was said where that runs. What is typed there by hand is no longer in doubt either. */
function itemBehind(item: Item, bound: ReturnType<typeof boundAt>): Item {
  const definition = definitionOf(item);
  if (definition.program(item)?.by === 'database') return item;
  if (bound?.byHand) return definition.readAs?.(item, 'byHand') ?? item;
  return definition.runBehind?.(item, bound?.host ?? null) ?? item;
}

/** An item of a block that somebody said is this. What is in no doubt stays what it is. */
export function itemAsRead(item: Item, reading: Reading | undefined): Item {
  if (reading === undefined || !isInDoubt(item)) return item;
  const read = definitionOf(item).readAs?.(item, reading) ?? item;
  const program = definitionOf(read).program(read);
  return program?.by === 'shell'
    ? { ...read, effect: strongestEffect(program.commands.map(({ effect }) => effect)) }
    : read;
}
