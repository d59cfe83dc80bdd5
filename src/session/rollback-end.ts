import { signOffVersionOf } from './sign-off-version.ts';
import type { RollbackState, SessionState } from './state.ts';
import { isBegun, isPassedOver, itemsWithin, walkedItems, walkedWords } from './walked-items.ts';

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
  return `${walkedWords(walkedItems(state, rollback))}; ${rollbackEndWords(state, rollback)}`;
}

/** What stands in the record for the reason of leaving a way back of which nothing was done, where the operator gives none. */
export const leftUntouched = 'left before its first item';

/**
 * Whether nothing was run, answered, skipped or waited for between the start of this way back and its end. Where it was started again later,
 * the state no longer tells what was answered the first time: then this says no.
 */
export function isUntouched(state: SessionState, rollback: RollbackState): boolean {
  if (isWalkedAgain(state, rollback)) return false;
  return itemsWithin(state, rollback).every((item) => !isBegun(item) && !isPassedOver(item));
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
  return (
    signOffVersionOf(state) < 3 || isWalkedAgain(state, rollback) || mayHaveRestored(state, rollback, ended.outcome)
  );
}

/** Whether a way back may be said to have brought the old state back so: where nothing of it ended well, only by whoever looked and attests it. */
export function mayHaveRestored(
  state: SessionState,
  rollback: RollbackState,
  outcome: 'restored' | 'attested' = 'attested',
): boolean {
  return walkedItems(state, rollback).done > 0 || (outcome === 'attested' && isWithoutSuccess(state, rollback));
}

/** Whether something of a way back was tried, and nothing of it ended well. */
export function isWithoutSuccess(state: SessionState, rollback: RollbackState): boolean {
  const { done, failed, unknown } = walkedItems(state, rollback);
  return done === 0 && failed + unknown > 0;
}

/** What was answered in a walk of a way back is not told by the state once the same one was started again. */
function isWalkedAgain({ rollbacks }: SessionState, { id, seq }: RollbackState): boolean {
  return rollbacks.some((other) => other.id === id && other.seq > seq);
}
