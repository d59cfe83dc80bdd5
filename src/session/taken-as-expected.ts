import type { RunState, SessionState } from './state.ts';

/**
 * Who took a failed run for one of the outcomes that the checklist expects, and for which of them, with its line. Undefined for every run that
 * nobody took so, and once the item ran again: what was said is of the run before it.
 */
export function takenAsExpected(
  state: SessionState,
  { id, step, item, result }: RunState,
): { by: string; expected: { line: number; text: string } | undefined } | undefined {
  const mine = state.steps[step]?.items[item];
  const { answer } = mine ?? {};
  if (result.status === 'going' || mine?.runs.at(-1)?.id !== id || answer?.value !== 'asExpected') return undefined;
  return answer.seq <= result.seq ? undefined : { by: answer.by, expected: answer.expected };
}
