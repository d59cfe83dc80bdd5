import type { Item } from '../../steps/index.ts';
import { type Line, layOut, line } from '../line.ts';
import { refusedInHand } from '../lines/approval-lines.ts';
import { laneLines, leastLaneRows } from '../lines/lane-lines.ts';
import { lastLines } from '../lines/last-lines.ts';
import { leftOutInHand, leftOutKeys, leftOutLines } from '../lines/left-out-lines.ts';
import { lookedLines } from '../lines/looked-lines.ts';
import { saysLines } from '../lines/prose-lines.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import { stepWords } from '../step-name.ts';
import { type ItemView, itemViews } from '../steps/index.ts';
import type { View } from '../view.ts';
import { deviationsOf, lookKeys } from './deviations.ts';

/** The home screen: the item in hand, what it would do and where, with the lane around it. */
export const walkScreen = defineScreen<'walk', undefined>({
  name: 'walk',
  start: () => undefined,
  keys: (context) => {
    const item = itemInHand(context.view);
    const own = item ? viewOf(item).keys(item, context) : [];
    const others = [...deviationsOf(context.view), ...lookKeys].filter(
      ({ key }) => !own.some((mine) => mine.key === key),
    );
    return [...leftOutKeys(context.view), ...enterKey(context), ...barred([...own, ...others], context.view)];
  },
  body: ({ view, columns, rows }) => {
    const item = itemInHand(view);
    const body = item
      ? [
          ...leftOutLines(view),
          ...lookedLines(view, item),
          ...saysLines(view, item),
          ...viewOf(item).body(item, view, columns),
        ]
      : gateInHand(view);
    const spare = rows - layOut(body, columns).length;
    const last = lastLines(view, Math.max(1, spare - leastLaneRows(view)));
    return [...laneLines(view, spare - layOut(last, columns).length), ...last, ...body];
  },
  hint: ({ view, seenAll }) => {
    if (!seenAll) return 'More below: PageDown. Nothing runs before all of it was on screen.';
    const needed = view.look?.needed;
    const refused = refusedInHand(view);
    if (refused) return refused;
    const { fromRoot, cwd } = view.look?.facts ?? {};
    if (needed && fromRoot) {
      const key = `F${needed.how === 'yes' ? ', then y,' : ''} runs it`;
      const isGone = fromRoot.missing === cwd;
      return isGone
        ? `Here it fails: the folder is gone. ${key} from the root.`
        : `Here it fails: the folder is below the root. ${key} from there.`;
    }
    if (needed) return needs[needed.how];
    return '';
  },
});

/** What would begin something that is left out says why not; what leads on from there comes before it. */
function barred(keys: KeyBinding<'walk'>[], view: View): KeyBinding<'walk'>[] {
  const left = leftOutInHand(view);
  if (left === undefined) return keys;
  return keys.map((key) => (begins.has(key.key) ? { ...key, hidden: true, disabled: () => left.words } : key));
}

const begins: ReadonlySet<string> = new Set(['Enter', 'g', 'F', 'x', 'E', 'w', 'f']);

const needs = {
  key: 'Enter runs this.',
  go: 'g runs this. Enter does not.',
  yes: 'g, then y, runs this. Enter never runs a change.',
  phrase: 'g opens the gate for this. Enter never runs a change.',
};

function itemInHand({ inHand }: View): Item | undefined {
  return inHand?.kind === 'item' ? inHand.item : undefined;
}

function viewOf(item: Item): ItemView<Item['kind']> {
  // The entry under an item's own kind takes that very item, which the compiler cannot follow through the index.
  return itemViews[item.kind] as unknown as ItemView<Item['kind']>;
}

function gateInHand({ inHand }: View): Line[] {
  return inHand?.kind === 'gate' ? [line(` ${inHand.gate.text}`)] : [];
}

/** Looking at another step than the one the walk stands in: Tab goes there. */
function enterKey({ view }: Context<'walk'>): KeyBinding<'walk'>[] {
  const { lane, walk } = view;
  if (!lane || lane.lane.id === walk.current?.lane.id || lane.lane.number === null || lane.settled) return [];
  const step = lane.lane.id;
  const title = stepWords(lane.lane);
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
