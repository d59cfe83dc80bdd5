import { programTexts } from '../plan/command-outcomes.ts';
import { mayBeNamedEnd } from '../plan/named-end.ts';
import type { Plan } from '../plan/plan.ts';
import { partWords } from '../plan/within-words.ts';
import { failedWithin } from '../session/failed-within.ts';
import type { SessionState } from '../session/state.ts';
import type { Item } from '../steps/index.ts';
import { expectationsOf, itemState, type Lane } from './lane.ts';

/** One of the outcomes that the checklist names, with the line of the expectation that it stands in. */
export type ExpectedOutcome = { line: number; text: string };

/** The outcomes that the checklist names for an item, each on a line of its own; what only leads to a list of them ("Expected:") is none. */
export function expectedOutcomes(plan: Plan, item: Item): ExpectedOutcome[] {
  return expectationsOf(plan, item).flatMap(({ line, text }) => {
    const rows = text.split('\n').map((row) => row.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim());
    const named = rows.filter((row, at) => row !== '' && !(rows.length > 1 && at === 0 && /[:：]$/.test(row)));
    return named.map((row) => ({ line, text: row }));
  });
}

/**
 * How a run ended, as `exit 1`, that a person may take for one of the outcomes the checklist expects ("Missing migrations: will need a
 * deployment"): a last run that ended by itself with another code than 0, or in which a part of a pipe did, where only a person can compare, or
 * several outcomes are named. Undefined where commands behind it were left undone: a word does not run them.
 */
export function expectedExit(plan: Plan, state: SessionState, lane: Lane, item: Item): string | undefined {
  const expected = expectationsOf(plan, item);
  if (expected.length < 2 && !expected.some(({ check }) => check === 'ask')) return undefined;
  const result = itemState(state, lane.id, item.id).runs.at(-1)?.result;
  if (result?.status !== 'ended' || result.end.stoppedByOperator) return undefined;
  const { exit, commands } = result.end;
  if (!('code' in exit) || commands.some((one) => one.state === 'notRun')) return undefined;
  const within = failedWithin(result.end);
  if (within !== undefined) return partWords(within);
  return exit.code === 0 ? undefined : `exit ${exit.code}`;
}

/** Whether it takes a reason to call the last run of an item as expected: it failed, and the checklist does not say that it may end so. */
export function needsWhyExpected(plan: Plan, state: SessionState, lane: Lane, item: Item): boolean {
  const run = itemState(state, lane.id, item.id).runs.at(-1);
  if (run?.result.status !== 'ended') return true;
  const texts = run.request.written === undefined ? programTexts(item) : [];
  return !mayBeNamedEnd(expectationsOf(plan, item), run.result.end, texts);
}
