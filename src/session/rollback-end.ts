import { signOffVersionOf } from './sign-off-version.ts';
import type { ItemState, RollbackState, SessionState } from './state.ts';

/** How the walk of a way back ended: `attested: 1204 orders`, `left before its first item: why`, `not ended`. */
export function rollbackEndWords(state: SessionState, rollback: RollbackState): string {
  const { ended } = rollback;
  if (ended === undefined) return 'not ended';
  const untouched = ended.outcome === 'left' && isUntouched(state, rollback);
  const how = untouched ? leftUntouched : ended.outcome;
  return ended.evidence === '' || ended.evidence === how ? how : `${how}: ${ended.evidence}`;
}

/** What was done in a way back and how it ended: `2 done, 1 skipped; attested: 1204 orders`, `left before its first item: why`. */
export function rollbackWords(state: SessionState, rollback: RollbackState): string {
  if (isUntouched(state, rollback)) return rollbackEndWords(state, rollback);
  const { done, skipped } = walkedItems(state, rollback);
  return `${done} done, ${skipped} skipped; ${rollbackEndWords(state, rollback)}`;
}

/** What stands in the record for the reason of leaving a way back of which nothing was done, where the operator gives none. */
export const leftUntouched = 'left before its first item';

/**
 * Whether nothing was run, answered, skipped or waited for between the start of this way back and its end. Where it was started again later,
 * the state no longer tells what was answered the first time: then this says no.
 */
export function isUntouched(state: SessionState, rollback: RollbackState): boolean {
  if (isWalkedAgain(state, rollback)) return false;
  return itemsOf(state, rollback).every((item) => !isDone(item) && !isPassedOver(item));
}

/** Of the items of this way back, how many were run, answered or waited for between its start and its end, and how many were only skipped. */
export function walkedItems(state: SessionState, rollback: RollbackState): { done: number; skipped: number } {
  const items = itemsOf(state, rollback);
  const skipped = items.filter((item) => item.skipped !== undefined || (isPassedOver(item) && !isDone(item))).length;
  return { done: items.filter((item) => item.skipped === undefined && isDone(item)).length, skipped };
}

/** The items of this way back, each with what happened to it within this walk of it. */
function itemsOf(state: SessionState, { id, seq, ended }: RollbackState): ItemState[] {
  return Object.values(state.steps[id]?.items ?? {}).map((item) => itemWithin(item, seq, ended?.seq));
}

function isDone({ runs, answer, wait }: ItemState): boolean {
  return runs.length > 0 || wait !== undefined || (answer !== undefined && answer.value !== 'notApplicable');
}

/** Skipped, overridden, or said not to apply. */
function isPassedOver({ skipped, overridden, answer }: ItemState): boolean {
  return skipped !== undefined || overridden !== undefined || answer !== undefined;
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

/**
 * The event that ended the last way back that undid this step. Nothing that was done in the step before it counts any more. Which steps it
 * undid is recorded with its end; in older journals it is the one where it was started, when the old state was said to be back.
 */
export function rolledBackAt(state: SessionState, step: string): number | undefined {
  return state.rollbacks.findLast((rollback) => {
    const undone = rollback.ended?.undone;
    return undone === undefined ? rollback.from === step && hasRestored(state, rollback) : undone.includes(step);
  })?.ended?.seq;
}

/** Why nobody can say that the old state is back. */
export const nothingDone =
  'Nothing of this way back was done: its items were only skipped, so it brought nothing back. Leave it with a reason (l), or do an item of it.';

/** Whether the old state was said to be back. Nobody can say so of a way back of which nothing was done. */
export function hasRestored(state: SessionState, rollback: RollbackState): boolean {
  const { ended } = rollback;
  if (ended === undefined || ended.outcome === 'left' || ended.outcome === 'failed') return false;
  return signOffVersionOf(state) < 3 || isWalkedAgain(state, rollback) || walkedItems(state, rollback).done > 0;
}

/** What was answered in a walk of a way back is not told by the state once the same one was started again. */
function isWalkedAgain({ rollbacks }: SessionState, { id, seq }: RollbackState): boolean {
  return rollbacks.some((other) => other.id === id && other.seq > seq);
}
