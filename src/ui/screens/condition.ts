import { definitionOf } from '../../steps/index.ts';
import { line, verbatim } from '../line.ts';
import { defineScreen } from '../screen.ts';
import { deviationKeys, lookKeys } from './deviations.ts';

/** "If …": asked before the item. Only "it does not apply" is recorded; that it applies shows in its being done. */
export const conditionScreen = defineScreen<'condition', undefined>({
  name: 'condition',
  start: () => undefined,
  keys: ({ place }) => [
    { key: 'y', label: 'applies', does: ({ actions }) => actions.applies(place.item) },
    {
      key: 'n',
      label: 'not applicable',
      does: ({ actions }) =>
        void actions.act({ do: 'answer', step: place.step, items: [place.item], answer: 'notApplicable' }),
    },
    ...deviationKeys.filter(({ key }) => key !== 'n'),
    ...lookKeys,
  ],
  heading: () => 'DOES THIS APPLY?',
  hint: () => 'y = it applies, walk it.  n = it does not; that is recorded.',
  body: ({ view }) => {
    if (view.inHand?.kind !== 'item') return [];
    const { item } = view.inHand;
    return [
      line(` ${item.condition ?? ''}`, 'bold', { hang: 1 }),
      line(` file line ${item.line}`, 'dim'),
      line(),
      line(` ${item.title}`),
      ...definitionOf(item)
        .describe(item)
        .filter((text) => text !== item.title)
        .flatMap((text) => verbatim(text)),
    ];
  },
});
