import type { Plan } from '../plan/plan.ts';
import { planAsRead } from '../plan/plan-as-read.ts';
import { answerFiles } from '../record/answer-text.ts';
import { approvalFiles } from '../record/approval-text.ts';
import type { NewEvent } from '../session/events.ts';
import type { SessionState } from '../session/state.ts';
import type { Action, ApprovalFacts } from '../walk/action.ts';
import { pointOf } from '../walk/decide-approval.ts';
import type { Prepared, World } from './world.ts';

type Standing = { plan: Plan; state: SessionState; journal: { size: number; root(): string } };

/** What a decision about somebody else's yes is told: the text to be signed, or whose signature it is. Undefined for other actions. */
export async function approvalFacts(
  { approvals }: Pick<World, 'approvals'>,
  { plan, state, journal }: Standing,
  action: Action,
  survey: Prepared | undefined,
): Promise<ApprovalFacts | undefined> {
  if (action.do === 'askApproval') {
    const point = pointOf({ plan: planAsRead(plan, state), state, facts: survey?.facts }, action);
    const head = { size: journal.size, root: journal.root() };
    return point && { is: 'asked', data: approvals.make(point, state, head) };
  }
  if (action.do !== 'approve' && action.do !== 'decline' && action.do !== 'withdraw') return undefined;
  const asked = state.steps[action.step]?.approvals?.[action.gate]?.asked;
  if (asked === undefined) return undefined;
  if (action.do === 'approve') return approvals.check(asked.text, action.signature, action.principal);
  return approvals.checkAnswer(asked, action.do === 'decline' ? 'declined' : 'withdrawn', action);
}

/** Puts the files of an approval on disk before the record names them. */
export function keepApproval(
  { approvals }: Pick<World, 'approvals'>,
  state: SessionState,
  fresh: readonly NewEvent[],
  facts: ApprovalFacts | undefined,
): void {
  for (const event of fresh) keepFiles(approvals, state, event, facts);
}

function keepFiles(
  approvals: World['approvals'],
  state: SessionState,
  { type, data }: NewEvent,
  facts: ApprovalFacts | undefined,
): void {
  if (type === 'approval.asked') {
    approvals.keep(approvalFiles(data.gate, askedBefore(state, data) + 1).text, data.text);
  } else if (type === 'approval.given' && facts?.is === 'signed') {
    approvals.keep(approvalFiles(data.gate, askedBefore(state, data)).signature(data.principal), facts.armored);
  } else if ((type === 'approval.declined' || type === 'approval.withdrawn') && facts?.is === 'signed') {
    const answer = type === 'approval.declined' ? 'declined' : 'withdrawn';
    const files = answerFiles(data.gate, answer, { ...data, signature: facts.signature });
    approvals.keep(files.text, facts.text);
    approvals.keep(files.signature, facts.armored);
  }
}

function askedBefore(state: SessionState, { step, gate }: { step: string; gate: string }): number {
  return state.steps[step]?.approvals?.[gate]?.number ?? 0;
}
