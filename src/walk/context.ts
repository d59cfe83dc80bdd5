import type { Plan } from '../plan/plan.ts';
import type { NewEvent } from '../session/events.ts';
import type { SessionState } from '../session/state.ts';
import type { ApprovalFacts, BlockFacts, Facts, Followed, Found, Moment } from './action.ts';
import type { Lane } from './lane.ts';
import type { Unwitnessed } from './unwitnessed.ts';

/**
 * All that a decision may look at. `facts` are there for actions that run something, `block` for those that say what a block is, `followed`
 * for one that opened a linked checklist, `approval` for those about somebody else's yes, `found` for one that names a
 * host, `unwitnessed` for the sign-off: the witness that the session needs and that has no receipt of all of it.
 */
export type Context = {
  plan: Plan;
  state: SessionState;
  now: Moment;
  facts?: Facts | undefined;
  block?: BlockFacts | undefined;
  followed?: Followed | undefined;
  approval?: ApprovalFacts | undefined;
  found?: Found | undefined;
  unwitnessed?: Unwitnessed | undefined;
};

/** Reasons go into the record and are read by an auditor. */
export const shortestReason = 10;

/** The event that says the operator went into a lane, when this is the first thing done there. */
export function entering(state: SessionState, lane: Lane): NewEvent[] {
  return state.current === lane.id || lane.number === null ? [] : [{ type: 'step.entered', data: { step: lane.id } }];
}

/** The same, where it is typed. */
export const reasonTooShort = `The reason needs ${shortestReason} characters: it goes into the record and the sign-off.`;

export function tooShort(reason: string | undefined): boolean {
  return (reason ?? '').trim().length < shortestReason;
}

export function needsReason(what: string): { refused: string } {
  return {
    refused: `${what} needs a reason of at least ${shortestReason} characters: it goes into the record and the sign-off.`,
  };
}
