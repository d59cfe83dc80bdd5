import type { Plan } from '../plan/plan.ts';
import type { SessionState } from '../session/state.ts';
import type { Item } from '../steps/index.ts';
import { expectationsOf, findLane, itemNow, itemStatus, type Lane } from './lane.ts';

/** What is expected of an item that ran, and that neither a program found to be so nor a person said to be: with the line and the words of the checklist. */
export type NotJudged = { step: string; item: string; line: number; text: string };

/** Every expectation that nobody judged so far, in the order of the checklist. */
export function notJudged(plan: Plan, state: SessionState): NotJudged[] {
  const lanes = [...plan.steps, ...plan.rollbacks].flatMap(({ id }) => findLane(plan, id) ?? []);
  return lanes.flatMap((lane) => lane.items.flatMap((item) => notJudgedOf(plan, state, lane, item)));
}

/** The same of one item. */
export function notJudgedOf(plan: Plan, state: SessionState, lane: Lane, item: Item): NotJudged[] {
  const expected = expectationsOf(plan, item);
  if (expected.length === 0 || itemStatus(plan, state, lane, item) !== 'review') return [];
  const compared = comparedIn(state, lane, item);
  const open = expected.filter(({ line }) => compared.find((one) => one.line === line)?.outcome !== 'met');
  return open.map(({ line, text }) => ({ step: lane.id, item: item.id, line, text }));
}

/** Whether a program looked in what an item printed for what is expected, and did not find it. */
export function isNotSeen(state: SessionState, lane: Lane, item: Item): boolean {
  return comparedIn(state, lane, item).some(({ outcome }) => outcome === 'notSeen');
}

function comparedIn(state: SessionState, lane: Lane, item: Item) {
  const result = itemNow(state, lane.id, item.id).runs.at(-1)?.result;
  return result?.status === 'ended' || result?.status === 'answered' ? result.end.expectations : [];
}

/** `line 12: the queue is empty`. */
export function notJudgedWords({ line, text }: NotJudged): string {
  return `line ${line}: ${text.replace(/\s+/g, ' ').trim()}`;
}
