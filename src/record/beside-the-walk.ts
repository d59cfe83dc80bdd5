import type { Plan } from '../plan/plan.ts';
import { withinLines } from '../plan/within-words.ts';
import { runOf } from '../session/evolve.ts';
import type { RunState, SessionState } from '../session/state.ts';
import { allRuns, exitWords, placeWords } from './failed-attempts.ts';
import { durationWords, typedWords } from './report/event-words.ts';

/** The longest text that one line of the sign-off quotes; the journal has all of it. */
const longestQuote = 1000;

/** Each shell in which somebody looked around: where, for how long, and what was typed. What it changed no event says, only these words. */
export function lookArounds(plan: Plan, { looked }: SessionState): string[] {
  return looked.map(({ step, host, cwd, seconds, typed, why }) => {
    const unsupervised = why === undefined ? '' : `, UNSUPERVISED (${why})`;
    const where = `${placeWords(plan, step)}, on ${host} in ${cwd}, ${durationWords(seconds * 1000)}`;
    return `${where}${unsupervised}, ${quoted(typedWords(typed))}`;
  });
}

/** Each check of a run whose outcome nobody knew: of which run, by whose word it only read, and what it gave. */
export function checksMade(plan: Plan, state: SessionState): string[] {
  return allRuns(state).flatMap(({ request, result, step }) => {
    if (request.checks === undefined) return [];
    const of = runOf(state, request.checks)?.attempt ?? 0;
    const by = request.probe === undefined ? 'typed by the operator' : 'from the checklist';
    return [
      `${placeWords(plan, step)}, attempt ${of}, on ${request.target.display}, ${by}: ${resultWords(result)}: ${quoted(request.text)}`,
    ];
  });
}

function resultWords(result: RunState['result']): string {
  if (result.status === 'going') return 'not ended';
  if (result.status === 'lost') return 'outcome unknown as well';
  if (result.status === 'ended') return withinLines(result.end)[0] ?? exitWords(result.end.exit);
  const { outcome } = result.end;
  return outcome.ok ? `${outcome.rowCount} ${outcome.rowCount === 1 ? 'row' : 'rows'}` : `failed: ${outcome.message}`;
}

function quoted(text: string): string {
  const left = text.length - longestQuote;
  return left <= 0 ? text : `${text.slice(0, longestQuote)} … (${left} more characters in the journal)`;
}
