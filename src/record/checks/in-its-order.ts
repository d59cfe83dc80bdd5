import { programTexts } from '../../plan/command-outcomes.ts';
import type { Plan } from '../../plan/plan.ts';
import { isExample } from '../../plan/plan-as-read.ts';
import type { EventData, SessionEvent } from '../../session/events.ts';
import { outOfOrder } from '../../session/step-events.ts';
import type { Item } from '../../steps/index.ts';
import { keepsRulesOf } from './keeps-rules-of.ts';
import { followStandings, type Standing, type Standings } from './standings.ts';
import type { Found } from './walked-order.ts';

/** `asked`: those of its items that are surely asked for. */
type Lane = { id: string; number?: number; items: readonly Item[]; asked: readonly Item[] };

/**
 * Within a step, and within a way back, nothing runs before what stands above it was done, skipped with a reason or gone on from; and where the checklist demands the order of its steps,
 * none before those in front of it, unless they were put off or it was gone out of order with a reason. Of what a choice, an answer or a line to another host may have taken out of the walk
 * nothing is asked.
 */
export function inItsOrder(plan: Plan, events: readonly SessionEvent[]): (event: SessionEvent) => Found {
  if (!keepsRulesOf(events, 8)) return () => undefined;
  const lanes = new Map([...plan.steps, ...plan.rollbacks].map((lane) => [lane.id, asked(plan, lane)]));
  const standings = followStandings(plan);
  const isStrict = plan.gates.some(({ type }) => type === 'order');
  const steps = plan.steps.flatMap(({ id }) => lanes.get(id) ?? []);
  const freed = { putOff: new Set<string>(), outOfOrder: new Set<string>() };
  return (event) => {
    const { seq, type, data } = event;
    const lane = type === 'run.requested' && isOfTheWalk(data) ? lanes.get(data.step) : undefined;
    const above = lane && type === 'run.requested' ? aboveIn(lane, data.item, standings) : undefined;
    const before =
      lane && isStrict && !freed.outOfOrder.has(lane.id)
        ? beforeIn(steps, lane, { putOff: freed.putOff, standings })
        : undefined;
    if (type === 'step.deferred') freed.putOff.add(data.step);
    if (type === 'step.overridden' && data.what === outOfOrder) freed.outOfOrder.add(data.step);
    standings.hear(event);
    const words = above ?? before;
    return words === undefined
      ? undefined
      : { code: 'out-of-order', message: `Line ${seq} runs what comes behind ${words}.` };
  };
}

function isOfTheWalk({ probe, checks }: EventData<'run.requested'>): boolean {
  return probe === undefined && checks === undefined;
}

function aboveIn({ id, items, asked }: Lane, run: string, standings: Standings): string | undefined {
  const above = new Set(
    items.slice(
      0,
      Math.max(
        0,
        items.findIndex((item) => item.id === run),
      ),
    ),
  );
  for (const item of asked) {
    const standing = above.has(item) ? standings.of(id, item.id) : 'met';
    if (standing !== 'met') return `"${item.title}" on line ${item.line} of the checklist, which ${words[standing]}`;
  }
  return undefined;
}

function beforeIn(
  steps: readonly Lane[],
  lane: Lane,
  { putOff, standings }: { putOff: ReadonlySet<string>; standings: Standings },
): string | undefined {
  const at = steps.indexOf(lane);
  const open = steps
    .slice(0, Math.max(0, at))
    .find(({ id, asked }) => !putOff.has(id) && asked.some((item) => standings.of(id, item.id) !== 'met'));
  return open && `step ${open.number}, which was not done, and the checklist demands its order`;
}

const words: Record<Exclude<Standing, 'met'>, string> = {
  open: 'was not done',
  bad: 'did not end well, and nobody said what they make of it',
};

function asked(plan: Plan, lane: Omit<Lane, 'asked'>): Lane {
  const held = new Set(
    plan.choices.flatMap(({ options }) => options.flatMap(({ items, steps }) => [...items, ...steps])),
  );
  const lines = new Set(plan.logins?.map(({ line }) => line));
  const isAsked = (item: Item) =>
    !held.has(item.id) &&
    !isExample(item) &&
    !lines.has(item.line) &&
    !programTexts(item).some((text) => /^\s*ssh\s/.test(text));
  return { ...lane, asked: held.has(lane.id) ? [] : lane.items.filter(isAsked) };
}
