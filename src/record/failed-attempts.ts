import type { Plan } from '../plan/plan.ts';
import type { Exit } from '../session/events.ts';
import type { RunState, SessionState } from '../session/state.ts';

export type FailedAttempt = { run: RunState; words: string };

/** Every run that failed or whose outcome is unknown, in the order in which they were asked for. */
export function failedAttempts(plan: Plan, state: SessionState): FailedAttempt[] {
  const runs = allRuns(state);
  return runs.flatMap((run) => {
    const why = failure(run);
    if (why === undefined) return [];
    const words = `${placeWords(plan, run.step)}, attempt ${run.attempt}: ${why}: ${run.text}`;
    return [{ run, words }];
  });
}

/** All runs of a session in the order of their requests. */
export function allRuns(state: SessionState): RunState[] {
  return Object.values(state.steps)
    .flatMap((step) => Object.values(step.items).flatMap((item) => item.runs))
    .sort((one, other) => one.seq - other.seq);
}

/** Why a run counts as failed; undefined when it does not, or goes on. */
export function failure({ result }: RunState): string | undefined {
  if (result.status === 'lost') return `outcome unknown (${result.why})`;
  if (result.status === 'answered') return result.end.outcome.ok ? undefined : result.end.outcome.message;
  if (result.status !== 'ended' || result.end.stoppedByOperator) return undefined;
  return isSuccess(result.end.exit) ? undefined : exitWords(result.end.exit);
}

export function isSuccess(exit: Exit): boolean {
  return 'code' in exit && exit.code === 0;
}

export function exitWords(exit: Exit): string {
  return 'code' in exit ? `exit ${exit.code}` : `ended by signal ${exit.signal}`;
}

/** `step 3` for a step of the walk, the title for a way back. */
export function placeWords(plan: Plan, id: string): string {
  const step = plan.steps.find((one) => one.id === id);
  if (step !== undefined) return `step ${step.number}`;
  return plan.rollbacks.find((one) => one.id === id)?.title ?? id;
}
