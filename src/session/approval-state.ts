import type { EventData, SessionEvent } from './events.ts';
import type { SessionState, StepState } from './state.ts';
import { inStep } from './within.ts';

export type EarlierAnswer = NonNullable<EventData<'approval.asked'>['earlier']>[number];

/** The last time an approval was asked for at a place, and what came of it. `number`: how often it was asked there. */
export type ApprovalState = {
  number: number;
  /** What was said against it there before it was asked for again. */
  earlier: EarlierAnswer[];
  asked: EventData<'approval.asked'> & { at: string; seq: number; by: string };
  given: (EventData<'approval.given'> & {
    at: string;
    seq: number;
    withdrawn?: { reason: string; at: string; seq: number };
  })[];
  /** How many were handed in and do not count. */
  refusals?: number;
  declined?: { principal: string; reason: string; at: string; seq: number };
};

export function asked(state: SessionState, data: EventData<'approval.asked'>, event: SessionEvent): SessionState {
  const { time: at, seq, actor } = event;
  return inStep(state, data.step, (step) => {
    const before = step.approvals?.[data.gate];
    const number = (before?.number ?? 0) + 1;
    const fresh: ApprovalState = {
      number,
      earlier: before ? saidAgainst(before) : [],
      asked: { ...data, at, seq, by: actor.id },
      given: [],
    };
    return { ...step, approvals: { ...step.approvals, [data.gate]: fresh } };
  });
}

/** What was said against what is asked there, up to now. */
export function saidAgainst({ earlier, given, declined }: ApprovalState): EarlierAnswer[] {
  const withdrawn = given.flatMap(({ principal, withdrawn: gone }) =>
    gone ? [{ said: 'withdrawn' as const, principal, ...gone }] : [],
  );
  const said = [...withdrawn, ...(declined ? [{ said: 'declined' as const, ...declined }] : [])];
  const inOrder = said.toSorted((one, other) => one.seq - other.seq);
  return [...earlier, ...inOrder.map(({ said, principal, at, reason }) => ({ said, principal, at, reason }))];
}

export function given(state: SessionState, data: EventData<'approval.given'>, event: SessionEvent): SessionState {
  return inAsking(state, data, (asking) => ({
    ...asking,
    given: [...asking.given, { ...data, at: event.time, seq: event.seq }],
  }));
}

export function declined(state: SessionState, data: EventData<'approval.declined'>, event: SessionEvent): SessionState {
  const { principal, reason } = data;
  return inAsking(state, data, (asking) => ({
    ...asking,
    declined: { principal, reason, at: event.time, seq: event.seq },
  }));
}

export function withdrawn(
  state: SessionState,
  data: EventData<'approval.withdrawn'>,
  event: SessionEvent,
): SessionState {
  const gone = { reason: data.reason, at: event.time, seq: event.seq };
  return inAsking(state, data, (asking) => ({
    ...asking,
    given: asking.given.map((one) =>
      one.principal === data.principal && one.withdrawn === undefined ? { ...one, withdrawn: gone } : one,
    ),
  }));
}

export function refused(state: SessionState, data: EventData<'approval.refused'>): SessionState {
  return inAsking(state, data, (asking) => ({ ...asking, refusals: (asking.refusals ?? 0) + 1 }));
}

/** What belongs to an asking before the last changes nothing any more. */
function inAsking(
  state: SessionState,
  { step, gate, nonce }: { step: string; gate: string; nonce: string },
  change: (asking: ApprovalState) => ApprovalState,
): SessionState {
  const mine = state.steps[step]?.approvals?.[gate];
  if (mine?.asked.nonce !== nonce) return state;
  return inStep(state, step, (old): StepState => ({ ...old, approvals: { ...old.approvals, [gate]: change(mine) } }));
}
