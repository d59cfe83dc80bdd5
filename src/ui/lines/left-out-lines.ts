import { type LeftOut, leftOut } from '../../walk/left-out.ts';
import { type Line, labelled } from '../line.ts';
import type { KeyBinding } from '../screen.ts';
import type { View } from '../view.ts';

/** Why the item in hand is no part of the walk as it was answered; undefined where it is. */
export function leftOutInHand({ plan, state, lane, inHand }: View): LeftOut | undefined {
  return lane && inHand?.kind === 'item' ? leftOut(plan, state, lane.lane, inHand.item) : undefined;
}

/** Said above everything else of it: whoever moved onto it may take it for what comes next. */
export function leftOutLines(view: View): Line[] {
  const left = leftOutInHand(view);
  return left === undefined ? [] : [labelled('LEFT OUT', [{ text: left.words, tone: 'bad' }])];
}

/** The one key that leads on from there: to the way it belongs to, or to the question about it. */
export function leftOutKeys(view: View): KeyBinding<'walk'>[] {
  const [left, { lane, inHand }] = [leftOutInHand(view), view];
  if (left === undefined || lane === undefined || inHand?.kind !== 'item') return [];
  if (left.by === 'condition') {
    const again = { do: 'answer', step: lane.lane.id, items: left.items, answer: 'open' } as const;
    return [{ key: 'a', label: 'ask again', does: ({ actions }) => void actions.act(again) }];
  }
  const { choice, option } = left;
  return [
    { key: 'c', label: 'look at this way', does: ({ actions }) => actions.open({ name: 'option', choice, option }) },
  ];
}
