import { askedElsewhere } from './asked-with.ts';
import { gateWords } from './gate-words.ts';
import type { Gate, Plan } from './plan.ts';

/** Why nobody is asked at a stop of the whole checklist. */
export const standsNowhere = 'it stands at no step of the walk and in no way back';

/** A stop that nobody is asked at, with its line in the checklist and its words. */
export type NeverAsked = { line: number; text: string };

type Lanes = Pick<Plan, 'gates' | 'steps' | 'rollbacks'>;

/**
 * The stops of the whole checklist; not an order of the steps, for the program keeps it, nor what an item asks as its own condition.
 */
export function neverAsked(plan: Lanes): NeverAsked[] {
  const isOpen = (gate: Gate) => isNeverAsked(gate) && askedElsewhere(plan, gate) === undefined;
  return plan.gates.filter(isOpen).map((gate) => ({ line: gate.line, text: gateWords(gate) }));
}

function isNeverAsked({ step, type }: Gate): boolean {
  return step === null && type !== 'order';
}

/** Of how many stops nobody was asked, and why, over a line for each; nothing where there is none. */
export function neverAskedWords(plan: Lanes): string[] {
  const stops = neverAsked(plan);
  return stops.length === 0 ? [] : [headOf(stops.length), ...stops.map((stop) => `  ${lineWords(stop)}`)];
}

function headOf(count: number): string {
  if (count === 1) return `1 stop of the whole checklist was not asked: ${standsNowhere}`;
  return `${count} stops of the whole checklist were not asked: ${standsNowhere.replace('it', 'each')}`;
}

/** The same before the walk, and while it goes on: what nobody will be asked has to be kept in mind. */
export function keepInMindWords(plan: Lanes): string[] {
  const stops = neverAsked(plan);
  const head =
    stops.length === 1
      ? '1 stop of the whole checklist is asked at no step: keep it in mind'
      : `${stops.length} stops of the whole checklist are asked at no step: keep them in mind`;
  return stops.length === 0 ? [] : [head, ...stops.map(lineWords)];
}

/** `line 9: "Do not release on a holiday": it stands at no step of the walk and in no way back`. */
export function neverAskedSaid(stop: NeverAsked): string {
  return `${lineWords(stop)}: ${standsNowhere}`;
}

function lineWords({ line, text }: NeverAsked): string {
  return `line ${line}: "${text.replace(/\s+/g, ' ').trim()}"`;
}
