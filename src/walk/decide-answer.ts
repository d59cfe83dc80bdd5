import type { Plan } from '../plan/plan.ts';
import type { Decision } from '../session/events.ts';
import type { RunState, SessionState } from '../session/state.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import type { Action } from './action.ts';
import { wayThatSays } from './conditions.ts';
import { type Context, entering, needsReason, tooShort } from './context.ts';
import { decideAsExpected, didNotEndWell } from './decide-as-expected.ts';
import { findLane, itemNow, type Lane } from './lane.ts';
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
  if (data.answer === 'open') return decideOpen(state, lane, data);
  if (data.answer === 'done') return decideDone(state, lane, known, data);
  const bad = known.filter((item) => didNotEndWell(state, lane, item));
  if (data.answer === 'notApplicable' && bad[0]) return { refused: didApply(bad[0]) };
  if (data.answer === 'notAsExpected' && tooShort(data.note)) return needsReason('What is not as expected');
  if (data.answer === 'asExpected') return decideAsExpected({ plan, state }, lane, known, data);
  return [...entering(state, lane), { type: 'check.answered', data }];
}

/** What was said of an item is taken back, of those of which something was said. */
function decideOpen(state: SessionState, lane: Lane, data: Omit<AnswerAction, 'do'>): Decision {
  const items = data.items.filter((id) => {
    const { answer, applies, skipped, overridden } = itemNow(state, lane.id, id);
    return [answer, applies, skipped, overridden].some((said) => said !== undefined);
  });
  if (items.length === 0) return { refused: nothingSaid };
  return [...entering(state, lane), { type: 'check.answered', data: { ...data, items } }];
}

const nothingSaid = 'There is nothing to take back here: nobody has said anything of it.';

/** What ran and did not end well is called done with a reason, which is a deviation. */
function decideDone(state: SessionState, lane: Lane, items: Item[], data: Omit<AnswerAction, 'do'>): Decision {
  const failed = items.filter((item) => didNotEndWell(state, lane, item));
  if (tooShort(data.note) && failed.length > 0) return needsReason('Calling done what failed');
  if (tooShort(data.note) && items.some((item) => mustSayHow(state, lane, item)))
    return needsReason('Calling a change done of which no run was seen to its end here');
  const reason = failed.length > 0 ? { reason: data.note ?? '' } : {};
  return [...entering(state, lane), { type: 'check.answered', data: { ...data, ...reason } }];
}

/**
 * A change that could run here and never did, or whose end nobody saw, is not called done by one key: it has to be said how it was done, or
 * what shows that it was. Nor is anything that failed.
 */
export function mustSayHow(state: SessionState, lane: Lane, item: Item): boolean {
  const changes = item.effect === 'changes' || item.effect === 'destroys';
  const isUnseenChange =
    changes && definitionOf(item).program(item) !== null && isUnseen(itemNow(state, lane.id, item.id).runs.at(-1));
  return isUnseenChange || didNotEndWell(state, lane, item);
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

function didApply({ title }: Item): string {
  return `"${title}" ran and did not end well: that it does not apply can no longer be said of it. Skip it with a reason (s), or go on with one (o).`;
}

const nothingToSay: { [Answer in AnswerAction['answer']]?: string } = {
  applies: 'There is no condition here: it always applies.',
};

/** With an "n" nothing of the step would be done, and nobody would have said so. */
function saidByWay(way: string): string {
  return `"${way}" was chosen, and that says that it applies. Choose another way, or skip this with a reason (s).`;
}
