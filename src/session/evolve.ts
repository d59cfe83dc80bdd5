import { answered, ranAgain, readAs } from './answers.ts';
import * as approval from './approval-state.ts';
import { withFingerprint } from './databases.ts';
import type { EventData, EventType, SessionEvent } from './events.ts';
import { moment, planned, withProbe } from './probe-state.ts';
import { placeOfRun, withRun } from './run-index.ts';
import * as aside from './set-aside.ts';
import type { GateState, RunState, SessionState } from './state.ts';
import { allWithAfter } from './unexpected.ts';
import { inGate, inItem, inRun, inStep } from './within.ts';

/**
 * The state after one more event. Total, pure and clock-free: it never refuses and never throws, for what is in the journal has happened.
 * Only the touched step is copied, so folding stays linear in the number of events.
 */
export function evolve(state: SessionState, event: SessionEvent): SessionState {
  const handler = handlers[event.type] as Handler<EventType>;
  return { ...handler(state, event.data, event), size: event.seq, last: { time: event.time, mono: event.mono } };
}

/** The state of a whole journal. */
export function fold(events: Iterable<SessionEvent>, initial: SessionState): SessionState {
  let state = initial;
  for (const event of events) state = evolve(state, event);
  return state;
}

type Handler<T extends EventType> = (state: SessionState, data: EventData<T>, event: SessionEvent) => SessionState;

const unchanged = (state: SessionState): SessionState => state;

const handlers: { [T in EventType]: Handler<T> } = {
  'session.opened': (state, data, event) => ({ ...state, opened: { at: event.time, data } }),
  'plan.bound': (state, data) => ({ ...state, bound: data }),
  'step.entered': (state, data, event) => ({
    ...inStep(state, data.step, (step) => ({ ...step, enteredAt: step.enteredAt ?? event.time })),
    current: data.step,
  }),
  'values.filled': (state, data) => ({
    ...state,
    values: [
      ...state.values.filter(
        (old) => !data.values.some((fresh) => fresh.token === old.token && fresh.environment === old.environment),
      ),
      ...data.values.map(({ token, environment, value, commitment, file }) => ({
        token,
        environment,
        ...(value === undefined ? {} : { value }),
        ...(commitment === undefined ? {} : { commitment }),
        ...(file === undefined ? {} : { file }),
      })),
    ],
  }),
  'choice.made': (state, data, event) => ({
    ...state,
    choices: {
      ...state.choices,
      [data.choice]: { option: data.option, label: data.label, seq: event.seq, at: event.time },
    },
  }),
  'reading.answered': (state, data, event) =>
    data.items.reduce((next, item) => inItem(next, data.step, item, (old) => readAs(old, data, event)), state),
  'run.requested': (state, data, event) => {
    const among = data.checks === undefined ? 'runs' : 'checks';
    const index = state.steps[data.step]?.items[data.item]?.[among]?.length ?? 0;
    const run: RunState = {
      id: data.run,
      seq: event.seq,
      item: data.item,
      step: data.step,
      text: data.text,
      attempt: data.attempt,
      requestedAt: event.time,
      mono: event.mono,
      request: data,
      kept: false,
      result: { status: 'going' },
    };
    return {
      ...inItem(state, data.step, data.item, (item) =>
        among === 'checks'
          ? { ...item, checks: [...(item.checks ?? []), run] }
          : {
              ...withProbe(ranAgain(item, data), data.probe, (probe) => ({ ...probe, last: moment(event) })),
              runs: [...item.runs, run],
            },
      ),
      runs: withRun(state.runs, data.run, { step: data.step, item: data.item, among, index }),
    };
  },
  'run.kept': (state, data) => inRun(state, data.run, (run) => ({ ...run, kept: true })),
  'run.ended': (state, data, event) => ({
    ...inRun(state, data.run, (run) => ({
      ...run,
      result: { status: 'ended', at: event.time, seq: event.seq, end: data },
    })),
    files: [
      ...state.files,
      ...data.files.map((file) => ({
        ...file,
        run: data.run,
        environment: runOf(state, data.run)?.request.environment ?? 'unknown',
        at: event.time,
      })),
    ],
  }),
  'run.lost': (state, data, event) =>
    inRun(state, data.run, (run) => ({
      ...run,
      result: {
        status: 'lost',
        at: event.time,
        seq: event.seq,
        why: data.why,
        ...(data.output === undefined ? {} : { output: data.output }),
      },
    })),
  'query.answered': (state, data, event) =>
    inRun(state, data.run, (run) => ({
      ...run,
      result: { status: 'answered', at: event.time, seq: event.seq, end: data },
    })),
  'check.answered': (state, data, event) =>
    data.items.reduce((next, item) => inItem(next, data.step, item, (old) => answered(old, data, event)), state),
  'checklist.followed': (state, { step, item, ...followed }, event) =>
    inItem(state, step, item, (old) => ({ ...old, followed: { ...followed, at: event.time, seq: event.seq } })),
  'condition.answered': (state, data, event) =>
    inGate(state, data.step, data.gate, ({ answer, ...gate }) => ({
      ...gate,
      ...takenBack({ ...gate, ...(answer === undefined ? {} : { answer }) }, data),
      ...(isOfOneOnly(data) ? {} : { answer: answerOf(data, event) }),
    })),
  'gate.confirmed': unchanged,
  'gate.refused': (state, data, event) => ({
    ...state,
    refusals: [...state.refusals, { at: event.time, step: data.step, typed: data.typed, why: data.why }],
  }),
  'approval.asked': approval.asked,
  'approval.given': approval.given,
  'approval.declined': approval.declined,
  'approval.withdrawn': approval.withdrawn,
  'approval.refused': approval.refused,
  'step.skipped': aside.skipped,
  'step.deferred': aside.deferred,
  'step.overridden': aside.overridden,
  'wait.started': (state, data, event) =>
    inItem(state, data.step, data.item, (item) => ({
      ...item,
      wait: { startedAt: event.time, seq: event.seq, mono: data.mono, notes: [], probes: [] },
    })),
  'wait.observed': (state, data, event) =>
    inItem(state, data.step, data.item, (item) =>
      item.wait
        ? withProbe(
            { ...item, wait: { ...item.wait, notes: [...item.wait.notes, { at: event.time, text: data.note }] } },
            data.probe,
            (probe) => ({ ...probe, last: moment(event) }),
          )
        : item,
    ),
  'probe.planned': (state, data, event) => inItem(state, data.step, data.item, (item) => planned(item, data, event)),
  'wait.ended': (state, data, event) =>
    inItem(state, data.step, data.item, (item) =>
      item.wait
        ? {
            ...item,
            wait: {
              ...item.wait,
              ended: {
                at: event.time,
                waitedS: data.waitedS,
                ...(data.early === undefined ? {} : { early: data.early }),
                ...(data.probes === undefined ? {} : { probes: data.probes }),
              },
            },
          }
        : item,
    ),
  'rollback.started': (state, data, event) => ({
    ...allWithAfter(state, { did: 'wentBack', rollback: data.rollback }),
    rollbacks: [...state.rollbacks, { id: data.rollback, from: data.from, startedAt: event.time, seq: event.seq }],
  }),
  'rollback.ended': (state, { rollback: id, ...ended }, event) => ({
    ...state,
    // What was undone is walked anew from its first step on.
    ...(ended.undone?.[0] === undefined ? {} : { current: ended.undone[0] }),
    rollbacks: state.rollbacks.map((rollback, index) =>
      index === state.rollbacks.length - 1 && rollback.id === id
        ? { ...rollback, ended: { ...ended, at: event.time, seq: event.seq } }
        : rollback,
    ),
  }),
  'input.given': unchanged,
  'shell.opened': (state, data, event) => ({ ...state, shell: { ...data, at: event.time } }),
  'shell.closed': ({ shell, ...state }, data) =>
    shell?.shell === data.shell ? { ...state, looked: [...state.looked, { ...shell, ...data }] } : state,
  'host.bound': (state, { environment, host, there, login }, event) => {
    const said = {
      host,
      ...(there === undefined ? {} : { there }),
      at: event.time,
      seq: event.seq,
      by: event.actor.id,
    };
    if (login === undefined) return { ...state, hosts: { ...state.hosts, [environment ?? '']: said } };
    const { name, byHand } = login;
    return { ...state, logins: { ...state.logins, [name]: { ...said, ...(byHand ? { byHand } : {}) } } };
  },
  'target.sensed': (state, data) => ({
    ...state,
    target: data.target,
    targets: [
      ...state.targets.filter((known) => known.key !== data.target.key),
      { key: data.target.key, environment: data.environment, source: data.source },
    ],
  }),
  'target.fingerprinted': (state, data, event) => ({
    ...state,
    databases: withFingerprint(state.databases, data, event),
  }),
  'target.changed': (state, data) => ({ ...state, target: data.to }),
  'note.added': (state, data, event) => ({
    ...state,
    notes: [
      ...state.notes,
      { at: event.time, text: data.text, by: event.actor.id, ...(data.step === undefined ? {} : { step: data.step }) },
    ],
  }),
  'driver.changed': (state, data) => ({ ...state, driver: data }),
  'environment.taken': unchanged,
  'hold.placed': (state, data, event) => ({
    ...state,
    hold: { by: event.actor.id, reason: data.reason, at: event.time, seq: event.seq },
  }),
  'hold.released': ({ hold: _released, ...state }) => state,
  'key.named': unchanged,
  'state.wiped': (state) => ({ ...state, wiped: true }),
  'session.recovered': (state, data, event) => ({
    ...state,
    recovered: [
      ...state.recovered,
      {
        at: event.time,
        seq: event.seq,
        mono: event.mono,
        ...data,
        ...(state.last === undefined ? {} : { before: state.last }),
      },
    ],
  }),
  'session.closed': (state, data, event) => ({ ...state, closed: { at: event.time, data } }),
};

/** The run with this name, if the session has it. */
export function runOf(state: SessionState, id: string): RunState | undefined {
  const place = placeOfRun(state.runs, id);
  return place && state.steps[place.step]?.items[place.item]?.[place.among]?.[place.index];
}

/** The stop as a whole was not answered: what else it asks is still open. */
function isOfOneOnly({ answer, condition, reason }: EventData<'condition.answered'>): boolean {
  return answer === 'clear' && condition !== undefined && reason !== undefined;
}

function answerOf(
  { answer: value, evidence, condition }: EventData<'condition.answered'>,
  { seq, time: at, actor }: SessionEvent,
): NonNullable<GateState['answer']> {
  return { value, seq, at, by: actor.id, evidence, ...(condition === undefined ? {} : { condition }) };
}

function takenBack(
  { answer, takenBack = [] }: GateState,
  { reason }: EventData<'condition.answered'>,
): Partial<Pick<GateState, 'takenBack'>> {
  if (reason === undefined || answer?.value !== 'true') return {};
  const condition = answer.condition === undefined ? {} : { condition: answer.condition };
  return { takenBack: [...takenBack, { ...condition, reason }] };
}
