import type { ApprovalState } from '../session/approval-state.ts';
import type { Decision, EventData, NewEvent } from '../session/events.ts';
import type { SessionState } from '../session/state.ts';
import type { Action } from './action.ts';
import { type ApprovalPoint, approvalHindrance, approvalStanding, runPoint, stopPoint } from './approvals.ts';
import { type Context, entering, needsReason, tooShort } from './context.ts';
import { findLane, type Lane } from './lane.ts';

type Asked<Do extends Action['do']> = Extract<Action, { do: Do }>;

/** Asks for other people's approval: the server made the text that they sign. One that still stands is not asked for twice. */
export function decideAsking(context: Context, action: Asked<'askApproval'>): Decision {
  const { plan, state, now, approval } = context;
  const lane = findLane(plan, action.step);
  const point = pointOf(context, action);
  if (!lane || !point) return { refused: 'Nobody else is asked for a yes here.' };
  if (approval?.is !== 'asked') return { refused: 'The text to be signed could not be made.' };
  const { is, asking } = approvalStanding(state, point, now.time);
  if (is === 'given') return { refused: 'It is approved already.' };
  if (is === 'open') return { refused: `It is asked for already, until ${asking?.asked.expires.slice(11, 16)} UTC.` };
  return [...entering(state, lane), { type: 'approval.asked', data: approval.data }];
}

/** Counts an approval whose signature the server has checked: of another person with another key than the operator's and those before. */
export function decideApproving({ state, now, approval }: Context, action: Asked<'approve'>): Decision {
  const asking = openAsking(state, action);
  if ('refused' in asking) return asking;
  if (approval?.is === 'refused') return { refused: approval.refused };
  if (approval?.is !== 'signed') return { refused: 'The signature could not be checked.' };
  const { step, gate, nonce, expires } = asking.asked;
  if (expires <= now.time)
    return { refused: `It was asked for until ${expires.slice(11, 16)} UTC, and that is over. Ask again.` };
  const { principal, key, signature, trust } = approval;
  const same = sameAs(state, asking, { principal, key }) ?? takenBack(asking, { principal, key });
  if (same !== undefined) return { refused: same };
  return [
    {
      type: 'approval.given',
      data: { step, gate, nonce, principal, key, signature, ...handedIn(state, action), trust },
    },
  ];
}

/** From whose account it came: the operator can leave a file in the name of anybody. Their login is theirs behind sudo as well. */
function handedIn({ opened }: SessionState, { via, uid }: Asked<'approve'>): Pick<Given, 'via' | 'uid'> {
  // What comes over the socket is the operator's: only the desk knows of an account.
  if (via === 'paste' || uid === undefined) return { via: 'paste' };
  const { operator } = opened?.data ?? {};
  const isOwn = uid === operator?.uid || uid === operator?.loginUid;
  return { via: isOwn ? 'account' : 'login', uid };
}

type Given = EventData<'approval.given'>;

/** An approval that was refused is recorded, as a phrase is that was mistyped: who handed what in, and why it does not count. */
export function refusedApproval({ state, approval }: Context, action: Action, why: string): NewEvent[] {
  if (action.do !== 'approve') return [];
  const { step, gate, nonce } = action;
  const asking = state.steps[step]?.approvals?.[gate];
  if (asking?.asked.nonce !== nonce || (asking.refusals ?? 0) >= mostRefused) return [];
  const principal = (approval?.is === 'signed' ? approval.principal : action.principal) ?? null;
  const key = (approval?.is === 'asked' ? undefined : approval?.key) ?? null;
  return [{ type: 'approval.refused', data: { step, gate, nonce, principal, key, why, ...handedIn(state, action) } }];
}

/** For one asking: whoever may come to the desk fills no disk. */
const mostRefused = 100;

/** A no ends the asking: nothing of it counts any more. It starts no way back; what is done about it is the operator's. */
export function decideDeclining(context: Context, action: Asked<'decline'>): Decision {
  const asking = openAsking(context.state, action);
  if ('refused' in asking) return asking;
  if (tooShort(action.reason)) return needsReason('A no');
  const by = signer(context);
  if ('refused' in by) return by;
  const { step, gate, nonce } = asking.asked;
  return [{ type: 'approval.declined', data: { step, gate, nonce, reason: action.reason, ...by } }];
}

/** Takes an approval back before it was used: with the key that gave it. */
export function decideWithdrawing(context: Context, action: Asked<'withdraw'>): Decision {
  const { state } = context;
  const asking = openAsking(state, action);
  if ('refused' in asking) return asking;
  const by = signer(context);
  if ('refused' in by) return by;
  const { step, gate, nonce } = asking.asked;
  const mine = asking.given.find((one) => one.key === by.key && one.withdrawn === undefined);
  if (!mine) return { refused: `${by.principal} has not approved this with ${by.key}.` };
  if (isUsed(state, asking))
    return { refused: 'It was used already: the walk has gone on. Say it to the operator, or hold the next step.' };
  if (tooShort(action.reason)) return needsReason('A withdrawal');
  const { principal } = mine;
  return [{ type: 'approval.withdrawn', data: { step, gate, nonce, reason: action.reason, ...by, principal } }];
}

type Signer = { principal: string; key: string; signature: string; trust: string | null };

/** Who signed an answer, by the signature that the server has checked. */
function signer({ approval }: Pick<Context, 'approval'>): Signer | { refused: string } {
  if (approval?.is === 'refused') return { refused: approval.refused };
  if (approval?.is !== 'signed') return { refused: 'The signature could not be checked.' };
  const { principal, key, signature, trust } = approval;
  return { principal, key, signature, trust };
}

/** The place that an action about approvals names; for a command the facts of it have to be there. */
export function pointOf(
  { plan, state, facts }: Pick<Context, 'plan' | 'state' | 'facts'>,
  { step, gate }: { step: string; gate: string },
): ApprovalPoint | undefined {
  const lane = findLane(plan, step);
  const stop = lane?.gates.find(({ id }) => id === gate);
  if (lane && stop) return stopPoint(plan, state, lane, stop);
  const item = lane?.items.find(({ id }) => id === gate);
  return lane && item && facts && runPoint(plan, state, lane, item, facts);
}

/** Why a stop that asks for approvals cannot be passed yet. */
export function stopApproval({ plan, state, now }: Context, lane: Lane, gate: string): string | undefined {
  const stop = lane.gates.find(({ id }) => id === gate);
  const point = stop && stopPoint(plan, state, lane, stop);
  const missing = point && approvalHindrance(state, point, now.time);
  return missing && `${missing} Or go on without a second person, with a reason (o).`;
}

function openAsking(
  state: SessionState,
  { step, gate, nonce }: { step: string; gate: string; nonce: string },
): ApprovalState | { refused: string } {
  const asking = state.steps[step]?.approvals?.[gate];
  if (asking === undefined) return { refused: 'No approval was asked for there.' };
  if (asking.asked.nonce !== nonce)
    return { refused: 'That was asked for once more since: look at what is asked for now.' };
  return asking.declined === undefined
    ? asking
    : { refused: `${asking.declined.principal} has declined it already: ${asking.declined.reason}` };
}

/** Whose approval it would be a second time: the operator's own, or that of somebody who has approved. */
function sameAs(
  state: SessionState,
  asking: ApprovalState,
  { principal, key }: { principal: string; key: string },
): string | undefined {
  const operator = state.opened?.data.operator;
  if (operator && (operator.principal === principal || operator.key === key))
    return 'That is the operator of this session: somebody else has to approve, with another key.';
  const before = asking.given.find(
    (one) => one.withdrawn === undefined && (one.principal === principal || one.key === key),
  );
  return (
    before && `${before.principal} has approved already with ${before.key}: another person with another key is needed.`
  );
}

/** What was signed and taken back lies in the record, where anybody could hand it in again: only another text can be approved by them now. */
function takenBack(
  { given }: ApprovalState,
  { principal, key }: { principal: string; key: string },
): string | undefined {
  const before = given.find((one) => one.withdrawn && (one.principal === principal || one.key === key));
  return (
    before &&
    `${before.principal} has taken that approval back, and what they signed for it counts no more. Ask again (a): then there is a new text to sign.`
  );
}

/** Whether the walk has gone on by it: from then on it cannot be taken back. */
export function isUsed(state: SessionState, { asked: { step, gate, seq } }: ApprovalState): boolean {
  const mine = state.steps[step];
  const passed = mine?.gates[gate]?.answer;
  const run = mine?.items[gate]?.runs.at(-1);
  return (passed?.value === 'clear' && passed.seq > seq) || (run !== undefined && run.seq > seq);
}
