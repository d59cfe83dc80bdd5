import { askedWith } from '../../plan/asked-with.ts';
import type { Gate, Plan } from '../../plan/plan.ts';
import type { EventData, SessionEvent } from '../../session/events.ts';
import type { Found } from './walked-order.ts';

/** Of the stops, by their ids: those that were answered or overridden at some time, and those that stand tripped. */
type Answered = { asked: Set<string>; tripped: Set<string> };
/** A stop in the order of the walk: the number of its step, and the item of it that it stands behind (-1: before all). */
type Place = { gate: Gate; step: number; after: number };

/**
 * Nothing of the walk runs behind a stop that stands tripped, nor behind one of the same step that nobody answered. Whether what answered it is still so is
 * the walk's own to say; of a stop that a choice or a condition may have ruled out nothing is asked.
 */
export function stopsInOrder(plan: Plan): (event: SessionEvent) => Found {
  const items = new Map(
    plan.steps.flatMap((step, at) => step.items.map(({ id }, item): [string, [number, number]] => [id, [at, item]])),
  );
  const stops = placesOf(plan);
  const answered: Answered = { asked: new Set(), tripped: new Set() };
  return ({ seq, type, data }) => {
    const place = type === 'run.requested' && isOfTheWalk(data) ? items.get(data.item) : undefined;
    const stop = place && stops.find((one) => holds(one, place, answered));
    answer(plan, answered, { type, data } as SessionEvent);
    return stop && { code: 'stop-passed', message: `Line ${seq} runs what stands behind ${words(stop.gate)}.` };
  };
}

function words({ line }: Gate): string {
  return `the stop on line ${line} of the checklist, which was tripped or not answered`;
}

function placesOf(plan: Plan): Place[] {
  return plan.gates.flatMap((gate): Place[] => {
    const step = plan.steps.findIndex(({ id }) => id === gate.step);
    const items = plan.steps[step]?.items;
    if (items === undefined || askedWith(gate, items) !== undefined) return [];
    return [{ gate, step, after: items.findIndex(({ id }) => id === gate.after) }];
  });
}

function isOfTheWalk({ probe, checks, rollback }: EventData<'run.requested'>): boolean {
  return probe === undefined && checks === undefined && rollback === undefined;
}

function holds({ gate, step, after }: Place, [at, item]: [number, number], { asked, tripped }: Answered): boolean {
  if (step === at && after < item) return !asked.has(gate.id) || tripped.has(gate.id);
  return step < at && tripped.has(gate.id);
}

function answer(plan: Plan, { asked, tripped }: Answered, { type, data }: SessionEvent): void {
  if (type === 'condition.answered') {
    asked.add(data.gate);
    if (data.answer === 'true') tripped.add(data.gate);
    else tripped.delete(data.gate);
    return;
  }
  for (const { id } of plan.gates.filter((gate) => mayClear(plan, gate, { type, data } as SessionEvent))) {
    tripped.delete(id);
    // What ran again opens a stop that was tripped, and answers none.
    if (type !== 'run.requested') asked.add(id);
  }
}

/** What may take a stop out of the way, or open it anew, without an answer to it. */
function mayClear(plan: Plan, { id, step, after }: Gate, { type, data }: SessionEvent): boolean {
  if (type === 'choice.made') return mayRuleOut(plan, step);
  if (type === 'host.bound') return data.host !== null;
  if (type === 'rollback.ended') return data.undone?.includes(step ?? '') ?? true;
  if (type === 'step.overridden' && data.gate !== undefined) return data.gate === id;
  if (type === 'step.skipped')
    return data.step === step && (data.item === undefined || standsInWay(plan, data.item, after));
  if (type === 'run.requested') return data.step === step;
  return type === 'check.answered' && data.step === step && data.answer === 'notApplicable';
}

/** Behind an item of one of the ways of the choice that this item asks. */
function standsInWay({ choices }: Plan, asking: string, after: string | null): boolean {
  const asked = choices.filter(({ askedAt }) => askedAt === asking);
  return after !== null && asked.some(({ options }) => options.some(({ items }) => items.includes(after)));
}

function mayRuleOut({ choices, steps }: Plan, step: string | null): boolean {
  const items = steps.find(({ id }) => id === step)?.items ?? [];
  return choices.some(({ options }) =>
    options.some((option) => option.steps.includes(step ?? '') || items.some(({ id }) => option.items.includes(id))),
  );
}
