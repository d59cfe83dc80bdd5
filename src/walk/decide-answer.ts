import type { Plan } from '../plan/plan.ts';
import type { Decision } from '../session/events.ts';
import type { RunState, SessionState } from '../session/state.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import type { Action } from './action.ts';
import { wayThatSays } from './conditions.ts';
import { type Context, entering, needsReason, tooShort } from './context.ts';
import { type ExpectedOutcome, expectedExit, expectedOutcomes } from './expected-exit.ts';
import { findLane, itemNow, itemStatus, type Lane } from './lane.ts';
import { leftOut } from './left-out.ts';

type AnswerAction = Extract<Action, { do: 'answer' }>;

/** What a person says of items: done, applies or not, as expected or not; or why it cannot be said of them. */
export function decideAnswer({ plan, state }: Context, { do: _do, ...data }: AnswerAction): Decision {
  const lane = findLane(plan, data.step);
  if (!lane) return { refused: 'That step is not in this checklist.' };
  const items = data.items.map((id) => lane.items.find((item) => item.id === id));
  const known = items.filter((item) => item !== undefined);
  const wrong = known.length < items.length || known.some((item) => !maySay(data.answer, item));
  if (wrong || items.length === 0)
    return { refused: nothingToSay[data.answer] ?? 'There is nothing here to tick by hand.' };
  const way = data.answer === 'notApplicable' ? known.map((item) => wayThatSays(plan, state, item))[0] : undefined;
  if (way !== undefined) return { refused: saidByWay(way) };
  const left = saysOfWork[data.answer] ? known.flatMap((item) => leftOutOf(plan, state, lane, item)) : [];
  if (left[0]) return { refused: left[0] };
  if (data.answer === 'done' && tooShort(data.note) && known.some((item) => mustSayHow(state, lane, item)))
    return needsReason('Calling a change done of which no run was seen to its end here');
  if (data.answer === 'notAsExpected' && tooShort(data.note)) return needsReason('What is not as expected');
  if (data.answer !== 'asExpected') return [...entering(state, lane), { type: 'check.answered', data }];
  const failed = known.filter((item) => itemStatus(plan, state, lane, item) === 'failed');
  const exits = failed.map((item) => expectedExit(plan, state, lane, item));
  const at = exits.indexOf(undefined);
  if (at >= 0) return { refused: notExpected(failed[at]) };
  const taken = takenFor(plan, failed, data.expected);
  if ('refused' in taken) return taken;
  // What was taken for expected stands in the record with what it was.
  const note = [...exits.map((ended) => `${ended}, taken as expected`), ...(data.note ? [data.note] : [])].join('; ');
  return [
    ...entering(state, lane),
    { type: 'check.answered', data: { ...data, ...(note === '' ? {} : { note }), ...taken } },
  ];
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

/**
 * A change that could run here and never did, or whose end nobody saw, is not called done by one key: it has to be said how it was done, or
 * what shows that it was.
 */
export function mustSayHow(state: SessionState, lane: Lane, item: Item): boolean {
  const changes = item.effect === 'changes' || item.effect === 'destroys';
  return changes && definitionOf(item).program(item) !== null && isUnseen(itemNow(state, lane.id, item.id).runs.at(-1));
}

/** What is said of the work itself: not that it applies, and not that it is asked again. */
const saysOfWork: Record<AnswerAction['answer'], boolean> = {
  done: true,
  asExpected: true,
  notAsExpected: true,
  applies: false,
  notApplicable: false,
  open: false,
};

/** A box that somebody left out by its own key is ticked by the next one; one whose condition was answered is asked again first. */
function leftOutOf(plan: Plan, state: SessionState, lane: Lane, item: Item): string[] {
  const left = leftOut(plan, state, lane, item);
  return left === undefined || (left.by === 'condition' && item.condition === null) ? [] : [left.words];
}

function isUnseen(last: RunState | undefined): boolean {
  return last === undefined || last.result.status === 'lost';
}

function maySay(answer: AnswerAction['answer'], item: Item): boolean {
  if (answer === 'applies') return item.condition !== null;
  return definitionOf(item).verbs.includes('attest');
}

const nothingToSay: { [Answer in AnswerAction['answer']]?: string } = {
  applies: 'There is no condition here: it always applies.',
};

/** With an "n" nothing of the step would be done, and nobody would have said so. */
function saidByWay(way: string): string {
  return `"${way}" was chosen, and that says that it applies. Choose another way, or skip this with a reason (s).`;
}

function notExpected(item: Item | undefined): string {
  return `"${item?.title}" failed, and the checklist names no outcome that it could be. Run it again, roll back, or go on with a reason (o).`;
}
