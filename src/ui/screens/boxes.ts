import type { CheckItem } from '../../steps/check.ts';
import { definitionOf, type Item } from '../../steps/index.ts';
import { wayThatSays } from '../../walk/conditions.ts';
import { isSettled, itemState } from '../../walk/lane.ts';
import type { Stop } from '../../walk/walk.ts';
import { type Line, labelled, layOut, line } from '../line.ts';
import { lastLines } from '../lines/last-lines.ts';
import { aboveLines, beneathLines, saysLines } from '../lines/prose-lines.ts';
import { stopId } from '../main-place.ts';
import type { Status } from '../marks.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import { stepName } from '../step-name.ts';
import { boxLines, boxStatus, claimLines } from '../steps/check.ts';
import { copyKeys } from '../steps/copy-keys.ts';
import type { View } from '../view.ts';
import { plural } from '../words.ts';
import { deviationsOf, lookKeys } from './deviations.ts';

type Boxes = Context<'boxes', undefined>;

/** Boxes that stand together are one panel: each can be ticked, or all with one key when every line was on screen. */
export const boxesScreen = defineScreen<'boxes', undefined>({
  name: 'boxes',
  start: () => undefined,
  keys: ({ view }) => [...keys, ...copyKeys(view), ...deviationsOf(view), ...lookKeys],
  heading: (context) => {
    const { length } = boxesOf(context);
    const leftOut = leftOutStatuses.reduce((sum, status) => sum + boxesWith(status, context).length, 0);
    const ticked = length - openBoxes(context).length - leftOut;
    return `${stepName(context.view)}  ${ticked}/${length} ticked${leftOut === 0 ? '' : `, ${leftOut} left out`}`;
  },
  hint: ({ seenAll }) =>
    seenAll
      ? 'x ticks one, c ticks all: you say that each is done.'
      : 'More boxes below: PageDown. x and c work when all were on screen.',
  body: (context) => {
    const { view } = context;
    const [first] = boxesOf(context);
    const boxes = [
      ...(first ? [...saysLines(view, {}), ...aboveLines(view, first)] : []),
      line(' DO OR LOOK AT EACH, then tick it', 'bold'),
      ...claimLines(boxesOf(context).map(({ data }) => data)),
      ...boxesOf(context).flatMap((item) => [
        ...boxLines(item, view, view.inHand !== undefined && stopId(view.inHand) === item.id),
        ...beneathLines(view, item),
      ]),
      ...thenLines(context),
    ];
    // What ran before is often what the boxes ask about.
    const spare = context.rows - layOut(boxes, context.columns).length;
    return [...lastLines(view, Math.max(1, spare)), ...boxes];
  },
});

function boxesOf({ view, place }: Boxes): CheckItem[] {
  const items = view.lane?.lane.items ?? [];
  const here = new Set(place.items);
  return items.filter((item): item is CheckItem => item.kind === 'check' && here.has(item.id));
}

/**
 * What comes right behind the boxes, where that runs here: a box above a command is not ticked for work that the command does. What is left
 * out does not come, and a condition is asked before its command.
 */
function thenLines(context: Boxes): Line[] {
  const next = nextOf(context);
  if (next?.kind !== 'item' || definitionOf(next.item).program(next.item) === null || isSettled(next.status)) return [];
  const { item } = next;
  const [first = '', ...more] = definitionOf(item).describe(item);
  const rest = more.length === 0 ? '' : ` (and ${plural(more.length, 'line')} more)`;
  const comes = isAsked(context.view, item)
    ? `it is asked whether this applies: "${item.condition}". Only then this would run: `
    : 'what comes next runs here: ';
  return [line(), labelled('THEN', `${comes}${first}${rest}`)];
}

function nextOf(context: Boxes): Stop | undefined {
  const last = boxesOf(context).at(-1);
  const stops = context.view.lane?.stops ?? [];
  const at = stops.findIndex((stop) => stopId(stop) === last?.id);
  return at < 0 ? undefined : stops.slice(at + 1).find(({ status }) => status !== 'notApplicable');
}

function isAsked({ plan, state, lane }: View, item: Item): boolean {
  if (item.condition === null || wayThatSays(plan, state, item) !== undefined) return false;
  return itemState(state, lane?.lane.id ?? '', item.id).applies === undefined;
}

function openBoxes(context: Boxes): CheckItem[] {
  return boxesWith('notStarted', context);
}

/** Answered, and not as done. */
const leftOutStatuses: readonly Status[] = ['skipped', 'notApplicable', 'deferred'];

function boxesWith(status: Status, context: Boxes): CheckItem[] {
  return boxesOf(context).filter((item) => boxStatus(item, context.view) === status);
}

const notSeen = 'Not every box was on screen yet. PageDown shows the rest.';

const keys: KeyBinding<'boxes', undefined>[] = [
  {
    key: 'c',
    label: 'tick all',
    disabled: (context) => {
      if (!context.seenAll) return notSeen;
      return openBoxes(context).length === 0 ? 'None of them is open.' : undefined;
    },
    does: (context) => answer(context, openBoxes(context), 'done'),
  },
  {
    key: 'x',
    label: 'tick this one',
    narrow: 'tick',
    disabled: ({ seenAll }) => (seenAll ? undefined : notSeen),
    does: (context) => answerOne(context, 'done'),
  },
  { key: 'u', label: 'take back', does: (context) => answerOne(context, 'open') },
  { key: '/', label: 'not applicable', hidden: true, does: (context) => answerOne(context, 'notApplicable') },
];

/** Answers the box in hand; then the one below it is in hand, or whatever the walk has next. */
function answerOne(context: Boxes, value: 'done' | 'open' | 'notApplicable'): void {
  const boxes = boxesOf(context);
  const { inHand } = context.view;
  const at = boxes.findIndex((box) => inHand !== undefined && stopId(inHand) === box.id);
  const box = boxes[at];
  if (!box) return;
  answer(context, [box], value);
  const below = boxes[at + 1];
  if (value !== 'open' && below) context.actions.pick(context.place.step, below.id);
}

function answer({ place, actions }: Boxes, boxes: CheckItem[], value: 'done' | 'open' | 'notApplicable'): void {
  void actions.act({ do: 'answer', step: place.step, items: boxes.map(({ id }) => id), answer: value });
}
