import { hindranceLines, surroundings, willRunLines } from '../facts.ts';
import { line } from '../line.ts';
import { answeredLines } from '../lines/answered-lines.ts';
import { confirmingKeys, refusedAt } from '../lines/approval-lines.ts';
import { classLines } from '../lines/class-lines.ts';
import { dangerLines } from '../lines/danger-lines.ts';
import { leftOutLines } from '../lines/left-out-lines.ts';
import { unmadeLines } from '../lines/restore-lines.ts';
import { undoLines } from '../lines/undo-lines.ts';
import { type Context, defineScreen } from '../screen.ts';
import { backFrom, backToEdit, exitWords } from './back-to-edit.ts';

/** The second key of what needs two: g opened this, y runs it. Enter does nothing. */
export const yesScreen = defineScreen<'yes', undefined>({
  name: 'yes',
  start: () => undefined,
  keys: (context) => [
    {
      key: 'y',
      label: 'run it',
      disabled: (context) =>
        context.seenAll ? refusal(context) : 'Not all of it was on screen yet. PageDown shows the rest.',
      does: ({ place, actions }) => {
        const { name: _name, ...what } = place;
        void actions.act({ do: 'run', ...what, confirm: { how: 'yes' } }).then((taken) => taken && actions.close());
      },
    },
    ...confirmingKeys(context.view, context.place),
    ...backToEdit(context.place),
    { key: 'n', label: 'back', hidden: true, does: backFrom },
  ],
  heading: (context) => `RUN THIS?  ${titleOf(context)}`,
  exit: ({ place }) => exitWords(place),
  hint: ({ view, seenAll }) =>
    !view.look ? stillRead : seenAll ? 'y runs it. Enter does nothing.' : 'More below: PageDown.',
  body: ({ view, place, columns }) => {
    if (view.inHand?.kind !== 'item') return [line(' There is nothing in hand.')];
    return [
      ...leftOutLines(view),
      ...willRunLines(view, view.inHand.item, columns, place.edited),
      ...hindranceLines(view, refusedAt(view, place)),
      ...(place.edited ? [] : classLines(view, view.inHand.item)),
      ...(place.edited ? [] : dangerLines(view, view.inHand.item)),
      ...answeredLines(view, view.inHand.item),
      ...surroundings(view, place.fromRoot),
      ...undoLines(view, view.inHand.item),
      ...unmadeLines(view),
    ];
  },
});

const stillRead = 'Reading what this aims at...';

function refusal({ view, place }: Context<'yes', undefined>): string | undefined {
  return view.look ? (refusedAt(view, place) ?? undefined) : stillRead;
}

function titleOf({ view }: Context<'yes', undefined>): string {
  return view.inHand?.kind === 'item' ? view.inHand.item.title : '';
}
