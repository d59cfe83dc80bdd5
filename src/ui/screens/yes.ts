import { surroundings, undoLines, willRunLines } from '../facts.ts';
import { line } from '../line.ts';
import { type Context, defineScreen } from '../screen.ts';

/** The second key of what needs two: g opened this, y runs it. Enter does nothing. */
export const yesScreen = defineScreen<'yes', undefined>({
  name: 'yes',
  start: () => undefined,
  keys: () => [
    {
      key: 'y',
      label: 'run it',
      disabled: (context) =>
        context.seenAll
          ? (context.view.look?.refused ?? undefined)
          : 'Not all of it was on screen yet. PageDown shows the rest.',
      does: ({ place, actions }) => {
        const { name: _name, ...what } = place;
        void actions.act({ do: 'run', ...what, confirm: { how: 'yes' } }).then((taken) => taken && actions.close());
      },
    },
    { key: 'n', label: 'back', hidden: true, does: ({ actions }) => actions.close() },
  ],
  heading: (context) => `RUN THIS?  ${titleOf(context)}`,
  exit: () => 'Esc = back. Nothing has run here.',
  hint: ({ seenAll }) => (seenAll ? 'y runs it. Enter does nothing.' : 'More below: PageDown.'),
  body: ({ view, place, columns }) => {
    if (view.inHand?.kind !== 'item') return [line(' There is nothing in hand.')];
    return [
      ...willRunLines(view, view.inHand.item, columns, place.edited),
      ...surroundings(view, place.fromRoot),
      ...undoLines(view),
    ];
  },
});

function titleOf({ view }: Context<'yes', undefined>): string {
  return view.inHand?.kind === 'item' ? view.inHand.item.title : '';
}
