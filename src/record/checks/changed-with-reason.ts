import type { Plan } from '../../plan/plan.ts';
import type { EventData, SessionEvent } from '../../session/events.ts';
import { keepsRulesOf } from './keeps-rules-of.ts';
import type { Found } from './walked-order.ts';

/** Stops that stand tripped, with their step; the ways that were taken; and the items that ran. */
type Said = { tripped: Map<string, string>; taken: Map<string, number>; ran: Set<string> };

/**
 * What was said is changed with a reason: that a stop is tripped, where nothing of its step ran since; which way is taken, once a command of the one before ran. So is the end of a way
 * back, for which somebody says what they saw.
 */
export function changedWithReason(plan: Plan, events: readonly SessionEvent[]): (event: SessionEvent) => Found {
  if (!keepsRulesOf(events, 8)) return () => undefined;
  const said: Said = { tripped: new Map(), taken: new Map(), ran: new Set() };
  return (event) => {
    const what = unfounded(plan, said, event);
    hear(said, event);
    return what === undefined
      ? undefined
      : { code: 'reason-missing', message: `Line ${event.seq} ${what}, and gives no reason.` };
  };
}

function unfounded(plan: Plan, { tripped, taken, ran }: Said, { type, data }: SessionEvent): string | undefined {
  if (type === 'condition.answered' && data.answer === 'clear' && tripped.has(data.gate) && isBlank(data.reason))
    return 'takes back that a stop was tripped';
  if (type === 'rollback.ended' && data.outcome !== 'left' && isBlank(data.evidence))
    return 'says how a way back ended';
  if (type !== 'choice.made' || !isBlank(data.reason)) return undefined;
  const before = plan.choices.find(({ id }) => id === data.choice)?.options[taken.get(data.choice) ?? -1];
  return before?.items.some((item) => ran.has(item))
    ? `takes another way than "${before.label}", of which a command had run`
    : undefined;
}

function isBlank(reason: string | undefined): boolean {
  return (reason ?? '').trim() === '';
}

function hear({ tripped, taken, ran }: Said, event: SessionEvent): void {
  const { type, data } = event;
  if (type === 'condition.answered') {
    if (data.answer === 'true') tripped.set(data.gate, data.step);
    else tripped.delete(data.gate);
  }
  if (type === 'choice.made') taken.set(data.choice, data.option);
  if (type === 'run.requested' && data.checks === undefined) ran.add(data.item);
  for (const [gate, step] of tripped) if (mayOpen(event, gate, step)) tripped.delete(gate);
}

/** What may open a tripped stop, or leave it out, so that it is asked anew. */
function mayOpen({ type, data }: SessionEvent, gate: string, step: string): boolean {
  if (type === 'choice.made' || type === 'host.bound') return true;
  if (type === 'rollback.ended') return data.undone?.includes(step) ?? true;
  if (type === 'step.overridden') return data.gate === gate;
  return opens[type]?.(data as never) === step;
}

/** The step in which something happened that may open its stops. */
const opens: { [Type in SessionEvent['type']]?: (data: EventData<Type>) => string | undefined } = {
  'run.requested': ({ step }) => step,
  'step.skipped': ({ step, item }) => (item === undefined ? step : undefined),
  'check.answered': ({ step, answer }) => (answer === 'notApplicable' ? step : undefined),
};
