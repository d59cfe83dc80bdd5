import type { SessionState } from '../../session/state.ts';
import { allRuns } from '../failed-attempts.ts';

/** The environment a session was opened for; where none was named, those its commands ran in, in the order of their first command. */
export function environmentWords(state: SessionState): string {
  const named = state.opened?.data.environment ?? null;
  if (named !== null) return named;
  const ran = [...new Set(allRuns(state).map(({ request }) => request.environment))];
  return ran.length === 0 ? 'none named' : `none named; commands ran in ${ran.join(', ')}`;
}
