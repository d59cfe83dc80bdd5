import type { Decision } from '../session/events.ts';
import type { Action } from './action.ts';
import type { Context } from './context.ts';
import { shellHindrance } from './decide-look-around.ts';
import { namedHosts } from './hosts.ts';
import { walk } from './walk.ts';

/** Takes down where the commands of an environment run from now on, with what was found at the other end; or why that cannot be. */
export function decideHost({ plan, state, found }: Context, action: Extract<Action, { do: 'bindHost' }>): Decision {
  const { environment, host, login } = action;
  const lanes = [...plan.steps, ...plan.rollbacks];
  if (
    environment !== null &&
    !lanes.some((lane) => [lane, ...lane.items].some((one) => one.environment === environment))
  )
    return { refused: `Nothing in this checklist is for ${environment}.` };
  const mine = login && plan.logins?.find(({ name }) => name === login.name);
  if (login && mine === undefined) return { refused: `This checklist has no login to ${login.name}.` };
  if (login?.byHand && host !== null)
    return { refused: 'What is typed by hand there does not run on a host from here.' };
  const going = walk(plan, state).going[0];
  if (going) return { refused: `"${going.text.split('\n')[0]}" is still running. Wait for its end, or stop it.` };
  const busy = shellHindrance(state);
  if (busy !== undefined) return { refused: busy };
  if (host !== null && (found === undefined || 'refused' in found))
    return { refused: found?.refused ?? `Nobody has looked who answers at ${host}.` };
  const named = mine
    ? [{ host: mine.name, line: mine.line }]
    : namedHosts(plan, environment).map(({ host: name, line }) => ({ host: name, line }));
  const there = found !== undefined && 'there' in found && host !== null ? { there: found.there } : {};
  return [{ type: 'host.bound', data: { environment, host, named, ...there, ...(login && { login }) } }];
}
