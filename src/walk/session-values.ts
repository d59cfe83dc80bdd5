import type { RunState, SessionState } from '../session/state.ts';
import { assignmentIn, type Values } from './goes-there.ts';

/**
 * The values that a session knows for an environment: what was filled in and is no secret, and the variables that a run set by itself; where a
 * shell of this machine and one of another host have the same, that of this machine. Their shells may know more.
 */
export function sessionValues(state: SessionState, environment: string | null): Values {
  const runs = runsOf(state);
  const isThere = ({ request }: RunState) => request.there !== undefined;
  const set = [...runs.filter(isThere), ...runs.filter((run) => !isThere(run))].flatMap(setBy);
  const values = new Map(set.map(({ name, value }) => [`$${name}`, value]));
  const filled = [null, environment].flatMap((one) => state.values.filter((value) => value.environment === one));
  for (const { token, value } of filled)
    if (value !== undefined) values.set(token.replace(/^\$\{(\w+)\}$/, '$$$1'), value);
  return values;
}

function runsOf({ steps }: SessionState): RunState[] {
  return Object.values(steps)
    .flatMap(({ items }) => Object.values(items).flatMap(({ runs }) => runs))
    .sort((a, b) => a.seq - b.seq);
}

function setBy({ text, result }: RunState): { name: string; value: string }[] {
  return result.status === 'ended' ? text.split('\n').flatMap((line) => assignmentIn(line) ?? []) : [];
}
