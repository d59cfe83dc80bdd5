import type { CheckItem } from '../../steps/check.ts';
import { itemState } from '../../walk/lane.ts';
import type { Line } from '../line.ts';
import { line, verbatim } from '../line.ts';
import { marks } from '../marks.ts';
import type { View } from '../view.ts';
import type { ItemView } from './index.ts';
import { attestKey } from './keys.ts';

/** A box as it stands alone; boxes that stand together have a panel of their own. */
export const checkView: ItemView<'check'> = {
  keys: () => [attestKey],
  body: (item, view) => [line(' DO OR LOOK AT THIS, then x', 'bold'), ...boxLines(item, view, false)],
};

/** A box with its text, what is to be copied, and the variables it names. The author's own tick is a claim, not an answer. */
export function boxLines(item: CheckItem, { state, lane }: View, here: boolean): Line[] {
  const answer = lane && itemState(state, lane.lane.id, item.id).answer;
  const { mark, tone } =
    marks[answer === undefined ? 'notStarted' : answer.value === 'notApplicable' ? 'notApplicable' : 'attested'];
  const claim = item.data.claimed ? '  (ticked by the author: a claim)' : '';
  return [
    {
      spans: [
        { text: here ? ' > ' : '   ' },
        { text: mark, tone },
        { text: ` ${item.data.text}`, tone: here ? 'bold' : 'plain' },
        { text: claim, tone: 'dim' },
      ],
      hang: 7,
    },
    ...(item.data.copy === null ? [] : verbatim(item.data.copy, 9)),
    ...item.data.variables.map(({ name, example, secret }) =>
      line(`         ${name}${example === null || secret ? '' : `  for example ${example}`}`, 'plain', { hang: 11 }),
    ),
  ];
}
