import type { ChecklistItem } from '../../steps/checklist.ts';
import { followHindrance } from '../../walk/decide-follow.ts';
import { itemState } from '../../walk/lane.ts';
import { whyLines } from '../facts.ts';
import { type Line, labelled, line } from '../line.ts';
import type { KeyBinding } from '../screen.ts';
import type { View } from '../view.ts';
import { clockTime } from '../words.ts';
import { attestKey } from './by-hand-keys.ts';
import { claimLines } from './check.ts';
import { handOf } from './in-hand.ts';
import type { ItemView } from './index.ts';

/** A checklist of its own: Enter leaves this session for one over that file, and comes back to this place when it is left. */
export const checklistView: ItemView<'checklist'> = {
  keys: (item, { view }) => [openKey(item, view), { ...attestKey, label: 'done by hand' }],
  body: (item, view) => [
    line(' A CHECKLIST OF ITS OWN: Enter opens it, and comes back here', 'bold', { hang: 1 }),
    labelled('FILE', `${item.data.path}, linked on file line ${item.line}`),
    ...(item.data.text === item.title ? [] : [labelled('TEXT', item.data.text)]),
    ...claimLines([item.data]),
    ...sessionLines(item, view),
    ...whyLines(view, item),
  ],
};

function openKey(item: ChecklistItem, view: View): KeyBinding<'walk'> {
  return {
    key: 'Enter',
    label: isUnfinished(item, view) ? 'go back into it' : 'open it',
    disabled: () => {
      if (!view.drives) return 'You are watching. Who drives opens it.';
      return view.lane && followHindrance({ plan: view.plan, state: view.state }, view.lane.lane, item);
    },
    does: (context) => {
      const hand = handOf(context);
      if (hand) context.actions.follow(hand.step, hand.item);
    },
  };
}

function isUnfinished(item: ChecklistItem, view: View): boolean {
  const { followed } = stateOf(item, view);
  return followed !== undefined && followed.closed === undefined;
}

/** What became of it so far: a session that is not closed, or one that was closed without doing what is asked here. */
function sessionLines(item: ChecklistItem, view: View): Line[] {
  const { followed } = stateOf(item, view);
  if (followed === undefined) return [];
  const { session, at, closed } = followed;
  if (closed === undefined)
    return [labelled('OPEN', `session ${session}, since ${clockTime(at)}, is not closed. Enter goes back into it.`)];
  return [
    labelled(
      'LAST',
      `session ${session} was closed at ${clockTime(at)}: ${closed.completion}, result ${closed.result}`,
    ),
    ...(closed.outcome === 'complete'
      ? []
      : [
          line(
            ' So this is still to be done: open it anew, do it by hand (x), or skip it with a reason (s).',
            'plain',
            { hang: 1 },
          ),
        ]),
  ];
}

function stateOf(item: ChecklistItem, view: View) {
  return itemState(view.state, view.lane?.lane.id ?? '', item.id);
}
