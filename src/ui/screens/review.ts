import { itemState } from '../../walk/lane.ts';
import { line } from '../line.ts';
import { resultLines } from '../result.ts';
import { type Context, defineScreen, type KeyBinding } from '../screen.ts';
import { deviationKeys, lookKeys } from './deviations.ts';

type Review = Context<'review', undefined>;

/** A result that a program could not compare: a person looks and says whether it is as expected. */
export const reviewScreen = defineScreen<'review', undefined>({
  name: 'review',
  start: () => undefined,
  keys: (context) => [...keys, ...deviationKeys.filter(({ key }) => key !== 'n'), ...lookKeys, ...noteKey(context)],
  heading: ({ view }) => `LOOK AT THE RESULT  ${view.inHand?.kind === 'item' ? view.inHand.item.title : ''}`,
  hint: ({ seenAll }) =>
    seenAll ? 'c = as expected.  n = not as expected, and why.' : 'Not all of it was on screen yet: PageDown.',
  body: ({ view, place, rows }) => {
    const run = itemState(view.state, place.step, place.item).runs.at(-1);
    if (!run) return [line(' Nothing ran here yet.')];
    return [...resultLines(view, run, Math.max(4, rows - 6)), line(), line(' Is it as the checklist expects?', 'bold')];
  },
});

const keys: KeyBinding<'review', undefined>[] = [
  {
    key: 'c',
    label: 'as expected',
    disabled: ({ seenAll }) => (seenAll ? undefined : 'Not all of it was on screen yet. PageDown shows the rest.'),
    does: ({ place: { step, item }, actions }) =>
      void actions.act({ do: 'answer', step, items: [item], answer: 'asExpected' }),
  },
  {
    key: 'n',
    label: 'not as expected',
    does: ({ view, place: { step, item }, actions }) => {
      const title = view.inHand?.kind === 'item' ? view.inHand.item.title : '';
      actions.open({ name: 'reason', about: { verb: 'unexpected', step, item, title } });
    },
  },
  { key: 'r', label: 'run again', does: ({ place, actions }) => actions.retry(place.step, place.item) },
];

function noteKey({ place }: Review): KeyBinding<'review', undefined>[] {
  return [
    {
      key: 'N',
      label: 'note',
      hidden: true,
      looks: true,
      does: ({ actions }) => actions.open({ name: 'note', step: place.step }),
    },
  ];
}
