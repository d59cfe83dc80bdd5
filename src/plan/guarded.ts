import { definitionOf, type Item } from '../steps/index.ts';
import { askedWith } from './asked-with.ts';
import type { Gate, Plan, Step } from './plan.ts';

/** A stop that asks for approvals, in its step. */
export type Guard = { step: Step; gate: Gate };

/**
 * The stops with approvals that have to be passed before an item of a step runs, the nearest last: those before it in its step, and those at the end of the
 * step before. None before a way back.
 */
export function guardsOf(plan: Plan, step: string, item: string): Guard[] {
  const index = plan.steps.findIndex(({ id }) => id === step);
  const [own, previous] = [plan.steps[index], plan.steps[index - 1]];
  if (own === undefined) return [];
  const at = placeOf(own, item);
  const before = stopsOf(plan, own).filter(({ gate }) => placeOf(own, gate.after) < at);
  const open = previous === undefined ? [] : stopsOf(plan, previous).filter(({ gate }) => isAtEnd(previous, gate));
  return [...open, ...before];
}

/** The commands that a stop stands before: up to the next stop that asks for approvals; at the end of its step, those of the next. */
export function itemsBehind(plan: Plan, gate: Gate): { step: Step; item: Item }[] {
  const index = plan.steps.findIndex(({ id }) => id === gate.step);
  const step = plan.steps[index];
  if (step === undefined) return [];
  const at = placeOf(step, gate.after) + 1;
  const next = stopsOf(plan, step)
    .map((other) => placeOf(step, other.gate.after) + 1)
    .filter((place) => place > at);
  const own = runnable(step, step.items.slice(at, next.length === 0 ? undefined : Math.min(...next)));
  const following = plan.steps[index + 1];
  return own.length > 0 || following === undefined ? own : runnable(following, following.items);
}

function stopsOf(plan: Plan, step: Step): Guard[] {
  return plan.gates
    .filter((gate) => gate.step === step.id && gate.approvals !== undefined)
    .filter((gate) => askedWith(gate, step.items) === undefined)
    .map((gate) => ({ step, gate }));
}

function isAtEnd(step: Step, gate: Gate): boolean {
  return runnable(step, step.items.slice(placeOf(step, gate.after) + 1)).length === 0;
}

function placeOf({ items }: Step, item: string | null): number {
  return items.findIndex(({ id }) => id === item);
}

function runnable(step: Step, items: readonly Item[]): { step: Step; item: Item }[] {
  return items.filter((item) => definitionOf(item).program(item) !== null).map((item) => ({ step, item }));
}
