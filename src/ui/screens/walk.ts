import type { Item } from '../../steps/index.ts';
import { geometry } from '../geometry.ts';
import { laneLines } from '../lane-lines.ts';
import { type Line, layOut, line } from '../line.ts';
import { outcomeLines, outputTail } from '../result.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import { type ItemView, itemViews } from '../steps/index.ts';
import type { View } from '../view.ts';
import { deviationKeys, lookKeys } from './deviations.ts';

/** The home screen: the item in hand, what it would do and where, with the lane around it. */
export const walkScreen = defineScreen<'walk', undefined>({
  name: 'walk',
  start: () => undefined,
  keys: (context) => {
    const item = itemInHand(context.view);
    const own = item ? viewOf(item).keys(item, context) : [];
    return [...own, ...enterKey(context), ...deviationKeys, ...lookKeys];
  },
  body: ({ view, columns, rows }) => {
    const item = itemInHand(view);
    const body = item ? viewOf(item).body(item, view, columns) : gateInHand(view);
    const spare = rows - layOut(body, columns).length;
    const last = lastLines(view, Math.max(1, spare - 3));
    return [...laneLines(view, spare - layOut(last, columns).length), ...last, ...body];
  },
  hint: ({ view, seenAll }) => {
    if (!seenAll) return 'More below: PageDown. Nothing runs before all of it was on screen.';
    const needed = view.look?.needed;
    if (view.look?.refused) return view.look.refused;
    if (needed) return needs[needed.how];
    return '';
  },
});

const needs = {
  key: 'Enter runs this.',
  go: 'g runs this. Enter never runs a change.',
  yes: 'g, then y, runs this. Enter never runs a change.',
  phrase: 'g opens the gate for this. Enter never runs a change.',
};

export function itemInHand({ inHand }: View): Item | undefined {
  return inHand?.kind === 'item' ? inHand.item : undefined;
}

function viewOf(item: Item): ItemView<Item['kind']> {
  // The entry under an item's own kind takes that very item, which the compiler cannot follow through the index.
  return itemViews[item.kind] as unknown as ItemView<Item['kind']>;
}

/** How the run before this item ended, and the end of what it wrote: seen in place, for the walk has moved on by itself. */
function lastLines(view: View, room: number): Line[] {
  const { last } = view;
  // On a wide terminal it has its own place at the right.
  if (!last || last.result.status === 'going' || geometry(view.size).right > 0) return [];
  const [first, ...rest] = outcomeLines(last);
  if (!first || room < 1) return [];
  const [label, ...how] = first.spans;
  const name = { text: label?.text.replace('RESULT', 'LAST  ') ?? '', tone: 'bold' as const };
  const command = { text: `  ${last.text.split('\n')[0]}`, tone: 'dim' as const };
  const head: Line = { spans: [name, ...how, command], wrap: 'cut' };
  const shown = [head, ...rest, ...outputTail(view, last, Math.min(mostLastRows, room - rest.length - 3))];
  return shown.length <= room ? shown : [head];
}

const mostLastRows = 8;

function gateInHand({ inHand }: View): Line[] {
  return inHand?.kind === 'gate' ? [line(` ${inHand.gate.text}`)] : [];
}

/** Looking at another step than the one the walk stands in: Tab goes there. */
function enterKey({ view }: Context<'walk'>): KeyBinding<'walk'>[] {
  const { lane, walk } = view;
  if (!lane || lane.lane.id === walk.current?.lane.id || lane.lane.number === null) return [];
  const step = lane.lane.id;
  const title = `step ${lane.lane.number} ${lane.lane.title}`;
  return [
    {
      key: 'Tab',
      label: 'go to this step',
      does: ({ actions }) =>
        void actions.act({ do: 'enter', step }).then((went) => {
          if (!went) actions.open({ name: 'reason', about: { verb: 'outOfOrder', step, title } });
        }),
    },
  ];
}
