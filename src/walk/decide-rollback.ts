import type { Decision } from '../session/events.ts';
import { isUntouched, mayHaveRestored, nothingDone } from '../session/rollback-end.ts';
import type { Action } from './action.ts';
import { type Context, needsReason, tooShort } from './context.ts';
import { findLane } from './lane.ts';
import { type MaybeUndone, undoneBy } from './undone.ts';
import { walk } from './walk.ts';
import { fits } from './way-back.ts';

type Asked<Do extends Action['do']> = Extract<Action, { do: Do }>;

export function decideRollBack({ plan, state }: Context, { rollback, from }: Asked<'rollBack'>): Decision {
  const procedure = plan.rollbacks.find((one) => one.id === rollback);
  if (!procedure) return { refused: 'The checklist has no such way back.' };
  if (walk(plan, state).rollback) return { refused: 'A rollback is already being walked. Finish or leave it first.' };
  const lane = findLane(plan, from);
  if (!fits(procedure, lane))
    return {
      refused: `"${procedure.title}" is for ${procedure.environment}; you are in ${lane?.environment}. It can be read here, not started.`,
    };
  return [{ type: 'rollback.started', data: { rollback, step: lane?.number === null ? null : from, from } }];
}

/** How a way back ended, and which steps it undid: those are open again. */
export function decideEndRollback({ plan, state }: Context, asked: Asked<'endRollback'>): Decision {
  const { rollback, outcome, evidence } = asked;
  const active = walk(plan, state).rollback;
  const walked = state.rollbacks.at(-1);
  if (active?.lane.id !== rollback || walked === undefined) return { refused: 'That rollback is not being walked.' };
  const isBack = outcome !== 'left' && outcome !== 'failed';
  if (isBack && !active.settled)
    return { refused: 'Not all of its items are done. Finish or skip them, or leave the rollback.' };
  if (isBack && !mayHaveRestored(state, walked, outcome)) return { refused: nothingDone };
  const isOpenedOnly = outcome === 'left' && isUntouched(state, walked);
  if (!isOpenedOnly && tooShort(evidence))
    return needsReason(outcome === 'left' ? 'Leaving a way back before its end' : 'How a way back ended');
  const maybe = undoneBy(plan, state);
  const beyond = asked.undone?.find((id) => !maybe.some(({ lane }) => lane.id === id));
  if (beyond !== undefined) return { refused: outOfReach(findLane(plan, beyond)?.number ?? null) };
  const undone = isBack ? undoneSteps(maybe, asked.undone) : (asked.undone ?? []);
  return [
    {
      type: 'rollback.ended',
      data: { rollback, outcome, evidence, ...(isBack || undone.length > 0 ? { undone } : {}) },
    },
  ];
}

/** What was said, else what it is taken to have undone. */
function undoneSteps(maybe: MaybeUndone[], said: string[] | undefined): string[] {
  return maybe.filter(({ lane, undone }) => said?.includes(lane.id) ?? undone).map(({ lane }) => lane.id);
}

function outOfReach(number: number | null): string {
  return `Step ${number ?? '?'} is out of reach of this way back, or nothing was done in it: it cannot be undone by it.`;
}
