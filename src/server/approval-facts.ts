import type { Plan } from '../plan/plan.ts';
import { planAsRead } from '../plan/plan-as-read.ts';
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
  if (action.do !== 'approve') return undefined;
  const asked = state.steps[action.step]?.approvals?.[action.gate]?.asked;
  return asked && approvals.check(asked.text, action.signature, action.principal);
}

/** Puts the files of an approval on disk before the record names them. */
export function keepApproval(
  { approvals }: Pick<World, 'approvals'>,
  state: SessionState,
  fresh: readonly NewEvent[],
  facts: ApprovalFacts | undefined,
): void {
  for (const { type, data } of fresh) {
    if (type !== 'approval.asked' && type !== 'approval.given') continue;
    const before = state.steps[data.step]?.approvals?.[data.gate]?.number ?? 0;
    if (type === 'approval.asked') approvals.keep(approvalFiles(data.gate, before + 1).text, data.text);
    else if (facts?.is === 'signed')
      approvals.keep(approvalFiles(data.gate, before).signature(data.principal), facts.armored);
  }
}
