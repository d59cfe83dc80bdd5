import { isBad } from '../plan/command-outcomes.ts';
import type { Plan } from '../plan/plan.ts';
import type { Decision, EventData } from '../session/events.ts';
import type { SessionState } from '../session/state.ts';
import type { Item } from '../steps/index.ts';
import { type Context, entering, needsReason, tooShort } from './context.ts';
import { type ExpectedOutcome, expectedExit, expectedOutcomes, needsWhyExpected } from './expected-exit.ts';
import { itemNow, itemStatus, type Lane } from './lane.ts';

/**
 * Says of items that what they gave is as expected. Of a run that failed it is said only where the checklist names an outcome that a person can judge; and
 * where it does not say that this one may end so, with a reason, which is a deviation.
 */
export function decideAsExpected(
  { plan, state }: Pick<Context, 'plan' | 'state'>,
  lane: Lane,
  items: readonly Item[],
  data: EventData<'check.answered'>,
): Decision {
  const failed = items.filter((item) => itemStatus(plan, state, lane, item) === 'failed');
  const exits = failed.map((item) => expectedExit(plan, state, lane, item));
  const at = exits.indexOf(undefined);
  if (at >= 0) return { refused: notExpected(failed[at]) };
  const taken = takenFor(plan, failed, data.expected);
  if ('refused' in taken) return taken;
  const bad = items.filter((item) => didNotEndWell(state, lane, item));
  const isAgainst = bad.some((item) => !failed.includes(item) || needsWhyExpected(plan, state, lane, item));
  if (isAgainst && tooShort(data.note))
    return needsReason('Calling as expected what failed, which the checklist does not say of it,');
  // What was taken for expected stands in the record with what it was.
  const note = [...exits.map((ended) => `${ended}, taken as expected`), ...(data.note ? [data.note] : [])].join('; ');
  const reason = isAgainst ? { reason: data.note ?? '' } : {};
  return [
    ...entering(state, lane),
    { type: 'check.answered', data: { ...data, ...(note === '' ? {} : { note }), ...reason, ...taken } },
  ];
}

/** Whether the last run of an item failed, or contradicts what the checklist expects, whatever was said of it since. */
export function didNotEndWell(state: SessionState, lane: Lane, item: Item): boolean {
  const run = itemNow(state, lane.id, item.id).runs.at(-1);
  return run !== undefined && run.request.probe === undefined && run.result.status !== 'lost' && isBad(run);
}

/** Which of the outcomes that the checklist names a failure is taken for: the only one, or the one that is said. */
function takenFor(
  plan: Plan,
  failed: readonly Item[],
  said: ExpectedOutcome | undefined,
): { expected?: ExpectedOutcome } | { refused: string } {
  const named = failed.flatMap((item) => expectedOutcomes(plan, item));
  if (failed.length === 0) return {};
  const [only] = named;
  const expected =
    named.find(({ line, text }) => line === said?.line && text === said.text) ??
    (named.length === 1 ? only : undefined);
  if (expected) return { expected };
  return {
    refused: `The checklist names ${named.length} outcomes: ${named.map(({ text }) => `"${text}"`).join(', ')}. Say which of them this is: the record names it.`,
  };
}

function notExpected(item: Item | undefined): string {
  return `"${item?.title}" failed, and the checklist names no outcome that it could be. Run it again, roll back, or go on with a reason (o).`;
}
