import { programTexts } from '../../plan/command-outcomes.ts';
import { mayBeNamedEnd } from '../../plan/named-end.ts';
import type { Plan } from '../../plan/plan.ts';
import { isInDoubt } from '../../plan/plan-as-read.ts';
import type { EventData, SessionEvent } from '../../session/events.ts';
import { definitionOf, type Item } from '../../steps/index.ts';
import { endedBadly } from './ended-badly.ts';
import { keepsRulesOf } from './keeps-rules-of.ts';
import type { Found } from './walked-order.ts';

/** The last run of an item that was no check and no probe, and the event that ended it. */
type Ran = { run: string; isEdited: boolean; end?: SessionEvent };

/**
 * What failed is called done or as expected with a reason, unless the checklist says that it may end so; it is not said not to apply. A change that could run here
 * and of which no run was seen to its end is called done with a word of how. Linear in the number of events.
 */
export function saidOfFailure(plan: Plan, events: readonly SessionEvent[]): (event: SessionEvent) => Found {
  if (!keepsRulesOf(events, 8)) return () => undefined;
  const items = new Map(
    [...plan.steps, ...plan.rollbacks].flatMap((lane) => lane.items.map((item) => [item.id, item])),
  );
  const last = new Map<string, Ran>();
  return (event) => {
    const { seq, type, data } = event;
    if (type === 'run.requested' && data.checks === undefined && data.probe === undefined)
      last.set(data.item, { run: data.run, isEdited: data.written !== undefined });
    if (type === 'run.ended' || type === 'query.answered' || type === 'run.lost') {
      const ran = last.get(data.item);
      if (ran?.run === data.run) ran.end = event;
    }
    if (type === 'rollback.started') forget(last, plan.rollbacks.find(({ id }) => id === data.rollback)?.items ?? []);
    if (type === 'rollback.ended') forgetUndone(plan, last, data);
    if (type !== 'check.answered') return undefined;
    const wrong = data.items.some((id) => {
      const item = items.get(id);
      return item !== undefined && isUnfounded(plan, item, data, last.get(id));
    });
    if (!wrong) return undefined;
    const message = `Line ${seq} does otherwise than the checklist says: it takes for done, as expected or not to apply what did not end well or was not seen to its end, and gives no reason.`;
    return { code: 'reason-missing', message };
  };
}

function isUnfounded(plan: Plan, item: Item, data: EventData<'check.answered'>, ran: Ran | undefined): boolean {
  const { answer, note = '', reason = '' } = data;
  if (answer !== 'done' && answer !== 'asExpected' && answer !== 'notApplicable') return false;
  const end = ran?.end;
  if (end !== undefined && end.type !== 'run.lost' && endedBadly(end))
    return (
      answer === 'notApplicable' || (reason.trim() === '' && !(answer === 'asExpected' && isNamed(plan, item, ran)))
    );
  const isSeen = ran !== undefined && end?.type !== 'run.lost';
  return answer === 'done' && note.trim() === '' && !isSeen && surelyChanges(item);
}

/** Where a person is asked, and the checklist says that it may end so. */
function isNamed(plan: Plan, item: Item, ran: Ran | undefined): boolean {
  if (ran?.end?.type !== 'run.ended') return false;
  const expected = plan.expectations.filter((one) => one.item === item.id);
  const isAsked = expected.length > 1 || expected.some(({ check }) => check === 'ask');
  return isAsked && mayBeNamedEnd(expected, ran.end.data, ran.isEdited ? [] : programTexts(item));
}

/** What somebody may have said to be done by hand, or to stand on another host, is asked about nothing. */
function surelyChanges(item: Item): boolean {
  const changes = item.effect === 'changes' || item.effect === 'destroys';
  const isElsewhere = item.kind === 'command' && item.data.elsewhere !== undefined;
  return changes && !isElsewhere && !isInDoubt(item) && definitionOf(item).program(item) !== null;
}

/** What was undone begins anew. */
function forgetUndone(plan: Plan, last: Map<string, Ran>, { undone = [] }: EventData<'rollback.ended'>): void {
  for (const { id, items } of plan.steps) if (undone.includes(id)) forget(last, items);
}

function forget(last: Map<string, Ran>, items: readonly Item[]): void {
  for (const { id } of items) last.delete(id);
}
