import { blamedCommand, failureWords, isFailed } from '../plan/command-outcomes.ts';
import type { Plan } from '../plan/plan.ts';
import type { Comparison, Exit } from '../session/events.ts';
import type { RunState, SessionState } from '../session/state.ts';
import { takenAsExpected } from '../session/taken-as-expected.ts';

export type FailedAttempt = { run: RunState; words: string };

/**
 * Every run that failed or whose outcome is unknown, in the order in which they were asked for; of several commands, the one that failed. A
 * check that finds nothing is no failure.
 */
export function failedAttempts(plan: Plan, state: SessionState): FailedAttempt[] {
  const runs = allRuns(state).filter(({ request }) => request.checks === undefined);
  return runs.flatMap((run) => {
    const why = failure(run);
    if (why === undefined) return [];
    const blamed = blamedCommand(plan, run);
    const where = `${placeWords(plan, run.step)}, attempt ${run.attempt}${blamed ? `, line ${blamed.line}` : ''}`;
    const words = `${where}: ${why}${takenWords(state, run)}: ${blamed?.text ?? run.text}`;
    return [{ run, words }];
  });
}

/** Whoever took a failure for one of the outcomes that the checklist expects answers for it by name. */
function takenWords(state: SessionState, run: RunState): string {
  const taken = takenAsExpected(state, run);
  if (taken === undefined) return '';
  const { by, expected } = taken;
  const which = expected === undefined ? '' : ` (line ${expected.line}: "${expected.text}")`;
  return `, taken as expected by ${by}${which}`;
}

/** All runs of a session, checks as well, in the order of their requests. */
export function allRuns(state: SessionState): RunState[] {
  return Object.values(state.steps)
    .flatMap((step) => Object.values(step.items).flatMap(({ runs, checks = [] }) => [...runs, ...checks]))
    .sort((one, other) => one.seq - other.seq);
}

/** Why a run counts as failed: how it ended, or what it contradicted. Undefined when it did not fail, or goes on. */
export function failure(run: RunState): string | undefined {
  const { result } = run;
  if (result.status === 'going') return undefined;
  if (result.status === 'lost') return `outcome unknown (${result.why})`;
  if (result.status === 'answered' && !result.end.outcome.ok) return result.end.outcome.message;
  if (result.status === 'ended' && isFailed(run)) return failureWords(result.end, exitWords(result.end.exit));
  return contradiction(result.end.expectations);
}

function contradiction(compared: readonly Comparison[]): string | undefined {
  const found = compared.find(({ outcome }) => outcome === 'contradicted');
  return found && `not as line ${found.line} expects${found.got === undefined ? '' : ` (${found.got})`}`;
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
