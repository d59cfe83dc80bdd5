import type { Plan } from '../../plan/plan.ts';
import type { EventData, SessionEvent } from '../../session/events.ts';
import { definitionOf, type Item } from '../../steps/index.ts';
import type { Found } from './walked-order.ts';

type Walked = {
  /** The way back that is being walked. */
  open: string | undefined;
  /** The items of it of which something was said or run since it was started; null where one reason was given for all of it. */
  met: Set<string> | null;
  /** Steps in which something was done. */
  touched: Set<string>;
  /** Runs of the way back that go on in front of the operator. */
  going: Set<string>;
  /** Some environment is on another host: a command that only opens the line to it is over there. */
  elsewhere: boolean;
};

/** A way back is walked from its start to its end, one at a time; its end claims no more than was done in it. */
export function waysBackInOrder(plan: Plan): (event: SessionEvent) => Found {
  const walked: Walked = { open: undefined, met: new Set(), touched: new Set(), going: new Set(), elsewhere: false };
  return (event) => {
    const { seq, type, data } = event;
    if (type === 'rollback.started') return start(plan, walked, seq, data);
    if (type === 'rollback.ended') return end(plan, walked, seq, data);
    if (type === 'session.closed' && walked.open !== undefined)
      return wrong('rollback-without-end', `The session was closed on line ${seq} while a way back was being walked.`);
    if (type === 'run.requested' && !isAllowed(plan, walked, data))
      return wrong('rollback-not-begun', `Line ${seq} runs a command of a way back that was not being walked.`);
    meet(walked, event);
    return undefined;
  };
}

function start(plan: Plan, walked: Walked, seq: number, { rollback }: EventData<'rollback.started'>): Found {
  if (!plan.rollbacks.some(({ id }) => id === rollback))
    return wrong('unknown-rollback', `Line ${seq} names a way back that the plan does not have.`);
  if (walked.open !== undefined)
    return wrong('rollback-twice', `Line ${seq} starts a way back while another one was being walked.`);
  walked.open = rollback;
  walked.met = new Set();
  return undefined;
}

function end(plan: Plan, walked: Walked, seq: number, data: EventData<'rollback.ended'>): Found {
  if (walked.open !== data.rollback)
    return wrong('rollback-not-begun', `Line ${seq} ends a way back that was not being walked.`);
  const other = data.undone?.find((id) => !walked.touched.has(id) || !plan.steps.some((step) => step.id === id));
  if (other !== undefined)
    return wrong('undone-not-done', `Line ${seq} says of a step that it was undone in which nothing had been done.`);
  const isBack = data.outcome === 'restored' || data.outcome === 'attested';
  if (isBack && walked.going.size > 0)
    return wrong(
      'rollback-unfinished',
      `Line ${seq} says that the old state is back, and a command for it was still running.`,
    );
  const left = isBack ? leftOpen(plan, walked) : undefined;
  if (left !== undefined)
    return wrong(
      'rollback-unfinished',
      `Line ${seq} says that the old state is back, and nothing was done or said of "${left}" in the way back.`,
    );
  walked.open = undefined;
  return undefined;
}

/** The title of an item that has to be done and of which nothing is said; what a choice decides may belong to another way. */
function leftOpen(plan: Plan, { open, met, elsewhere }: Walked): string | undefined {
  if (met === null || elsewhere) return undefined;
  const chosen = new Set(plan.choices.flatMap(({ options }) => options.flatMap(({ items }) => items)));
  const items = plan.rollbacks.find(({ id }) => id === open)?.items ?? [];
  return items.find((item) => !met.has(item.id) && !chosen.has(item.id) && isDone(item))?.title;
}

/** What is run, said of or waited for; a way is chosen elsewhere. */
function isDone(item: Item): boolean {
  return definitionOf(item).verbs.some((verb) => verb !== 'choose');
}

/** Checks and probes are filed where they are looked for. */
function isAllowed(plan: Plan, { open }: Walked, data: EventData<'run.requested'>): boolean {
  if (data.checks !== undefined || data.probe !== undefined) return true;
  const isBack = plan.rollbacks.some(({ id }) => id === data.step);
  return isBack ? open === data.step && data.rollback === data.step : data.rollback === undefined;
}

function meet(walked: Walked, { type, data }: SessionEvent): void {
  if (type === 'run.requested' && data.rollback !== undefined) walked.going.add(data.run);
  if (type === 'run.ended' || type === 'run.lost' || type === 'run.kept' || type === 'query.answered')
    walked.going.delete(data.run);
  if (type === 'host.bound') walked.elsewhere ||= data.host !== null;
  if (!('step' in data) || typeof data.step !== 'string') return;
  if (type === 'run.requested' || type === 'check.answered' || type === 'wait.started') walked.touched.add(data.step);
  if (data.step !== walked.open) return;
  if (type === 'step.skipped' && data.item === undefined) walked.met = null;
  const items = 'items' in data ? data.items : 'item' in data ? [data.item] : [];
  for (const item of items) if (typeof item === 'string') walked.met?.add(item);
}

function wrong(code: string, message: string): Found {
  return { code, message };
}
