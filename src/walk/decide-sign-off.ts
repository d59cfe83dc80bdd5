import type { Decision, EventData } from '../session/events.ts';
import { signOffVersion } from '../session/sign-off-version.ts';
import type { Action } from './action.ts';
import { type Completion, completion } from './completion.ts';
import { type Context, shortestReason, tooShort } from './context.ts';
import { shellHindrance } from './decide-look-around.ts';
import { receiptWords, type Unwitnessed } from './unwitnessed.ts';
import { walk } from './walk.ts';

type SignOff = Extract<Action, { do: 'signOff' }>;

/** The end of a session, with the result that its operator signs; refused where the journal says otherwise. */
export function decideSignOff(context: Context, { form, result, unwitnessed: reason }: SignOff): Decision {
  const { plan, state, now, unwitnessed } = context;
  const view = walk(plan, state);
  const going = view.going[0];
  if (going) return { refused: `"${going.text}" is still running. Stop it before signing.` };
  const looking = shellHindrance(state);
  if (looking !== undefined) return { refused: looking };
  if (view.rollback) return { refused: 'A rollback is being walked. End it before signing.' };
  if (unwitnessed !== undefined && tooShort(reason)) return { refused: needsWitness(unwitnessed) };
  const data: EventData<'session.closed'> = {
    form,
    result,
    completion: '',
    signOff: signOffVersion,
    ...(unwitnessed === undefined ? {} : { witnessMissing: { name: unwitnessed.name, reason: reason ?? '' } }),
  };
  const end = completion(view, { ...state, closed: { at: now.time, data } });
  const other = otherResult(result, end);
  if (other !== undefined) return { refused: other };
  return [{ type: 'session.closed', data: { ...data, completion: end.text } }];
}

/** Why a result cannot be signed for a walk that ended otherwise, as a sentence. */
export function otherResult(result: string, end: Completion): string | undefined {
  if (/^success/i.test(result) && end.result !== 'complete')
    return `The result cannot be "${result}": ${end.text}${end.open[0] ? ` (${end.open[0]})` : ''}.`;
  if (/rolled/i.test(result) && end.result !== 'rolled back')
    return `The result cannot be "${result}": no way back in which something was done ended with the old state back, or the deploy went on behind it.`;
  return undefined;
}

function needsWitness(missing: Unwitnessed): string {
  const { name, why } = missing;
  return `Not signed: this session needs its witness ${name}, which has ${receiptWords(missing)} (${why}). Make it reachable and sign then, or leave the session open (q); or say in at least ${shortestReason} characters why it is signed without: then "witness missing" is an open item.`;
}
