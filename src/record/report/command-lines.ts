import { commandOutcomes, isFailed, outcomeWords } from '../../plan/command-outcomes.ts';
import type { Plan } from '../../plan/plan.ts';
import type { RunState } from '../../session/state.ts';

/** What became of each command of a run of several: `line 104: FAILED, exit 1: psql …`. None for a run of one, whose end says it. */
export function commandLines(plan: Plan, run: RunState): string[] {
  return commandOutcomes(plan, run).map((outcome) => {
    const words =
      outcome.state === 'notRun' ? 'NOT RUN' : `${outcome.blamed ? 'FAILED, ' : ''}${outcomeWords(outcome)}`;
    return `line ${outcome.line}: ${words}: ${outcome.text.split('\n').join(' ')}`;
  });
}

/** The files that a run made; of one that failed they may be half of what they were to be. */
export function fileLines(run: RunState): string[] {
  if (run.result.status !== 'ended') return [];
  const failed = isFailed(run) ? ', of a run that FAILED' : '';
  return run.result.end.files.map(
    ({ path, bytes, sha256 }) => `file ${path}, ${bytes} bytes, SHA-256 ${sha256}${failed}`,
  );
}
