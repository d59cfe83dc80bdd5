import type { Decision } from '../session/events.ts';
import type { SessionState } from '../session/state.ts';
import type { Action } from './action.ts';
import { type Context, entering } from './context.ts';
import { thereOf } from './hosts.ts';
import { findLane } from './lane.ts';
import { walk } from './walk.ts';

/**
 * Opens a shell to look around in, beside an item whose outcome has to be found out. One at a time, and not while a command runs: what is
 * seen in it would be of another moment.
 */
export function decideLookAround({ plan, state, now, facts }: Context, action: LookAround): Decision {
  const lane = findLane(plan, action.step);
  if (!lane?.items.some(({ id }) => id === action.item) || !facts)
    return { refused: 'That item is not in this checklist.' };
  const busy = shellHindrance(state);
  if (busy !== undefined) return { refused: busy };
  const running = walk(plan, state).going.find((run) => !run.kept);
  if (running) return { refused: `"${running.text.split('\n')[0]}" is still running. i types into it.` };
  if (facts.far?.trouble) return { refused: facts.far.trouble };
  const { cwd, host } = facts;
  const opened = { shell: now.id, step: lane.id, item: action.item, cwd, host, ...thereOf(facts) };
  return [...entering(state, lane), { type: 'shell.opened', data: opened }];
}

type LookAround = Extract<Action, { do: 'lookAround' }>;

/** Why nothing runs and nothing is signed while somebody looks around. */
export function shellHindrance({ shell }: SessionState): string | undefined {
  return (
    shell && 'A shell to look around in is open. Leave it first (Ctrl-D, or exit): what was typed goes into the record.'
  );
}
