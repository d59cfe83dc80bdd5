import type { Plan } from '../../plan/plan.ts';
import type { SessionEvent } from '../../session/events.ts';
import { endedBadly } from './ended-badly.ts';
import { keepsRulesOf } from './keeps-rules-of.ts';
import type { Found } from './walked-order.ts';

/** What ran in the way back that is walked: its runs but checks and probes, and of each item whose last one did not end well whether somebody said what they make of it. */
type Tried = { runs: Set<string>; bad: Map<string, 'said' | 'left so'> };

/** That the old state is back is said of a way back in which nothing stands that did not end well and of which nobody said anything. */
export function failedOnTheWayBack(plan: Plan, events: readonly SessionEvent[]): (event: SessionEvent) => Found {
  if (!keepsRulesOf(events, 8)) return () => undefined;
  const tried: Tried = { runs: new Set(), bad: new Map() };
  return (event) => {
    const { seq, type, data } = event;
    if (type === 'rollback.started') {
      tried.runs.clear();
      tried.bad.clear();
    }
    hear(plan, tried, event);
    if (type !== 'rollback.ended' || data.outcome === 'left' || data.outcome === 'failed') return undefined;
    const left = [...tried.bad].find(([, said]) => said === 'left so')?.[0];
    if (left === undefined) return undefined;
    const title = plan.rollbacks.flatMap(({ items }) => items).find(({ id }) => id === left)?.title ?? left;
    const message = `Line ${seq} says that the old state is back, and "${title}" had not ended well in the way back, of which nobody said anything.`;
    return { code: 'rollback-unfinished', message };
  };
}

/** What ended badly stays so until it ends well, or somebody says what they make of it. */
function hear(plan: Plan, { runs, bad }: Tried, event: SessionEvent): void {
  const { type, data } = event;
  if (type === 'run.requested' && data.rollback !== undefined) runs.add(data.run);
  // What ran of a way that is not taken any more is no part of it.
  if (type === 'choice.made') for (const item of heldBy(plan, data.choice)) bad.delete(item);
  if (type === 'step.skipped' && data.item === undefined) bad.clear();
  for (const [item, said] of saidBy(event)) if (bad.has(item)) bad.set(item, said);
  if ((type !== 'run.ended' && type !== 'query.answered' && type !== 'run.lost') || !runs.has(data.run)) return;
  if (endedBadly(event)) bad.set(data.item, 'left so');
  else bad.delete(data.item);
}

function saidBy({ type, data }: SessionEvent): [item: string, said: 'said' | 'left so'][] {
  if (type === 'step.skipped' || type === 'step.overridden')
    return data.item === undefined ? [] : [[data.item, 'said']];
  if (type !== 'check.answered' || data.answer === 'applies') return [];
  const said = data.answer === 'open' || data.answer === 'notAsExpected' ? 'left so' : 'said';
  return data.items.map((item) => [item, said]);
}

function heldBy({ choices }: Plan, choice: string): string[] {
  return choices.filter(({ id }) => id === choice).flatMap(({ options }) => options.flatMap(({ items }) => items));
}
