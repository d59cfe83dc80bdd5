import type { RollbackState, SessionState } from './state.ts';

/** How the walk of a way back ended: `attested: 1204 orders`, `left before its first item: why`, `not ended`. */
export function rollbackEndWords(state: SessionState, rollback: RollbackState): string {
  const { ended } = rollback;
  if (ended === undefined) return 'not ended';
  const untouched = ended.outcome === 'left' && isUntouched(state, rollback);
  const how = untouched ? leftUntouched : ended.outcome;
  return ended.evidence === '' || ended.evidence === how ? how : `${how}: ${ended.evidence}`;
}

/** What stands in the record for the reason of leaving a way back of which nothing was done, where the operator gives none. */
export const leftUntouched = 'left before its first item';

/**
 * Whether nothing was run, answered, skipped or waited for between the start of this way back and its end. Where it was started again later,
 * the state no longer tells what was answered the first time: then this says no.
 */
export function isUntouched(state: SessionState, { id, seq, startedAt, ended }: RollbackState): boolean {
  if (state.rollbacks.some((other) => other.id === id && other.seq > seq)) return false;
  const isWithin = (at: number) => at > seq && (ended === undefined || at < ended.seq);
  return Object.values(state.steps[id]?.items ?? {}).every(({ runs, answer, skipped, overridden, wait }) => {
    const marks = [...runs.map((run) => run.seq), answer?.seq, skipped?.seq, overridden?.seq];
    const waited = wait !== undefined && wait.startedAt >= startedAt;
    return !waited && marks.every((at) => at === undefined || !isWithin(at));
  });
}
