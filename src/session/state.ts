import type { ApprovalState } from './approval-state.ts';
import type { DatabaseState } from './databases.ts';
import type { Comparison, EventData, Exit, FileFact, Probe, TargetFact, There } from './events.ts';
import type { Reading } from './reading.ts';
import { emptyRunIndex, type RunIndex } from './run-index.ts';
import type { Unexpected } from './unexpected.ts';

/** One run of a command unit or a query, from the request on. */
export type RunState = {
  id: string;
  seq: number;
  item: string;
  step: string;
  text: string;
  attempt: number;
  requestedAt: string;
  /** The monotonic clock at the request: microseconds since boot. */
  mono: number;
  request: EventData<'run.requested'>;
  kept: boolean;
  result:
    | { status: 'going' }
    | { status: 'ended'; at: string; seq: number; end: EventData<'run.ended'> }
    | { status: 'answered'; at: string; seq: number; end: EventData<'query.answered'> }
    | { status: 'lost'; at: string; seq: number; why: string; output?: EventData<'run.ended'>['output'] };
};

export type Answer = {
  value: Exclude<EventData<'check.answered'>['answer'], 'applies' | 'open'>;
  seq: number;
  at: string;
  by: string;
  note?: string;
  /** Why a run that failed is called so all the same. */
  reason?: string;
  expected?: { line: number; text: string };
  lookedAt?: string[];
};

/** A probe of a wait: planned then, and last due and made, or tried, then. Its runs are those of the wait's item. */
export type ProbeState = Probe & { everyS: number; seq: number; mono: number; last?: { seq: number; mono: number } };

export type WaitState = {
  startedAt: string;
  /** The event that started it, and the monotonic clock then: microseconds since boot. */
  seq: number;
  mono: number;
  notes: { at: string; text: string }[];
  probes: ProbeState[];
  ended?: { at: string; waitedS: number; early?: string; probes?: EventData<'wait.ended'>['probes'] };
};

/** What somebody said the block of an item is; `remembered`: taken over from what was said at that time (RFC 3339). */
export type ReadingState = { answer: Reading; seq: number; at: string; by: string; remembered?: string };

export type ItemState = {
  runs: RunState[];
  /** What was run to find out how one of the runs ended. They say nothing of the item by themselves. */
  checks?: RunState[];
  reading?: ReadingState;
  answer?: Answer;
  /** Each time that somebody said that it is not as expected; it stays when the item is run again. */
  unexpected?: Unexpected[];
  /** Somebody said that its condition holds. It is still to be done. */
  applies?: { at: string; seq: number };
  wait?: WaitState;
  /** The last session in which the checklist that the item links to was opened. */
  followed?: Omit<EventData<'checklist.followed'>, 'step' | 'item'> & { at: string; seq: number };
  skipped?: { reason: string; at: string; seq: number };
  overridden?: { reason: string; at: string; seq: number };
};

export type GateState = {
  answer?: { value: 'clear' | 'true'; condition?: string; seq: number; at: string; by: string; evidence: string[] };
  overridden?: { reason: string; at: string; seq: number };
  /** Each time that somebody said the stop is tripped and took that back. */
  takenBack?: { condition?: string; reason: string }[];
};

export type StepState = {
  items: Record<string, ItemState>;
  gates: Record<string, GateState>;
  enteredAt?: string;
  skipped?: { reason: string; at: string; seq: number };
  /** Each with a reason of its own. */
  overridden?: { reason: string; what: string; at: string; seq: number }[];
  deferred?: { reason: string; until: string; at: string };
  /** By the id of the stop, or of the item, before which somebody else's yes was asked for. */
  approvals?: Record<string, ApprovalState>;
};

/** `host` null: on this machine. */
export type HostState = { host: string | null; there?: There; at: string; seq: number; by: string };

/** `byHand`: nothing that stands behind the login runs from here, it is typed there and ticked. */
export type LoginState = HostState & { byHand?: true };

export type ValueState = {
  token: string;
  environment: string | null;
  value?: string;
  commitment?: string;
  file?: FileFact;
};

export type RollbackState = {
  id: string;
  from: string;
  startedAt: string;
  seq: number;
  ended?: Omit<EventData<'rollback.ended'>, 'rollback'> & { at: string; seq: number };
};

/** A moment by both clocks of the machine: RFC 3339, and microseconds since boot. */
export type Instant = { time: string; mono: number };

/** A server came back to the journal. `before`: the last moment known from before, which a reboot parts from this one. */
export type Recovery = EventData<'session.recovered'> & { at: string; seq: number; mono: number; before?: Instant };

/** What happened in a session, as the fold of its journal. Steps and rollback procedures share `steps`: both are lists of items. */
export type SessionState = {
  size: number;
  opened?: { at: string; data: EventData<'session.opened'> };
  bound?: EventData<'plan.bound'>;
  steps: Record<string, StepState>;
  current?: string;
  values: ValueState[];
  choices: Record<string, { option: number; label: string; seq: number; at: string }>;
  runs: RunIndex;
  rollbacks: RollbackState[];
  target?: TargetFact;
  databases: DatabaseState[];
  targets: { key: string; environment: string; source: string }[];
  /** Where the commands of an environment run, by its name; of those without one under the empty name. */
  hosts: Record<string, HostState>;
  /** Where the commands behind a login run, by its name. */
  logins: Record<string, LoginState>;
  files: (FileFact & { run: string; environment: string; at: string })[];
  notes: { at: string; text: string; step?: string; by: string }[];
  /** A shell to look around in that is open now. */
  shell?: EventData<'shell.opened'> & { at: string };
  /** Those that were left, in the order in which they were. */
  looked: (EventData<'shell.opened'> & EventData<'shell.closed'> & { at: string })[];
  refusals: { at: string; step: string; typed: string; why: string }[];
  driver?: EventData<'driver.changed'>;
  /** Somebody who watches wants the next step to wait, and why. */
  hold?: { by: string; reason: string; at: string; seq: number };
  recovered: Recovery[];
  /** When the last event was stored, by both clocks. */
  last?: Instant;
  wiped: boolean;
  closed?: { at: string; data: EventData<'session.closed'> };
};

export type { Comparison, Exit };

export const initialState: SessionState = {
  size: 0,
  steps: {},
  values: [],
  choices: {},
  runs: emptyRunIndex(),
  rollbacks: [],
  databases: [],
  targets: [],
  hosts: {},
  logins: {},
  files: [],
  notes: [],
  looked: [],
  refusals: [],
  recovered: [],
  wiped: false,
};
