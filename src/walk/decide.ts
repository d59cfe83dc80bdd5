import type { Gate } from '../plan/plan.ts';
import { planAsRead } from '../plan/plan-as-read.ts';
import type { Decision, NewEvent } from '../session/events.ts';
import { runOf } from '../session/evolve.ts';
import type { SessionState } from '../session/state.ts';
import { outOfOrder } from '../session/step-events.ts';
import type { Action } from './action.ts';
import { type Context, entering, needsReason, shortestReason, tooShort } from './context.ts';
import { decideAnswer } from './decide-answer.ts';
import { decideApproving, decideAsking, decideDeclining, decideWithdrawing, stopApproval } from './decide-approval.ts';
import { decideCheck } from './decide-check.ts';
import { decideChoose } from './decide-choose.ts';
import { decideFollow } from './decide-follow.ts';
import { decideHost } from './decide-host.ts';
import { decideLookAround } from './decide-look-around.ts';
import { decideProbe } from './decide-probe.ts';
import { decideReading } from './decide-reading.ts';
import { decideEndRollback, decideRollBack } from './decide-rollback.ts';
import { decideRun } from './decide-run.ts';
import { decideSignOff } from './decide-sign-off.ts';
import { decideWait } from './decide-wait.ts';
import { findLane, type Lane } from './lane.ts';
import { notJudgedOf } from './not-judged.ts';
import { isInBackground, walk } from './walk.ts';

/**
 * Turns what someone asks into what happened, or refuses with a sentence. Pure: whoever calls it appends the events and starts what the
 * state then wants.
 */
export function decide(context: Context, action: Action): Decision {
  if (context.state.closed) return { refused: 'This session is closed and signed. A new walk is a new session.' };
  const handler = handlers[action.do] as (context: Context, action: Action) => Decision;
  return handler({ ...context, plan: planAsRead(context.plan, context.state) }, action);
}

const notAStop = 'That stop is not in this checklist.';

type Handlers = { [Do in Action['do']]: (context: Context, action: Extract<Action, { do: Do }>) => Decision };

const handlers: Handlers = {
  run: decideRun,
  read: decideReading,
  lookAround: decideLookAround,
  startWait: decideWait,
  observe: decideWait,
  planProbe: decideProbe,
  probe: decideProbe,
  check: decideCheck,
  endWait: decideWait,
  enter: ({ plan, state }, { step, reason }) => {
    const view = walk(plan, state);
    const index = view.steps.findIndex(({ lane }) => lane.id === step);
    if (index < 0) return { refused: 'That step is not in this checklist.' };
    const before = view.steps.slice(0, index).find((one) => !one.settled && one.status !== 'deferred');
    if (before && view.strictOrder && tooShort(reason))
      return {
        refused: `Step ${before.lane.number} is not done, and the checklist demands its order. Finish it, or go out of order with a reason of at least ${shortestReason} characters (recorded as a deviation).`,
      };
    const deviation: NewEvent[] =
      before && view.strictOrder
        ? [{ type: 'step.overridden', data: { step, what: outOfOrder, reason: reason ?? '' } }]
        : [];
    return [
      ...deviation,
      { type: 'step.entered', data: { step, ...(before && reason ? { outOfOrder: reason } : {}) } },
    ];
  },
  answer: decideAnswer,
  follow: decideFollow,
  askApproval: decideAsking,
  approve: decideApproving,
  decline: decideDeclining,
  withdraw: decideWithdrawing,
  clear: (context, { step, gate, evidence, reason }) => {
    const { plan, state } = context;
    const lane = findLane(plan, step);
    const stop =
      lane &&
      walk(plan, state)
        .steps.find((view) => view.lane.id === step)
        ?.stops.find((one) => one.kind === 'gate' && one.gate.id === gate);
    if (!lane || stop?.kind !== 'gate') return { refused: notAStop };
    const undone = stop.evidence.find(
      ({ status }) => status === 'notStarted' || status === 'failed' || status === 'unknown' || status === 'running',
    );
    if (undone)
      return {
        refused: `Not yet: "${undone.item.title}" is ${words[undone.status] ?? 'open'}. Do it first, or skip it with a reason.`,
      };
    const bad = stop.evidence.find(({ status }) => status === 'contradicted');
    if (bad)
      return {
        refused: `"${bad.item.title}" contradicts what the checklist expects. Run it again, roll back, or override with a reason.`,
      };
    const unapproved = stopApproval(context, lane, gate);
    if (unapproved !== undefined) return { refused: unapproved };
    const isTakenBack = stop.status === 'stopped';
    if (isTakenBack && tooShort(reason)) return needsReason('To take back that a stop is tripped');
    const why = isTakenBack && reason !== undefined ? { reason, ...onlyTripped(state, step, stop.gate) } : {};
    // The stop shows what is expected beside what was printed, and asks for both.
    const judged = stop.evidence.filter(({ item }) => notJudgedOf(plan, state, lane, item).length > 0);
    const items = judged.map(({ item }) => item.id);
    return [
      ...entering(state, lane),
      ...(items.length === 0 ? [] : [saidAsExpected(step, items)]),
      { type: 'condition.answered', data: { step, gate, answer: 'clear', evidence, ...why } },
    ];
  },
  stop: ({ plan, state }, { step, gate, condition, evidence }) => {
    const lane = findLane(plan, step);
    if (!lane?.gates.some(({ id }) => id === gate)) return { refused: notAStop };
    return [
      ...entering(state, lane),
      { type: 'condition.answered', data: { step, gate, answer: 'true', condition, evidence } },
    ];
  },
  choose: decideChoose,
  fill: (_context, { values }) => {
    const empty = values.find(({ value }) => value.trim() === '');
    const broken = values.find(({ value }) => /[\r\n\0]/.test(value));
    if (broken) return { refused: `The value of ${broken.token} has several lines. A value is one line.` };
    if (empty) return { refused: `${empty.token} is still empty. Give a value, or leave the field to fill it later.` };
    return [
      {
        type: 'values.filled',
        data: { values: values.map(({ token, environment, value }) => ({ token, environment, value })) },
      },
    ];
  },
  skip: ({ plan, state }, { step, item, reason }) => {
    const lane = findLane(plan, step);
    if (!lane) return { refused: 'That step is not in this checklist.' };
    if (!holds(lane, item)) return { refused: 'That item is not in this step.' };
    if (tooShort(reason)) return needsReason('A skip');
    const running = walk(plan, state).going.find((run) => run.step === step && !isInBackground(run));
    if (running) return { refused: 'Its command is still running. Stop it first (Ctrl-C goes to the command).' };
    return [
      ...entering(state, lane),
      { type: 'step.skipped', data: { step, reason, ...(item === undefined ? {} : { item }) } },
    ];
  },
  defer: ({ plan }, { step, until, reason }) => {
    if (!findLane(plan, step)) return { refused: 'That step is not in this checklist.' };
    return tooShort(reason) ? needsReason('Deferring') : [{ type: 'step.deferred', data: { step, until, reason } }];
  },
  override: ({ plan, state }, { step, item, gate, what, reason }) => {
    const lane = findLane(plan, step);
    if (!lane) return { refused: 'That step is not in this checklist.' };
    if (!holds(lane, item) || (gate !== undefined && !lane.gates.some((one) => one.id === gate)))
      return { refused: 'That item or stop is not in this step.' };
    if (tooShort(reason)) return needsReason('An override');
    return [
      ...entering(state, lane),
      {
        type: 'step.overridden',
        data: { step, what, reason, ...(item === undefined ? {} : { item }), ...(gate === undefined ? {} : { gate }) },
      },
    ];
  },
  rollBack: decideRollBack,
  endRollback: decideEndRollback,
  bindHost: decideHost,
  map: ({ facts }, { step, item, environment }) => {
    if (!facts) return { refused: 'The target could not be read.' };
    return [{ type: 'target.sensed', data: { step, item, target: facts.target, environment, source: 'operator' } }];
  },
  mistype: ({ plan, state }, { step, item, typed, why }) => {
    const lane = findLane(plan, step);
    return lane === undefined || !holdsIn(lane, item) || state.refusals.length > 1000
      ? { refused: 'This attempt is not counted.' }
      : [...entering(state, lane), { type: 'gate.refused', data: { step, item, typed, why } }];
  },
  keep: ({ state }, { run }) => {
    const mine = runOf(state, run);
    if (mine?.result.status !== 'going') return { refused: 'That command is not running any more.' };
    return [{ type: 'run.kept', data: { run, step: mine.step, item: mine.item } }];
  },
  hold: ({ state }, { reason }) => {
    if (state.hold) return { refused: `${state.hold.by} holds the next step already: ${state.hold.reason}` };
    return tooShort(reason) ? needsReason('A hold') : [{ type: 'hold.placed', data: { reason } }];
  },
  release: ({ state }, { reason }) => {
    if (!state.hold) return { refused: 'Nobody holds the next step.' };
    return tooShort(reason) ? needsReason('The end of a hold') : [{ type: 'hold.released', data: { reason } }];
  },
  note: (_context, { text, step }) =>
    text.trim() === ''
      ? { refused: 'The note is empty.' }
      : [{ type: 'note.added', data: { text, ...(step === undefined ? {} : { step }) } }],
  signOff: decideSignOff,
};

function saidAsExpected(step: string, items: string[]): NewEvent {
  return { type: 'check.answered', data: { step, items, answer: 'asExpected' } };
}

/** Whoever says of one condition that it is not so has said nothing of the others: they were not judged when it stopped the walk. */
function onlyTripped(state: SessionState, step: string, { id, conditions }: Gate): { condition?: string } {
  const condition = state.steps[step]?.gates[id]?.answer?.condition;
  return conditions.length > 1 && condition !== undefined ? { condition } : {};
}

function holds(lane: Lane, item: string | undefined): boolean {
  return item === undefined || lane.items.some(({ id }) => id === item);
}

function holdsIn(lane: Lane | undefined, item: string): boolean {
  return lane !== undefined && holds(lane, item);
}

const words: Record<string, string> = {
  notStarted: 'not done',
  failed: 'failed',
  unknown: 'of unknown outcome',
  running: 'still running',
};
