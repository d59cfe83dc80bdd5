import { endedWell } from './failed-within.ts';
import { signOffVersionOf } from './sign-off-version.ts';
import type { ItemState, RollbackState, RunState, SessionState } from './state.ts';

/**
 * Of the items of a way back, from its start to its end: how many were done, how many were run or said to be not as expected and did not end well,
 * of how many nobody knows the outcome, and how many were only skipped. A record that was signed by a version before 8 counts what failed as done.
 */
export type WalkedItems = { done: number; failed: number; unknown: number; skipped: number };

export function walkedItems(state: SessionState, rollback: RollbackState): WalkedItems {
  const standings = itemsWithin(state, rollback).map(signOffVersionOf(state) < 8 ? earlierStanding : standingOf);
  const count = (wanted: Standing) => standings.filter((standing) => standing === wanted).length;
  return { done: count('done'), failed: count('failed'), unknown: count('unknown'), skipped: count('skipped') };
}

/** `2 done, 1 failed, 0 skipped`. */
export function walkedWords({ done, failed, unknown, skipped }: WalkedItems): string {
  const notWell = [
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(unknown > 0 ? [`${unknown} of unknown outcome`] : []),
  ];
  return [`${done} done`, ...notWell, `${skipped} skipped`].join(', ');
}

/** The items of this way back, each with what happened to it within this walk of it. */
export function itemsWithin(state: SessionState, { id, seq, ended }: RollbackState): ItemState[] {
  return Object.values(state.steps[id]?.items ?? {}).map((item) => itemWithin(item, seq, ended?.seq));
}

/** An item with only what happened to it after one event of the journal, and before another. What its block is said to be stays. */
export function itemWithin(item: ItemState, after: number, before = Number.POSITIVE_INFINITY): ItemState {
  const isWithin = ({ seq }: { seq: number }) => seq > after && seq < before;
  const { runs, reading, ...rest } = item;
  const kept = Object.entries(rest).filter(([, mark]) => !isMark(mark) || isWithin(mark));
  return { ...Object.fromEntries(kept), runs: runs.filter(isWithin), ...(reading === undefined ? {} : { reading }) };
}

function isMark(value: unknown): value is { seq: number } {
  return typeof value === 'object' && value !== null && 'seq' in value;
}

type Standing = keyof WalkedItems | 'open';

function standingOf({ skipped, answer, wait, runs, overridden }: ItemState): Standing {
  if (skipped !== undefined) return 'skipped';
  if (answer !== undefined) return answered[answer.value];
  if (wait !== undefined) return wait.ended === undefined ? 'open' : 'done';
  const last = runs.at(-1);
  return last === undefined ? (overridden === undefined ? 'open' : 'skipped') : ranStanding(last);
}

const answered = { done: 'done', asExpected: 'done', notAsExpected: 'failed', notApplicable: 'open' } as const;

function ranStanding({ kept, result }: RunState): Standing {
  if (result.status === 'going') return kept ? 'done' : 'open';
  if (result.status === 'lost') return 'unknown';
  const isWell =
    result.status === 'answered' ? result.end.outcome.ok : result.end.stoppedByOperator || endedWell(result.end);
  const isOther = result.end.expectations.some(({ outcome }) => outcome === 'contradicted');
  return isWell && !isOther ? 'done' : 'failed';
}

/** Whatever ran was done. */
function earlierStanding(item: ItemState): Standing {
  if (item.skipped !== undefined) return 'skipped';
  if (isBegun(item)) return 'done';
  return isPassedOver(item) ? 'skipped' : 'open';
}

/** Run, answered or waited for. */
export function isBegun({ runs, answer, wait }: ItemState): boolean {
  return runs.length > 0 || wait !== undefined || (answer !== undefined && answer.value !== 'notApplicable');
}

/** Skipped, overridden, or said not to apply. */
export function isPassedOver({ skipped, overridden, answer }: ItemState): boolean {
  return skipped !== undefined || overridden !== undefined || answer !== undefined;
}
