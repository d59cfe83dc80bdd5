import { approvalsNeeded } from '../plan/approval-rules.ts';
import type { Gate, Plan } from '../plan/plan.ts';
import type { ApprovalState } from '../session/approval-state.ts';
import type { SessionState } from '../session/state.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import type { Facts } from './action.ts';
import { findLane, itemState, type Lane } from './lane.ts';

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
    command: guardedTexts(plan, lane, gate, at).join('\n'),
    environment: lane.environment ?? 'not named',
    target: null,
    cwd: null,
    since: lastRun(state, lane, lane.items.slice(0, at)),
  };
}

/** What is asked of other people before this command runs with these facts; undefined where nobody is asked. */
export function runPoint(
  plan: Plan,
  state: SessionState,
  lane: Lane,
  item: Item,
  facts: ToApprove,
): ApprovalPoint | undefined {
  const needed = isForOthers(facts) ? approvalsNeeded(plan, state, facts) : 0;
  // Whoever has to go back does not wait for somebody who may be asleep.
  if (needed === 0 || lane.number === null) return undefined;
  return {
    id: item.id,
    step: lane.id,
    line: item.line,
    says: `changes of ${facts.environment} need it`,
    needed,
    command: facts.text,
    environment: facts.environment,
    target: facts.target.display,
    cwd: facts.cwd,
    since: lastRun(state, lane, [item]),
  };
}

type ToApprove = Pick<Facts, 'text' | 'cwd' | 'environment' | 'protected' | 'target' | 'effect' | 'onlyFiles'>;

/** What changes files of the checkout alone (a dump, a build) reaches nobody else; what destroys does, whatever it is. */
function isForOthers({ effect, onlyFiles }: ToApprove): boolean {
  return effect === 'destroys' || (effect === 'changes' && !onlyFiles);
}

export type ApprovalStanding = {
  is: 'unasked' | 'open' | 'declined' | 'expired' | 'outdated' | 'given';
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
  return { is: missing === 0 ? 'given' : 'open', asking, valid, missing };
}

/** Why what was asked for is not what would run here now, as the end of a sentence; undefined where it is. */
export function outdatedBy({ asked }: ApprovalState, point: ApprovalPoint): string | undefined {
  if (point.target !== null && asked.command !== point.command) return 'it was asked for other lines';
  // The same command does something else in another folder.
  if (asked.cwd !== undefined && point.cwd !== null && asked.cwd !== point.cwd)
    return `it was asked for in the folder ${asked.cwd}, and this would run in ${point.cwd}`;
  return asked.seq < point.since ? 'it was asked before something ran again' : undefined;
}

/** Why the walk does not go on here, as a sentence; undefined where enough people have approved. */
export function approvalHindrance(state: SessionState, point: ApprovalPoint, time: string): string | undefined {
  const { is, missing, asking } = approvalStanding(state, point, time);
  if (is === 'given') return undefined;
  const declined = asking?.declined;
  const why = {
    unasked: 'nobody was asked yet (a asks)',
    open: `asked at ${asking?.asked.at.slice(11, 16)} UTC`,
    declined: `${declined?.principal ?? 'somebody'} declined: ${declined?.reason ?? ''} (a asks again)`,
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
  const guards = guardsOf(plan, lane, item);
  return guards.find(({ step, gate }) => {
    const mine = state.steps[step]?.gates[gate.id];
    return mine?.answer?.value !== 'clear' && mine?.overridden === undefined;
  })?.gate;
}

function guardsOf(plan: Plan, lane: Lane, item: Item): { step: string; gate: Gate }[] {
  if (lane.number === null) return [];
  const at = lane.items.findIndex(({ id }) => id === item.id);
  const before = lane.gates.filter(({ after }) => lane.items.findIndex(({ id }) => id === after) < at);
  const previous = plan.steps[lane.number - 2];
  const last = previous && findLane(plan, previous.id);
  const open = last?.gates.filter((gate) => runnable(behind(last, gate)).length === 0) ?? [];
  return [
    ...before.map((gate) => ({ step: lane.id, gate })),
    ...open.map((gate) => ({ step: previous?.id ?? '', gate })),
  ].filter(({ gate }) => gate.approvals !== undefined);
}

/** The commands that a stop stands before: up to the next stop that asks for approvals; at the end of its step, those of the next. */
function guardedTexts(plan: Plan, lane: Lane, gate: Gate, at: number): string[] {
  const own = behind(lane, gate);
  const next = lane.gates.find((other) => {
    const place = lane.items.findIndex(({ id }) => id === other.after) + 1;
    return other.approvals !== undefined && place > at;
  });
  const end = next === undefined ? undefined : own.findIndex(({ id }) => id === next.after) + 1;
  const texts = runnable(own.slice(0, end));
  if (texts.length > 0 || lane.number === null) return texts;
  return runnable(plan.steps[lane.number]?.items ?? []);
}

function behind(lane: Lane, gate: Gate): Item[] {
  return lane.items.slice(lane.items.findIndex(({ id }) => id === gate.after) + 1);
}

/** As written: values are asked for further down the walk. */
function runnable(items: readonly Item[]): string[] {
  return items.flatMap((item) => {
    const definition = definitionOf(item);
    return definition.program(item) === null ? [] : definition.describe(item);
  });
}

function lastRun(state: SessionState, lane: Lane, items: readonly Item[]): number {
  const runs = items.flatMap(({ id }) => itemState(state, lane.id, id).runs);
  return runs.reduce((last, { seq }) => Math.max(last, seq), 0);
}
