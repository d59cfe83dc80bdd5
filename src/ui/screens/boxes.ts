import type { CheckItem } from '../../steps/check.ts';
import { itemState } from '../../walk/lane.ts';
import { lastLines } from '../last-lines.ts';
import { layOut, line } from '../line.ts';
import { stopId } from '../main-place.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import { boxLines } from '../steps/check.ts';
import { deviationKeys, lookKeys } from './deviations.ts';
import { lookBeside } from './moving.ts';

type Local = { at: number };

/** Boxes that stand together are one panel: each can be ticked, or all with one key when every line was on screen. */
export const boxesScreen = defineScreen<'boxes', Local>({
  name: 'boxes',
  start: (view, { items }) => ({
    at: Math.max(
      0,
      items.findIndex((id) => view.inHand && stopId(view.inHand) === id),
    ),
  }),
  keys: () => [...keys, ...deviationKeys, ...lookKeys],
  heading: (context) => {
    const { lane } = context.view;
    const done = boxesOf(context).length - openBoxes(context).length;
    return `${lane?.lane.number ? `Step ${lane.lane.number}  ` : ''}${lane?.lane.title ?? ''}  ${done}/${boxesOf(context).length} ticked`;
  },
  hint: ({ seenAll }) =>
    seenAll
      ? 'x ticks one, c ticks all: you say that each is done.'
      : 'More boxes below: PageDown. c works when all were on screen.',
  body: (context) => {
    const boxes = [
      line(' DO OR LOOK AT EACH, then tick it', 'bold'),
      ...boxesOf(context).flatMap((item, at) => boxLines(item, context.view, at === context.local.at)),
    ];
    // What ran before is often what the boxes ask about.
    const spare = context.rows - layOut(boxes, context.columns).length;
    return [...lastLines(context.view, Math.max(0, spare)), ...boxes];
  },
});

type Boxes = Context<'boxes', Local>;

function boxesOf({ view, place }: Boxes): CheckItem[] {
  const items = view.lane?.lane.items ?? [];
  return items.filter((item): item is CheckItem => item.kind === 'check' && place.items.includes(item.id));
}

function openBoxes(context: Boxes): CheckItem[] {
  const { state } = context.view;
  return boxesOf(context).filter(({ id }) => itemState(state, context.place.step, id).answer === undefined);
}

const keys: KeyBinding<'boxes', Local>[] = [
  {
    key: 'c',
    label: 'tick all',
    disabled: (context) => {
      if (!context.seenAll) return 'Not every box was on screen yet. PageDown shows the rest.';
      return openBoxes(context).length === 0 ? 'All of them are ticked.' : undefined;
    },
    does: (context) => answer(context, openBoxes(context), 'done'),
  },
  { key: 'x', label: 'tick this one', does: (context) => tickOne(context, 'done') },
  { key: 'u', label: 'take back', does: (context) => tickOne(context, 'open') },
  { key: '/', label: 'not applicable', hidden: true, does: (context) => tickOne(context, 'notApplicable') },
  { key: 'Down', label: 'next box', hidden: true, does: (context) => move(context, 1) },
  { key: 'j', label: 'next box', hidden: true, does: (context) => move(context, 1) },
  { key: 'Up', label: 'box before', hidden: true, does: (context) => move(context, -1) },
  { key: 'k', label: 'box before', hidden: true, does: (context) => move(context, -1) },
];

function tickOne(context: Boxes, value: 'done' | 'open' | 'notApplicable'): void {
  const item = boxesOf(context)[context.local.at];
  if (!item) return;
  answer(context, [item], value);
  if (value !== 'open') context.set({ at: Math.min(context.local.at + 1, boxesOf(context).length - 1) });
}

function answer({ place, actions }: Boxes, boxes: CheckItem[], value: 'done' | 'open' | 'notApplicable'): void {
  void actions.act({ do: 'answer', step: place.step, items: boxes.map(({ id }) => id), answer: value });
}

/** Past the first and the last box it goes to what stands beside them. */
function move(context: Boxes, by: number): void {
  const boxes = boxesOf(context);
  const at = context.local.at + by;
  if (boxes[at]) context.set({ at });
  else lookBeside(context, by, boxes[context.local.at]?.id);
}
