import { askedWith } from '../../plan/asked-with.ts';
import type { Gate, Plan } from '../../plan/plan.ts';
import type { EventData, SessionEvent } from '../../session/events.ts';
import type { Found } from './walked-order.ts';

/**
 * Of the stops, by their ids: those that were answered or overridden at some time, those that stand tripped, and those that were left out with a choice that was
 * skipped as a whole, with what its ways hold.
 */
type Answered = { asked: Set<string>; tripped: Set<string>; leftOut: Map<string, Set<string>> };
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
  const answered: Answered = { asked: new Set(), tripped: new Set(), leftOut: new Map() };
  return ({ seq, type, data }) => {
    const place = type === 'run.requested' && isOfTheWalk(data) ? items.get(data.item) : undefined;
    const stop = place && stops.find((one) => holds(one, place, answered) && !isLeftOut(one, data, answered));
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

/** Nobody is asked at it on the way to what no way of the skipped choice holds. */
function isLeftOut({ gate }: Place, run: unknown, { leftOut }: Answered): boolean {
  const held = leftOut.get(gate.id);
  return held !== undefined && !held.has((run as EventData<'run.requested'>).item);
}

function answer(plan: Plan, { asked, tripped, leftOut }: Answered, { type, data }: SessionEvent): void {
  if (type === 'condition.answered') {
    asked.add(data.gate);
    leftOut.delete(data.gate);
    if (data.answer === 'true') tripped.add(data.gate);
    else tripped.delete(data.gate);
    return;
  }
  if (type === 'step.skipped' && data.item !== undefined) leaveOut(plan, leftOut, data.item);
  for (const { id } of plan.gates.filter((gate) => mayClear(plan, gate, { type, data } as SessionEvent))) {
    tripped.delete(id);
    // What ran again opens a stop that was tripped, and answers none.
    if (type === 'run.requested') continue;
    asked.add(id);
    leftOut.delete(id);
  }
}

function leaveOut(plan: Plan, leftOut: Answered['leftOut'], asking: string): void {
  for (const { id, after } of plan.gates) {
    const held = after === null ? [] : heldWith(plan, asking, after);
    if (held.length > 0) leftOut.set(id, new Set(held));
  }
}

/** What may take a stop out of the way, or open it anew, without an answer to it. */
function mayClear(plan: Plan, { id, step }: Gate, { type, data }: SessionEvent): boolean {
  if (type === 'choice.made') return mayRuleOut(plan, step);
  if (type === 'host.bound') return data.host !== null;
  if (type === 'rollback.ended') return data.undone?.includes(step ?? '') ?? true;
  if (type === 'step.overridden' && data.gate !== undefined) return data.gate === id;
  if (type === 'step.skipped') return data.step === step && data.item === undefined;
  if (type === 'run.requested') return data.step === step;
  return type === 'check.answered' && data.step === step && data.answer === 'notApplicable';
}

/** What the ways of the choice that this item asks hold, where a stop stands behind an item of one of them. */
function heldWith({ choices }: Plan, asking: string, after: string): string[] {
  const asked = choices.filter(({ askedAt }) => askedAt === asking);
  const held = asked.flatMap(({ options }) => options.flatMap(({ items }) => items));
  return held.includes(after) ? held : [];
}

function mayRuleOut({ choices, steps }: Plan, step: string | null): boolean {
  const items = steps.find(({ id }) => id === step)?.items ?? [];
  return choices.some(({ options }) =>
    options.some((option) => option.steps.includes(step ?? '') || items.some(({ id }) => option.items.includes(id))),
  );
}
