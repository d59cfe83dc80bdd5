import type { Choice, Plan } from '../../plan/plan.ts';
import type { EventData, SessionEvent } from '../../session/events.ts';
import { keepsRulesOf } from './keeps-rules-of.ts';
import type { Found } from './walked-order.ts';

/** What was said of what is walked at all: the way taken of each choice, the choices that stand skipped as a whole, and by their ids the items that do not apply and those that were begun. */
type Said = {
  taken: Map<string, number>;
  skipped: Set<string>;
  notApplicable: Set<string>;
  begun: Map<string, 'worked on' | 'said'>;
};

/**
 * Nothing runs, and nothing is waited for or said to be done, that the walk left out: what belongs to a way that was not taken, to a choice that was skipped as a whole, or to a
 * condition that was answered with no. Nor what a choice at the start decides on that nobody made. Linear in the number of events.
 */
export function nothingLeftOut(plan: Plan, events: readonly SessionEvent[]): (event: SessionEvent) => Found {
  if (!keepsRulesOf(events, 8)) return () => undefined;
  const holding = holders(plan);
  const said: Said = { taken: new Map(), skipped: new Set(), notApplicable: new Set(), begun: new Map() };
  return (event) => {
    const begins = begunBy(event);
    const out = begins.flatMap((at) => leftOut(holding(at), at, said) ?? [])[0];
    hear(plan, said, event);
    return out === undefined ? undefined : { code: 'left-out-done', message: `Line ${event.seq} does what ${out}.` };
  };
}

/** `isRun`: a command of it runs; else something is said of its work. */
type Begun = { step: string; item: string; isRun: boolean };

function begunBy({ type, data }: SessionEvent): Begun[] {
  if (type === 'run.requested')
    return data.checks === undefined && data.probe === undefined ? [{ ...data, isRun: true }] : [];
  if (type === 'wait.started') return [{ ...data, isRun: false }];
  if (type === 'checklist.followed') return data.closed === undefined ? [{ ...data, isRun: false }] : [];
  if (type !== 'check.answered' || !ofWork.has(data.answer)) return [];
  return data.items.map((item) => ({ step: data.step, item, isRun: false }));
}

const ofWork: ReadonlySet<string> = new Set(['done', 'asExpected', 'notAsExpected']);

function leftOut(choices: readonly Choice[], at: Begun, said: Said): string | undefined {
  for (const choice of choices) {
    const taken = said.taken.get(choice.id);
    const way = taken === undefined ? undefined : choice.options[taken];
    if (way !== undefined && !owns(way, at)) return `belongs to another way than "${way.label}", which was taken`;
    if (at.isRun && choice.askedAt === null && way === undefined)
      return `is decided on by "${choice.title}", before that was`;
    const isHeld = choice.options.some(({ items }) => items.includes(at.item));
    if (isHeld && said.skipped.has(choice.id) && !said.begun.has(at.item))
      return `belongs to "${choice.title}", which was skipped as a whole`;
  }
  // A box that was left out by its own key is ticked by the next.
  return at.isRun && said.notApplicable.has(at.item) ? 'was said not to apply' : undefined;
}

function owns({ items, steps }: Choice['options'][number], { item, step }: { item: string; step: string }): boolean {
  return items.includes(item) || steps.includes(step);
}

/** The choices of which some way holds an item, or its step. */
function holders({ choices }: Plan): (at: Begun) => Choice[] {
  const byName = new Map<string, Choice[]>();
  for (const choice of choices)
    for (const name of new Set(choice.options.flatMap(({ items, steps }) => [...items, ...steps])))
      byName.set(name, [...(byName.get(name) ?? []), choice]);
  return ({ step, item }) => [...new Set([...(byName.get(item) ?? []), ...(byName.get(step) ?? [])])];
}

function hear(plan: Plan, said: Said, { type, data }: SessionEvent): void {
  if (type === 'choice.made') {
    said.taken.set(data.choice, data.option);
    said.skipped.delete(data.choice);
  }
  if (type === 'step.skipped' && data.item !== undefined) {
    for (const id of askedAt(plan, data.item)) said.skipped.add(id);
    begin(said, [data.item], 'said');
  }
  if (type === 'step.overridden' && data.item !== undefined) begin(said, [data.item], 'said');
  if (type === 'reading.answered' && data.answer === 'skip') begin(said, data.items, 'said');
  if (type === 'wait.started') begin(said, [data.item], 'worked on');
  if (type === 'run.requested' && data.checks === undefined) {
    begin(said, [data.item], 'worked on');
    said.notApplicable.delete(data.item);
  }
  if (type === 'check.answered') answer(plan, said, data);
  if (type === 'rollback.started') forget(plan, said, plan.rollbacks.find(({ id }) => id === data.rollback)?.items);
  if (type === 'rollback.ended')
    for (const { id, items } of plan.steps) if (data.undone?.includes(id)) forget(plan, said, items);
}

function answer(plan: Plan, said: Said, { items, answer: value }: EventData<'check.answered'>): void {
  if (value === 'applies') return;
  for (const item of items) {
    if (value === 'notApplicable') said.notApplicable.add(item);
    else said.notApplicable.delete(item);
    if (value !== 'open') begin(said, [item], 'said');
    else takeBack(plan, said, item);
  }
}

function takeBack(plan: Plan, { begun, skipped }: Said, item: string): void {
  if (begun.get(item) === 'said') begun.delete(item);
  for (const id of askedAt(plan, item)) skipped.delete(id);
}

function begin({ begun }: Said, items: readonly string[], how: 'worked on' | 'said'): void {
  for (const item of items) if (begun.get(item) !== 'worked on') begun.set(item, how);
}

function askedAt({ choices }: Plan, item: string): string[] {
  return choices.filter((choice) => choice.askedAt === item).map(({ id }) => id);
}

/** What is walked anew begins anew. */
function forget(plan: Plan, said: Said, items: readonly { id: string }[] = []): void {
  for (const { id } of items) {
    said.notApplicable.delete(id);
    said.begun.delete(id);
    for (const choice of askedAt(plan, id)) said.skipped.delete(choice);
  }
}
