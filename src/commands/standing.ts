import type { ReadSession } from '../record/read-session.ts';
import { closingWords } from '../session/closing-words.ts';
import { bareTitle, otherNumber } from '../ui/step-name.ts';
import { outcomeOf } from '../walk/outcome.ts';
import { type LaneView, walk } from '../walk/walk.ts';

/** Where a session stands, in words for one line: its result, or the step the operator is in and how much is done. */
export function standing({ plan, state }: Pick<ReadSession, 'plan' | 'state'>): string {
  if (state.closed) return closingWords(state.closed.data);
  const { steps, current, rollback } = walk(plan, state);
  const done = steps.filter(({ settled }) => settled).length;
  const count = `${done} of ${steps.length} steps done`;
  if (rollback) return `ROLLING BACK: ${rollback.lane.title}; ${count}`;
  if (current === undefined) return `${outcomeOf(plan, state).text}, not signed off; ${count}`;
  const { number, title } = current.lane;
  const name = otherNumber({ number, title }) === undefined ? `, ${bareTitle(number, title)}` : ` (${title})`;
  return `at step ${number}${name}${stoppedWords(current)}; ${count}`;
}

function stoppedWords({ stops }: LaneView): string {
  const stop = stops.find(({ kind, status }) => kind === 'gate' && status === 'stopped');
  return stop?.kind === 'gate' ? `, stopped by line ${stop.gate.line}` : '';
}
