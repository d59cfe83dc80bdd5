import type { Plan } from '../../plan/plan.ts';
import type { EventData, SessionEvent } from '../../session/events.ts';
import { askedAsWritten } from './asked-as-written.ts';
import { changedWithReason } from './changed-with-reason.ts';
import { comparedAsExpected } from './compared-as-expected.ts';
import type { OrderProblem } from './event-order.ts';
import { failedOnTheWayBack } from './failed-on-the-way-back.ts';
import { inItsOrder } from './in-its-order.ts';
import { nothingLeftOut } from './nothing-left-out.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { saidOfFailure } from './said-of-failure.ts';
import { stopsInOrder } from './stops-in-order.ts';
import { waitsAsLong } from './waits-as-long.ts';
import { waysBackInOrder } from './ways-back-in-order.ts';

/** One thing that the walk never does, held against each event in turn: a code and a sentence for the first that goes against it. */
export type WalkRule = (plan: Plan, events: readonly SessionEvent[]) => (event: SessionEvent) => Found;
export type Found = Omit<OrderProblem, 'line'> | undefined;

/**
 * The first event that the walk would have refused: each is possible by itself and in the order of runs, and no session that went on as deploy-assist
 * goes on has it. Who writes a journal by hand has to keep all of it. Pure; linear in the number of events.
 */
export function walkedOrder(plan: Plan, events: readonly SessionEvent[]): OrderProblem | undefined {
  const rules: WalkRule[] = [
    places,
    reasons,
    changedWithReason,
    oneAtATime,
    waysBackInOrder,
    failedOnTheWayBack,
    saidOfFailure,
    nothingLeftOut,
    comparedAsExpected,
    inItsOrder,
    stopsInOrder,
    waitsAsLong,
    askedAsWritten,
  ];
  const asked = rules.map((rule) => rule(plan, events));
  for (const event of events)
    for (const ask of asked) {
      const found = ask(event);
      if (found !== undefined) return { line: event.seq, ...found };
    }
  return undefined;
}

/** What is skipped, overridden, answered or chosen is in the plan, and there. */
function places(plan: Plan): (event: SessionEvent) => Found {
  const lanes = [...plan.steps, ...plan.rollbacks];
  const items = new Map(lanes.map((lane) => [lane.id, new Set(lane.items.map(({ id }) => id))]));
  const stops = new Map(plan.gates.map(({ id, step }) => [id, step]));
  return (event) => {
    if (event.type === 'choice.made') return isWay(plan, event.data) ? undefined : notThere(event.seq, 'way');
    const named = namedBy(event);
    if (named === undefined) return undefined;
    const { step, item, gate } = named;
    if (!items.has(step)) return notThere(event.seq, 'step');
    if (item !== undefined && !items.get(step)?.has(item)) return notThere(event.seq, 'item');
    return gate === undefined || stops.get(gate) === step ? undefined : notThere(event.seq, 'stop');
  };
}

type Named = { step: string; item?: string | undefined; gate?: string | undefined };

/** What an event says something of without running it. */
function namedBy({ type, data }: SessionEvent): Named | undefined {
  if (type === 'step.skipped' || type === 'step.overridden' || type === 'condition.answered') return data;
  return type === 'step.deferred' || type === 'step.entered' ? { step: data.step } : undefined;
}

function isWay(plan: Plan, { choice, option, label }: EventData<'choice.made'>): boolean {
  return plan.choices.find(({ id }) => id === choice)?.options[option]?.label === label;
}

function notThere(seq: number, what: 'step' | 'item' | 'stop' | 'way'): Found {
  return { code: `unknown-${what}`, message: `Line ${seq} names a ${what} that the plan does not have there.` };
}

/** What is done otherwise than written is done for a reason, and whoever signs signs it. */
function reasons(): (event: SessionEvent) => Found {
  return ({ seq, type, data }) => {
    const given = reasonOf({ type, data } as SessionEvent);
    return given === undefined || given.trim() !== ''
      ? undefined
      : { code: 'reason-missing', message: `Line ${seq} does otherwise than the checklist says, and gives no reason.` };
  };
}

/** The reason that an event of this kind has to give; undefined where it has to give none. */
function reasonOf({ type, data }: SessionEvent): string | undefined {
  if (type === 'step.skipped' || type === 'step.overridden' || type === 'step.deferred') return data.reason;
  if (type === 'environment.taken' || type === 'hold.placed') return data.reason;
  if (type === 'run.requested' && data.written !== undefined) return data.reason ?? '';
  return type === 'wait.ended' ? data.early : undefined;
}
