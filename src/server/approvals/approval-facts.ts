import { itemsBehind } from '../../plan/guarded.ts';
import type { Plan } from '../../plan/plan.ts';
import { planAsRead } from '../../plan/plan-as-read.ts';
import { answerFiles } from '../../record/texts/answer-text.ts';
import { approvalFiles } from '../../record/texts/approval-text.ts';
import { type Covered, runningOf } from '../../session/covered.ts';
import type { NewEvent } from '../../session/events.ts';
import type { SessionState } from '../../session/state.ts';
import type { Action, ApprovalFacts } from '../../walk/action.ts';
import { pointOf } from '../../walk/decide-approval.ts';
import { laneOfStep } from '../../walk/lane.ts';
import { foundOut } from '../../walk/request.ts';
import type { Prepared, World } from '../world.ts';

type Standing = { plan: Plan; state: SessionState; journal: { size: number; root(): string } };

/** What a decision about somebody else's yes is told: the text to be signed, or whose signature it is. Undefined for other actions. */
export async function approvalFacts(
  world: Pick<World, 'approvals' | 'survey'>,
  { plan, state, journal }: Standing,
  action: Action,
  survey: Prepared | undefined,
): Promise<ApprovalFacts | undefined> {
  const { approvals } = world;
  if (action.do === 'askApproval') {
    const read = planAsRead(plan, state);
    const point = pointOf({ plan: read, state, facts: survey?.facts }, action);
    if (point === undefined) return undefined;
    const covers = survey ? [editedCover(action, survey)] : await coversOf(world, { plan: read, state }, action.gate);
    const head = { size: journal.size, root: journal.root() };
    return { is: 'asked', data: approvals.make(point, { state, covers, journal: head }) };
  }
  if (action.do !== 'approve' && action.do !== 'decline' && action.do !== 'withdraw') return undefined;
  const asked = state.steps[action.step]?.approvals?.[action.gate]?.asked;
  if (asked === undefined) return undefined;
  if (action.do === 'approve') return approvals.check(asked.text, action.signature, action.principal);
  return approvals.checkAnswer(asked, action.do === 'decline' ? 'declined' : 'withdrawn', action);
}

/** Each command that a stop holds, as it would run now: in the folder that those before it leave, as far as their words tell. */
async function coversOf(
  { survey }: Pick<World, 'survey'>,
  { plan, state }: Pick<Standing, 'plan' | 'state'>,
  id: string,
): Promise<Covered[]> {
  const gate = plan.gates.find((one) => one.id === id);
  const covers: Covered[] = [];
  let before: { lane: string; leaves: string | undefined } | undefined;
  for (const { step, item } of gate === undefined ? [] : itemsBehind(plan, gate)) {
    const at = before?.lane === step.id ? before.leaves : undefined;
    const found = await survey(state, laneOfStep(plan, step), item, at === undefined ? {} : { at });
    covers.push(coverOf(item.id, found));
    before = { lane: step.id, leaves: found.leaves };
  }
  return covers;
}

/** An item that is asked about by itself may be about to run in another way than written. */
function editedCover({ gate, edited }: Asking, found: Pick<Prepared, 'facts'>): Covered {
  const cover = coverOf(gate, found);
  const { written } = found.facts;
  return edited === undefined || written === undefined
    ? cover
    : { ...cover, edited: { written, reason: edited.reason } };
}

type Asking = Extract<Action, { do: 'askApproval' }>;

function coverOf(item: string, { facts }: Pick<Prepared, 'facts'>): Covered {
  const { effect: _effect, ...runs } = runningOf(foundOut(facts));
  return { item, ...runs };
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
