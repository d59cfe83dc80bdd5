import type * as z from 'zod/mini';
import {
  checkAnswered,
  checklistFollowed,
  choiceMade,
  conditionAnswered,
  gateConfirmed,
  gateRefused,
  readingAnswered,
  valuesFilled,
} from './answer-events.ts';
import {
  approvalAsked,
  approvalDeclined,
  approvalGiven,
  approvalRefused,
  approvalWithdrawn,
} from './approval-events.ts';
import { driverChanged, holdPlaced, holdReleased, keyNamed } from './drive-events.ts';
import { targetFingerprinted } from './fingerprint-event.ts';
import { hostBound, shellClosed, shellOpened, targetChanged, targetSensed } from './place-events.ts';
import { inputGiven, queryAnswered, runEnded, runKept, runLost, runRequested } from './run-events.ts';
import {
  environmentTaken,
  planBound,
  sessionClosed,
  sessionOpened,
  sessionRecovered,
  stateWiped,
} from './session-events.ts';
import type { comparison, exit, file, probe, targetFact, there } from './shapes.ts';
import {
  noteAdded,
  rollbackEnded,
  rollbackStarted,
  stepDeferred,
  stepEntered,
  stepOverridden,
  stepSkipped,
} from './step-events.ts';
import { probePlanned, waitEnded, waitObserved, waitStarted } from './wait-events.ts';

/**
 * Every event a session can store, with the shape of its `data`. The list is closed and shared by all kinds of items, so the format of
 * the record stands still while the product grows. Times are not in the data: the envelope has them.
 */
export const eventData = {
  'session.opened': sessionOpened,
  'plan.bound': planBound,
  'step.entered': stepEntered,
  'values.filled': valuesFilled,
  'choice.made': choiceMade,
  'reading.answered': readingAnswered,
  'run.requested': runRequested,
  'run.kept': runKept,
  'run.ended': runEnded,
  'run.lost': runLost,
  'query.answered': queryAnswered,
  'check.answered': checkAnswered,
  'checklist.followed': checklistFollowed,
  'condition.answered': conditionAnswered,
  'gate.confirmed': gateConfirmed,
  'gate.refused': gateRefused,
  'approval.asked': approvalAsked,
  'approval.given': approvalGiven,
  'approval.declined': approvalDeclined,
  'approval.withdrawn': approvalWithdrawn,
  'approval.refused': approvalRefused,
  'step.skipped': stepSkipped,
  'step.deferred': stepDeferred,
  'step.overridden': stepOverridden,
  'wait.started': waitStarted,
  'probe.planned': probePlanned,
  'wait.observed': waitObserved,
  'wait.ended': waitEnded,
  'rollback.started': rollbackStarted,
  'rollback.ended': rollbackEnded,
  'input.given': inputGiven,
  'shell.opened': shellOpened,
  'shell.closed': shellClosed,
  'host.bound': hostBound,
  'target.sensed': targetSensed,
  'target.changed': targetChanged,
  'target.fingerprinted': targetFingerprinted,
  'note.added': noteAdded,
  'driver.changed': driverChanged,
  'environment.taken': environmentTaken,
  'hold.placed': holdPlaced,
  'hold.released': holdReleased,
  'key.named': keyNamed,
  'state.wiped': stateWiped,
  'session.recovered': sessionRecovered,
  'session.closed': sessionClosed,
} as const;

export type EventType = keyof typeof eventData;
export type EventData<T extends EventType> = z.infer<(typeof eventData)[T]>;

/** An event before it is stored: what happened, past tense. */
export type NewEvent = { [T in EventType]: { type: T; data: EventData<T> } }[EventType];

/** An event as the fold sees it: `time` is RFC 3339 with milliseconds, `mono` microseconds since boot, `seq` counts from 1. */
export type SessionEvent = NewEvent & {
  seq: number;
  epoch: number;
  time: string;
  mono: number;
  actor: { id: string; basis: string };
};

export type Decision = NewEvent[] | { refused: string };
export type Comparison = z.infer<typeof comparison>;
export type TargetFact = z.infer<typeof targetFact>;
export type Probe = z.infer<typeof probe>;
export type FileFact = z.infer<typeof file>;
export type Exit = z.infer<typeof exit>;
export type There = z.infer<typeof there>;
