import { approvalsNeeded } from '../plan/approval-rules.ts';
import { guardsOf, itemsBehind } from '../plan/guarded.ts';
import type { Gate, Plan } from '../plan/plan.ts';
import type { ApprovalState } from '../session/approval-state.ts';
import { notAsApproved, type Running, runningOf } from '../session/covered.ts';
import type { SessionState } from '../session/state.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import type { Facts } from './action.ts';
import { itemState, type Lane } from './lane.ts';
import { foundOut } from './request.ts';

/**
 * A place where the walk waits for somebody else's yes: a stop that asks for it, or a command for which the front matter or a policy does. `id`: of
 * the stop or the item. `command`: what is approved, whole; what was asked before the event `since` was asked of something else.
 * `cwd`: the folder that it would run in; null for a stop, whose commands run where the walk has gone by then.
 */
export type ApprovalPoint = {
  id: string;
  step: string;
  line: number;
  says: string;
  needed: number;
  command: string;
  environment: string;
  /** What the command aims at; null for a stop, whose commands are those of the plan, which never changes. */
  target: string | null;
  cwd: string | null;
  /** What would run now; null for a stop. */
  runs: Running | null;
  /** The stop before it was approved, and not for what would run now: why, as the end of a sentence. */
  outdated?: string;
  since: number;
};

/** What the walk asks of other people before a stop is passed; undefined where it asks nobody. */
export function stopPoint(plan: Plan, state: SessionState, lane: Lane, gate: Gate): ApprovalPoint | undefined {
  if (gate.approvals === undefined) return undefined;
  const at = lane.items.findIndex(({ id }) => id === gate.after) + 1;
  return {
    id: gate.id,
    step: lane.id,
    line: gate.line,
    says: gate.text,
    needed: gate.approvals,
    command: itemsBehind(plan, gate)
      .flatMap(({ item }) => definitionOf(item).describe(item))
      .join('\n'),
    environment: lane.environment ?? 'not named',
    target: null,
    cwd: null,
    runs: null,
    since: lastRun(state, lane, lane.items.slice(0, at)),
  };
}

/** What is asked of other people before this command runs with these facts; undefined where nobody is asked. */
export function runPoint(
  plan: Plan,
  state: SessionState,
  lane: Lane,
  item: Item,
  facts: Facts,
): ApprovalPoint | undefined {
  // Whoever has to go back does not wait for somebody who may be asleep.
  if (lane.number === null) return undefined;
  const other = notCovered(plan, state, { lane, item, facts });
  const needed = Math.max(isForOthers(facts) ? approvalsNeeded(plan, state, facts) : 0, other?.needed ?? 0);
  if (needed === 0) return undefined;
  return {
    id: item.id,
    step: lane.id,
    line: item.line,
    says: other
      ? `${other.gate.text} (line ${other.gate.line}; it was approved there, but ${other.why})`
      : `changes of ${facts.environment} need it${facts.written === undefined ? '' : ', and what was edited counts as one'}`,
    needed,
    command: facts.text,
    environment: facts.environment,
    target: facts.target.display,
    cwd: facts.cwd,
    runs: runningOf(foundOut(facts)),
    ...(other ? { outdated: `the stop on line ${other.gate.line} was approved, but ${other.why}` } : {}),
    since: lastRun(state, lane, [item]),
  };
}

/** What changes files of the checkout alone (a dump, a build) reaches nobody else; what destroys does, whatever it is. */
function isForOthers({ effect, onlyFiles }: Facts): boolean {
  return effect === 'destroys' || (effect === 'changes' && !onlyFiles);
}

export type ApprovalStanding = {
  is: 'unasked' | 'open' | 'declined' | 'withdrawn' | 'expired' | 'outdated' | 'given';
  asking: ApprovalState | undefined;
  /** Those that count now. */
  valid: ApprovalState['given'];
  missing: number;
};

/** What the record has of the approvals of a place, at this time (RFC 3339). */
export function approvalStanding(state: SessionState, point: ApprovalPoint, time: string): ApprovalStanding {
  const asking = state.steps[point.step]?.approvals?.[point.id];
  const none = { asking, valid: [], missing: point.needed };
  if (asking === undefined) return { is: 'unasked', ...none };
  if (outdatedBy(asking, point) !== undefined) return { is: 'outdated', ...none };
  if (asking.declined !== undefined) return { is: 'declined', ...none };
  if (asking.asked.expires <= time) return { is: 'expired', ...none };
  const valid = asking.given.filter(({ withdrawn }) => withdrawn === undefined);
  const missing = Math.max(0, point.needed - valid.length);
  const isBack = valid.length < asking.given.length;
  return { is: missing === 0 ? 'given' : isBack ? 'withdrawn' : 'open', asking, valid, missing };
}

/** Why what was asked for is not what would run here now, as the end of a sentence; undefined where it is. */
export function outdatedBy({ asked }: ApprovalState, point: ApprovalPoint): string | undefined {
  const other = point.runs && otherThan(asked, point, point.runs);
  if (other) return other;
  return asked.seq < point.since ? 'it was asked before something ran again' : undefined;
}

function otherThan({ covers, command, cwd }: ApprovalState['asked'], point: ApprovalPoint, runs: Running) {
  const cover = covers?.find(({ item }) => item === point.id);
  if (cover) return notAsApproved(cover, runs, true);
  // As earlier versions asked.
  if (command !== runs.text) return 'it was asked for other lines';
  return cwd === undefined || cwd === runs.cwd
    ? undefined
    : `it was asked for in the folder ${cwd}, and this would run in ${runs.cwd}`;
}

/** Why the walk does not go on here, as a sentence; undefined where enough people have approved. */
export function approvalHindrance(state: SessionState, point: ApprovalPoint, time: string): string | undefined {
  const { is, missing, asking } = approvalStanding(state, point, time);
  if (is === 'given') return undefined;
  const declined = asking?.declined;
  const back = asking?.given.findLast(({ withdrawn }) => withdrawn !== undefined);
  const why = {
    unasked: `${point.outdated ?? 'nobody was asked yet'} (a asks)`,
    open: `asked at ${asking?.asked.at.slice(11, 16)} UTC`,
    declined: `${declined?.principal ?? 'somebody'} declined: ${declined?.reason ?? ''} (a asks again)`,
    withdrawn: `${back?.principal ?? 'somebody'} took theirs back: ${back?.withdrawn?.reason ?? ''} (a asks again)`,
    expired: 'what was asked for has expired (a asks again)',
    outdated: `${asking && outdatedBy(asking, point)} (a asks again)`,
  }[is];
  return `${missing === 1 ? '1 approval of somebody else is' : `${missing} approvals of other people are`} missing: ${why}.`;
}

/**
 * The stop with approvals that has to be passed before an item runs, and is not: one that stands before it in its step, or at the end of the step
 * before. Skipping a step passes no such stop.
 */
export function unapprovedStop(plan: Plan, state: SessionState, lane: Lane, item: Item): Gate | undefined {
  return guardsOf(plan, lane.id, item.id).find(({ step, gate }) => {
    const mine = state.steps[step.id]?.gates[gate.id];
    return mine?.answer?.value !== 'clear' && mine?.overridden === undefined;
  })?.gate;
}

/** The stop that was passed with approvals that are not of what would run now: how many it asks for, and why, as the end of a sentence. */
function notCovered(
  plan: Plan,
  state: SessionState,
  { lane, item, facts }: { lane: Lane; item: Item; facts: Facts },
): { gate: Gate; needed: number; why: string } | undefined {
  const guard = guardsOf(plan, lane.id, item.id).at(-1);
  const mine = guard && state.steps[guard.step.id];
  if (guard === undefined || mine?.gates[guard.gate.id]?.answer?.value !== 'clear') return undefined;
  const asking = mine.approvals?.[guard.gate.id];
  const covers = asking?.asked.covers;
  // Earlier versions asked for the lines as written.
  if (asking === undefined || covers === undefined || facts.effect === 'reads' || facts.effect === 'shell')
    return undefined;
  const cover = covers.find((one) => one.item === item.id);
  const why = cover
    ? notAsApproved(cover, runningOf(foundOut(facts)), !hasRun(plan, state, asking))
    : 'it was not asked for';
  return why === undefined ? undefined : { gate: guard.gate, needed: guard.gate.approvals ?? 0, why };
}

/** Whether anything that an asking is for has run since. */
function hasRun(plan: Plan, state: SessionState, { asked }: ApprovalState): boolean {
  const gate = plan.gates.find(({ id }) => id === asked.gate);
  const behind = gate === undefined ? [] : itemsBehind(plan, gate);
  return behind.some(({ step, item }) => itemState(state, step.id, item.id).runs.some(({ seq }) => seq > asked.seq));
}

function lastRun(state: SessionState, lane: Lane, items: readonly Item[]): number {
  const runs = items.flatMap(({ id }) => itemState(state, lane.id, id).runs);
  return runs.reduce((last, { seq }) => Math.max(last, seq), 0);
}
